import Dispatch
import Foundation
import Synchronization

extension LinearTextClassifier {
    package struct Example: Sendable {
        package var features: TextFeatures
        /// nil for an example that belongs to no label.
        package var label: String?

        package init(features: TextFeatures, label: String?) { (self.features, self.label) = (features, label) }
    }

    /// What one round of cross-validation measured.
    private struct Round: Sendable {
        var samples: [(signals: [Double], isInScope: Bool, isPseudo: Bool)] = []
        /// Scores of texts that were held out, and the label they have.
        var margins: [(scores: ArraySlice<Float>, label: Int)] = []
    }

    /// Rounds of cross-validation; each holds out a third of the examples and a fifth of the labels.
    private static let rounds = 3
    private static let labelFolds = 5

    /// How much naive Bayes counts beside the machine's weights; chosen by banking77's folds, where the gain is flat
    /// from .05 to .08.
    package static let bayesShare: Float = 0.05

    /// Trains on all examples, and at the same time on parts of them to learn how far the scores can be trusted.
    ///
    /// Texts of labels that a round does not know stand for what is out of scope, beside the examples without a label:
    /// so there is a decision even where nobody collected such examples. Deterministic; uses two threads.
    /// - Parameter leastFrequency: features of fewer examples are passed over: with many labels rare ones make most of a model's size.
    /// - Complexity: O(features of all examples · labels).
    package init(examples: [Example], bayesShare: Float = bayesShare, leastFrequency: Int = 1) {
        let labels = Set(examples.compactMap(\.label)).sorted()
        let positions = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
        // What has no label is a class of its own, the last.
        let numbers = examples.map { $0.label.flatMap { positions[$0] } ?? labels.count }
        let texts = examples.map(\.features)
        let table = FeatureTable(texts, leastFrequency: leastFrequency)

        var random = SplitMix64(state: 11)
        let shuffledLabels = labels.indices.shuffled(using: &random)
        let shuffled = examples.indices.shuffled(using: &random)
        let machine = Mutex<DualCoordinateDescent?>(nil)
        let measured = Mutex([Round](repeating: Round(), count: Self.rounds))
        DispatchQueue.concurrentPerform(iterations: Self.rounds + 1) { job in
            if job == 0 {
                let whole = Self.machine(texts, numbers, Array(texts.indices), table, classes: labels.count + 1, bayesShare)
                machine.withLock { $0 = whole }
                return
            }
            let unknown = labels.count < Self.labelFolds ? [] : Set(shuffledLabels.enumerated().filter { $0.offset % Self.labelFolds == job - 1 }.map(\.element))
            let round = Self.round(job - 1, texts, numbers, shuffled, unknown: unknown, table, labels: labels, bayesShare)
            measured.withLock { $0[job - 1] = round }
        }
        let rounds = measured.withLock { $0 }
        let whole = machine.withLock { $0 } ?? Self.machine(texts, numbers, [], table, classes: labels.count + 1, bayesShare)
        self.init(
            labels: labels, table: table, machine: whole, sharpness: Self.sharpness(rounds.flatMap(\.margins)),
            scope: Self.scope(rounds.flatMap(\.samples)))
    }

    private static func machine(
        _ texts: [TextFeatures], _ numbers: [Int], _ chosen: [Int], _ table: FeatureTable, classes: Int, _ bayesShare: Float
    ) -> DualCoordinateDescent {
        var sparse = DualCoordinateDescent.Examples()
        for index in chosen {
            let vector = table.vector(of: texts[index])
            sparse.rows += vector.rows
            sparse.values += vector.values
            sparse.starts.append(sparse.rows.count)
            sparse.labels.append(numbers[index])
        }
        var machine = DualCoordinateDescent(sparse, rowCount: table.keys.count, classes: classes)
        guard bayesShare > 0 else { return machine }
        NaiveBayes(sparse, rowCount: table.keys.count, classes: classes).add(bayesShare, to: &machine.weights)
        return machine
    }

    private static func round(
        _ fold: Int, _ texts: [TextFeatures], _ numbers: [Int], _ shuffled: [Int], unknown: Set<Int>, _ table: FeatureTable, labels: [String],
        _ bayesShare: Float
    ) -> Round {
        var seen: [Int] = []
        var heldOut: [Int] = []
        var pseudo: [Int] = []
        for (offset, index) in shuffled.enumerated() {
            if unknown.contains(numbers[index]) {
                pseudo.append(index)
            } else if offset % rounds == fold {
                heldOut.append(index)
            } else {
                seen.append(index)
            }
        }
        var part = table
        part.countDocuments(seen.map { texts[$0] })
        let classifier = LinearTextClassifier(
            labels: labels, table: part, machine: machine(texts, numbers, seen, part, classes: labels.count + 1, bayesShare), sharpness: 1,
            scope: ScopeCalibrator([]))
        var round = Round()
        // Some thousand of each say all there is to learn for so few parameters.
        for (position, index) in (heldOut.prefix(2500) + heldOut.dropFirst(2500).filter { numbers[$0] == labels.count } + pseudo.prefix(800)).enumerated() {
            let vector = part.vector(of: texts[index])
            let margins = classifier.margins(vector)
            let isPseudo = unknown.contains(numbers[index])
            let isInScope = !isPseudo && numbers[index] < labels.count
            round.samples.append((classifier.signals(margins, vector), isInScope, isPseudo))
            if isInScope, position < 700 { round.margins.append((margins.prefix(labels.count), numbers[index])) }
        }
        return round
    }

    /// How much held-out labels count beside examples without a label, however many there are of either: those are what
    /// is met, these only stand for it.
    private static let pseudoShare = 0.3

    private static func scope(_ samples: [(signals: [Double], isInScope: Bool, isPseudo: Bool)]) -> ScopeCalibrator {
        let pseudo = Double(samples.count { $0.isPseudo })
        let given = Double(samples.count { !$0.isPseudo && !$0.isInScope })
        return ScopeCalibrator(samples.map { sample in
            let weight = sample.isInScope ? 1 : sample.isPseudo ? pseudoShare / pseudo : 1 / given
            return (sample.signals, sample.isInScope, weight)
        })
    }

    /// Temperature scaling (Guo et al. 2017): the factor of greatest likelihood, by golden-section search over its
    /// logarithm.
    private static func sharpness(_ margins: [(scores: ArraySlice<Float>, label: Int)]) -> Double {
        func loss(_ logarithm: Double) -> Double {
            margins.reduce(0) { $0 - log(max(1e-9, Double(softmax($1.scores, exp(logarithm))[$1.label]))) }
        }
        guard !margins.isEmpty else { return 1 }
        let ratio = (5.0.squareRoot() - 1) / 2
        var (low, high) = (log(0.5), log(50.0))
        for _ in 0..<16 {
            let first = high - ratio * (high - low)
            let second = low + ratio * (high - low)
            if loss(first) < loss(second) { high = second } else { low = first }
        }
        return exp((low + high) / 2)
    }
}
