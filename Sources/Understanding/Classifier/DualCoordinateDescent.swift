/// One-against-rest linear support vector machines with squared hinge loss, by dual coordinate descent (Hsieh et al.,
/// "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008), all classes at once: an example's scores are
/// sums of whole rows.
struct DualCoordinateDescent {
    /// Cost of an example on the wrong side of its margin.
    static let cost: Float = 3
    static let passes = 6
    /// Steps smaller than this are not taken.
    private static let leastStep: Float = 1e-4

    typealias Block = SIMD8<Float>

    /// Blocks of eight classes in a row.
    let blocks: Int
    /// By row of features, then by block.
    private(set) var weights: [Block]
    private(set) var bias: [Block]

    /// Examples as compressed sparse rows; labels are positions of classes.
    struct Examples {
        var starts: [Int] = [0]
        var rows: [Int32] = []
        var values: [Float] = []
        var labels: [Int] = []
    }

    /// O(passes · features of all examples · classes). The seed gives the order, so that results repeat.
    init(_ examples: Examples, rowCount: Int, classes: Int, seed: UInt64 = 7) {
        let blocks = (classes + 7) / 8
        self.blocks = blocks
        weights = Array(repeating: Block(), count: rowCount * blocks)
        bias = Array(repeating: Block(), count: blocks)
        let count = examples.labels.count
        var dual = [Float](repeating: 0, count: count * blocks * 8)
        var order = Array(0..<count)
        var random = SplitMix64(state: seed)
        let curvatures = (0..<count).map { index in
            examples.values[examples.starts[index]..<examples.starts[index + 1]].reduce(1) { $0 + $1 * $1 }
        }
        weights.withUnsafeMutableBufferPointer { weights in
            bias.withUnsafeMutableBufferPointer { bias in
                dual.withUnsafeMutableBufferPointer { dual in
                    withUnsafeTemporaryAllocation(of: Block.self, capacity: blocks) { scores in
                        guard let weights = weights.baseAddress, let bias = bias.baseAddress, let dual = dual.baseAddress,
                            let scores = scores.baseAddress
                        else { return }
                        for _ in 0..<Self.passes {
                            order.shuffle(using: &random)
                            for index in order {
                                Self.visit(
                                    index, examples, classes: classes, curvature: curvatures[index], weights, bias,
                                    dual + index * blocks * 8, scores, blocks)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func visit(
        _ index: Int, _ examples: Examples, classes: Int, curvature: Float, _ weights: UnsafeMutablePointer<Block>,
        _ bias: UnsafeMutablePointer<Block>, _ dual: UnsafeMutablePointer<Float>, _ scores: UnsafeMutablePointer<Block>, _ blocks: Int
    ) {
        let range = examples.starts[index]..<examples.starts[index + 1]
        let label = examples.labels[index]
        scores.initialize(from: bias, count: blocks)
        for position in range {
            let row = weights + Int(examples.rows[position]) * blocks
            let value = examples.values[position]
            for block in 0..<blocks { scores[block] += value * row[block] }
        }
        // The diagonal that squared hinge loss adds, 1 / 2C.
        let diagonal = 1 / (2 * cost)
        for column in 0..<classes {
            let sign: Float = column == label ? 1 : -1
            let gradient = sign * scores[column >> 3][column & 7] - 1 + diagonal * dual[column]
            if dual[column] == 0, gradient >= 0 { continue }
            let updated = max(0, dual[column] - gradient / (curvature + diagonal))
            let step = updated - dual[column]
            guard abs(step) >= leastStep else { continue }
            dual[column] = updated
            bias[column >> 3][column & 7] += sign * step
            for position in range {
                let row = weights + Int(examples.rows[position]) * blocks
                row[column >> 3][column & 7] += sign * step * examples.values[position]
            }
        }
    }
}
