import Commerce

/// The shop's intents on top of the text classifier.
struct IntentClassifier: Sendable {
    let classifier: LinearTextClassifier
    /// Position among `Intent.allCases` of each label.
    private let positions: [Int]

    /// O(features of all examples · intents); about a second for some thousand examples.
    init(examples: [(features: TextFeatures, intent: Intent)]) {
        self.init(LinearTextClassifier(examples: examples.map { .init(features: $0.features, label: $0.intent.rawValue) }))
    }

    private init(_ classifier: LinearTextClassifier) {
        self.classifier = classifier
        positions = classifier.labels.map { label in
            Intent(rawValue: label).flatMap { IntentScores.positions[$0] } ?? 0
        }
    }

    /// A saved model; nil where it is damaged, of another version, or was trained on something else.
    init?(saved bytes: [UInt8], digest: UInt64) {
        guard let classifier = ClassifierFile.classifier(from: bytes, digest: digest),
            classifier.labels.allSatisfy({ Intent(rawValue: $0) != nil })
        else { return nil }
        self.init(classifier)
    }

    /// O(features · intents).
    func scores(of features: TextFeatures) -> IntentScores {
        let scores = classifier.scores(of: features)
        var probabilities = [Float](repeating: 0, count: Intent.allCases.count)
        for (position, probability) in zip(positions, scores.probabilities) { probabilities[position] = probability }
        return IntentScores(probabilities: probabilities)
    }
}

extension IntentClassifier {
    /// What a model depends on: the examples, and the names that stand for kinds of things in them.
    static func digest(of utterances: [Utterance], vocabulary: Vocabulary) -> UInt64 {
        var digest = Digest()
        for utterance in utterances {
            digest.combine(utterance.intent)
            digest.combine(utterance.text)
        }
        func combine(_ id: String, _ names: Names) {
            digest.combine(id)
            for name in names.all.sorted() { digest.combine(name) }
        }
        for category in vocabulary.categories.values.sorted(by: { $0.id < $1.id }) { combine(category.id.rawValue, category.names) }
        for brand in vocabulary.brands.values.sorted(by: { $0.id < $1.id }) { combine(brand.id, brand.names) }
        for attribute in vocabulary.attributes.values.sorted(by: { $0.id.rawValue < $1.id.rawValue }) {
            combine(attribute.id.rawValue, attribute.names)
            for value in attribute.values { combine("", value.names) }
        }
        return digest.value
    }
}
