import Foundation

/// Multinomial naive Bayes over tf-idf weights (Rennie et al., "Tackling the Poor Assumptions of Naive Bayes Text
/// Classifiers", 2003), every class as likely beforehand.
///
/// It errs elsewhere than machines that part classes at their margins, so a little of it added to their weights helps
/// where examples are few or contradict each other. A sum of linear models is a linear model: when a text is read it
/// costs nothing.
struct NaiveBayes {
    typealias Block = DualCoordinateDescent.Block

    /// What each class is given of every feature beforehand.
    private static let smoothing: Float = 0.002

    /// The examples' values by feature: where each row starts, the classes, the values.
    private var starts: [Int]
    private var columns: [Int]
    private var values: [Float]
    /// The logarithmic probability of a feature that a class never showed, less its mean over the classes.
    private var unseen: [Block]
    private let classes: Int

    /// O(features of all examples).
    init(_ examples: DualCoordinateDescent.Examples, rowCount: Int, classes: Int) {
        self.classes = classes
        var totals = [Float](repeating: Self.smoothing * Float(rowCount), count: classes)
        starts = Array(repeating: 0, count: rowCount + 1)
        for row in examples.rows { starts[Int(row) + 1] += 1 }
        for row in 0..<rowCount { starts[row + 1] += starts[row] }
        columns = Array(repeating: 0, count: examples.rows.count)
        values = Array(repeating: 0, count: examples.rows.count)
        var next = starts
        for (index, label) in examples.labels.enumerated() {
            for position in examples.starts[index]..<examples.starts[index + 1] {
                let row = Int(examples.rows[position])
                totals[label] += examples.values[position]
                columns[next[row]] = label
                values[next[row]] = examples.values[position]
                next[row] += 1
            }
        }
        let logarithms = totals.map { -logf(max($0, .leastNormalMagnitude)) }
        let mean = logarithms.reduce(0, +) / Float(max(1, classes))
        unseen = Array(repeating: Block(), count: (classes + 7) / 8)
        for column in 0..<classes { unseen[column >> 3][column & 7] = logarithms[column] - mean }
    }

    /// Adds each feature's logarithmic probabilities, less their mean over the classes, times the share.
    /// - Parameter weights: by feature, then by block. O(features · classes).
    func add(_ share: Float, to weights: inout [Block]) {
        var sums = [Float](repeating: 0, count: classes)
        for row in 0..<starts.count - 1 {
            let range = starts[row]..<starts[row + 1]
            for position in range { sums[columns[position]] += values[position] }
            let first = row * unseen.count
            var mean: Float = 0
            for column in columns[range] where sums[column] > 0 {
                let gain = logf(1 + sums[column] / Self.smoothing)
                weights[first + (column >> 3)][column & 7] += share * gain
                mean += gain / Float(classes)
                sums[column] = 0
            }
            for block in unseen.indices { weights[first + block] += share * (unseen[block] - mean) }
        }
    }
}
