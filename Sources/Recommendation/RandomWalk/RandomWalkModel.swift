public import ImageFile

/// A walk of three steps over the graph of customers and products: from a seed to one of its customers, and on to another of
/// that customer's products.
///
///     score(j) = d_j^-β Σ_v s_v r_vj,   s_v = d_v^-1 Σ_i x_i r_vi d_i^-α
///
/// over the seeds i of the taste x and all customers v but the customer, with d the sums of the interaction matrix' rows and
/// columns. α = 1 and β = 0 are the probabilities of the walk; a smaller α lets a seed that many chose say more, a β above 0
/// brings rarer products forward. Nothing is trained, so a change counts at once and exactly.
///
/// Sources: Cooper, Lee, Radzik, Siantos: Random Walks in Recommender Systems: Exact Computation and Simulations (2014), P³α;
/// Paudel, Christoffel, Newell, Bernstein: Updatable, Accurate, Diverse, and Scalable Recommendations for Interactive
/// Applications (2017), RP³β.
public struct RandomWalkModel: RecommendationModel {
    public var signal: Signal { .randomWalk }
    public var itemCount: Int { like.matrix.itemCount }

    private var like: LikeCustomers
    private let rarity: Float

    /// O(entries).
    /// - Parameters:
    ///   - seedExponent: α.
    ///   - rarity: β.
    public init(_ matrix: InteractionMatrix, seedExponent: Float = 0.3, rarity: Float = 0) {
        like = LikeCustomers(matrix, customerExponent: 1, itemExponent: seedExponent)
        self.rarity = rarity
    }

    /// O(items + entries of the rows of all customers who share a seed).
    public func scores(for taste: Taste) -> [Float] {
        var sums = [Float](repeating: 0, count: itemCount)
        for neighbour in like.nearest(to: taste, limit: like.matrix.customerCount) {
            like.matrix.rows.withRow(Int(neighbour.column)) { items, preferences in
                for place in items.indices { sums[Int(items[place])] += neighbour.value * preferences[place] }
            }
        }
        if rarity != 0 {
            for item in sums.indices where sums[item] != 0 { sums[item] *= like.matrix.weight(ofItem: item, exponent: rarity) }
        }
        return sums
    }

    public func scorer(for taste: Taste) -> any ItemScorer { Scorer(sums: scores(for: taste), taste: taste, like: like) }

    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        neighboursByScore(of: item, limit: limit)
    }

    /// Exact. O(entries of the row and of the column).
    public mutating func update(_ change: PreferenceChange) { like.update(change) }

    private struct Scorer: ItemScorer {
        let scores: ScaledScores
        let taste: Taste
        let like: LikeCustomers

        init(sums: [Float], taste: Taste, like: LikeCustomers) {
            (scores, self.taste, self.like) = (ScaledScores(sums), taste, like)
        }

        func score(of item: Int) -> Double { scores[item] }

        func ground(for item: Int) -> Ground? {
            guard scores[item] > 0 else { return nil }
            return like.strongestSeed(for: item, of: taste).map(Ground.chosenTogether)
        }
    }
}

extension RandomWalkModel {
    public func save(to writer: ArchiveWriter) {
        writer.add(like, as: "customers")
        writer.add(value: rarity, as: "rarity")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        (like, rarity) = (try reader.part("customers"), try reader.value("rarity"))
    }
}
