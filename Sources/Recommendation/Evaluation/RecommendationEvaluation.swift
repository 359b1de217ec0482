import Dispatch
import LinearAlgebra
import Synchronization

/// Measures models on a data set: the quality of their lists and the time these take.
public struct RecommendationEvaluation: Sendable {
    /// Of a list, as in the published tables.
    public static let standardLength = 20
    /// Customers who are asked for one after another when the time of one is measured.
    public static let timedCustomers = 300
    /// Threads that share the customers when all of them are asked for.
    public static let threads = 2

    public struct Report: Sendable {
        public var quality: RecommendationQuality
        /// The median of one customer's list at a time on the calling thread, in milliseconds: from the customer's items in
        /// training to the list. After one pass that is not counted.
        public var millisecondsAlone: Double
        /// For each customer when all are asked for, on `threads` threads.
        public var millisecondsTogether: Double
    }

    private let data: InteractionDataSet
    private let length: Int
    private let groups: ItemGroups?

    /// - Parameters:
    ///   - length: how many items a list has.
    ///   - groups: exposure is told by them too, and their floors hold in the lists.
    public init(_ data: InteractionDataSet, length: Int = standardLength, groups: ItemGroups? = nil) {
        self.data = data
        self.length = length
        self.groups = groups
    }

    /// O(customers · items) at least.
    /// - Precondition: the model was fitted to the data's `training`.
    public func report(on model: some RecommendationModel) -> Report {
        let (seconds, lists) = Self.timed { self.lists(of: model, for: data.askingRows) }
        return Report(
            quality: quality(of: lists), millisecondsAlone: millisecondsAlone(model),
            millisecondsTogether: seconds * 1000 / Double(max(1, lists.rows.count)))
    }

    /// Of lists for the data's `askingRows`, whoever made them.
    public func quality(of lists: RecommendedLists) -> RecommendationQuality {
        RecommendationQuality(lists, length: length, in: data, groups: groups)
    }

    public func quality(of model: some RecommendationModel) -> RecommendationQuality {
        quality(of: lists(of: model, for: data.askingRows))
    }

    /// The model's lists for the customers of `rows`, without what is in their training.
    public func lists(of model: some RecommendationModel, for rows: [Int]) -> RecommendedLists {
        let parts = Mutex<[Int: [[Int32]]]>([:])
        DispatchQueue.concurrentPerform(iterations: Self.threads) { part in
            // Neighbouring customers go to different threads: data sets are often sorted by how much a customer did.
            let lists = stride(from: part, to: rows.count, by: Self.threads).map { list(of: model, for: rows[$0]) }
            parts.withLock { $0[part] = lists }
        }
        let made = parts.withLock(\.self)
        return RecommendedLists(rows: rows, lists: rows.indices.map { made[$0 % Self.threads]?[$0 / Self.threads] ?? [] })
    }

    /// The model's best items for one customer.
    public func list(of model: some RecommendationModel, for row: Int) -> [Int32] {
        data.list(of: model, forRow: row, length: length, groups: groups)
    }

    private func millisecondsAlone(_ model: some RecommendationModel) -> Double {
        let rows = data.askingRows.prefix(Self.timedCustomers)
        for row in rows { _ = list(of: model, for: row) }
        let times = rows.map { row in Self.timed { list(of: model, for: row) }.seconds * 1000 }.sorted()
        return times.isEmpty ? 0 : times[times.count / 2]
    }

    private static func timed<Value>(_ call: () -> Value) -> (seconds: Double, value: Value) {
        let start = ContinuousClock.now
        let value = call()
        return ((ContinuousClock.now - start) / .seconds(1), value)
    }
}
