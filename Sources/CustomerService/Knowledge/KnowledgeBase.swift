public import Commerce
import Search

/// The shop's service articles: a question is answered by the passage that speaks to it, or honestly not at all.
public struct KnowledgeBase: Sendable {
    private let terms: ServiceTerms
    private let index: PassageIndex
    private let titles: [Language: ArticleTitles]
    /// Passages as they were written; the index holds their terms alone.
    private let passages: [PassagePlace: WrittenPassage]
    private let languages: [Language]

    /// O(text of the articles).
    public init(articles: [Article]) {
        let terms = ServiceTerms()
        let canonical = articles.map { Self.canonical($0, terms) }
        self.terms = terms
        index = PassageIndex(articles: canonical, analyzer: terms.analyzer)
        titles = Dictionary(grouping: canonical, by: \.language).mapValues { articles in
            ArticleTitles(Dictionary(articles.map { ($0.id, $0.title) }) { first, _ in first })
        }
        passages = Self.places(articles)
        languages = titles.keys.sorted { $0.rawValue < $1.rawValue }
    }

    /// The answer in `language`, else from an article that the shop has written in another language alone;
    /// nil where no article answers. Under a millisecond for a few hundred passages.
    public func answer(_ question: String, language: Language) -> KnowledgeAnswer? {
        let query = terms.canonical(question)
        for other in [language] + languages.filter({ $0 != language }) {
            let candidates = candidates(query, language: other).filter { candidate in
                other == language || titles[language]?.covers(candidate.citation.document) != true
            }
            if let answer = AnswerRanking.answer(from: candidates), AnswerThreshold.isMet(by: answer) { return answer }
        }
        return nil
    }

    /// What one article says to a question: how it begins, which states the rule, and the passage that speaks to the
    /// question most; in `language`, else as it is written. Nil where there is no such article.
    public func answer(_ question: String, from article: String, language: Language) -> [Citation]? {
        for other in [language] + languages.filter({ $0 != language }) {
            let written = passages.values.filter { $0.citation.document == article && $0.citation.language == other }
            guard let lead = written.first(where: \.isLead) else { continue }
            let candidates = candidates(terms.canonical(question), language: other).filter { $0.citation.document == article }
            let best = AnswerRanking.answer(from: candidates)?.best
            return [lead.citation] + [best].compactMap(\.self).filter { $0 != lead.citation }
        }
        return nil
    }

    private func candidates(_ query: String, language: Language) -> [AnswerCandidate] {
        let queryTerms = ArticleTitles.terms(query)
        let hits = index.search(query, language: language, limit: AnswerRanking.candidates)
        let strongest = hits.first?.score ?? 0
        return hits.compactMap { hit in
            passages[PassagePlace(hit.citation)].map { written in
                AnswerCandidate(
                    citation: written.citation, coverage: hit.coverage,
                    titleSimilarity: titles[language]?.similarity(of: queryTerms, to: hit.citation.document) ?? 0,
                    relevance: strongest > 0 ? hit.score / strongest : 0, isLead: written.isLead)
            }
        }
    }

    private static func places(_ articles: [Article]) -> [PassagePlace: WrittenPassage] {
        var places: [PassagePlace: WrittenPassage] = [:]
        for article in articles {
            for (number, passage) in article.passages.enumerated() {
                let citation = Citation(
                    document: article.id, heading: passage.heading, language: article.language, passage: passage.text,
                    line: passage.line)
                places[PassagePlace(citation)] = WrittenPassage(citation: citation, isLead: number == 0)
            }
        }
        return places
    }

    private static func canonical(_ article: Article, _ terms: ServiceTerms) -> Article {
        var article = article
        article.title = terms.canonical(article.title)
        article.passages = article.passages.map { passage in
            Article.Passage(
                heading: terms.canonical(passage.heading), text: terms.canonical(passage.text), line: passage.line)
        }
        return article
    }
}

/// Where a passage stands: what the index and the written articles have in common.
private struct PassagePlace: Hashable {
    var document: String
    var language: Language
    var line: Int

    init(_ citation: Citation) { (document, language, line) = (citation.document, citation.language, citation.line) }
}

private struct WrittenPassage {
    var citation: Citation
    /// The first of its article, which states the rule.
    var isLead: Bool
}
