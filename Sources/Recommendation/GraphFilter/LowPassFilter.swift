import Foundation
import ImageFile
import LinearAlgebra

/// The ideal low-pass filter of the customer-product graph: of what a customer chose, the part that varies slowly over
/// the graph.
///
/// With R the interaction matrix, D_u and D_i the sums of its rows and columns, the k greatest right singular vectors of
///
///     A = D_u^-½ R D_i^-a
///
/// are the columns of V, and a taste x gives V Vᵀ with the degrees taken out before and put back after:
///
///     p = Σ_i x_i d_i^-a V_i,    f_j = d_j^a (V_j · p)
///
/// Sources: Shen et al.: How Powerful is Graph Convolution for Recommendation? (2021), where a = ½; a smaller exponent of
/// the items, as here, lets popular products speak louder. The vectors by Halko, Martinsson, Tropp: Finding Structure with
/// Randomness (2011).
struct LowPassFilter: Sendable {
    static let itemExponent: Float = 0.4
    /// The last singular values fall slowly, so that fewer rounds blur the edge of the filter.
    private static let powerIterations = 4
    private static let seed: UInt64 = 1
    /// Of a small shop only slow variations are kept too: one component for so many customers or products.
    private static let smallestPart = 8

    /// Row j is V_j.
    let factors: ByteMatrix
    /// d_j^a; 0 for a product that nobody chose.
    let itemScales: Elements<Float>

    /// O(entries · rank + (rows + columns) · rank²).
    init(_ matrix: InteractionMatrix, rank: Int) {
        var adjacency = matrix.rows.compacted(columns: matrix.itemCount)
        let degrees = matrix.itemDegrees
        itemScales = Elements(degrees.map { $0 > 0 ? pow($0, Self.itemExponent) : 0 })
        adjacency.scaleRows(by: matrix.customerDegrees.map { $0 > 0 ? 1 / $0.squareRoot() : 0 })
        adjacency.scaleColumns(by: itemScales.map { $0 > 0 ? 1 / $0 : 0 })
        let kept = min(rank, min(adjacency.rows, adjacency.columns) / Self.smallestPart)
        guard kept > 0 else {
            factors = ByteMatrix(nearest: Matrix(zeros: matrix.itemCount, 0))
            return
        }
        factors = ByteMatrix(nearest: TruncatedSVD(of: adjacency, rank: kept, powerIterations: Self.powerIterations, seed: Self.seed).right)
    }

    /// p of the formula.
    func profile(of seeds: [Taste.Seed]) -> [Float] {
        var profile = [Float](repeating: 0, count: factors.columns)
        for seed in seeds where itemScales.indices.contains(seed.item) && itemScales[seed.item] > 0 {
            let weight = Float(seed.weight) / itemScales[seed.item] * factors.scales[seed.item]
            let start = seed.item * factors.columns
            factors.elements.withUnsafeBufferPointer { elements in
                for column in profile.indices { profile[column] += weight * Float(elements[start + column]) }
            }
        }
        return profile
    }

    /// f of the formula, of all products. O(products · rank).
    func response(to profile: [Float]) -> [Float] {
        var products = factors.products(with: profile)
        for item in products.indices { products[item] *= itemScales[item] }
        return products
    }

    /// f of the formula for `items`, in their order. O(`items` · rank).
    func response(to profile: [Float], of items: [UInt32]) -> [Float] {
        var products = factors.products(with: profile, rows: items)
        for place in products.indices { products[place] *= itemScales[Int(items[place])] }
        return products
    }

    /// Of the seeds that speak for an item other than itself, the one that says most.
    func strongestSeed(for item: Int, among seeds: [Taste.Seed]) -> Int? {
        var best: (seed: Int, share: Float)?
        for seed in seeds where seed.item != item && seed.weight > 0 && itemScales.indices.contains(seed.item) {
            let share = response(to: profile(of: [seed]), of: [UInt32(item)])[0]
            if share > best?.share ?? 0 { best = (seed.item, share) }
        }
        return best?.seed
    }
}

extension LowPassFilter: Archivable {
    func save(to writer: ArchiveWriter) {
        writer.add(factors, as: "factors")
        writer.add(numbers: itemScales, as: "scales")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        (factors, itemScales) = (try reader.part("factors"), try reader.numbers("scales"))
        try reader.check(factors.rows == itemScales.count)
    }
}
