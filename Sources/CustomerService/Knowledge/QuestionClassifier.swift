import Classification
import Commerce
import Text

/// Which passage a question asks for, learned from the questions whose answer is known.
///
/// A passage has words of its own; how customers ask for it is only seen in their questions.
struct QuestionClassifier: Sendable {
    struct Reading {
        /// Of all places that have known questions; together 1.
        var byPlace: [PassagePlace: Double] = [:]
        var byArticle: [String: Double] = [:]
        /// Of the likeliest place.
        var likeliest = 0.0
        /// That any passage answers the question, where both are as likely beforehand.
        var inScope = 0.0

        /// What this says of a passage. One that no known question asks for shares what the likeliest leaves.
        func learned(of place: PassagePlace) -> AnswerCandidate.Learned {
            let left = (1 - likeliest) / 2
            let article = byArticle[place.article] ?? left
            guard let probability = byPlace[place] else { return .init(probability: left, articleProbability: article, isKnown: false) }
            return .init(probability: probability, articleProbability: article, isKnown: true)
        }

        /// Best first.
        func likeliest(_ count: Int) -> [PassagePlace] {
            byPlace.sorted { ($1.value, $0.key.article, $0.key.line) < ($0.value, $1.key.article, $1.key.line) }.prefix(count).map(\.key)
        }
    }

    /// Changes with anything that makes a saved model differ, beside the classifier's own.
    private static let version: UInt64 = 1
    /// Fewer questions say less than the passages' own words.
    private static let leastQuestions = 300
    /// A feature of hardly any question tells no passage from another.
    private static let leastFrequency = 3

    private let classifier: LinearTextClassifier
    private let places: [PassagePlace]

    private init?(_ classifier: LinearTextClassifier) {
        let places = classifier.labels.compactMap { PassagePlace(written: $0) }
        guard places.count == classifier.labels.count else { return nil }
        (self.classifier, self.places) = (classifier, places)
    }

    /// Nil where there are too few answers to learn from. O(features of the questions · places).
    /// - Parameter typed: the questions as they are compared, in their order.
    init?(_ questions: [ServiceQuestion], typed: [TypedQuestion]) {
        guard questions.count(where: \.isAnswerable) >= Self.leastQuestions else { return nil }
        self.init(LinearTextClassifier(
            examples: zip(questions, typed).map { question, typed in
                .init(features: Self.features(of: typed), label: question.parts.first?.first?.description)
            }, leastFrequency: Self.leastFrequency))
    }

    // MARK: Saving

    /// - Returns: nil unless the bytes are whole and were learned from what `digest` stands for.
    init?(saved bytes: [UInt8], digest: UInt64) {
        guard let classifier = ClassifierFile.classifier(from: bytes, digest: digest) else { return nil }
        self.init(classifier)
    }

    func bytes(digest: UInt64) -> [UInt8] { ClassifierFile.bytes(of: classifier, digest: digest) }

    /// Of all that a model is learned from.
    /// - Parameter texts: whose words are taken to be spelt right.
    static func digest(of language: ServiceLanguage, texts: [String]) -> UInt64 {
        var digest = Digest()
        digest.combine(version)
        for text in language.entries.map(\.line) + language.questions.map(\.line) + texts { digest.combine(text) }
        return digest.value
    }

    // MARK: Reading

    /// O(features · places).
    func reading(of question: TypedQuestion) -> Reading {
        let scores = classifier.scores(of: Self.features(of: question))
        var reading = Reading(likeliest: scores.confidence, inScope: scores.inScope)
        for (place, probability) in zip(places, scores.probabilities) {
            reading.byPlace[place] = Double(probability)
            reading.byArticle[place.article, default: 0] += Double(probability)
        }
        return reading
    }

    /// The question's words, and its service terms with their pairs: in whatever language it is put, and in whatever order.
    private static func features(of question: TypedQuestion) -> TextFeatures {
        var tokens = TokenSequence(question.text, stemmer: stemmer)
        let canonical = question.pieces
        for (position, term) in canonical.enumerated() {
            tokens.append(extra: term)
            for other in canonical[..<position] where other != term {
                tokens.append(extra: min(term, other) + " " + max(term, other))
            }
        }
        return TextFeatures(tokens)
    }

    private static let stemmer = Stemmer()
}
