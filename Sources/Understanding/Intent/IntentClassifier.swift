import Classification
import Commerce

/// The shop's intents on top of the text classifier, and beside it a second one for bare names: those of goods against
/// all others. Few names are in any set of examples, so what tells them apart is learned from many of them alone, where
/// they cannot crowd out what people say in sentences.
struct IntentClassifier: Sendable {
    private let intents: LinearTextClassifier
    private let names: LinearTextClassifier
    /// Position among `Intent.allCases` of each label; the shop's own intents are policy questions.
    private let positions: [Int]
    /// The article of each label, of those of the shop's own intents.
    private let articles: [String?]

    /// Without naive Bayes: the rules of `IntentDecision` were weighed against margins alone.
    ///
    /// O(features of all examples · intents); about a second for some thousand examples.
    /// - Parameter names: bare names, and whether they are those of goods.
    init(examples: [(features: TextFeatures, label: String)], names: [(features: TextFeatures, isOfGoods: Bool)] = []) {
        self.init(
            intents: LinearTextClassifier(examples: examples.map { .init(features: $0.features, label: $0.label) }, bayesShare: 0),
            names: LinearTextClassifier(examples: names.map { .init(features: $0.features, label: NameFile.label(isOfGoods: $0.isOfGoods)) }, bayesShare: 0))
    }

    private init(intents: LinearTextClassifier, names: LinearTextClassifier) {
        self.intents = intents
        self.names = names
        positions = intents.labels.map { label in
            IntentScores.positions[Intent(rawValue: label) ?? .policyQuestion] ?? 0
        }
        articles = intents.labels.map(OwnIntent.article)
    }

    /// A saved model; nil where it is damaged, of another version, or was trained on something else.
    init?(saved parts: [[UInt8]], digest: UInt64) {
        let classifiers = parts.compactMap { ClassifierFile.classifier(from: $0, digest: digest) }
        guard parts.count == Self.partCount, classifiers.count == Self.partCount, classifiers[0].labels.allSatisfy({ Intent(rawValue: $0) != nil || OwnIntent.article(of: $0) != nil })
        else { return nil }
        self.init(intents: classifiers[0], names: classifiers[1])
    }

    static let partCount = 2

    /// What `init(saved:digest:)` reads, each a file of its own.
    func parts(digest: UInt64) -> [[UInt8]] { [intents, names].map { ClassifierFile.bytes(of: $0, digest: digest) } }

    /// O(features · intents).
    func scores(of features: TextFeatures, isBareName: Bool = false) -> IntentScores {
        var probabilities = [Float](repeating: 0, count: Intent.allCases.count)
        let labelled = intents.scores(of: features).probabilities
        for (position, probability) in zip(positions, labelled) { probabilities[position] += probability }
        var scores = IntentScores(probabilities: probabilities, goods: isBareName ? goods(features) : nil)
        if let best = labelled.indices.max(by: { labelled[$0] < labelled[$1] }) { scores.article = articles[best] }
        return scores
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
            digest.combine(utterance.article.map(OwnIntent.label) ?? utterance.intent)
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
