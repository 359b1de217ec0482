public import Commerce
import Foundation

/// What customers like this one choose, for one of whom little else is known.
///
/// A customer who is like all others in language and province would choose i with the probability
///
///     p(i | g) = (n_gi + c p(i | parent of g)) / (N_g + c)
///
/// with n_gi the customers of segment g who had to do with i, N_g their sum over all items, and the wider segment's, in the end
/// everybody's, estimate as the prior (Dirichlet smoothing: Zhai, Lafferty: A Study of Smoothing Methods for Language Models,
/// 2001). A segment that is small or chooses like everybody says what popularity says. The score of i is
/// log(1 + N p) / log(1 + N p_max), N the number of all choices, by (1 - confidence)⁴ of the customer's own taste: it steps back as
/// that grows.
public struct SegmentModel: RecommendationModel {
    /// c, in choices.
    public static let priorWeight = 300.0

    public var signal: Signal { .segment }
    public let itemCount: Int

    private let segments: [CustomerID: CustomerSegment]
    /// By segment: which customers chose the item.
    private var choices: [CustomerSegment: [Int]]
    private var everybody: [Int]
    private var matrix: InteractionMatrix
    private var customersByRow: [Int: CustomerID]

    /// O(entries of the matrix).
    /// - Parameter customers: those whom the shop knows, whether they did anything or not.
    public init(_ matrix: InteractionMatrix, customers: [Customer]) {
        itemCount = matrix.itemCount
        self.matrix = matrix
        segments = Dictionary(customers.map { ($0.id, CustomerSegment(of: $0)) }) { first, _ in first }
        everybody = Array(repeating: 0, count: matrix.itemCount)
        choices = [:]
        customersByRow = [:]
        for customer in customers {
            guard let row = matrix.row(of: customer.id) else { continue }
            customersByRow[row] = customer.id
        }
        for row in 0..<matrix.customerCount {
            for (item, _) in matrix.rows.entries(row) { count(1, of: item, by: row) }
        }
    }

    /// Whether the customer has a segment; a guest has none.
    func knows(_ customer: CustomerID?) -> Bool { customer.map { segments[$0] != nil } ?? false }

    public func scorer(for taste: Taste) -> any ItemScorer {
        guard let segment = taste.customer.flatMap({ segments[$0] }) else { return Scorer(values: [], counts: []) }
        let values = expectedChoices(in: segment).map { log1p($0) }
        let largest = values.max() ?? 0
        let scale = largest > 0 ? taste.strangeness / largest : 0
        let counts = segment.levels.reversed().lazy.compactMap { choices[$0] }.first ?? []
        return Scorer(values: values.map { $0 * scale }, counts: counts)
    }

    /// N p(i | segment), by item.
    func expectedChoices(in segment: CustomerSegment) -> [Double] {
        var estimate = everybody.map(Double.init)
        let total = estimate.reduce(0, +)
        guard total > 0 else { return estimate }
        for level in segment.levels {
            guard let own = choices[level] else { continue }
            let sum = Double(own.reduce(0, +))
            estimate = zip(own, estimate).map { count, prior in
                (Double(count) * total + Self.priorWeight * prior) / (sum + Self.priorWeight)
            }
        }
        return estimate
    }

    /// No item is like another by who wants it.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] { [] }

    /// Counts the choice at once. O(entries of the row and of the column). A customer who was not known at the build counts
    /// among everybody.
    public mutating func update(_ change: PreferenceChange) {
        guard 0..<itemCount ~= change.item, change.customer >= 0 else { return }
        let was = chose(change.item, row: change.customer)
        matrix.apply(change)
        let does = chose(change.item, row: change.customer)
        if was != does { count(does ? 1 : -1, of: change.item, by: change.customer) }
    }

    private func chose(_ item: Int, row: Int) -> Bool {
        matrix.rows.withRow(row) { items, _ in items.contains(UInt32(item)) }
    }

    private mutating func count(_ change: Int, of item: Int, by row: Int) {
        everybody[item] += change
        guard let segment = customersByRow[row].flatMap({ segments[$0] }) else { return }
        for level in segment.levels {
            choices[level, default: Array(repeating: 0, count: itemCount)][item] += change
        }
    }

    private struct Scorer: ItemScorer {
        let values: [Double]
        /// Customers of the narrowest segment that anybody is in.
        let counts: [Int]

        func score(of item: Int) -> Double { values.indices.contains(item) ? values[item] : 0 }

        func ground(for item: Int) -> Ground? {
            guard score(of: item) > 0 else { return nil }
            return counts.indices.contains(item) && counts[item] > 0 ? .likeCustomers(counts[item]) : nil
        }
    }
}
