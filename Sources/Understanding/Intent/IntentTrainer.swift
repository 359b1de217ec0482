import Classification
public import Commerce
public import Text

/// Trains and measures the intent classifier of a shop, apart from any conversation.
public struct IntentTrainer: Sendable {
    private let examples: [(features: TextFeatures, label: String)]
    private let names: [(features: TextFeatures, isOfGoods: Bool)]
    private let digest: UInt64

    /// - Parameter utterances: examples; those of unknown intents are passed over.
    public init(vocabulary: Vocabulary, utterances: [Utterance], analyzer: Analyzer) {
        let atomizer = Atomizer(analyzer: analyzer)
        let names = NameTrie(vocabulary: vocabulary, atomizer: atomizer)
        self.init(utterances: utterances, vocabulary: vocabulary, atomizer: atomizer, names: names)
    }

    init(utterances: [Utterance], vocabulary: Vocabulary, atomizer: Atomizer, names: NameTrie) {
        let annotated = utterances.map { (annotated: AnnotatedUtterance(atomizer.atoms(of: $0.text), names: names), label: $0.label ?? $0.intent) }
        let described = annotated.map { (features: IntentFeatures().features(of: $0.annotated), label: $0.label, annotated: $0.annotated) }
        examples = zip(utterances, described).compactMap { utterance, example in utterance.label.map { (example.features, $0) } }
        // A search that is but a name is one of goods, and what is out of scope is none.
        self.names = described.compactMap { example in
            switch example.label {
            case NameFile.goods: (example.features, true)
            case NameFile.other: (example.features, false)
            case Intent.search.rawValue where NounPhrase.isBare(example.annotated.atoms): (example.features, true)
            case Intent.outOfScope.rawValue where NounPhrase.isBare(example.annotated.atoms): (example.features, false)
            default: nil
            }
        }
        digest = IntentClassifier.digest(of: utterances, vocabulary: vocabulary)
    }

    public var exampleCount: Int { examples.count }
    public var intentCount: Int { Set(examples.map(\.label)).count }

    func classifier() -> IntentClassifier { IntentClassifier(examples: examples, names: names) }

    /// The model as `Understander.init(savedModel:)` takes it.
    public func model() -> [UInt8] { ModelFile.bytes(of: classifier().parts(digest: digest)) }

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
                let scores = classifier.scores(of: example.features)
                let label = scores.article.map(OwnIntent.label) ?? scores.best.intent.rawValue
                if label == example.label { right += 1 }
            }
        }
        return Double(right) / Double(shuffled.count)
    }
}
