public import ImageFile
import LinearAlgebra

/// A linear model of items by items in closed form (EASE): each item is predicted from all others, so that the whole matrix is
/// reproduced best and no item by itself.
///
/// With P = (RᵀR + λI)⁻¹ the weights are
///
///     B = I - P · diag(1 / P_jj),    B_jj = 0
///
/// and a taste x has the scores xB.
///
/// Source: Steck: Embarrassingly Shallow Autoencoders for Sparse Data (2019).
public struct EASEModel: RecommendationModel {
    /// What stands in the way of learning the model.
    public struct TooManyItems: Error, Hashable, CustomStringConvertible {
        public let items: Int
        public var description: String {
            "EASE keeps a weight for every pair of items: \(items) items are more than the \(EASEModel.itemLimit) it takes"
        }
    }

    /// 576 MB of weights, and as much while they are learnt.
    public static let itemLimit = 12_000

    public var signal: Signal { .ease }
    public var itemCount: Int { weights.rows }

    /// Row i: what item i says for each other.
    private let weights: Matrix

    /// O(items³): seconds for 5,000 items, a minute for the most.
    /// - Parameter regularization: λ, above 0; the more, the less unusual pairs count.
    /// - Throws: `TooManyItems` above `itemLimit`.
    public init(_ matrix: InteractionMatrix, regularization: Float = 20) throws(TooManyItems) {
        precondition(regularization > 0, "a regularization of \(regularization)")
        let count = matrix.itemCount
        guard count <= Self.itemLimit else { throw TooManyItems(items: count) }
        var gram = matrix.rows.compacted(columns: count).gramMatrix()
        for item in 0..<count { gram[item, item] += regularization }
        // λ makes it positive definite, but entries too great for single precision can hide that.
        guard var weights = gram.symmetricInverse() else {
            self.weights = Matrix(zeros: count, count)
            return
        }
        let diagonal = (0..<count).map { weights[$0, $0] }
        for row in 0..<count {
            for column in 0..<count { weights[row, column] = row == column ? 0 : -weights[row, column] / diagonal[column] }
        }
        self.weights = weights
    }

    public func scores(for taste: Taste) -> [Float] {
        var sums = [Float](repeating: 0, count: itemCount)
        for seed in taste.seeds where 0..<itemCount ~= seed.item {
            let (weight, row) = (Float(seed.weight), weights.row(seed.item))
            for (item, value) in zip(sums.indices, row) { sums[item] += weight * value }
        }
        return sums
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        EASEScorer(sums: scores(for: taste), seeds: taste.seeds, weights: weights)
    }

    /// The items that this one says most for.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        var best = TopK(limit)
        for (other, value) in weights.row(item).enumerated() where value > 0 { best.offer(Int32(other), value) }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    /// The weights stay what they were until the model is learnt anew: each depends on all interactions.
    public mutating func update(_ change: PreferenceChange) {}
}

extension EASEModel {
    public func save(to writer: ArchiveWriter) { writer.add(weights, as: "weights") }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        weights = try reader.part("weights")
        try reader.check(weights.rows == weights.columns)
    }
}

/// Scores of one taste in units of the greatest, and the seed that says most for an item.
private struct EASEScorer: ItemScorer {
    private let scores: ScaledScores
    private let seeds: [Taste.Seed]
    private let weights: Matrix

    init(sums: [Float], seeds: [Taste.Seed], weights: Matrix) {
        (scores, self.seeds, self.weights) = (ScaledScores(sums), seeds, weights)
    }

    func score(of item: Int) -> Double { scores[item] }

    func ground(for item: Int) -> Ground? {
        guard scores[item] > 0 else { return nil }
        var best: (seed: Int, share: Float)?
        for seed in seeds where scores.isInRange(seed.item) && seed.item != item && seed.weight > 0 {
            let share = Float(seed.weight) * weights[seed.item, item]
            if share > best?.share ?? 0 { best = (seed.item, share) }
        }
        return best.map { .chosenTogether($0.seed) }
    }
}
