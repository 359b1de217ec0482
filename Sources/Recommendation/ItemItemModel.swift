public import Commerce

/// Item-item collaborative filtering: what customers of one product also chose.
///
/// Similarity is the cosine of two products' columns of the interaction matrix R, shrunk towards 0 where few
/// customers support it:
///
///     s(i, j) = (r_i · r_j) / (|r_i| |r_j|) · n_ij / (n_ij + β)
///
/// with n_ij the customers who had to do with both and β the shrinkage. A product keeps its K most similar ones N(j), and
/// a customer's score for i is the sum of w_j s(j, i) over the seeds j of the taste with i in N(j), divided by the largest.
///
/// Sources: Sarwar, Karypis, Konstan, Riedl: Item-Based Collaborative Filtering Recommendation Algorithms (2001); the sum
/// over seeds: Deshpande, Karypis: Item-Based Top-N Recommendation Algorithms (2004); shrinkage: Bell, Koren: Improved
/// Neighborhood-based Collaborative Filtering (2007).
public struct ItemItemModel: RecommendationModel {
    public var signal: Signal { .itemItem }

    private let assortment: Assortment
    /// Row j is N(j), most similar first.
    private let neighbours: SparseRows

    /// O(Σ n_u²) over the customers' numbers of products n_u, each at most `InteractionMatrix.longestRow`.
    public init(_ matrix: InteractionMatrix, assortment: Assortment, neighbours count: Int = 50, shrinkage: Double = 10) {
        self.assortment = assortment
        neighbours = Self.neighbours(of: matrix, count: count, shrinkage: Float(shrinkage))
    }

    /// The products most similar to `product`, most similar first, with their similarity above 0 and at most 1.
    public func similar(to product: ProductID) -> [(product: ProductID, similarity: Double)] {
        guard let item = assortment.number(of: product) else { return [] }
        return neighbours.range(item).map {
            (assortment.products[Int(neighbours.columns[$0])].id, Double(neighbours.values[$0]))
        }
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        var scorer = SeededScorer(assortment: assortment)
        for seed in taste.seeds {
            for entry in neighbours.range(seed.item) {
                let amount = Float(seed.weight) * neighbours.values[entry]
                scorer.add(amount, to: Int(neighbours.columns[entry]), because: seed.item)
            }
        }
        scorer.normalize()
        return scorer
    }

    private static func neighbours(of matrix: InteractionMatrix, count: Int, shrinkage: Float) -> SparseRows {
        let norms = matrix.columns.norms
        var result = SparseRows()
        var dots = [Float](repeating: 0, count: matrix.itemCount)
        var shared = [Float](repeating: 0, count: matrix.itemCount)
        var touched: [Int32] = []
        for item in 0..<matrix.itemCount {
            touched.removeAll(keepingCapacity: true)
            for entry in matrix.columns.range(item) {
                let value = matrix.columns.values[entry]
                for other in matrix.rows.range(Int(matrix.columns.columns[entry])) {
                    let column = Int(matrix.rows.columns[other])
                    if shared[column] == 0 { touched.append(Int32(column)) }
                    dots[column] += value * matrix.rows.values[other]
                    shared[column] += 1
                }
            }
            var best = TopK(count)
            for column in touched {
                let other = Int(column)
                if other != item {
                    let cosine = dots[other] / (norms[item] * norms[other])
                    best.offer(column, min(1, cosine) * shared[other] / (shared[other] + shrinkage))
                }
                dots[other] = 0
                shared[other] = 0
            }
            result.append(best.sorted)
        }
        return result
    }
}
