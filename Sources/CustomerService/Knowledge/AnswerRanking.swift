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
    /// What known questions taught; nil where there are too few.
    var learned: Learned?
    /// The share of the words for the product in view that the passage has.
    var context = 0.0

    struct Learned {
        /// That the question asks for this passage, and for its article.
        var probability: Double
        var articleProbability: Double
        /// Whether any known question asks for this passage: of others the probability is what is left.
        var isKnown: Bool
    }

    /// Where enough questions are known, a log-linear model of which candidate is right, fitted to Catalog/service/questions by
    /// answers out of fold; else weights that were chosen on Catalog/service/evaluation/tuning.txt.
    var score: Double {
        if let learned {
            let asked = 0.32 * log(learned.probability + 1e-3) + 0.15 * log(learned.articleProbability + 1e-3) + 2.5 * likeness.second
            return asked + 2.3 * titleSimilarity + 2.85 * relevance + context + (isLead ? 0.3 : 0)
        }
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
    /// That any passage answers, by what was learned of known questions.
    var inScope: Double?
}
