import Dispatch
import Foundation
import LinearAlgebra

/// The gradient of Bayesian personalised ranking (Rendle et al., 2009) by the final embeddings:
///
///     loss = Σ r_ui · −log σ(e_u · (e_i − e_j))
///
/// over the interactions (u, i); j is the product with the highest score of some that are drawn evenly among those that are
/// not in the customer's row. The customers are shared between two parts with a gradient of the products each, which are added
/// in their order; what is drawn depends on seed, step and customer alone: so the result is the same however the parts are run.
struct PairwiseGradient {
    static let parts = 2

    let interactions: SparseMatrix
    /// Of so many drawn, the one that scores highest counts.
    let candidates: Int
    let seed: UInt64

    struct Result {
        var loss = 0.0
        var gradient: GraphEmbeddings
    }

    /// - Parameter step: which draws are taken.
    func callAsFunction(_ embeddings: GraphEmbeddings, step: Int) -> Result {
        let customers = (0..<interactions.rows).filter { !interactions.range($0).isEmpty }
        let width = embeddings.items.columns
        var result = Result(
            gradient: GraphEmbeddings(
                customers: Matrix(zeros: embeddings.customers.rows, width), items: Matrix(zeros: embeddings.items.rows, width)))
        let ranges = (0..<Self.parts).map { customers.count * $0 / Self.parts..<customers.count * ($0 + 1) / Self.parts }
        let height = embeddings.items.rows
        var itemParts = Matrix(zeros: Self.parts * height, width)
        var losses = [Double](repeating: 0, count: Self.parts)
        result.gradient.customers.withElements { customerOut in
            itemParts.withElements { itemOut in
                losses.withUnsafeMutableBufferPointer { losses in
                    let shared = SharedGradient(customers: customerOut, items: itemOut, losses: losses)
                    DispatchQueue.concurrentPerform(iterations: Self.parts) { part in
                        let size = height * width
                        let items = UnsafeMutableBufferPointer(rebasing: shared.items[part * size..<(part + 1) * size])
                        shared.losses[part] = add(
                            customers[ranges[part]], embeddings, step: step, toCustomers: shared.customers, toItems: items)
                    }
                }
            }
        }
        result.loss = losses.reduce(0, +)
        result.gradient.items.withElements { out in
            itemParts.elements.withUnsafeBufferPointer { parts in
                for place in out.indices { for part in 0..<Self.parts { out[place] += parts[part * out.count + place] } }
            }
        }
        return result
    }

    private func add(
        _ customers: ArraySlice<Int>, _ embeddings: GraphEmbeddings, step: Int,
        toCustomers: UnsafeMutableBufferPointer<Float>, toItems: UnsafeMutableBufferPointer<Float>
    ) -> Double {
        let width = embeddings.items.columns
        var loss = 0.0
        embeddings.customers.elements.withUnsafeBufferPointer { own in
            embeddings.items.elements.withUnsafeBufferPointer { items in
                guard let own = own.baseAddress, let items = items.baseAddress, let customerOut = toCustomers.baseAddress,
                    let itemOut = toItems.baseAddress
                else { return }
                for customer in customers {
                    var random = SplitMix64(seed: seed &+ UInt64(step) &* 0x9E37_79B9 &+ UInt64(customer) &<< 32)
                    let (e, de) = (own + customer * width, customerOut + customer * width)
                    interactions.withRow(customer) { row, weights in
                        guard row.count < interactions.columns else { return }
                        for (item, weight) in zip(row, weights) {
                            let positive = items + Int(item) * width
                            let score = dot(e, positive, width)
                            var (other, rival) = (0, -Float.infinity)
                            for _ in 0..<candidates {
                                let drawn = draw(outside: row, using: &random)
                                let score = dot(e, items + drawn * width, width)
                                if score > rival { (other, rival) = (drawn, score) }
                            }
                            let margin = score - rival
                            let slope = weight / (1 + exp(margin))
                            loss += Double(weight * (margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin))
                            addScaled(positive, -slope, to: de, width)
                            addScaled(items + other * width, slope, to: de, width)
                            addScaled(e, -slope, to: itemOut + Int(item) * width, width)
                            addScaled(e, slope, to: itemOut + other * width, width)
                        }
                    }
                }
            }
        }
        return loss
    }

    private func draw(outside row: UnsafeBufferPointer<UInt32>, using random: inout SplitMix64) -> Int {
        while true {
            let item = UInt32(((random.next() >> 32) &* UInt64(interactions.columns)) >> 32)
            if !contains(row, item) { return Int(item) }
        }
    }

    private func contains(_ row: UnsafeBufferPointer<UInt32>, _ item: UInt32) -> Bool {
        var (low, high) = (0, row.count)
        while low < high {
            let middle = (low + high) / 2
            if row[middle] < item { low = middle + 1 } else { high = middle }
        }
        return low < row.count && row[low] == item
    }
}

/// - Precondition: `width` is a multiple of 8.
@inline(__always)
func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ width: Int) -> Float {
    var sum = SIMD8<Float>(repeating: 0)
    let (a, b) = (UnsafeRawPointer(a), UnsafeRawPointer(b))
    for place in stride(from: 0, to: width * 4, by: 32) {
        sum += a.loadUnaligned(fromByteOffset: place, as: SIMD8<Float>.self) * b.loadUnaligned(fromByteOffset: place, as: SIMD8<Float>.self)
    }
    return sum.sum()
}

@inline(__always)
func addScaled(_ source: UnsafePointer<Float>, _ factor: Float, to target: UnsafeMutablePointer<Float>, _ width: Int) {
    for place in 0..<width { target[place] += factor * source[place] }
}

/// What the parts write into.
///
/// `@unchecked Sendable`: each part writes the rows of its own customers, its own gradient of the products and its own loss,
/// all apart; the memory is borrowed around `concurrentPerform`, which returns when all parts have ended.
private struct SharedGradient: @unchecked Sendable {
    let customers: UnsafeMutableBufferPointer<Float>
    let items: UnsafeMutableBufferPointer<Float>
    let losses: UnsafeMutableBufferPointer<Double>
}
