import Commerce

/// A passage that may answer, with what speaks for it.
struct AnswerCandidate {
    var citation: Citation
    var coverage: Double
    var titleSimilarity: Double
    /// The passage's search score as a share of the best one's.
    var relevance: Double
    var isLead: Bool

    var score: Double {
        relevance + AnswerRanking.titleWeight * titleSimilarity + (isLead ? AnswerRanking.leadWeight : 0)
    }
}

/// Chooses among passages. The weights are tuned on the questions of KnowledgeCalibrationTests.
enum AnswerRanking {
    static let candidates = 40
    static let titleWeight = 1.5
    static let leadWeight = 0.25
    /// Below this share of the best passage's score a second one of its article is not worth quoting.
    private static let furtherShare = 0.75

    static func answer(from candidates: [AnswerCandidate]) -> KnowledgeAnswer? {
        let ranked = candidates.enumerated().sorted {
            ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset)
        }.map(\.element)
        guard let best = ranked.first else { return nil }
        let rival = ranked.first { $0.citation.document != best.citation.document }?.score ?? 0
        let further = ranked.dropFirst().first {
            $0.citation.document == best.citation.document && $0.score > furtherShare * best.score
        }
        return KnowledgeAnswer(
            best: best.citation, more: [further?.citation].compactMap(\.self), coverage: best.coverage,
            titleSimilarity: best.titleSimilarity, margin: best.score > 0 ? 1 - rival / best.score : 0)
    }
}

/// When a passage counts as an answer: it must hold the question's words, and its article must be about them.
/// Either alone is not enough, a chance word in a passage no more than a title with one word in common.
enum AnswerThreshold {
    private static let titleSimilarity = 0.2
    /// Of coverage and title similarity together, 0 to 2.
    private static let evidence = 0.88

    static func isMet(by answer: KnowledgeAnswer) -> Bool {
        answer.titleSimilarity >= titleSimilarity && answer.coverage + answer.titleSimilarity >= evidence
    }
}
