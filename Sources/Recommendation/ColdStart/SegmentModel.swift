public import Commerce
import Foundation
public import ImageFile
import LinearAlgebra

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

    /// What the customers' numbers stand for.
    private let segments: [CustomerSegment]
    private let segmentNumbers: CustomerNumbers
    /// By segment: how many customers chose the item.
    private var choices: [CustomerSegment: Elements<Int32>]
    private var everybody: Elements<Int32>
    private var matrix: InteractionMatrix
    /// By row of the matrix: the number of the customer's segment, or -1.
    private let rowSegments: Elements<Int32>

    /// O(entries of the matrix).
    /// - Parameter customers: those whom the shop knows, whether they did anything or not.
    public init(_ matrix: InteractionMatrix, customers: [Customer]) {
        itemCount = matrix.itemCount
        self.matrix = matrix
        var (segments, places): ([CustomerSegment], [CustomerSegment: Int]) = ([], [:])
        var numbers: [CustomerID: Int] = [:]
        var rowSegments = [Int32](repeating: -1, count: matrix.customerCount)
        for customer in customers where numbers[customer.id] == nil {
            let segment = CustomerSegment(of: customer)
            let number = places[segment] ?? segments.count
            if number == segments.count {
                places[segment] = number
                segments.append(segment)
            }
            numbers[customer.id] = number
            if let row = matrix.row(of: customer.id), rowSegments.indices.contains(row) { rowSegments[row] = Int32(number) }
        }
        (self.segments, segmentNumbers, self.rowSegments) = (segments, CustomerNumbers(numbers), Elements(rowSegments))
        everybody = Elements(Array(repeating: 0, count: matrix.itemCount))
        choices = [:]
        for row in 0..<matrix.customerCount {
            for (item, _) in matrix.rows.entries(row) { count(1, of: item, by: row) }
        }
    }

    private func segment(of customer: CustomerID?) -> CustomerSegment? { customer.flatMap { segmentNumbers[$0] }.map { segments[$0] } }

    /// Whether the customer has a segment; a guest has none.
    func knows(_ customer: CustomerID?) -> Bool { segment(of: customer) != nil }

    public func scorer(for taste: Taste) -> any ItemScorer {
        guard let segment = segment(of: taste.customer) else { return Scorer(values: [], counts: []) }
        let values = expectedChoices(in: segment).map { log1p($0) }
        let largest = values.max() ?? 0
        let scale = largest > 0 ? taste.strangeness / largest : 0
        let counts = segment.levels.reversed().lazy.compactMap { choices[$0] }.first ?? []
        return Scorer(values: values.map { $0 * scale }, counts: counts)
    }

    /// N p(i | segment), by item.
    func expectedChoices(in segment: CustomerSegment) -> [Double] {
        var estimate = everybody.map { Double($0) }
        let total = estimate.reduce(0, +)
        guard total > 0 else { return estimate }
        for level in segment.levels {
            guard let own = choices[level] else { continue }
            let sum = own.reduce(0.0) { $0 + Double($1) }
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

    private mutating func count(_ change: Int32, of item: Int, by row: Int) {
        everybody[item] += change
        guard rowSegments.indices.contains(row), rowSegments[row] >= 0 else { return }
        for level in segments[Int(rowSegments[row])].levels {
            choices[level, default: Elements(Array(repeating: 0, count: itemCount))][item] += change
        }
    }

    private struct Scorer: ItemScorer {
        let values: [Double]
        /// Customers of the narrowest segment that anybody is in.
        let counts: Elements<Int32>

        func score(of item: Int) -> Double { values.indices.contains(item) ? values[item] : 0 }

        func ground(for item: Int) -> Ground? {
            guard score(of: item) > 0 else { return nil }
            return counts.indices.contains(item) && counts[item] > 0 ? .likeCustomers(Int(counts[item])) : nil
        }
    }
}

extension SegmentModel {
    public func save(to writer: ArchiveWriter) {
        let levels = choices.keys.sorted { ($0.language.rawValue, $0.province ?? "") < ($1.language.rawValue, $1.province ?? "") }
        writer.add(value: segments, as: "segments")
        writer.add(segmentNumbers, as: "customers")
        writer.add(matrix, as: "matrix")
        writer.add(numbers: rowSegments, as: "rows")
        writer.add(numbers: everybody, as: "everybody")
        writer.add(value: levels, as: "levels")
        for (place, level) in levels.enumerated() { writer.add(numbers: choices[level] ?? [], as: "choices \(place)") }
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        (segments, segmentNumbers, matrix) = (try reader.value("segments"), try reader.part("customers"), try reader.part("matrix"))
        (itemCount, rowSegments, everybody) = (matrix.itemCount, try reader.numbers("rows"), try reader.numbers("everybody"))
        choices = [:]
        for (place, level) in try reader.value("levels", [CustomerSegment].self).enumerated() {
            choices[level] = try reader.numbers("choices \(place)")
        }
        try reader.check(everybody.count == itemCount && choices.values.allSatisfy { [itemCount] in $0.count == itemCount })
        try reader.check(rowSegments.allSatisfy { [segments] in $0 < segments.count })
    }
}
