public import LinearAlgebra
import Foundation

public struct LightGCNProto {
    public var dims = 64, layers = 3, steps = 200, negatives = 1, samples = 0
    public var rate: Float = 0.01, decay: Float = 1e-4, temperature: Float = 1, scale: Float = 0.1
    public var svd = false, freezeUsers = false
    public var perStep = 0
    public var svdItemPower: Float = 0.5
    public init() {}
    public func run(_ r: SparseMatrix, every: Int, report: (Int, Double, Matrix, Matrix, Matrix) -> Void) {
        let prop = GraphPropagation(r, layers: layers)
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
        let pair = PairwiseGradient(interactions: r, negatives: negatives, seed: 11), soft = SoftmaxGradient(interactions: r, samples: samples, seed: 11, temperature: temperature)
        var order = (0..<r.rows).filter { !r.range($0).isEmpty }
        let per = perStep > 0 ? perStep : order.count
        var at = order.count
        for step in 0..<steps {
            if at + per > order.count { order.shuffle(using: &random); at = 0 }
            let chosen = Array(order[at..<at + per]); at += per
            let e = prop(base)
            if step % every == 0 { report(step, 0, e.customers, e.items, base.customers) }
            let g = samples > 0 ? soft(e, customers: chosen, step: step) : pair(e, customers: chosen, step: step)
            let back = prop(g.gradient)
            if !freezeUsers { a1.step(&base.customers, along: back.customers, decay: decay * Float(per) / Float(order.count)) }
            a2.step(&base.items, along: back.items, decay: decay * Float(per) / Float(order.count))
            if step % every == every - 1 { print("loss", g.loss / Double(r.values.count)) }
        }
        let e = prop(base)
        report(steps, 0, e.customers, e.items, base.customers)
    }
}
