import Commerce

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

    private let assortment: Assortment
    private let matrix: InteractionMatrix
    private let norms: [Float]
    /// By product: its keenest customers.
    private let keenest: SparseRows
    private let neighbourCount: Int
    private let shrinkage: Float

    public init(_ matrix: InteractionMatrix, assortment: Assortment, neighbours: Int = 50, shrinkage: Double = 2) {
        self.assortment = assortment
        self.matrix = matrix
        norms = matrix.rows.norms
        var keenest = SparseRows()
        for item in 0..<matrix.itemCount {
            var best = TopK(Self.longestColumn)
            for entry in matrix.columns.range(item) {
                best.offer(matrix.columns.columns[entry], matrix.columns.values[entry])
            }
            keenest.append(best.sorted)
        }
        self.keenest = keenest
        neighbourCount = neighbours
        self.shrinkage = Float(shrinkage)
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        var scorer = SeededScorer(assortment: assortment)
        for neighbour in neighbours(of: taste) {
            let row = matrix.rows.range(neighbour.row)
            for entry in row {
                let item = Int(matrix.rows.columns[entry])
                let seed = neighbour.sharedSeeds.first { $0 != item }
                scorer.add(neighbour.similarity * matrix.rows.values[entry], to: item, because: seed)
            }
        }
        scorer.normalize()
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
            for entry in keenest.range(seed.item) {
                let row = Int(keenest.columns[entry])
                if shared[row] == 0 { touched.append(Int32(row)) }
                dots[row] += Float(seed.weight) * keenest.values[entry]
                shared[row] += 1
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
        var weights: [Int32: Float] = [:]
        for seed in seeds where seed.weight > 0 { weights[Int32(seed.item)] = Float(seed.weight) }
        var best = TopK(2)
        for entry in matrix.rows.range(row) {
            let column = matrix.rows.columns[entry]
            if let weight = weights[column] { best.offer(column, weight * matrix.rows.values[entry]) }
        }
        return best.sorted.map { Int($0.column) }
    }
}
