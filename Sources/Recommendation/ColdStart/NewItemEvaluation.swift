import Commerce
import LinearAlgebra

/// How well items that nobody has had to do with are recommended: a tenth of the items is taken out of what models learn from,
/// and the customers who had some of them are asked.
public struct NewItemEvaluation: Sendable {
    /// Of a list.
    public static let length = 20

    public struct Line: Hashable, Codable, Sendable {
        public var model: String
        /// Lists of new items alone.
        public var recallAmongNew: Double
        public var ndcgAmongNew: Double
        /// Lists of all items but those the customer had to do with in training.
        public var recallAmongAll: Double
        public var ndcgAmongAll: Double
    }

    public struct Report: Hashable, Codable, Sendable {
        public var newItems: Int
        /// Who had to do with new items and others.
        public var customers: Int
        public var lines: [Line]
    }

    private let attributes: ItemAttributes
    private let training: InteractionMatrix
    /// By row of `training`.
    private let wanted: [Set<Int>]
    private let newItems: [Int]
    /// Decides between items that a model holds equal: otherwise numbers would, which may follow popularity.
    private let tieBreak: [Int]
    private let itemByTieBreak: [Int]

    /// - Parameters:
    ///   - histories: by customer, items by number.
    ///   - attributes: of all items.
    ///   - share: of the items that are made new.
    public init(histories: [[Int]], attributes: ItemAttributes, share: Double = 0.1, seed: UInt64) {
        self.attributes = attributes
        var random = SplitMix64(seed: seed)
        let itemCount = attributes.itemCount
        itemByTieBreak = Array(0..<itemCount).shuffled(using: &random)
        var tieBreak = itemByTieBreak
        for (place, item) in itemByTieBreak.enumerated() { tieBreak[item] = place }
        self.tieBreak = tieBreak
        let drawn = Array(0..<itemCount).shuffled(using: &random).prefix(Int(share * Double(itemCount)))
        let isNew = Set(drawn)
        newItems = drawn.sorted()
        var rows = SparseMatrix(columns: itemCount)
        var wanted: [Set<Int>] = []
        for history in histories {
            let items = Set(history).filter { 0..<itemCount ~= $0 }
            rows.append(items.subtracting(isNew).sorted().map { ($0, Float(1)) })
            wanted.append(items.intersection(isNew))
        }
        training = InteractionMatrix(rows, customers: [:])
        self.wanted = wanted
    }

    /// Plain popularity, the popularity of attributes, the cosine of attributes, and the attribute model. Plain popularity knows
    /// nothing of new items: it holds all of them equal, so that chance orders them, and below all others.
    public func report() -> Report {
        let rows = wanted.indices.filter { row in !wanted[row].isEmpty && training.rows.withRow(row) { items, _ in !items.isEmpty } }
        let popularity = (0..<training.itemCount).map { item in training.columns.withRow(item) { customers, _ in Float(customers.count) } }
        let nobody = InteractionMatrix(SparseMatrix(columns: training.itemCount), customers: [:])
        let models: [(String, any RecommendationModel)] = [
            ("attribute cosine", AttributeModel(nobody, attributes: attributes)),
            ("attribute model", AttributeModel(training, attributes: attributes)),
        ]
        let ofAttributes = popularityOfAttributes(popularity)
        let lines = [line("popularity", rows) { _ in popularity }, line("attribute popularity", rows) { _ in ofAttributes }]
            + models.map { name, model in line(name, rows) { model.scores(for: $0) } }
        return Report(newItems: newItems.count, customers: rows.count, lines: lines)
    }

    /// For each item the mean over its attributes of how many customers the items that have them have, on average.
    private func popularityOfAttributes(_ popularity: [Float]) -> [Float] {
        let byAttribute = attributes.vectors.transposed()
        let isNew = Set(newItems)
        let means = (0..<byAttribute.rows).map { attribute in
            byAttribute.withRow(attribute) { items, _ in
                Self.mean(items.lazy.map(Int.init).filter { !isNew.contains($0) }.map { popularity[$0] })
            }
        }
        return (0..<attributes.itemCount).map { item in
            attributes.vectors.withRow(item) { columns, _ in Self.mean(columns.lazy.map { means[Int($0)] }) }
        }
    }

    private static func mean(_ values: some Sequence<Float>) -> Float {
        let (sum, count) = values.reduce((Float(0), Float(0))) { ($0.0 + $1, $0.1 + 1) }
        return count > 0 ? sum / count : 0
    }

    private func line(_ name: String, _ rows: [Int], _ scores: (Taste) -> [Float]) -> Line {
        var line = Line(model: name, recallAmongNew: 0, ndcgAmongNew: 0, recallAmongAll: 0, ndcgAmongAll: 0)
        for row in rows {
            let known = training.rows.entries(row).map(\.column)
            var scores = scores(Taste(seeds: known.map { Taste.Seed(item: $0, weight: 1) }, now: 0))
            let amongNew = best(newItems, scores)
            for item in known { scores[item] = -.infinity }
            let amongAll = best(scores.indices, scores)
            line.recallAmongNew += RankingMetrics.recall(of: amongNew, relevant: wanted[row], at: Self.length)
            line.ndcgAmongNew += RankingMetrics.ndcg(of: amongNew, relevant: wanted[row], at: Self.length)
            line.recallAmongAll += RankingMetrics.recall(of: amongAll, relevant: wanted[row], at: Self.length)
            line.ndcgAmongAll += RankingMetrics.ndcg(of: amongAll, relevant: wanted[row], at: Self.length)
        }
        let count = Double(max(1, rows.count))
        line.recallAmongNew /= count
        line.ndcgAmongNew /= count
        line.recallAmongAll /= count
        line.ndcgAmongAll /= count
        return line
    }

    private func best(_ items: some Sequence<Int>, _ scores: [Float]) -> [Int] {
        var best = TopK(Self.length)
        // Ties go to the lower number, which stands for the item here.
        for item in items { best.offer(Int32(tieBreak[item]), scores[item]) }
        return best.sorted.map { itemByTieBreak[Int($0.column)] }
    }
}
