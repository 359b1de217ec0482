import Foundation
import ImageFile
import LinearAlgebra

/// Customers who chose what a taste names, for the models that walk over the graph of customers and products.
///
/// With d the sums of the interaction matrix' rows and columns, a customer v is as near to a taste x as
///
///     s_v = d_v^-b Σ_i x_i r_vi d_i^-a
///
/// With a = b = ½ that is the symmetrically normalised adjacency of the bipartite graph, walked once: a shared product that
/// few chose says more, and so does a customer who chose little else.
struct LikeCustomers: Sendable {
    private(set) var matrix: InteractionMatrix
    private let customerExponent: Float
    private let itemExponent: Float
    /// d_v^-b, 0 where nothing was chosen.
    private var customerWeights: Elements<Float>
    /// d_i^-a, 0 where nobody chose it.
    private var itemWeights: Elements<Float>

    init(_ matrix: InteractionMatrix, customerExponent: Float, itemExponent: Float) {
        self.matrix = matrix
        (self.customerExponent, self.itemExponent) = (customerExponent, itemExponent)
        customerWeights = Elements(matrix.customerDegrees.map { Self.weight($0, customerExponent) })
        itemWeights = Elements(matrix.itemDegrees.map { Self.weight($0, itemExponent) })
    }

    private static func weight(_ degree: Float, _ exponent: Float) -> Float { degree > 0 ? pow(degree, -exponent) : 0 }

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
        while customerWeights.count < matrix.customerCount { customerWeights.array.append(0) }
        guard customerWeights.indices.contains(change.customer) else { return }
        customerWeights[change.customer] = Self.weight(matrix.customerDegree(change.customer), customerExponent)
        itemWeights[change.item] = Self.weight(matrix.itemDegree(change.item), itemExponent)
    }

    /// The seed that most customers of `item` share, each by the seed's weight. O(entries of the item's and the seeds' columns).
    func strongestSeed(for item: Int, of taste: Taste) -> Int? {
        let own = taste.customer.flatMap(matrix.row(of:)).map { UInt32($0) }
        let chosenBy = matrix.columns.withRow(item) { customers, _ in Set(customers) }
        var best: (seed: Int, share: Float)?
        for seed in taste.seeds where seed.weight > 0 && seed.item != item && itemWeights.indices.contains(seed.item) {
            let share = matrix.columns.withRow(seed.item) { customers, preferences in
                zip(customers, preferences).reduce(Float(0)) { sum, entry in
                    entry.0 != own && chosenBy.contains(entry.0) ? sum + entry.1 : sum
                }
            } * Float(seed.weight)
            if share > best?.share ?? 0 { best = (seed.item, share) }
        }
        return best?.seed
    }
}

extension LikeCustomers: Archivable {
    func save(to writer: ArchiveWriter) {
        writer.add(matrix, as: "matrix")
        writer.add(value: [customerExponent, itemExponent], as: "exponents")
        writer.add(numbers: customerWeights, as: "customers")
        writer.add(numbers: itemWeights, as: "items")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        let exponents: [Float] = try reader.value("exponents")
        try reader.check(exponents.count == 2)
        (customerExponent, itemExponent) = (exponents[0], exponents[1])
        (matrix, customerWeights, itemWeights) = (try reader.part("matrix"), try reader.numbers("customers"), try reader.numbers("items"))
        try reader.check(customerWeights.count == matrix.customerCount && itemWeights.count == matrix.itemCount)
    }
}

extension InteractionMatrix {
    /// The sum of a customer's row.
    func customerDegree(_ row: Int) -> Float { rows.withRow(row) { $1.reduce(0, +) } }
    /// The sum of a product's column.
    func itemDegree(_ item: Int) -> Float { columns.withRow(item) { $1.reduce(0, +) } }

    /// A product's column's sum to the power -`exponent`, 0 where nobody chose it.
    func weight(ofItem item: Int, exponent: Float) -> Float { itemDegree(item) > 0 ? pow(itemDegree(item), -exponent) : 0 }

    var customerDegrees: [Float] { (0..<customerCount).map(customerDegree) }
    var itemDegrees: [Float] { (0..<itemCount).map(itemDegree) }
}
