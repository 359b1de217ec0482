public import ImageFile
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
/// p and r_v are weighted as `Weighting` says, where it is not the plain cosine.
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

    public struct Options: Hashable, Codable, Sendable {
        /// K.
        public var neighbours: Int
        /// Of the entries that are compared; the score adds up the matrix's own. With `tfidf`, products that everybody has count
        /// little (inverse user frequency of Breese, Heckerman, Kadie).
        public var weighting: Weighting
        /// β.
        public var shrinkage: Float

        public init(neighbours: Int = 50, weighting: Weighting = .cosine, shrinkage: Double = 2) {
            self.neighbours = max(0, neighbours)
            self.weighting = weighting
            self.shrinkage = Float(max(0, shrinkage))
        }
    }

    public let options: Options
    private var matrix: InteractionMatrix
    private let weights: TermWeights
    /// By customer: the length of the weighted row, or 1 where similarities are not divided by it.
    private var norms: Elements<Float>
    /// By product: its keenest customers with their weighted entries, keenest first.
    private var keenest: EditableRows

    /// O(n log n) in the entries.
    public init(_ matrix: InteractionMatrix, options: Options) {
        self.matrix = matrix
        self.options = options
        weights = TermWeights(
            options.weighting, of: matrix.rows.compacted(columns: matrix.itemCount), documents: .rows)
        norms = []
        keenest = EditableRows(SparseMatrix(columns: matrix.customerCount))
        norms = Elements((0..<matrix.customerCount).map(norm(of:)))
        var rows = SparseMatrix(columns: matrix.customerCount)
        for item in 0..<matrix.itemCount {
            let row = keenest(of: item)
            rows.append(zip(row.columns, row.values).lazy.map { (Int($0), $1) })
        }
        keenest = EditableRows(rows)
    }

    public init(_ matrix: InteractionMatrix, neighbours: Int = 50, shrinkage: Double = 2) {
        self.init(matrix, options: Options(neighbours: neighbours, shrinkage: shrinkage))
    }

    private func norm(of customer: Int) -> Float {
        guard options.weighting.isNormalised else { return 1 }
        return matrix.rows.withRow(customer) { items, values in
            zip(items, values).reduce(Float(0)) {
                let weight = weights.weight(of: $1.1, document: customer, term: Int($1.0))
                return $0 + weight * weight
            }.squareRoot()
        }
    }

    private func keenest(of item: Int) -> EditableRows.Row {
        var best = TopK(Self.longestColumn)
        matrix.columns.withRow(item) { customers, values in
            for (customer, value) in zip(customers, values) {
                best.offer(Int32(customer), weights.weight(of: value, document: Int(customer), term: item))
            }
        }
        let kept = best.sorted
        return EditableRows.Row(columns: kept.map { UInt32($0.column) }, values: kept.map(\.value))
    }

    /// Exact: the next taste sees the customer as if the model had been built with the change; what a weighting learnt of the
    /// whole matrix stays as it was at the build. O(entries of the row), and O(entries of the column) only where one of many
    /// keen customers is keen no longer.
    public mutating func update(_ change: PreferenceChange) {
        guard change.customer >= 0, 0..<itemCount ~= change.item, change.preference >= 0 else { return }
        matrix.apply(change)
        while norms.count < matrix.customerCount { norms.array.append(options.weighting.isNormalised ? 0 : 1) }
        norms[change.customer] = norm(of: change.customer)
        let weight = weights.weight(of: change.preference, document: change.customer, term: change.item)
        var row = keenest.row(change.item)
        if let place = row.columns.firstIndex(of: UInt32(change.customer)) {
            row.columns.remove(at: place)
            row.values.remove(at: place)
        }
        let others = matrix.columns.length(change.item) - (change.preference > 0 ? 1 : 0)
        let isComplete = row.columns.count == others
        let place = row.place(of: Int32(change.customer), weight)
        if change.preference > 0, isComplete || place < row.columns.count {
            row.columns.insert(UInt32(change.customer), at: place)
            row.values.insert(weight, at: place)
            if row.columns.count > Self.longestColumn {
                row.columns.removeLast()
                row.values.removeLast()
            }
        }
        // Somebody who was left out may be keen enough now.
        if row.columns.count < min(Self.longestColumn, matrix.columns.length(change.item)) { row = keenest(of: change.item) }
        keenest.replace(change.item, by: row)
    }

    /// By the cosine of the two products' columns, shrunk likewise. O(customers of all products that share one).
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        let accumulator = DotAccumulator(itemCount: itemCount, limit: 0, shrinkage: options.shrinkage)
        matrix.columns.withRow(item) { customers, values in
            for (customer, value) in zip(customers, values) {
                matrix.rows.withRow(Int(customer)) { accumulator.add(value, items: $0, values: $1) }
            }
        }
        let own = length(of: item)
        var best = TopK(limit)
        accumulator.forEach(but: item) { best.offer(Int32($0), $1 / (own * length(of: Int($0)))) }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    private func length(of item: Int) -> Float {
        matrix.columns.withRow(item) { $1.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot() }
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
        let weighted = seeds.map { seed in
            let weight = weights.weight(of: Float(abs(seed.weight)), document: own ?? matrix.customerCount, term: seed.item)
            return seed.weight < 0 ? -weight : weight
        }
        let norm = options.weighting.isNormalised ? weighted.euclideanLength : 1
        var dots = [Float](repeating: 0, count: matrix.customerCount)
        var shared = dots
        var touched: [Int32] = []
        for (seed, weight) in zip(seeds, weighted) {
            keenest.withRow(seed.item) { customers, preferences in
                for (customer, preference) in zip(customers, preferences) {
                    let row = Int(customer)
                    if shared[row] == 0 { touched.append(Int32(row)) }
                    dots[row] += weight * preference
                    shared[row] += 1
                }
            }
        }
        var best = TopK(options.neighbours)
        for customer in touched where Int(customer) != own && dots[Int(customer)] > 0 {
            let row = Int(customer)
            best.offer(customer, dots[row] / (norm * norms[row]) * shared[row] / (shared[row] + options.shrinkage))
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

extension UserUserModel {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: options, as: "options")
        writer.add(matrix, as: "matrix")
        writer.add(weights, as: "weights")
        writer.add(numbers: norms, as: "norms")
        writer.add(keenest, as: "keenest")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        (options, matrix, weights) = (try reader.value("options"), try reader.part("matrix"), try reader.part("weights"))
        (norms, keenest) = (try reader.numbers("norms"), try reader.part("keenest"))
        try reader.check(norms.count == matrix.customerCount && keenest.count == itemCount)
    }
}

extension EditableRows.Row {
    /// Where an entry belongs among entries with falling values, ties by column.
    fileprivate func place(of column: Int32, _ value: Float) -> Int {
        var (low, high) = (0, columns.count)
        while low < high {
            let middle = (low + high) / 2
            if TopK.isBetter((Int32(columns[middle]), values[middle]), (column, value)) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
