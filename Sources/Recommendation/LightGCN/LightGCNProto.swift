public import LinearAlgebra
import Foundation

public struct LightGCNProto {
    public var dims = 64, layers = 3, steps = 200, negatives = 1, samples = 0
    public var rate: Float = 0.01, decay: Float = 1e-4, temperature: Float = 1, scale: Float = 0.1
    public var svd = false, freezeUsers = false
    public var perStep = 0
    public var candidates = 1
    public var mask: Float = 0
    public var itemPower: Float = 0.5
    public var svdItemPower: Float = 0.5
    public init() {}
    public func run(_ r: SparseMatrix, every: Int, report: (Int, Double, Matrix, Matrix, Matrix) -> Void) {
        let prop = GraphPropagation(r, layers: layers, itemPower: itemPower)
        var random = SplitMix64(seed: 7)
        var base = GraphEmbeddings(customers: Matrix(normal: r.rows, dims, using: &random), items: Matrix(normal: r.columns, dims, using: &random))
        base.customers.scale(by: scale); base.items.scale(by: scale)
        if svd {
            let s = TruncatedSVD(of: prop.toCustomers, rank: dims, seed: 3)
            let du = r.rowSums, di = r.columnSums
            let mu = Float(r.rows).squareRoot(), mi = Float(r.columns).squareRoot()
            base.customers.withElements { o in for u in 0..<r.rows { for c in 0..<dims { o[u * dims + c] = scale * mu * s.left[u, c] * s.values[c].squareRoot() + 0 * du[u] } } }
            base.items.withElements { o in for u in 0..<r.columns { for c in 0..<dims { o[u * dims + c] = scale * mi * s.right[u, c] * s.values[c].squareRoot() + 0 * di[u] } } }
        }
        if freezeUsers { base.customers = Matrix(zeros: r.rows, dims) }
        var a1 = AdamOptimizer(parameters: r.rows * dims, learningRate: rate), a2 = AdamOptimizer(parameters: r.columns * dims, learningRate: rate)
        
        var order = (0..<r.rows).filter { !r.range($0).isEmpty }
        let per = perStep > 0 ? perStep : order.count
        var at = order.count
        for step in 0..<steps {
            if at + per > order.count { order.shuffle(using: &random); at = 0 }
            let chosen = Array(order[at..<at + per]); at += per
            if step % every == 0 { let e = prop(base); report(step, 0, e.customers, e.items, base.customers) }
            var inner = prop, target = r
            if mask > 0 { (inner, target) = prop.masked(mask, r, using: &random) }
            let e = inner(base)
            let g = samples > 0 ? SoftmaxGradient(interactions: target, samples: samples, seed: 11, temperature: temperature)(e, customers: chosen, step: step) : PairwiseGradient(interactions: target, negatives: negatives, candidates: candidates, seed: 11)(e, customers: chosen, step: step)
            let back = inner(g.gradient)
            if !freezeUsers { a1.step(&base.customers, along: back.customers, decay: decay * Float(per) / Float(order.count)) }
            a2.step(&base.items, along: back.items, decay: decay * Float(per) / Float(order.count))
            if step % every == every - 1 { print("loss", g.loss / Double(r.values.count)) }
        }
        let e = prop(base)
        report(steps, 0, e.customers, e.items, base.customers)
    }
}

extension GraphPropagation {
    init(layers: Int, toCustomers: SparseMatrix) { self.layers = layers; self.toCustomers = toCustomers; toItems = toCustomers.transposed() }
    func masked(_ share: Float, _ r: SparseMatrix, using random: inout SplitMix64) -> (GraphPropagation, SparseMatrix) {
        var kept = SparseMatrix(columns: r.columns), held = SparseMatrix(columns: r.columns)
        for u in 0..<r.rows {
            var a: [(column: Int, value: Float)] = [], b: [(column: Int, value: Float)] = []
            for e in r.range(u) {
                if Float(random.unit()) < share { b.append((Int(r.columnNumbers[e]), r.values[e])) }
                else { a.append((Int(r.columnNumbers[e]), toCustomers.values[e] / (1 - share))) }
            }
            if a.isEmpty { b = [] }
            kept.append(a); held.append(b)
        }
        return (GraphPropagation(layers: layers, toCustomers: kept), held)
    }
}
