import Foundation

/// Whether a text belongs to any label at all: logistic regression over the signals of `LinearTextClassifier`.
struct ScopeCalibrator: Hashable, Sendable {
    static let signalCount = 3 + TextFeatures.groups

    /// Bias first; they apply to the signals as they are.
    private(set) var weights: [Double]

    init?(weights: [Double]) {
        guard weights.count == Self.signalCount + 1, weights.allSatisfy(\.isFinite) else { return nil }
        self.weights = weights
    }

    /// Newton's method on the penalised likelihood. Both outcomes weigh the same in total; without examples of both
    /// everything is in scope.
    /// - Parameter samples: signals, whether in scope, and the sample's weight.
    init(_ samples: [(signals: [Double], isInScope: Bool, weight: Double)]) {
        weights = [20] + Array(repeating: 0, count: Self.signalCount)
        let inside = samples.filter(\.isInScope).reduce(0) { $0 + $1.weight }
        let outside = samples.filter { !$0.isInScope }.reduce(0) { $0 + $1.weight }
        guard inside > 0, outside > 0 else { return }
        let size = Self.signalCount + 1
        weights = Array(repeating: 0, count: size)
        for _ in 0..<12 {
            // A light penalty keeps separable samples finite.
            var gradient = weights.map { -1e-4 * $0 }
            var curvature = (0..<size).map { row in (0..<size).map { $0 == row ? 1e-4 : 0 } }
            for sample in samples {
                let weight = sample.weight / (sample.isInScope ? inside : outside)
                let input = [1] + sample.signals
                let probability = 1 / (1 + exp(-zip(weights, input).reduce(0) { $0 + $1.0 * $1.1 }))
                let error = (sample.isInScope ? 1 : 0) - probability
                let spread = weight * probability * (1 - probability)
                for row in 0..<size {
                    gradient[row] += weight * error * input[row]
                    for column in 0..<size { curvature[row][column] += spread * input[row] * input[column] }
                }
            }
            let step = Self.solution(of: curvature, gradient)
            for row in 0..<size { weights[row] += step[row] }
        }
        if !weights.allSatisfy(\.isFinite) { weights = [20] + Array(repeating: 0, count: Self.signalCount) }
    }

    /// Probability that a text with these signals is in scope, where both are as likely beforehand.
    func probability(_ signals: [Double]) -> Double {
        var sum = weights[0]
        for index in 0..<Self.signalCount { sum += weights[index + 1] * signals[index] }
        return 1 / (1 + exp(-sum))
    }

    /// Gaussian elimination with partial pivoting.
    private static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
        var rows = zip(matrix, right).map { $0 + [$1] }
        let size = rows.count
        for pivot in 0..<size {
            let best = (pivot..<size).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
            rows.swapAt(pivot, best)
            guard abs(rows[pivot][pivot]) > 1e-12 else { continue }
            for row in 0..<size where row != pivot {
                let factor = rows[row][pivot] / rows[pivot][pivot]
                for column in pivot...size { rows[row][column] -= factor * rows[pivot][column] }
            }
        }
        return rows.indices.map { abs(rows[$0][$0]) > 1e-12 ? rows[$0][size] / rows[$0][$0] : 0 }
    }
}
