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
    var weights: [Block]
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
        var dual = [Block](repeating: Block(), count: examples.labels.count * blocks)
        var order = Array(examples.labels.indices)
        var random = SplitMix64(state: seed)
        let curvatures = order.map { index in
            examples.values[examples.starts[index]..<examples.starts[index + 1]].reduce(1) { $0 + $1 * $1 }
        }
        weights.withUnsafeMutableBufferPointer { weights in
            bias.withUnsafeMutableBufferPointer { bias in
                dual.withUnsafeMutableBufferPointer { dual in
                    withUnsafeTemporaryAllocation(of: Block.self, capacity: blocks) { scores in
                        withUnsafeTemporaryAllocation(of: Int.self, capacity: blocks) { changed in
                            guard let weights = weights.baseAddress, let bias = bias.baseAddress, let dual = dual.baseAddress,
                                let scores = scores.baseAddress, let changed = changed.baseAddress
                            else { return }
                            for _ in 0..<Self.passes {
                                order.shuffle(using: &random)
                                for index in order {
                                    Self.visit(
                                        index, examples, curvature: curvatures[index], weights, bias, dual + index * blocks, scores, changed, blocks)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// One step for each class; classes do not touch each other, so all steps are taken from the same scores. Columns
    /// beyond the last class learn like classes without examples.
    private static func visit(
        _ index: Int, _ examples: Examples, curvature: Float, _ weights: UnsafeMutablePointer<Block>,
        _ bias: UnsafeMutablePointer<Block>, _ dual: UnsafeMutablePointer<Block>, _ scores: UnsafeMutablePointer<Block>, _ changed: UnsafeMutablePointer<Int>,
        _ blocks: Int
    ) {
        let range = examples.starts[index]..<examples.starts[index + 1]
        let label = examples.labels[index]
        scores.update(from: bias, count: blocks)
        examples.rows.withUnsafeBufferPointer { rows in
            examples.values.withUnsafeBufferPointer { values in
                // Two rows at a time: the sums are read and written half as often.
                for position in stride(from: range.lowerBound, to: range.upperBound - 1, by: 2) {
                    let first = weights + Int(rows[position]) * blocks, second = weights + Int(rows[position + 1]) * blocks
                    for block in 0..<blocks { scores[block] += values[position] * first[block] + values[position + 1] * second[block] }
                }
                guard range.count % 2 == 1 else { return }
                let row = weights + Int(rows[range.upperBound - 1]) * blocks
                for block in 0..<blocks { scores[block] += values[range.upperBound - 1] * row[block] }
            }
        }
        // The diagonal that squared hinge loss adds, 1 / 2C.
        let diagonal = 1 / (2 * cost)
        let rate = 1 / (curvature + diagonal)
        var changedCount = 0
        for block in 0..<blocks {
            var signs = Block(repeating: -1)
            if label >> 3 == block { signs[label & 7] = 1 }
            let gradient = signs * scores[block] - 1 + diagonal * dual[block]
            var step = pointwiseMax(Block(), dual[block] - rate * gradient) - dual[block]
            step.replace(with: 0, where: (step .< leastStep) .& (step .> -leastStep))
            guard any(step .!= 0) else { continue }
            dual[block] += step
            bias[block] += signs * step
            // The scores have done their work; their place keeps the steps.
            scores[changedCount] = signs * step
            changed[changedCount] = block
            changedCount += 1
        }
        examples.rows.withUnsafeBufferPointer { rows in
            examples.values.withUnsafeBufferPointer { values in
                for position in range {
                    let row = weights + Int(rows[position]) * blocks
                    for number in 0..<changedCount { row[changed[number]] += values[position] * scores[number] }
                }
            }
        }
    }
}
