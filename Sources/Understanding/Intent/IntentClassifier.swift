import Commerce
import Foundation

/// Multinomial logistic regression over hashed features.
///
/// Trained by stochastic gradient descent with AdaGrad steps (Duchi, Hazan & Singer 2011) in an order that the seed
/// gives, so that the same examples always give the same model. One pass costs O(examples · features of an example
/// · intents that are still in doubt).
struct IntentClassifier: Sendable {
    private static let classes = Intent.allCases.count
    /// Differences from the truth below this teach nothing that the next pass would keep.
    private static let leastGradient: Float = 0.004
    /// `bucketCount` rows of one weight per intent.
    private var weights: [Float]
    private var bias: [Float]

    /// - Parameters:
    ///   - examples: sorted buckets and the intent they stand for.
    ///   - epochs: passes over the examples.
    init(examples: [(buckets: [Int32], intent: Intent)], epochs: Int = 8, seed: UInt64 = 7) {
        weights = Array(repeating: 0, count: IntentFeatures.bucketCount * Self.classes)
        bias = Array(repeating: 0, count: Self.classes)
        var squares = Array(repeating: Float(1e-3), count: weights.count)
        var order = Array(examples.indices)
        var random = SplitMix64(state: seed)
        var gradient = [Float](repeating: 0, count: Self.classes)
        for epoch in 0..<epochs {
            order.shuffle(using: &random)
            let rate: Float = 0.5 / (1 + 0.15 * Float(epoch))
            for index in order {
                guard let label = IntentScores.positions[examples[index].intent] else { continue }
                setScores(of: examples[index].buckets, in: &gradient)
                Self.softmax(&gradient)
                gradient[label] -= 1
                step(along: gradient, for: examples[index].buckets, rate: rate, squares: &squares)
            }
        }
    }

    /// O(features · intents).
    func scores(of buckets: [Int32]) -> IntentScores {
        var scores = [Float](repeating: 0, count: Self.classes)
        setScores(of: buckets, in: &scores)
        Self.softmax(&scores)
        return IntentScores(probabilities: scores)
    }

    private mutating func step(along gradient: [Float], for buckets: [Int32], rate: Float, squares: inout [Float]) {
        let classes = Self.classes
        let doubtful = gradient.indices.filter { abs(gradient[$0]) > Self.leastGradient }
        guard !doubtful.isEmpty else { return }
        let scale = Self.scale(buckets)
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for bucket in buckets {
                    let row = Int(bucket) * classes
                    for intent in doubtful {
                        let step = gradient[intent] * scale
                        squares[row + intent] += step * step
                        weights[row + intent] -= rate * step / squares[row + intent].squareRoot()
                    }
                }
            }
        }
        for intent in doubtful { bias[intent] -= 0.02 * rate * gradient[intent] }
    }

    private func setScores(of buckets: [Int32], in scores: inout [Float]) {
        let classes = Self.classes
        let scale = Self.scale(buckets)
        weights.withUnsafeBufferPointer { weights in
            scores.withUnsafeMutableBufferPointer { scores in
                for intent in 0..<classes { scores[intent] = 0 }
                for bucket in buckets {
                    let row = Int(bucket) * classes
                    for intent in 0..<classes { scores[intent] += weights[row + intent] }
                }
                for intent in 0..<classes { scores[intent] = scores[intent] * scale + bias[intent] }
            }
        }
    }

    /// Long utterances have no louder voice than short ones.
    private static func scale(_ buckets: [Int32]) -> Float { 1 / Float(max(1, buckets.count)).squareRoot() }

    private static func softmax(_ scores: inout [Float]) {
        let top = scores.max() ?? 0
        var sum: Float = 0
        for index in scores.indices {
            scores[index] = expf(scores[index] - top)
            sum += scores[index]
        }
        for index in scores.indices { scores[index] /= sum }
    }
}
