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
        public var trainSeconds: Double
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
        var measured: [Outcome] = []
        let time = ContinuousClock().measure { measured = outcomes(test) }
        let inside = measured.filter { !$0.isOutOfScope }
        let outside = measured.filter(\.isOutOfScope)
        func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
        return Report(
            accuracy: share(inside.count { $0.isRight }, inside.count),
            inScope: share(inside.count { $0.isRight && $0.inScope >= threshold }, inside.count),
            outOfScopeRecall: outside.isEmpty ? nil : share(outside.count { $0.inScope < threshold }, outside.count),
            calibrationError: Self.calibrationError(inside), threshold: threshold, trainSeconds: Self.seconds(trainTime),
            microsecondsPerUtterance: Self.seconds(time) * 1e6 / Double(max(1, test.count)), examples: exampleCount,
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

    /// The threshold of the best mean of in-scope accuracy and out-of-scope recall. Where many do almost as well, the
    /// middle one, which chance moves least.
    static func threshold(bestOn outcomes: [Outcome]) -> Double? {
        let inside = Double(outcomes.count { !$0.isOutOfScope })
        let outside = Double(outcomes.count) - inside
        guard inside > 0, outside > 0 else { return nil }
        let sorted = outcomes.sorted { $0.inScope < $1.inScope }
        var candidates: [(threshold: Double, mean: Double)] = []
        var right = Double(outcomes.count { !$0.isOutOfScope && $0.isRight })
        var rejected = 0.0
        for outcome in sorted {
            if candidates.last?.threshold != outcome.inScope {
                candidates.append((outcome.inScope, (right / inside + rejected / outside) / 2))
            }
            if outcome.isOutOfScope { rejected += 1 } else if outcome.isRight { right -= 1 }
        }
        let best = candidates.map(\.mean).max() ?? 0
        let good = candidates.filter { $0.mean >= best - 0.004 }
        return good.isEmpty ? nil : good[good.count / 2].threshold
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
