public import Commerce

/// What the knowledge base says to a question.
public struct KnowledgeAnswer: Hashable, Sendable {
    /// The passage that answers, first of them where the question asks for several things.
    public var best: Citation
    /// The passages that answer the question's other parts.
    public var more: [Citation]
    /// How sure it is that `best` answers, 0 to 1.
    public var confidence: Double
    /// A passage of an older article that says otherwise than `best`.
    public var outdated: Citation?

    public var citations: [Citation] { [best] + more }
}

extension KnowledgeAnswer {
    /// Passages of which this share of the terms is the same speak of the same thing.
    private static let sameMatter = 0.7

    /// Of two articles that say different numbers of the same matter, the one that was updated last counts.
    func settled(among candidates: [AnswerCandidate], by finder: AnswerFinder) -> KnowledgeAnswer {
        let (words, numbers) = Self.parted(finder.terms(of: best))
        guard !words.isEmpty, !numbers.isEmpty, let updated = finder.updated(best) else { return self }
        for other in candidates where other.citation.document != best.document && other.citation.language == best.language {
            let (otherWords, otherNumbers) = Self.parted(finder.terms(of: other.citation))
            let shared = 2 * Double(words.intersection(otherWords).count) / Double(words.count + otherWords.count)
            guard shared >= Self.sameMatter, !otherNumbers.isEmpty, numbers != otherNumbers,
                let otherUpdated = finder.updated(other.citation), otherUpdated != updated
            else { continue }
            var settled = self
            (settled.best, settled.outdated) = otherUpdated > updated ? (other.citation, best) : (best, other.citation)
            return settled
        }
        return self
    }

    private static func parted(_ terms: Set<String>) -> (words: Set<String>, numbers: Set<String>) {
        let numbers = terms.filter { $0.contains(where: \.isNumber) }
        return (terms.subtracting(numbers), numbers)
    }
}
