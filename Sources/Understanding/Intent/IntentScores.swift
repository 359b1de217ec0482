import Commerce

/// How likely each intent is.
struct IntentScores: Hashable, Sendable {
    /// Softmax probabilities, in the order of `Intent.allCases`.
    let probabilities: [Float]
    /// Probability that an utterance which is but a name names goods, of whatever kind; nil for any other utterance.
    let goods: Double?
    /// The article that answers the likeliest of the shop's own intents, where that is likelier than any other question.
    var article: String?

    static let positions = Dictionary(uniqueKeysWithValues: Intent.allCases.enumerated().map { ($1, $0) })

    subscript(_ intent: Intent) -> Double { Self.positions[intent].map { Double(probabilities[$0]) } ?? 0 }

    var best: (intent: Intent, probability: Double) {
        let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
        return (Intent.allCases[best], Double(probabilities[best]))
    }
}
