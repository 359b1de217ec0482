/// One-against-rest linear support vector machines with squared hinge loss, by dual coordinate descent (Hsieh et al.,
/// "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008), all classes at once: an example's scores are
/// sums of whole rows.
struct DualCoordinateDescent {
    /// Cost of an example on the wrong side of its margin.
    static let cost: Float = 3
    static let passes = 6
    /// Steps smaller than this are not taken.
    private static let leastStep: Float = 1e-4

    /// Floats in a row: the classes, rounded up to eight.
    let width: Int
    private(set) var weights: [Float]
    private(set) var bias: [Float]

    /// Examples as compressed sparse rows; a label of -1 is of no class.
    struct Examples {
        var starts: [Int] = [0]
        var rows: [Int32] = []
        var values: [Float] = []
        var labels: [Int] = []
    }

    /// O(passes · features of all examples · classes). The seed gives the order, so that results repeat.
    init(_ examples: Examples, rowCount: Int, classes: Int, seed: UInt64 = 7) {
        width = (classes + 7) / 8 * 8
        weights = Array(repeating: 0, count: rowCount * width)
        bias = Array(repeating: 0, count: width)
        let count = examples.labels.count
        var dual = [Float](repeating: 0, count: count * width)
        var order = Array(0..<count)
        var random = SplitMix64(state: seed)
        let curvatures = (0..<count).map { index in
            examples.values[examples.starts[index]..<examples.starts[index + 1]].reduce(1) { $0 + $1 * $1 }
        }
        let width = width
        weights.withUnsafeMutableBufferPointer { weights in
            bias.withUnsafeMutableBufferPointer { bias in
                dual.withUnsafeMutableBufferPointer { dual in
                    withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { scores in
                        for _ in 0..<Self.passes {
                            order.shuffle(using: &random)
                            for index in order {
                                Self.visit(
                                    index, examples, classes: classes, curvature: curvatures[index], weights.baseAddress!,
                                    bias.baseAddress!, dual.baseAddress! + index * width, scores.baseAddress!, width)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func visit(
        _ index: Int, _ examples: Examples, classes: Int, curvature: Float, _ weights: UnsafeMutablePointer<Float>,
        _ bias: UnsafeMutablePointer<Float>, _ dual: UnsafeMutablePointer<Float>, _ scores: UnsafeMutablePointer<Float>, _ width: Int
    ) {
        let range = examples.starts[index]..<examples.starts[index + 1]
        let label = examples.labels[index]
        scores.initialize(from: bias, count: width)
        for position in range {
            let row = weights + Int(examples.rows[position]) * width
            let value = examples.values[position]
            for column in 0..<width { scores[column] += value * row[column] }
        }
        // The diagonal that squared hinge loss adds, 1 / 2C.
        let diagonal = 1 / (2 * cost)
        for column in 0..<classes {
            let sign: Float = column == label ? 1 : -1
            let gradient = sign * scores[column] - 1 + diagonal * dual[column]
            if dual[column] == 0, gradient >= 0 { continue }
            let updated = max(0, dual[column] - gradient / (curvature + diagonal))
            let step = updated - dual[column]
            guard abs(step) >= leastStep else { continue }
            dual[column] = updated
            bias[column] += sign * step
            for position in range {
                weights[Int(examples.rows[position]) * width + column] += sign * step * examples.values[position]
            }
        }
    }

    /// Scores of one vector; O(its rows · classes).
    func scores(rows: [Int32], values: [Float]) -> [Float] {
        var scores = bias
        for (row, value) in zip(rows, values) {
            let start = Int(row) * width
            for column in 0..<width { scores[column] += value * weights[start + column] }
        }
        return scores
    }
}
