import Foundation

/// A distribution estimated from few values: a normal kernel around each, of Silverman's width (Silverman 1986, eq. 3.31).
struct SmoothedDistribution {
    private let values: [(value: Double, weight: Double)]
    private let bandwidth: Double
    let least: Double
    let greatest: Double
    var count: Int { values.count }

    /// - Parameter values: the weight is what a value adds to a share.
    /// - Returns: nil without values.
    init?(_ values: [(value: Double, weight: Double)]) {
        let sorted = values.map(\.value).sorted()
        guard let least = sorted.first, let greatest = sorted.last else { return nil }
        self.values = values
        self.least = least
        self.greatest = greatest
        let count = Double(sorted.count)
        let mean = sorted.reduce(0, +) / count
        let deviation = (sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
        let quartiles = sorted[sorted.count * 3 / 4] - sorted[sorted.count / 4]
        // Half of the values may be the same one: then the deviation alone tells the spread.
        let spread = quartiles > 0 ? min(deviation, quartiles / 1.34) : deviation
        bandwidth = max(0.9 * spread * pow(count, -0.2), 1e-6)
    }

    /// Sum of the weights above `threshold`, over the number of values; O(values).
    func share(above threshold: Double) -> Double {
        values.reduce(0) { sum, sample in
            sum + sample.weight * 0.5 * erfc((threshold - sample.value) / (bandwidth * 2.0.squareRoot()))
        } / Double(values.count)
    }
}
