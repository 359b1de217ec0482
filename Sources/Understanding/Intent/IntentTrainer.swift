public import Commerce
public import Text

/// Trains and measures the intent classifier of a shop, apart from any conversation.
public struct IntentTrainer: Sendable {
    private let examples: [(features: TextFeatures, intent: Intent)]
    private let digest: UInt64

    /// - Parameter utterances: examples; those of unknown intents are passed over.
    public init(vocabulary: Vocabulary, utterances: [Utterance], analyzer: Analyzer) {
        let atomizer = Atomizer(analyzer: analyzer)
        let names = NameTrie(vocabulary: vocabulary, atomizer: atomizer)
        self.init(utterances: utterances, vocabulary: vocabulary, atomizer: atomizer, names: names)
    }

    init(utterances: [Utterance], vocabulary: Vocabulary, atomizer: Atomizer, names: NameTrie) {
        examples = utterances.compactMap { utterance in
            guard let intent = Intent(rawValue: utterance.intent) else { return nil }
            return (IntentFeatures().features(of: AnnotatedUtterance(atomizer.atoms(of: utterance.text), names: names)), intent)
        }
        digest = IntentClassifier.digest(of: utterances, vocabulary: vocabulary)
    }

    public var exampleCount: Int { examples.count }
    public var intentCount: Int { Set(examples.map(\.intent)).count }

    func classifier() -> IntentClassifier { IntentClassifier(examples: examples) }

    /// The model as `Understander.init(savedModel:)` takes it.
    public func model() -> [UInt8] { ClassifierFile.bytes(of: classifier().classifier, digest: digest) }

    /// Share of the examples that get their intent, each fifth from what the others taught; shuffled by a seed, since
    /// neighbours resemble each other.
    public func crossValidatedAccuracy() -> Double {
        guard !examples.isEmpty else { return 0 }
        var random = SplitMix64(state: 3)
        let shuffled = examples.shuffled(using: &random)
        var right = 0
        for fold in 0..<5 {
            let seen = shuffled.enumerated().filter { $0.offset % 5 != fold }.map(\.element)
            let classifier = IntentClassifier(examples: seen)
            for (index, example) in shuffled.enumerated() where index % 5 == fold {
                if classifier.scores(of: example.features).best.intent == example.intent { right += 1 }
            }
        }
        return Double(right) / Double(shuffled.count)
    }
}
