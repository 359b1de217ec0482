public import LinearAlgebra

/// The training of a data set as it might have come about: a part that is there at the beginning, and the rest as events, one
/// after another.
public struct InteractionStream: Sendable {
    public struct Event: Hashable, Sendable {
        public var row: Int
        public var item: Int
    }

    /// With the first part alone in its training; customers and items are numbered as in the whole.
    public let beginning: InteractionDataSet
    public let events: [Event]

    /// The order of all interactions is drawn evenly. O(n) in the interactions.
    /// - Parameters:
    ///   - share: of the interactions, there at the beginning.
    ///   - limit: of events; what comes after them is left out.
    ///   - random: a seed gives the same stream each time.
    public init(of data: InteractionDataSet, share: Double, limit: Int, using random: inout SplitMix64) {
        var all = (0..<data.training.customerCount).flatMap { row in
            data.training.rows.entries(row).map { Event(row: row, item: $0.column) }
        }
        all.shuffle(using: &random)
        let split = Int(Double(all.count) * min(1, max(0, share)))
        events = Array(all[split...].prefix(max(0, limit)))
        let earlier = all[..<split]
        beginning = InteractionDataSet(
            training: (earlier.map { data.customers[$0.row] }, earlier.map { data.items[$0.item] }), as: data)
    }
}
