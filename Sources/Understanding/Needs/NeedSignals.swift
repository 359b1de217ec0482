import Foundation

/// What tells whether the likeliest need is the one that an utterance states.
struct NeedSignals: Hashable, Sendable {
    /// Cosine with the need, and its lead over the next.
    var likeness: Double
    var lead: Double
    /// The share of the utterance's weight that phrasings know, 0 to 1.
    var coverage: Double
    /// How many terms they know.
    var terms: Int
    /// Log odds a term that a situation is told of.
    var situation: Double

    /// Logistic regression of "this is the need that is meant".
    ///
    /// Fitted on the demo shop's phrasings, each fold of seven matched against the others, and on its example
    /// utterances as what states none.
    var confidence: Double {
        let situation = min(max(situation, -1.5), 1.5)
        let ofNeed = 3.6 * likeness + 12.76 * lead + 13.08 * lead * situation
        let ofUtterance = 0.8 * situation + 2.36 * coverage * coverage + 0.95 * log1p(Double(terms))
        return 1 / (1 + exp(6.93 - ofNeed - ofUtterance))
    }
}
