import Commerce

/// The passages that decisions cite: of each article the first, which states its rule.
struct PolicyCitations: Sendable {
    private let articlesByID: [String: [Article]]
    private let articleIDsByDecision: [String: String]

    init(articles: [Article], policy: Shop.Policy?) {
        articlesByID = Dictionary(grouping: articles, by: \.id)
        articleIDsByDecision = policy?.articles ?? [:]
    }

    /// The passage under the heading of a flow's clause; nil where no article has one.
    func citation(ofClause heading: String) -> Citation? {
        for article in articlesByID.values.flatMap(\.self).sorted(by: { $0.id < $1.id }) {
            guard let passage = article.passages.first(where: { $0.heading == heading }) else { continue }
            return Citation(document: article.id, heading: heading, language: article.language, passage: passage.text, line: passage.line)
        }
        return nil
    }

    func articleID(for decision: PolicyDecision) -> String? { articleIDsByDecision[decision.rawValue] }

    /// In `language`, else in any language the article is written in; empty where the shop cites none.
    func citations(for decision: PolicyDecision, language: Language) -> [Citation] {
        guard let id = articleID(for: decision), let written = articlesByID[id] else { return [] }
        let article = written.first { $0.language == language }
            ?? written.min { $0.language.rawValue < $1.language.rawValue }
        guard let article, let passage = article.passages.first else { return [] }
        return [
            Citation(
                document: id, heading: passage.heading, language: article.language, passage: passage.text,
                line: passage.line)
        ]
    }
}

/// The keys of `Shop.Policy.articles`: what the shop decides by a rule of its own.
public enum PolicyDecision: String, Sendable {
    case cancel, refund, exchange
    case giveBack = "return"
    case notReturnable = "not_returnable"
    case handOff = "hand_off"
}
