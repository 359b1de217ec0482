import LinearAlgebra

/// Customers who chose what a taste names, for the graph filters.
///
/// With d the sums of the interaction matrix' rows and columns, a customer v is as near to a taste x as
///
///     s_v = d_v^-½ Σ_i x_i r_vi d_i^-½
///
/// which is the symmetrically normalised adjacency of the bipartite graph, walked once: a shared product that few chose
/// says more, and so does a customer who chose little else.
struct LikeCustomers: Sendable {
    private(set) var matrix: InteractionMatrix
    /// d_v^-½, 0 where nothing was chosen.
    private var customerWeights: [Float]
    /// d_i^-½, 0 where nobody chose it.
    private var itemWeights: [Float]

    init(_ matrix: InteractionMatrix) {
        self.matrix = matrix
        customerWeights = matrix.customerDegrees.map(Self.weight)
        itemWeights = matrix.itemDegrees.map(Self.weight)
    }

    private static func weight(_ degree: Float) -> Float { degree > 0 ? 1 / degree.squareRoot() : 0 }

    /// The `limit` nearest but the customer, nearest first; those with s_v <= 0 are left out. O(entries of the seeds' columns).
    func nearest(to taste: Taste, limit: Int) -> [TopK.Entry] {
        let own = taste.customer.flatMap(matrix.row(of:)).map { UInt32($0) }
        var nearness = [Float](repeating: 0, count: matrix.customerCount)
        var touched: [UInt32] = []
        for seed in taste.seeds where itemWeights.indices.contains(seed.item) {
            let weight = Float(seed.weight) * itemWeights[seed.item]
            matrix.columns.withRow(seed.item) { customers, preferences in
                for place in customers.indices {
                    let row = Int(customers[place])
                    if nearness[row] == 0 { touched.append(customers[place]) }
                    nearness[row] += weight * preferences[place]
                }
            }
        }
        var best = TopK(limit)
        for customer in touched where customer != own {
            let near = nearness[Int(customer)] * customerWeights[Int(customer)]
            // Whoever was touched twice, because a sum came back to 0, is taken once.
            nearness[Int(customer)] = 0
            if near > 0 { best.offer(Int32(customer), near) }
        }
        return best.sorted
    }

    /// O(entries of the row and of the column).
    mutating func update(_ change: PreferenceChange) {
        guard change.customer >= 0, itemWeights.indices.contains(change.item) else { return }
        matrix.apply(change)
        while customerWeights.count < matrix.customerCount { customerWeights.append(0) }
        guard customerWeights.indices.contains(change.customer) else { return }
        customerWeights[change.customer] = Self.weight(matrix.customerDegree(change.customer))
        itemWeights[change.item] = Self.weight(matrix.itemDegree(change.item))
    }
}

extension InteractionMatrix {
    /// The sum of a customer's row.
    func customerDegree(_ row: Int) -> Float { rows.withRow(row) { $1.reduce(0, +) } }
    /// The sum of a product's column.
    func itemDegree(_ item: Int) -> Float { columns.withRow(item) { $1.reduce(0, +) } }

    var customerDegrees: [Float] { (0..<customerCount).map(customerDegree) }
    var itemDegrees: [Float] { (0..<itemCount).map(itemDegree) }
}
