import LinearAlgebra

/// Item-item collaborative filtering: what customers of one product also chose.
///
/// Similarity is the cosine of two products' columns of the interaction matrix R, shrunk towards 0 where few
/// customers support it:
///
///     s(i, j) = (r_i · r_j) / (|r_i| |r_j|) · n_ij / (n_ij + β)
///
/// with n_ij the customers who had to do with both and β the shrinkage. A product keeps its K most similar ones N(j), and
/// a customer's score for i is the sum of w_j s(j, i) over the seeds j of the taste with i in N(j).
///
/// Sources: Sarwar, Karypis, Konstan, Riedl: Item-Based Collaborative Filtering Recommendation Algorithms (2001); the sum
/// over seeds: Deshpande, Karypis: Item-Based Top-N Recommendation Algorithms (2004); shrinkage: Bell, Koren: Improved
/// Neighborhood-based Collaborative Filtering (2007).
public struct ItemItemModel: RecommendationModel {
    public var signal: Signal { .itemItem }
    public var itemCount: Int { matrix.itemCount }

    private var matrix: InteractionMatrix
    private let neighbourCount: Int
    private let shrinkage: Float
    /// Row j is N(j), most similar first.
    private var neighbours: EditableRows

    /// O(Σ n_u²) over the customers' numbers of products n_u, each at most `InteractionMatrix.longestRow`.
    public init(_ matrix: InteractionMatrix, neighbours count: Int = 50, shrinkage: Double = 10) {
        self.matrix = matrix
        neighbourCount = count
        self.shrinkage = Float(shrinkage)
        var similarities = ItemSimilarities(matrix, shrinkage: self.shrinkage)
        var rows = SparseMatrix(columns: matrix.itemCount)
        for item in 0..<matrix.itemCount {
            rows.append(similarities.nearest(to: item, in: matrix, limit: count).lazy.map { (Int($0.column), $0.value) })
        }
        neighbours = EditableRows(rows)
    }

    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        neighbours.entries(item).prefix(max(0, limit)).map { ItemNeighbour(item: $0.column, similarity: $0.value) }
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        var scorer = summed(taste)
        scorer.normalize()
        return scorer
    }

    public func scores(for taste: Taste) -> [Float] { summed(taste).sums }

    private func summed(_ taste: Taste) -> SeededScorer {
        var scorer = SeededScorer(itemCount: itemCount)
        for seed in taste.seeds {
            neighbours.withRow(seed.item) { items, similarities in
                for (item, similarity) in zip(items, similarities) {
                    scorer.add(Float(seed.weight) * similarity, to: Int(item), because: seed.item)
                }
            }
        }
        return scorer
    }

    /// Finds the nearest of the changed item anew. O(Σ n_u) over the item's customers.
    public mutating func update(_ change: PreferenceChange) {
        guard 0..<itemCount ~= change.item else { return }
        matrix.apply(change)
        var similarities = ItemSimilarities(matrix, shrinkage: shrinkage)
        replaceNeighbours(of: change.item, &similarities)
    }

    private mutating func replaceNeighbours(of item: Int, _ similarities: inout ItemSimilarities) {
        let nearest = similarities.nearest(to: item, in: matrix, limit: neighbourCount)
        neighbours.replace(
            item, by: .init(columns: nearest.map { UInt32($0.column) }, values: nearest.map(\.value)))
    }
}

/// Room for finding the most similar columns of an interaction matrix, one after another.
struct ItemSimilarities {
    private let norms: [Float]
    private let shrinkage: Float
    private var dots: [Float]
    private var shared: [Float]
    private var touched: [UInt32] = []

    init(_ matrix: InteractionMatrix, shrinkage: Float) {
        norms = (0..<matrix.itemCount).map { item in
            matrix.columns.withRow(item) { $1.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot() }
        }
        self.shrinkage = shrinkage
        dots = Array(repeating: 0, count: matrix.itemCount)
        shared = dots
    }

    /// Most similar first.
    mutating func nearest(to item: Int, in matrix: InteractionMatrix, limit: Int) -> [TopK.Entry] {
        touched.removeAll(keepingCapacity: true)
        matrix.columns.withRow(item) { customers, values in
            for (customer, value) in zip(customers, values) {
                matrix.rows.withRow(Int(customer)) { items, preferences in
                    for (other, preference) in zip(items, preferences) {
                        let column = Int(other)
                        if shared[column] == 0 { touched.append(other) }
                        dots[column] += value * preference
                        shared[column] += 1
                    }
                }
            }
        }
        var best = TopK(limit)
        for column in touched {
            let other = Int(column)
            if other != item {
                let cosine = dots[other] / (norms[item] * norms[other])
                best.offer(Int32(column), min(1, cosine) * shared[other] / (shared[other] + shrinkage))
            }
            dots[other] = 0
            shared[other] = 0
        }
        return best.sorted
    }
}
