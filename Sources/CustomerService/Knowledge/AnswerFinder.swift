import Commerce
import Search
import Text

/// The passages that may answer a question, in one language.
struct AnswerFinder: Sendable {
    let terms: ServiceTerms
    private let known: KnownQuestions
    private let passages: PassageIndex
    /// Each article as one passage.
    private let articles: PassageIndex
    private let titles: [Language: ArticleTitles]
    private let written: [WrittenPlace: WrittenPassage]
    private let vocabulary: Set<String>
    let languages: [Language]

    private static let searched = 40

    /// O(text of the articles and questions).
    init(_ articles: [Article], _ language: ServiceLanguage) {
        let texts = articles.flatMap { [$0.title] + $0.passages.flatMap { [$0.heading, $0.text] } } + language.questions.map(\.text)
        let terms = ServiceTerms(language.entries, texts: texts)
        let asked = KnownQuestions.byPlace(language.questions).mapValues { $0.map(terms.canonical(_:)) }
        let canonical = articles.map { $0.mapTexts(terms.canonical(_:)) }
        self.terms = terms
        known = KnownQuestions(language.questions, terms: terms)
        passages = PassageIndex(articles: canonical, questions: asked, analyzer: terms.analyzer)
        self.articles = PassageIndex(articles: canonical.map { $0.asOnePassage(with: asked) }, analyzer: terms.analyzer)
        titles = Dictionary(grouping: canonical, by: \.language).mapValues { articles in
            ArticleTitles(Dictionary(articles.map { ($0.id, $0.title) }) { first, _ in first })
        }
        written = Self.written(articles, canonical)
        let questions = language.questions.map { terms.canonical($0.text) }
        vocabulary = Set((canonical.flatMap { [$0.title] + $0.passages.flatMap { [$0.heading, $0.text] } } + questions).flatMap(Self.pieces))
        languages = titles.keys.sorted { $0.rawValue < $1.rawValue }
    }

    func covers(_ article: String, in language: Language) -> Bool { titles[language]?.covers(article) == true }

    func lead(of article: String, in language: Language) -> Citation? {
        written.values.first { $0.citation.document == article && $0.citation.language == language && $0.isLead }?.citation
    }

    func updated(_ citation: Citation) -> Day? { written[WrittenPlace(citation)]?.updated }

    /// The terms of a passage, sorted and without repeats.
    func terms(of citation: Citation) -> Set<String> { written[WrittenPlace(citation)]?.terms ?? [] }

    func signs(of question: String) -> QuestionSigns {
        let pieces = Self.pieces(terms.canonical(typed: question))
        let total = Double(max(1, pieces.count))
        let reading = known.reading(of: question)
        return QuestionSigns(
            unanswerable: reading.unanswerable, answerable: reading.answerable,
            unknownShare: Double(pieces.count { !vocabulary.contains($0) }) / total,
            conceptShare: Double(pieces.count(where: terms.isConcept)) / total, termCount: pieces.count)
    }

    /// Best first. O(postings of the words).
    /// - Parameter context: words for the product in view.
    func candidates(_ question: String, language: Language, context: [String] = []) -> [AnswerCandidate] {
        let query = terms.canonical(typed: question)
        let queryTerms = ArticleTitles.terms(query)
        let hits = passages.search(query, language: language, limit: Self.searched)
        let articleHits = articles.search(query, language: language, limit: Self.searched)
        let ofArticle = Dictionary(articleHits.map { ($0.citation.document, $0) }) { first, _ in first }
        let (strongest, strongestArticle) = (hits.first?.score ?? 0, articleHits.first?.score ?? 0)
        let reading = known.reading(of: question)
        let byArticle = Dictionary(reading.byPlace.map { ($0.key.article, $0.value.best) }, uniquingKeysWith: max)
        let contextTerms = Set(context.flatMap { Self.pieces(terms.canonical($0)) })

        func candidate(_ passage: WrittenPassage, _ hit: PassageHit?) -> AnswerCandidate {
            let article = passage.citation.document
            return AnswerCandidate(
                citation: passage.citation, isLead: passage.isLead, coverage: hit?.coverage ?? 0,
                titleSimilarity: titles[language]?.similarity(of: queryTerms, to: article) ?? 0,
                relevance: strongest > 0 ? (hit?.score ?? 0) / strongest : 0,
                articleRelevance: strongestArticle > 0 ? (ofArticle[article]?.score ?? 0) / strongestArticle : 0,
                articleCoverage: ofArticle[article]?.coverage ?? 0,
                likeness: reading.byPlace[PassagePlace(passage.citation)] ?? .init(), articleLikeness: byArticle[article] ?? 0,
                context: contextTerms.isEmpty ? 0 : Double(contextTerms.intersection(passage.terms).count) / Double(contextTerms.count))
        }
        var found: [WrittenPlace: AnswerCandidate] = [:]
        for hit in hits {
            let place = WrittenPlace(hit.citation)
            if let passage = written[place] { found[place] = candidate(passage, hit) }
        }
        for place in reading.nearest(Self.searched).map({ WrittenPlace($0, language) }) where found[place] == nil {
            if let passage = written[place] { found[place] = candidate(passage, nil) }
        }
        return found.values.sorted {
            ($1.score, $0.citation.document, $0.citation.line) < ($0.score, $1.citation.document, $1.citation.line)
        }
    }

    // MARK: Passages

    private static func written(_ articles: [Article], _ canonical: [Article]) -> [WrittenPlace: WrittenPassage] {
        var places: [WrittenPlace: WrittenPassage] = [:]
        for (article, terms) in zip(articles, canonical) {
            for (number, passage) in article.passages.enumerated() {
                let citation = Citation(
                    document: article.id, heading: passage.heading, language: article.language, passage: passage.text,
                    line: passage.line)
                places[WrittenPlace(citation)] = WrittenPassage(
                    citation: citation, isLead: number == 0, updated: article.updated, terms: Set(pieces(terms.passages[number].text)))
            }
        }
        return places
    }

    /// Terms, of unknown Chinese its pairs of characters.
    private static func pieces(_ canonical: String) -> [String] {
        canonical.split(separator: " ").flatMap { term -> [String] in
            let characters = term.unicodeScalars.map(String.init)
            guard String(term).containsHan, characters.count > 2 else { return [String(term)] }
            return zip(characters, characters.dropFirst()).map { $0 + $1 }
        }
    }
}

/// Where a passage stands, in one language: what the indexes and the written articles have in common.
private struct WrittenPlace: Hashable {
    var place: PassagePlace
    var language: Language

    init(_ citation: Citation) { self.init(PassagePlace(citation), citation.language) }

    init(_ place: PassagePlace, _ language: Language) { (self.place, self.language) = (place, language) }
}

private struct WrittenPassage {
    var citation: Citation
    /// The first of its article, which states the rule.
    var isLead: Bool
    var updated: Day
    var terms: Set<String>
}

extension Article {
    fileprivate func mapTexts(_ body: (String) -> String) -> Article {
        var article = self
        article.title = body(title)
        article.passages = passages.map { Passage(heading: body($0.heading), text: body($0.text), line: $0.line) }
        return article
    }

    fileprivate func asOnePassage(with asked: [PassagePlace: [String]]) -> Article {
        var article = self
        let texts = passages.flatMap { passage in
            [passage.heading, passage.text] + (asked[PassagePlace(article: id, line: passage.line)] ?? [])
        }
        article.passages = [Passage(heading: title, text: texts.joined(separator: "\n"), line: 1)]
        return article
    }
}
