import Classification
import Foundation
import Text

/// Trains the intent classifier on any labelled set and measures it.
public struct IntentEvaluation: Sendable {
    public typealias Example = (text: String, label: String)
    /// The label of texts that belong to no intent.
    public static let outOfScope = "oos"

    public struct Report: Codable, Hashable, Sendable {
        /// Share of the in-scope texts that get their label, where nothing is rejected.
        public var accuracy: Double
        /// The same where texts below the threshold are rejected.
        public var inScope: Double
        /// Share of the out-of-scope texts that are rejected; nil where there are none.
        public var outOfScopeRecall: Double?
        /// The mean distance of confidence and accuracy over ten bins of confidence, weighed by their sizes
        /// (expected calibration error, Guo et al. 2017).
        public var calibrationError: Double
        public var threshold: Double
        /// Wall time, on two threads.
        public var trainSeconds: Double
        /// Processor time of one thread.
        public var microsecondsPerUtterance: Double
        public var examples: Int
        public var labels: Int

        enum CodingKeys: String, CodingKey {
            case accuracy, threshold, examples, labels
            case inScope = "in_scope"
            case outOfScopeRecall = "out_of_scope_recall"
            case calibrationError = "calibration_error"
            case trainSeconds = "train_s"
            case microsecondsPerUtterance = "us_per_utterance"
        }
    }

    struct Outcome {
        var isRight: Bool
        var isOutOfScope: Bool
        var inScope: Double
        var confidence: Double

        /// Of being in scope, within what a double can tell from certainty.
        var logOdds: Double {
            let probability = min(max(inScope, 1e-9), 1 - 1e-9)
            return log(probability / (1 - probability))
        }
    }

    private let classifier: LinearTextClassifier
    private let stemmer = Stemmer()
    private let trainTime: Duration
    private let exampleCount: Int

    /// Trains; seconds for some ten thousand examples.
    public init(train: [Example]) {
        let stemmer = stemmer
        var trained: LinearTextClassifier?
        trainTime = ContinuousClock().measure {
            trained = LinearTextClassifier(examples: train.map { example in
                LinearTextClassifier.Example(
                    features: TextFeatures(TokenSequence(example.text, stemmer: stemmer)),
                    label: example.label == Self.outOfScope ? nil : example.label)
            })
        }
        classifier = trained ?? LinearTextClassifier(examples: [])
        exampleCount = train.count
    }

    /// - Parameter validation: chooses the threshold; without out-of-scope texts in it, and where it is empty, the
    ///   threshold is even odds by the classifier's own calibration.
    public func report(validation: [Example], test: [Example]) -> Report {
        let threshold = Self.threshold(bestOn: outcomes(validation)) ?? 0.5
        let start = ThreadTime.seconds()
        let measured = outcomes(test)
        let time = ThreadTime.seconds() - start
        let inside = measured.filter { !$0.isOutOfScope }
        let outside = measured.filter(\.isOutOfScope)
        func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
        return Report(
            accuracy: share(inside.count { $0.isRight }, inside.count),
            inScope: share(inside.count { $0.isRight && $0.inScope >= threshold }, inside.count),
            outOfScopeRecall: outside.isEmpty ? nil : share(outside.count { $0.inScope < threshold }, outside.count),
            calibrationError: Self.calibrationError(inside), threshold: threshold, trainSeconds: Self.seconds(trainTime),
            microsecondsPerUtterance: time * 1e6 / Double(max(1, test.count)), examples: exampleCount,
            labels: classifier.labels.count)
    }

    private func outcomes(_ examples: [Example]) -> [Outcome] {
        examples.map { example in
            let scores = classifier.scores(of: TextFeatures(TokenSequence(example.text, stemmer: stemmer)))
            let label = classifier.labels.isEmpty ? "" : classifier.labels[scores.best]
            return Outcome(
                isRight: label == example.label, isOutOfScope: example.label == Self.outOfScope, inScope: scores.inScope,
                confidence: scores.confidence)
        }
    }

    /// The threshold of the best mean of in-scope accuracy and out-of-scope recall; among those whose mean is less by no
    /// more than its standard error (the one-standard-error rule of Breiman et al. 1984), the one where both differ least.
    ///
    /// A validation set may hold a few dozen out-of-scope texts, whose exact places are chance: so both distributions
    /// are smoothed first, on the scale of log-odds, where they are about bell-shaped.
    static func threshold(bestOn outcomes: [Outcome]) -> Double? {
        let inside = SmoothedDistribution(outcomes.filter { !$0.isOutOfScope }.map { ($0.logOdds, $0.isRight ? 1 : 0) })
        let outside = SmoothedDistribution(outcomes.filter(\.isOutOfScope).map { ($0.logOdds, 1) })
        guard let inside, let outside else { return nil }
        let low = min(inside.least, outside.least), high = max(inside.greatest, outside.greatest)
        let steps = 1000
        let candidates = (0...steps).map { step in
            let logOdds = low + (high - low) * Double(step) / Double(steps)
            return (logOdds: logOdds, inScope: inside.share(above: logOdds), recall: 1 - outside.share(above: logOdds))
        }
        guard let best = candidates.max(by: { $0.inScope + $0.recall < $1.inScope + $1.recall }) else { return nil }
        func variance(_ share: Double, _ count: Int) -> Double { share * (1 - share) / Double(count) }
        // Twice the mean and twice its error.
        let error = (variance(best.inScope, inside.count) + variance(best.recall, outside.count)).squareRoot()
        let equals = candidates.filter { $0.inScope + $0.recall >= best.inScope + best.recall - error }
        return equals.min { abs($0.inScope - $0.recall) < abs($1.inScope - $1.recall) }.map { 1 / (1 + exp(-$0.logOdds)) }
    }

    static func calibrationError(_ outcomes: [Outcome]) -> Double {
        guard !outcomes.isEmpty else { return 0 }
        let bins = Dictionary(grouping: outcomes) { min(9, Int($0.confidence * 10)) }
        return bins.values.reduce(0) { sum, bin in
            sum + abs(Double(bin.count { $0.isRight }) - bin.reduce(0) { $0 + $1.confidence })
        } / Double(outcomes.count)
    }

    static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
