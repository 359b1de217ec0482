import LinearAlgebra

/// User-user collaborative filtering: what customers of like taste chose.
///
/// The customer's taste p is compared with every row r_v of the interaction matrix by cosine, shrunk by the number n of
/// products they share (β the shrinkage):
///
///     s(p, v) = (p · r_v) / (|p| |r_v|) · n / (n + β)
///
/// and the score of i is the sum of s(p, v) r_vi over the K most similar customers v, divided by the largest such sum.
///
/// Sources: Breese, Heckerman, Kadie: Empirical Analysis of Predictive Algorithms for Collaborative Filtering (1998);
/// Herlocker, Konstan, Borchers, Riedl: An Algorithmic Framework for Performing Collaborative Filtering (1999), which
/// also weighs down neighbours with little in common.
public struct UserUserModel: RecommendationModel {
    public var signal: Signal { .userUser }

    /// Of a product that thousands had to do with, only this many customers are looked at, the keenest: the others
    /// share little more than the product's fame.
    static let longestColumn = 256
    /// Neighbours are sought by this many of the taste's seeds.
    static let seedLimit = 32

    public var itemCount: Int { matrix.itemCount }

    private var matrix: InteractionMatrix
    /// By customer.
    private var norms: [Float]
    /// By product: its keenest customers.
    private var keenest: EditableRows
    private let neighbourCount: Int
    private let shrinkage: Float

    public init(_ matrix: InteractionMatrix, neighbours: Int = 50, shrinkage: Double = 2) {
        self.matrix = matrix
        norms = (0..<matrix.customerCount).map { Self.norm(of: $0, in: matrix) }
        var keenest = SparseMatrix(columns: matrix.customerCount)
        for item in 0..<matrix.itemCount {
            keenest.append(Self.keenest(of: item, in: matrix).lazy.map { (Int($0.column), $0.value) })
        }
        self.keenest = EditableRows(keenest)
        neighbourCount = neighbours
        self.shrinkage = Float(shrinkage)
    }

    private static func norm(of row: Int, in matrix: InteractionMatrix) -> Float {
        matrix.rows.withRow(row) { $1.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot() }
    }

    private static func keenest(of item: Int, in matrix: InteractionMatrix) -> [TopK.Entry] {
        var best = TopK(longestColumn)
        matrix.columns.withRow(item) { customers, values in
            for (customer, value) in zip(customers, values) { best.offer(Int32(customer), value) }
        }
        return best.sorted
    }

    /// Exact: the next taste sees the customer as if the model had been built with the change. O(entries of the row and of the
    /// column).
    public mutating func update(_ change: PreferenceChange) {
        guard 0..<itemCount ~= change.item else { return }
        matrix.apply(change)
        while norms.count < matrix.customerCount { norms.append(0) }
        guard norms.indices.contains(change.customer) else { return }
        norms[change.customer] = Self.norm(of: change.customer, in: matrix)
        let best = Self.keenest(of: change.item, in: matrix)
        keenest.replace(change.item, by: .init(columns: best.map { UInt32($0.column) }, values: best.map(\.value)))
    }

    /// By how many of a product's keenest customers chose the other too, in units of the two products' numbers of customers
    /// (cosine).
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        var similarities = ItemSimilarities(matrix, shrinkage: shrinkage)
        return similarities.nearest(to: item, in: matrix, limit: limit)
            .map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        var scorer = summed(taste)
        scorer.normalize()
        return scorer
    }

    public func scores(for taste: Taste) -> [Float] { summed(taste).sums }

    private func summed(_ taste: Taste) -> SeededScorer {
        var scorer = SeededScorer(itemCount: itemCount)
        for neighbour in neighbours(of: taste) {
            matrix.rows.withRow(neighbour.row) { items, preferences in
                for (item, preference) in zip(items, preferences) {
                    let seed = neighbour.sharedSeeds.first { $0 != Int(item) }
                    scorer.add(neighbour.similarity * preference, to: Int(item), because: seed)
                }
            }
        }
        return scorer
    }

    struct Neighbour {
        var row: Int
        var similarity: Float
        /// The two products that taste and neighbour share most strongly.
        var sharedSeeds: [Int]
    }

    /// The most similar customers but the customer, most similar first; those with similarity <= 0 are left out.
    func neighbours(of taste: Taste) -> [Neighbour] {
        let own = taste.customer.flatMap(matrix.row(of:))
        let seeds = taste.seeds.prefix(Self.seedLimit)
        let norm = Float(seeds.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot())
        var dots = [Float](repeating: 0, count: matrix.customerCount)
        var shared = dots
        var touched: [Int32] = []
        for seed in seeds {
            keenest.withRow(seed.item) { customers, preferences in
                for (customer, preference) in zip(customers, preferences) {
                    let row = Int(customer)
                    if shared[row] == 0 { touched.append(Int32(row)) }
                    dots[row] += Float(seed.weight) * preference
                    shared[row] += 1
                }
            }
        }
        var best = TopK(neighbourCount)
        for customer in touched where Int(customer) != own && dots[Int(customer)] > 0 {
            let row = Int(customer)
            best.offer(customer, dots[row] / (norm * norms[row]) * shared[row] / (shared[row] + shrinkage))
        }
        return best.sorted.map { customer, similarity in
            Neighbour(
                row: Int(customer), similarity: similarity, sharedSeeds: strongestShared(of: Int(customer), with: seeds))
        }
    }

    private func strongestShared(of row: Int, with seeds: ArraySlice<Taste.Seed>) -> [Int] {
        var weights: [UInt32: Float] = [:]
        for seed in seeds where seed.weight > 0 && seed.item >= 0 { weights[UInt32(seed.item)] = Float(seed.weight) }
        var best = TopK(2)
        matrix.rows.withRow(row) { items, preferences in
            for (item, preference) in zip(items, preferences) {
                if let weight = weights[item] { best.offer(Int32(item), weight * preference) }
            }
        }
        return best.sorted.map { Int($0.column) }
    }
}
