import Commerce

/// The shop's intents on top of the text classifier, and beside it a second one for bare names: those of goods against
/// all others. Few names are in any set of examples, so what tells them apart is learned from many of them alone, where
/// they cannot crowd out what people say in sentences.
struct IntentClassifier: Sendable {
    private let intents: LinearTextClassifier
    private let names: LinearTextClassifier
    /// Position among `Intent.allCases` of each label.
    private let positions: [Int]

    /// Without naive Bayes: the rules of `IntentDecision` were weighed against margins alone.
    ///
    /// O(features of all examples · intents); about a second for some thousand examples.
    /// - Parameter names: bare names, and whether they are those of goods.
    init(examples: [(features: TextFeatures, intent: Intent)], names: [(features: TextFeatures, isOfGoods: Bool)] = []) {
        self.init(
            intents: LinearTextClassifier(examples: examples.map { .init(features: $0.features, label: $0.intent.rawValue) }, bayesShare: 0),
            names: LinearTextClassifier(examples: names.map { .init(features: $0.features, label: NameFile.label(isOfGoods: $0.isOfGoods)) }, bayesShare: 0))
    }

    private init(intents: LinearTextClassifier, names: LinearTextClassifier) {
        self.intents = intents
        self.names = names
        positions = intents.labels.map { label in
            Intent(rawValue: label).flatMap { IntentScores.positions[$0] } ?? 0
        }
    }

    /// A saved model; nil where it is damaged, of another version, or was trained on something else.
    init?(saved parts: [[UInt8]], digest: UInt64) {
        let classifiers = parts.compactMap { ClassifierFile.classifier(from: $0, digest: digest) }
        guard parts.count == Self.partCount, classifiers.count == Self.partCount, classifiers[0].labels.allSatisfy({ Intent(rawValue: $0) != nil })
        else { return nil }
        self.init(intents: classifiers[0], names: classifiers[1])
    }

    static let partCount = 2

    /// What `init(saved:digest:)` reads, each a file of its own.
    func parts(digest: UInt64) -> [[UInt8]] { [intents, names].map { ClassifierFile.bytes(of: $0, digest: digest) } }

    /// O(features · intents).
    func scores(of features: TextFeatures, isBareName: Bool = false) -> IntentScores {
        var probabilities = [Float](repeating: 0, count: Intent.allCases.count)
        for (position, probability) in zip(positions, intents.scores(of: features).probabilities) { probabilities[position] = probability }
        return IntentScores(probabilities: probabilities, goods: isBareName ? goods(features) : nil)
    }

    /// Even odds where nothing was learned of names.
    private func goods(_ features: TextFeatures) -> Double {
        guard let label = names.labels.firstIndex(of: NameFile.goods) else { return 0.5 }
        return Double(names.scores(of: features).probabilities[label])
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
