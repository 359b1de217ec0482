import Foundation

/// A linear classifier of short texts over hashed words, pairs of words and character n-grams.
///
/// It knows nothing of what the labels mean. Weights are kept in eight bits, one row a feature, so that the scores of a
/// text are a few dozen sums of short rows.
package struct LinearTextClassifier: Sendable {
    /// Changes with anything that makes a saved model differ: features, training or the file's form.
    static let version: UInt32 = 3

    package struct Scores: Hashable, Sendable {
        /// Softmax over the labels, in their order; sums to 1.
        package var probabilities: [Float]
        /// Probability that the text belongs to any label, where both are as likely beforehand.
        package var inScope: Double

        package var best: Int { probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0 }
        /// That the best label is right.
        package var confidence: Double { probabilities.isEmpty ? 0 : Double(probabilities[best]) }
    }

    package let labels: [String]
    let table: FeatureTable
    /// `table` rows of `width` weights, each row with its own scale.
    let weights: [Int8]
    let scales: [Float]
    let bias: [Float]
    /// Columns of a row: the labels, what has none, and up to a multiple of eight.
    let width: Int
    /// What scores are multiplied with before the softmax.
    let sharpness: Double
    let scope: ScopeCalibrator

    /// - Precondition: counts agree.
    init(
        labels: [String], table: FeatureTable, weights: [Int8], scales: [Float], bias: [Float], width: Int, sharpness: Double,
        scope: ScopeCalibrator
    ) {
        precondition(width == Self.width(labels: labels.count) && weights.count == scales.count * width && bias.count == width && scales.count == table.keys.count)
        self.labels = labels
        self.table = table
        self.weights = weights
        self.scales = scales
        self.bias = bias
        self.width = width
        self.sharpness = sharpness
        self.scope = scope
    }

    static func width(labels: Int) -> Int { (labels + 8) / 8 * 8 }

    /// Rounds each row of a machine's weights to multiples of 1/127 of its greatest.
    init(labels: [String], table: FeatureTable, machine: DualCoordinateDescent, sharpness: Double, scope: ScopeCalibrator) {
        let width = machine.blocks * 8
        var scales = [Float](repeating: 0, count: table.keys.count)
        var weights = [Int8](repeating: 0, count: machine.weights.count * 8)
        for row in scales.indices {
            let blocks = row * machine.blocks..<(row + 1) * machine.blocks
            let greatest = blocks.reduce(Float(0)) { max($0, machine.weights[$1].max(), -machine.weights[$1].min()) }
            guard greatest > 0 else { continue }
            scales[row] = greatest / 127
            for block in blocks {
                // Beyond 1.5 · 2^23 a float holds whole numbers alone: rounds without a call for each lane.
                let rounded = machine.weights[block] * (127 / greatest) + 12_582_912 - 12_582_912
                for lane in 0..<8 { weights[block * 8 + lane] = Int8(rounded[lane]) }
            }
        }
        self.init(
            labels: labels, table: table, weights: weights, scales: scales,
            bias: machine.bias.flatMap { block in block.indices.map { block[$0] } }, width: width, sharpness: sharpness, scope: scope)
    }

    /// O(features · labels).
    package func scores(of text: TextFeatures) -> Scores {
        let vector = table.vector(of: text)
        let margins = margins(vector)
        return Scores(
            probabilities: Self.softmax(margins.prefix(labels.count), sharpness),
            inScope: scope.probability(signals(margins, vector)))
    }

    /// Of all columns.
    ///
    /// Rows are far apart in memory and waiting for them is most of the work, so four are fetched at a time.
    func margins(_ vector: FeatureVector) -> [Float] {
        let count = vector.rows.count
        // Beyond the last row the first is added no times.
        func row(_ position: Int) -> Int { Int(vector.rows[position < count ? position : 0]) }
        func factor(_ position: Int) -> Float { position < count ? vector.values[position] * scales[row(position)] : 0 }
        var margins = bias
        weights.withUnsafeBufferPointer { weights in
            margins.withUnsafeMutableBufferPointer { margins in
                guard let weights = weights.baseAddress, let margins = margins.baseAddress else { return }
                for position in stride(from: 0, to: count, by: 4) {
                    let first = weights + row(position) * width, second = weights + row(position + 1) * width
                    let third = weights + row(position + 2) * width, fourth = weights + row(position + 3) * width
                    let factors = SIMD4(factor(position), factor(position + 1), factor(position + 2), factor(position + 3))
                    for column in 0..<width {
                        margins[column] += factors[0] * Float(first[column]) + factors[1] * Float(second[column])
                            + factors[2] * Float(third[column]) + factors[3] * Float(fourth[column])
                    }
                }
            }
        }
        return margins
    }

    /// What tells whether a text is in scope: the greatest margin of a label, its lead over the second, the margin of
    /// having no label, and of each group of features the share of its squared weight that speaks for the best label.
    func signals(_ margins: [Float], _ vector: FeatureVector) -> [Double] {
        var best = 0
        var (first, second) = (-Float.infinity, -Float.infinity)
        for (column, margin) in margins.prefix(labels.count).enumerated() {
            if margin > first {
                (best, first, second) = (column, margin, first)
            } else if margin > second {
                second = margin
            }
        }
        guard first.isFinite else { return Array(repeating: 0, count: ScopeCalibrator.signalCount) }
        var signals = [Double(first), Double(first - max(second, -1)), Double(margins[labels.count])]
        var start = 0
        for (group, length) in zip(vector.groups, FeatureTable.groupLengths) {
            var supporting: Float = 0
            for position in start..<group.end {
                let value = weights[Int(vector.rows[position]) * width + best] > 0 ? vector.values[position] : 0
                supporting += value * value
            }
            signals.append(Double(group.known * supporting / (length * length)))
            start = group.end
        }
        return signals
    }

    static func softmax(_ margins: ArraySlice<Float>, _ sharpness: Double) -> [Float] {
        let top = margins.max() ?? 0
        var sum: Float = 0
        let powers = margins.map { margin in
            let power = expf((margin - top) * Float(sharpness))
            sum += power
            return power
        }
        return powers.map { $0 / sum }
    }
}
