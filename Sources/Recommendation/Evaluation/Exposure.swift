import Foundation

/// How the places of many lists are shared among what can be shown in them.
public struct Exposure: Sendable {
    /// Places by group, or by item.
    public let places: [Int]

    public init(places: [Int]) { self.places = places }

    /// The share of those that got a place at all; 0 where there are none.
    public var coverage: Double {
        places.isEmpty ? 0 : Double(places.lazy.filter { $0 > 0 }.count) / Double(places.count)
    }

    /// Gini's coefficient: 0 where all have equally many places, towards 1 where one has them all.
    ///
    ///     G = Σ_r (2r - n - 1) x_r / (n Σ_r x_r),   x_r the r-th smallest of n numbers of places
    ///
    /// Source: Fleder, Hosanagar: Blockbuster Culture's Next Rise or Fall (2009), who measure recommenders by it. 0 where
    /// nothing was shown. O(n log n).
    public var gini: Double {
        let (count, sum) = (Double(places.count), Double(places.reduce(0, +)))
        guard sum > 0 else { return 0 }
        let weighted = places.sorted().enumerated().reduce(0.0) { total, entry in
            total + (2 * Double(entry.offset + 1) - count - 1) * Double(entry.element)
        }
        return weighted / (count * sum)
    }
}

/// How surprising items are: -log2 of the share of customers who had to do with each in training.
///
/// The mean of it over a list is its mean self-information (Vargas, Castells: Rank and Relevance in Novelty and Diversity
/// Metrics for Recommender Systems, 2011). An item that nobody had to do with counts as if one customer had.
struct SelfInformation {
    /// In bits, by item.
    let bits: [Double]

    init(_ matrix: InteractionMatrix) {
        let customers = Double(max(1, matrix.customerCount))
        bits = (0..<matrix.itemCount).map { item in
            matrix.columns.withRow(item) { rows, _ in log2(customers / Double(max(1, rows.count))) }
        }
    }
}
