import Foundation
import LinearAlgebra

/// Embeddings of both sides of the customer-product graph.
struct GraphEmbeddings: Sendable {
    /// Customers × dimensions.
    var customers: Matrix
    /// Products × dimensions.
    var items: Matrix
}

/// LightGCN's propagation over the customer-product graph: with the weighted adjacency Â and K layers
///
///     E = 1 / (K + 1) · Σ_k Â^k E⁰,  k = 0 … K
///
/// Â is symmetric, so the map from E⁰ to E is its own transpose: a gradient by E becomes one by E⁰ by the same propagation.
struct GraphPropagation: Sendable {
    let layers: Int
    /// Customers × products: r_ui / (d_u^½ d_i^α), d the sums of rows and columns.
    let toCustomers: SparseMatrix
    let toItems: SparseMatrix

    /// - Parameters:
    ///   - interactions: customers × products, entries above 0.
    ///   - itemExponent: α; ½ is the paper's, less lets what many chose keep more of its weight.
    init(_ interactions: SparseMatrix, layers: Int, itemExponent: Float) {
        var normalized = interactions
        normalized.scaleColumns(by: Self.powers(of: interactions.columnSums, -itemExponent))
        normalized.scaleRows(by: Self.powers(of: interactions.rowSums, -0.5))
        self.init(toCustomers: normalized, layers: layers)
    }

    private init(toCustomers: SparseMatrix, layers: Int) {
        self.layers = layers
        self.toCustomers = toCustomers
        toItems = toCustomers.transposed()
    }

    static func powers(of degrees: [Float], _ exponent: Float) -> [Float] { degrees.map { $0 > 0 ? pow($0, exponent) : 0 } }

    /// Takes away each edge with the chance `share` and divides the others by what is left, so that sums keep their
    /// expectation; gives the rows of `interactions` that were taken away, of customers who keep some. O(entries).
    func dropping(_ share: Float, of interactions: SparseMatrix, using random: inout SplitMix64)
        -> (kept: GraphPropagation, dropped: SparseMatrix)
    {
        var (kept, dropped) = (SparseMatrix(columns: interactions.columns), SparseMatrix(columns: interactions.columns))
        var row: [(column: Int, value: Float)] = []
        var targets = row
        for customer in 0..<interactions.rows {
            row.removeAll(keepingCapacity: true)
            targets.removeAll(keepingCapacity: true)
            for entry in interactions.range(customer) {
                let item = Int(interactions.columnNumbers[entry])
                if Float(random.unit()) < share {
                    targets.append((item, interactions.values[entry]))
                } else {
                    row.append((item, toCustomers.values[entry] / (1 - share)))
                }
            }
            kept.append(row)
            dropped.append(row.isEmpty ? [] : targets)
        }
        return (GraphPropagation(toCustomers: kept, layers: layers), dropped)
    }

    /// E of E⁰. O(layers · entries · dimensions), on two threads, the same result for any number of them.
    func callAsFunction(_ base: GraphEmbeddings) -> GraphEmbeddings { sum(of: base).total }

    /// E, and E without its last layer, both divided by K + 1.
    func sum(of base: GraphEmbeddings) -> (total: GraphEmbeddings, withoutLast: GraphEmbeddings) {
        var (layer, total) = (base, base)
        var before = GraphEmbeddings(
            customers: Matrix(zeros: base.customers.rows, base.customers.columns),
            items: Matrix(zeros: base.items.rows, base.items.columns))
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
