import Commerce
import Foundation

/// A passage that may answer, with what speaks for it.
struct AnswerCandidate {
    var citation: Citation
    var isLead: Bool
    /// The share of the question's weight that the passage holds.
    var coverage: Double
    var titleSimilarity: Double
    /// The passage's search score as a share of the best one's, and its article's.
    var relevance: Double
    var articleRelevance: Double
    var articleCoverage: Double
    /// To known questions that this passage answers.
    var likeness = KnownQuestions.Likeness()
    /// To the most alike known question that any passage of the article answers.
    var articleLikeness = 0.0
    /// The share of the words for the product in view that the passage has.
    var context = 0.0

    /// The weights were chosen on Catalog/service/evaluation/tuning.txt.
    var score: Double {
        let words = coverage + 4 * relevance + articleRelevance + 2 * titleSimilarity
        let asked = 5 * likeness.best + 3 * likeness.second + 2.5 * articleLikeness
        return words + asked + (isLead ? 0.6 : 0) + 1.5 * context
    }
}

/// What is seen of a question as a whole.
struct QuestionSigns {
    /// How alike it is to the nearest question that no article answers.
    var unanswerable: Double
    /// Likewise, to the nearest that one does.
    var answerable: Double
    /// Of its terms, the share that no text of the shop's service has.
    var unknownShare: Double
    /// Of its terms, the share that the service language names.
    var conceptShare: Double
    var termCount: Int
}
