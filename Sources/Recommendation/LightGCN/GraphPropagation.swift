import Foundation
import LinearAlgebra

/// Embeddings of both sides of the customer-product graph.
struct GraphEmbeddings: Sendable {
    /// Customers × dimensions.
    var customers: Matrix
    /// Products × dimensions.
    var items: Matrix
}

/// LightGCN's propagation over the customer-product graph: with the normalised adjacency Â = D^-½ A D^-½ and K layers
///
///     E = 1 / (K + 1) · Σ_k Â^k E⁰,  k = 0 … K
///
/// Since Â is symmetric, so is the map from E⁰ to E, and a gradient by E turns into the one by E⁰ by the same propagation.
struct GraphPropagation: Sendable {
    let layers: Int
    /// Customers × products: r_ui / √(d_u d_i), d the sums of rows and columns.
    let toCustomers: SparseMatrix
    let toItems: SparseMatrix

    /// - Parameter interactions: customers × products, entries above 0.
    init(_ interactions: SparseMatrix, layers: Int, itemPower: Float = 0.5) {
        self.layers = layers
        var normalized = interactions
        normalized.scaleColumns(by: interactions.columnSums.map { $0 > 0 ? pow($0, -itemPower) : 0 })
        normalized.scaleRows(by: Self.inverseRoots(of: interactions.rowSums))
        toCustomers = normalized
        toItems = normalized.transposed()
    }

    static func inverseRoots(of degrees: [Float]) -> [Float] { degrees.map { $0 > 0 ? 1 / $0.squareRoot() : 0 } }

    /// E of E⁰. O(layers · entries · dimensions), on two threads, the same result for any number of them.
    func callAsFunction(_ base: GraphEmbeddings) -> GraphEmbeddings { sum(of: base).total }

    /// E, and with it what it has without the last layer.
    func sum(of base: GraphEmbeddings) -> (total: GraphEmbeddings, withoutLast: GraphEmbeddings) {
        var (layer, total, before) = (base, base, base)
        for _ in 0..<layers {
            before = total
            layer = GraphEmbeddings(
                customers: toCustomers.multiplied(by: layer.items), items: toItems.multiplied(by: layer.customers))
            total.customers.add(layer.customers)
            total.items.add(layer.items)
        }
        let share = 1 / Float(layers + 1)
        for side in [\GraphEmbeddings.customers, \.items] {
            total[keyPath: side].scale(by: share)
            before[keyPath: side].scale(by: share)
        }
        return (total, before)
    }
}
