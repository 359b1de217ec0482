import Foundation

/// What the customers nearest to a taste chose: the neighbours' part of a graph filter's score, to which the low-pass part is
/// added.
struct NeighbourChoices {
    /// More neighbours change little: their nearness to the power `sharpness` is small.
    static let neighbourCount = 200
    /// The parts are measured by their values of this rank, one that lists show.
    private static let scaleRank = 20
    /// q.
    private static let sharpness: Float = 1.65
    private static let lowPassWeight: Float = 0.4

    /// By item; in units of the twentieth greatest.
    private(set) var sums: [Float]
    /// Items with a sum above 0, each once.
    private(set) var touched: [UInt32] = []

    init(of taste: Taste, among like: LikeCustomers) {
        var (sums, touched) = ([Float](repeating: 0, count: like.matrix.itemCount), [UInt32]())
        for neighbour in like.nearest(to: taste, limit: Self.neighbourCount) {
            let weight = pow(neighbour.value, Self.sharpness)
            like.matrix.rows.withRow(Int(neighbour.column)) { items, preferences in
                for place in items.indices {
                    let item = Int(items[place])
                    if sums[item] == 0 { touched.append(items[place]) }
                    sums[item] += weight * preferences[place]
                }
            }
        }
        var best = TopK(Self.scaleRank)
        for item in touched { best.offer(Int32(item), sums[Int(item)]) }
        if let scale = best.sorted.last?.value { for item in touched { sums[Int(item)] /= scale } }
        (self.sums, self.touched) = (sums, touched)
    }

    /// Adds the low-pass filter's response of all items.
    mutating func add(_ response: [Float]) {
        let weight = Self.weight(of: response)
        for item in sums.indices { sums[item] += weight * response[item] }
    }

    /// Adds the low-pass filter's response of `items`.
    mutating func add(_ response: [Float], of items: [UInt32]) {
        let weight = Self.weight(of: response)
        for (item, value) in zip(items, response) { sums[Int(item)] += weight * value }
    }

    private static func weight(of response: [Float]) -> Float {
        var best = TopK(scaleRank)
        for (item, value) in response.enumerated() where value > 0 { best.offer(Int32(item), value) }
        return best.sorted.last.map { lowPassWeight / $0.value } ?? 0
    }
}
