public import ImageFile
import LinearAlgebra

/// Item-item collaborative filtering: what customers of one product also chose.
///
/// Similarity is the cosine of two products' columns of the interaction matrix R, its entries weighted as `Weighting` says,
/// shrunk towards 0 where few customers support it:
///
///     s(i, j) = (r_i · r_j) / (|r_i| |r_j|) · n_ij / (n_ij + β)
///
/// with n_ij the customers who had to do with both and β the shrinkage. A product keeps its K most similar ones N(j), and
/// a customer's score for i is the sum of w_j s(j, i) over the seeds j of the taste with i in N(j).
///
/// An update gives the model that a build with the change would give, to the last bit; what a weighting learnt of the whole
/// matrix (rarity, lengths) stays as it was at the build.
///
/// Sources: Sarwar, Karypis, Konstan, Riedl: Item-Based Collaborative Filtering Recommendation Algorithms (2001); the sum
/// over seeds: Deshpande, Karypis: Item-Based Top-N Recommendation Algorithms (2004); shrinkage: Bell, Koren: Improved
/// Neighborhood-based Collaborative Filtering (2007).
public struct ItemItemModel: RecommendationModel {
    public struct Options: Hashable, Codable, Sendable {
        /// K.
        public var neighbours: Int
        public var weighting: Weighting
        /// β.
        public var shrinkage: Float
        /// Of a customer with more products than this, only the strongest take part.
        public var longestRow: Int

        public init(neighbours: Int = 50, weighting: Weighting = .cosine, shrinkage: Double = 10, longestRow: Int = 512) {
            self.neighbours = max(0, neighbours)
            self.weighting = weighting
            self.shrinkage = Float(max(0, shrinkage))
            self.longestRow = max(1, longestRow)
        }
    }

    public var signal: Signal { .itemItem }
    public var itemCount: Int { vectors.itemCount }

    public let options: Options
    var vectors: ItemVectors
    /// Row j holds N(j), in no order, with the strengths s(i, j) |r_i| |r_j|: so a product's length can change without them.
    var strengths: EditableRows
    /// By item: no product outside its row comes before this, by strength over length.
    var bounds: Elements<RankKey>
    /// Whether a row may be out of date: nothing is before the first update.
    var isUpdated: Bool
    /// The row that an update looks after next.
    var nextRepair = 0

    /// O(Σ n_u²) over the customers' numbers of products n_u, each at most `longestRow`.
    public init(_ matrix: InteractionMatrix, options: Options) {
        let vectors = ItemVectors(matrix, weighting: options.weighting, longestRow: options.longestRow)
        let found = vectors.neighbourhoods(limit: options.neighbours, shrinkage: options.shrinkage)
        (self.options, self.vectors) = (options, vectors)
        (strengths, bounds, isUpdated) = (EditableRows(found.rows), Elements(found.bounds), false)
    }

    /// With the plain cosine.
    public init(_ matrix: InteractionMatrix, neighbours count: Int = 50, shrinkage: Double = 10) {
        self.init(matrix, options: Options(neighbours: count, shrinkage: shrinkage))
    }

    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        var best = TopK(limit)
        withRow(item) { items, strengths in
            for (other, strength) in zip(items, strengths) { best.offer(Int32(other), similarity(item, Int(other), strength)) }
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        var scorer = SeededScorer(itemCount: itemCount)
        for seed in taste.seeds where 0..<itemCount ~= seed.item {
            withRow(seed.item) { items, strengths in
                for (item, strength) in zip(items, strengths) {
                    let amount = Float(seed.weight) * similarity(seed.item, Int(item), strength)
                    scorer.add(amount, to: Int(item), because: seed.item)
                }
            }
        }
        scorer.normalize()
        return scorer
    }

    /// O(seeds · K + items).
    public func scores(for taste: Taste) -> [Float] {
        var scores = [Float](repeating: 0, count: itemCount)
        scores.withUnsafeMutableBufferPointer { scores in
            vectors.factors.withUnsafeBufferPointer { factors in
                for seed in taste.seeds where 0..<itemCount ~= seed.item {
                    let (weight, own, largest) = (Float(seed.weight), factors[seed.item], largestSimilarity)
                    withRow(seed.item) { items, strengths in
                        for place in items.indices {
                            let item = Int(items[place])
                            scores[item] += weight * min(largest, strengths[place] * factors[item] * own)
                        }
                    }
                }
            }
        }
        return scores
    }

    /// - Parameter strength: of `other` in the row of `item`.
    private func similarity(_ item: Int, _ other: Int, _ strength: Float) -> Float {
        min(largestSimilarity, strength * vectors.factors[other] * vectors.factors[item])
    }

    /// A cosine is 1 at most, whatever rounding made of it.
    private var largestSimilarity: Float { options.weighting.isNormalised ? 1 : .infinity }
}

extension ItemItemModel {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: options, as: "options")
        writer.add(value: isUpdated, as: "updated")
        writer.add(vectors, as: "vectors")
        writer.add(strengths, as: "strengths")
        writer.add(numbers: bounds, as: "bounds")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        (options, isUpdated) = (try reader.value("options"), try reader.value("updated"))
        (vectors, strengths, bounds) = (try reader.part("vectors"), try reader.part("strengths"), try reader.numbers("bounds"))
        try reader.check(strengths.count == itemCount && bounds.count == itemCount)
    }
}
