import Foundation
import LinearAlgebra

/// Sampled softmax.
struct SoftmaxGradient {
    let interactions: SparseMatrix
    let samples: Int
    let seed: UInt64
    let temperature: Float

    func callAsFunction(_ embeddings: GraphEmbeddings, customers: [Int], step: Int) -> PairwiseGradient.Result {
        let width = embeddings.items.columns
        var random = SplitMix64(seed: seed &+ UInt64(step) &* 0x9E37_79B9)
        var sampled = Matrix(zeros: samples, width)
        let drawn = (0..<samples).map { _ in Int(random.next() % UInt64(interactions.columns)) }
        sampled.withElements { out in
            for (place, item) in drawn.enumerated() { for (c, x) in embeddings.items.row(item).enumerated() { out[place * width + c] = x } }
        }
        let withTargets = customers.filter { !interactions.range($0).isEmpty }
        let turned = sampled.transposed
        var result = PairwiseGradient.Result(
            gradient: GraphEmbeddings(
                customers: Matrix(zeros: embeddings.customers.rows, width), items: Matrix(zeros: embeddings.items.rows, width)))
        var sampledGradient = Matrix(zeros: samples, width)
        let correction = Float(interactions.columns) / Float(samples)
        var itemGradient = result.gradient.items
        for start in stride(from: 0, to: withTargets.count, by: 1024) {
            let chunk = Array(withTargets[start..<min(withTargets.count, start + 1024)])
            var own = Matrix(zeros: chunk.count, width)
            own.withElements { out in
                for (place, customer) in chunk.enumerated() { for (c, x) in embeddings.customers.row(customer).enumerated() { out[place * width + c] = x / temperature } }
            }
            var p = own.multiplied(by: turned)
            var losses = [Double](repeating: 0, count: chunk.count)
            p.withElements { logits in
                losses.withUnsafeMutableBufferPointer { l in
                nonisolated(unsafe) let logits = logits
                nonisolated(unsafe) let l = l
                DispatchQueue.concurrentPerform(iterations: 2) { part in
                    for place in chunk.count * part / 2..<chunk.count * (part + 1) / 2 {
                        let weight = interactions.range(chunk[place]).reduce(Float(0)) { $0 + interactions.values[$1] }
                        let row = UnsafeMutableBufferPointer(rebasing: logits[place * samples..<(place + 1) * samples])
                        let top = row.max() ?? 0
                        var sum: Float = 0
                        let raw = UnsafeMutableRawPointer(row.baseAddress!)
                        var sums = SIMD8<Float>(repeating: 0)
                        for offset in stride(from: 0, to: samples * 4, by: 32) {
                            let e = exponential(raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) - top)
                            raw.storeBytes(of: e, toByteOffset: offset, as: SIMD8<Float>.self)
                            sums += e
                        }
                        sum = sums.sum()
                        l[place] = Double(weight * (log(sum * correction) + top))
                        let f = weight / sum
                        for j in row.indices { row[j] *= f }
                    }
                }
                }
            }
            result.loss += losses.reduce(0, +)
            let back = p.multiplied(by: sampled)
            sampledGradient.add(p.multiplied(by: own, transposing: true))
            result.gradient.customers.withElements { out in
                itemGradient.withElements { itemOut in
                    embeddings.items.elements.withUnsafeBufferPointer { items in
                        back.elements.withUnsafeBufferPointer { back in
                            own.elements.withUnsafeBufferPointer { own in
                                for (place, customer) in chunk.enumerated() {
                                    addScaled(back.baseAddress! + place * width, 1 / temperature, to: out.baseAddress! + customer * width, width)
                                    interactions.withRow(customer) { row, weights in
                                        for (item, weight) in zip(row, weights) {
                                            addScaled(items.baseAddress! + Int(item) * width, -weight / temperature, to: out.baseAddress! + customer * width, width)
                                            addScaled(own.baseAddress! + place * width, -weight, to: itemOut.baseAddress! + Int(item) * width, width)
                                            result.loss -= Double(weight * dot(own.baseAddress! + place * width, items.baseAddress! + Int(item) * width, width))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        itemGradient.withElements { out in
            sampledGradient.elements.withUnsafeBufferPointer { g in
                for (place, item) in drawn.enumerated() { addScaled(g.baseAddress! + place * width, 1, to: out.baseAddress! + item * width, width) }
            }
        }
        result.gradient.items = itemGradient
        return result
    }
}

/// e^x for x <= 0 within 2e-7 relative, 0 below -87: 2^n by the exponent's bits times a polynomial for the fraction.
@inline(__always)
func exponential(_ x: SIMD8<Float>) -> SIMD8<Float> {
    let scaled = pointwiseMax(x, SIMD8(repeating: -87)) * 1.442_695
    let whole = scaled.rounded(.toNearestOrEven)
    let part = (scaled - whole) * 0.693_147_2
    var p = SIMD8<Float>(repeating: 1 / 720)
    p = p * part + 1 / 120
    p = p * part + 1 / 24
    p = p * part + 1 / 6
    p = p * part + 0.5
    p = p * part + 1
    p = p * part + 1
    let bits = (SIMD8<Int32>(whole) &+ 127) &<< 23
    return p * unsafeBitCast(bits, to: SIMD8<Float>.self)
}
