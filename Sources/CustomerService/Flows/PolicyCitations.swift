public import Commerce

/// The passages that decisions cite: of each article the first, which states its rule.
public struct PolicyCitations: Sendable {
    private let articlesByID: [String: [Article]]
    private let articleIDsByDecision: [String: String]

    /// - Parameter policy: says which article states what the shop decides by a rule of its own.
    public init(articles: [Article], policy: Shop.Policy?) {
        articlesByID = Dictionary(grouping: articles, by: \.id)
        articleIDsByDecision = policy?.articles ?? [:]
    }

    /// The passage of a flow's clause: the first of the article with that id, in `language` where it is written in it, else the
    /// one under that heading. Nil where no article has either.
    public func citation(ofClause clause: String, language: Language) -> Citation? {
        if articlesByID[clause] != nil { return citation(of: clause, language: language) }
        for article in articlesByID.values.flatMap(\.self).sorted(by: { $0.id < $1.id }) {
            guard let passage = article.passages.first(where: { $0.heading == clause }) else { continue }
            return Citation(document: article.id, heading: clause, language: article.language, passage: passage.text, line: passage.line)
        }
        return nil
    }

    /// In `language`, else in any language the article is written in; empty where the shop cites none.
    public func citations(for decision: PolicyDecision, language: Language) -> [Citation] {
        articleIDsByDecision[decision.rawValue].flatMap { citation(of: $0, language: language) }.map { [$0] } ?? []
    }

    private func citation(of id: String, language: Language) -> Citation? {
        guard let written = articlesByID[id] else { return nil }
        let article = written.first { $0.language == language } ?? written.min { $0.language.rawValue < $1.language.rawValue }
        guard let article, let passage = article.passages.first else { return nil }
        return Citation(document: id, heading: passage.heading, language: article.language, passage: passage.text, line: passage.line)
    }
}

/// The keys of `Shop.Policy.articles`: what the shop decides by a rule of its own.
public enum PolicyDecision: String, Sendable {
    case refund, exchange
    case handOff = "hand_off"
}
