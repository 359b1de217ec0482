import Foundation

/// How sure it is that a passage answers a question: logistic regression.
///
/// Where enough questions are known it is fitted to Catalog/service/questions out of fold and moved so that at the threshold 2.5 %
/// of those that no article answers get an answer; else to Catalog/service/evaluation/tuning.txt, a false answer counting as much as
/// three right ones.
enum AnswerConfidence {
    /// From here on a passage is an answer.
    static let threshold = 0.55
    /// From here on it answers a part of a question that asks for several things.
    static let partThreshold = 0.65
    /// A question so much more like one that no article answers is not answered.
    private static let contradiction = 0.25

    static func of(_ candidate: AnswerCandidate, _ signs: QuestionSigns) -> Double {
        guard signs.termCount > 0 else { return 0 }
        if let inScope = signs.inScope, let learned = candidate.learned, learned.isKnown {
            // A plain question may be as near to several passages: then its words alone decide, if they leave no doubt.
            let byWords = signs.unanswerable < signs.answerable ? self.byWords(candidate, signs) : 0
            return max(self.of(candidate, signs, inScope: inScope), byWords >= undoubted ? byWords : 0)
        }
        guard signs.unanswerable - signs.answerable < contradiction else { return 0 }
        return byWords(candidate, signs)
    }

    /// From here on words alone make a passage an answer where more than words was learned.
    private static let undoubted = 0.9

    private static func byWords(_ candidate: AnswerCandidate, _ signs: QuestionSigns) -> Double {
        let words = 1.8 * candidate.coverage + 1.3 * candidate.titleSimilarity + 1.7 * candidate.articleCoverage
        let asked = 1.4 * candidate.likeness.best + 1.4 * candidate.articleLikeness - 2.3 * signs.unanswerable
        let terms = 1.4 * signs.conceptShare - 0.8 * signs.unknownShare + 0.7 * Double(min(signs.termCount, 4)) / 4
        return 1 / (1 + exp(4.2 - words - asked - terms))
    }

    private static func of(_ candidate: AnswerCandidate, _ signs: QuestionSigns, inScope: Double) -> Double {
        let bounded = min(max(inScope, 1e-4), 1 - 1e-4)
        let asked = 1.4 * log(bounded / (1 - bounded)) - 1.5 * (signs.unanswerable - signs.answerable)
        let words = 0.75 * candidate.coverage + 0.5 * candidate.articleCoverage
        let terms = 0.85 * Double(min(signs.termCount, 6)) / 6 - 0.35 * signs.unknownShare
        return 1 / (1 + exp(2.2 - asked - words - terms))
    }
}
