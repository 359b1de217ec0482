import Foundation

/// Weights of a linear ranking, learnt from lists of which one or more candidates were chosen: with features x_c and weights w,
/// the choice of c from list L has the probability exp(w·x_c) / Σ_{c' ∈ L} exp(w·x_c') (the conditional logit of McFadden,
/// 1974; in ranking, the top-one probability of ListNet, Z. Cao et al., 2007). The weights are those of maximum posterior
/// probability under independent normal priors, none below 0 unless that is allowed.
///
/// By Newton's method, over the weights that are not held at 0 (projected: D. Bertsekas, 1982): O(candidates · features²) a
/// round, some ten rounds.
struct ListwiseRegression {
    let features: Int
    /// Candidate after candidate.
    private var values: [Float] = []
    private var lists: [(candidates: Range<Int>, chosen: [Int])] = []

    init(features: Int) { self.features = features }

    var listCount: Int { lists.count }

    /// Adds a list. One that nothing was chosen from teaches nothing and is left out.
    /// - Parameters:
    ///   - rows: the features of each candidate.
    ///   - chosen: places in `rows`.
    mutating func add(_ rows: [[Float]], chosen: [Int]) {
        guard !chosen.isEmpty, rows.count > 1 else { return }
        let first = values.count / max(1, features)
        for row in rows { values += row }
        lists.append((first..<first + rows.count, chosen.map { first + $0 }))
    }

    /// - Parameters:
    ///   - priors: mean and standard deviation of each weight.
    ///   - lowest: of a weight; 0 where each feature can only speak for a candidate.
    func weights(priors: [(mean: Double, deviation: Double)], lowest: Double = 0, rounds: Int = 30) -> [Double] {
        var weights = priors.map { max(lowest, $0.mean) }
        guard !lists.isEmpty else { return weights }
        var now = derivatives(at: weights, priors)
        for _ in 0..<rounds {
            let free = weights.indices.filter { weights[$0] > lowest || now.slope[$0] < 0 }
            guard let step = Self.solve(now.curvature, now.slope, over: free) else { return weights }
            var share = 1.0
            var (next, there) = (weights, now)
            repeat {
                next = zip(weights, step).map { max(lowest, $0 - share * $1) }
                there = derivatives(at: next, priors)
                share /= 2
            } while there.loss > now.loss && share > 1e-4
            guard there.loss < now.loss - 1e-9 * abs(now.loss) else { return weights }
            (weights, now) = (next, there)
        }
        return weights
    }

    struct Derivatives {
        var loss = 0.0
        var slope: [Double]
        /// Row after row.
        var curvature: [Double]
    }

    /// Of the negative logarithm of the posterior probability.
    func derivatives(at weights: [Double], _ priors: [(mean: Double, deviation: Double)]) -> Derivatives {
        var result = Derivatives(
            slope: Array(repeating: 0, count: features), curvature: Array(repeating: 0, count: features * features))
        var mean = [Double](repeating: 0, count: features)
        var second = [Double](repeating: 0, count: features * features)
        for list in lists {
            let scores = list.candidates.map { score(of: $0, weights) }
            let top = scores.max() ?? 0
            let exponentials = scores.map { exp($0 - top) }
            let total = exponentials.reduce(0, +)
            for place in mean.indices { mean[place] = 0 }
            for place in second.indices { second[place] = 0 }
            values.withUnsafeBufferPointer { values in
                for (candidate, exponential) in zip(list.candidates, exponentials) {
                    let probability = exponential / total
                    let base = candidate * features
                    for row in 0..<features where values[base + row] != 0 {
                        let part = probability * Double(values[base + row])
                        mean[row] += part
                        for column in 0...row { second[row * features + column] += part * Double(values[base + column]) }
                    }
                }
            }
            let count = Double(list.chosen.count)
            result.loss += count * (log(total) + top)
            for chosen in list.chosen { result.loss -= score(of: chosen, weights) }
            for row in 0..<features {
                let chosen = list.chosen.reduce(0.0) { $0 + Double(values[$1 * features + row]) }
                result.slope[row] += count * mean[row] - chosen
                for column in 0...row {
                    result.curvature[row * features + column] += count * (second[row * features + column] - mean[row] * mean[column])
                }
            }
        }
        for (place, prior) in priors.enumerated() {
            let (distance, precision) = (weights[place] - prior.mean, 1 / (prior.deviation * prior.deviation))
            result.loss += distance * distance * precision / 2
            result.slope[place] += distance * precision
            result.curvature[place * features + place] += precision
            for other in 0..<place { result.curvature[other * features + place] = result.curvature[place * features + other] }
        }
        return result
    }

    private func score(of candidate: Int, _ weights: [Double]) -> Double {
        var sum = 0.0
        for place in 0..<features { sum += weights[place] * Double(values[candidate * features + place]) }
        return sum
    }

    /// The Newton step over `free`, 0 for the others; by Cholesky's factorisation. Nil where the matrix is not positive definite.
    static func solve(_ matrix: [Double], _ slope: [Double], over free: [Int]) -> [Double]? {
        let (order, width) = (free.count, slope.count)
        var factor = [Double](repeating: 0, count: order * order)
        var solution = free.map { slope[$0] }
        for row in 0..<order {
            for column in 0...row {
                var sum = matrix[free[row] * width + free[column]]
                for inner in 0..<column { sum -= factor[row * order + inner] * factor[column * order + inner] }
                if row == column {
                    guard sum > 0 else { return nil }
                    factor[row * order + row] = sum.squareRoot()
                } else {
                    factor[row * order + column] = sum / factor[column * order + column]
                }
            }
        }
        for row in 0..<order {
            for inner in 0..<row { solution[row] -= factor[row * order + inner] * solution[inner] }
            solution[row] /= factor[row * order + row]
        }
        for row in (0..<order).reversed() {
            for inner in row + 1..<order { solution[row] -= factor[inner * order + row] * solution[inner] }
            solution[row] /= factor[row * order + row]
        }
        var step = [Double](repeating: 0, count: width)
        for (place, weight) in free.enumerated() { step[weight] = solution[place] }
        return step
    }
}
