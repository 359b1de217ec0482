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
    private let classifier: QuestionClassifier?
    /// What was learned of the questions, to be saved; nil where it was read from what was saved.
    let trainedModel: [UInt8]?

    private static let searched = 40

    /// O(text of the articles and questions), and where nothing fitting was saved, O(features of the questions · passages).
    init(_ articles: [Article], _ language: ServiceLanguage, savedModel: [UInt8]? = nil) {
        let written = articles.flatMap { [$0.title] + $0.passages.flatMap { [$0.heading, $0.text] } }
        let terms = ServiceTerms(language.entries, texts: written + language.questions.map(\.text))
        let typed = language.questions.map { TypedQuestion($0.text, terms: terms) }
        let places = Set(articles.flatMap { article in article.passages.map { PassagePlace(article: article.id, line: $0.line) } })
        let taught = language.questions.indices.filter { language.questions[$0].parts.joined().allSatisfy(places.contains) }
        let questions = taught.map { language.questions[$0] }
        let digest = QuestionClassifier.digest(of: ServiceLanguage(entries: language.entries, questions: questions), texts: written)
        let saved = savedModel.flatMap { QuestionClassifier(saved: $0, digest: digest) }
        classifier = saved ?? QuestionClassifier(questions, typed: taught.map { typed[$0] })
        trainedModel = saved == nil ? classifier?.bytes(digest: digest) : nil
        let asked = KnownQuestions.byPlace(language.questions, texts: typed.map(\.canonical))
        let canonical = articles.map { $0.mapTexts(terms.canonical(_:)) }
        self.terms = terms
        known = KnownQuestions(language.questions, typed: typed)
        passages = PassageIndex(articles: canonical, questions: asked, analyzer: terms.analyzer)
        self.articles = PassageIndex(articles: canonical.map { $0.asOnePassage(with: asked) }, analyzer: terms.analyzer)
        titles = Dictionary(grouping: canonical, by: \.language).mapValues { articles in
            ArticleTitles(Dictionary(articles.map { ($0.id, $0.title) }) { first, _ in first })
        }
        self.written = Self.written(articles, canonical)
        let known = canonical.flatMap { [$0.title] + $0.passages.flatMap { [$0.heading, $0.text] } } + typed.map(\.canonical)
        vocabulary = known.reduce(into: []) { $0.formUnion(ServiceTerms.pieces($1)) }
        languages = titles.keys.sorted { $0.rawValue < $1.rawValue }
    }

    func covers(_ article: String, in language: Language) -> Bool { titles[language]?.covers(article) == true }

    func lead(of article: String, in language: Language) -> Citation? {
        written.values.first { $0.citation.document == article && $0.citation.language == language && $0.isLead }?.citation
    }

    func updated(_ citation: Citation) -> Day? { written[WrittenPlace(citation)]?.updated }

    /// The terms of a passage, sorted and without repeats.
    func terms(of citation: Citation) -> Set<String> { written[WrittenPlace(citation)]?.terms ?? [] }

    /// O(postings of the words + features · passages).
    /// - Parameter context: words for the product in view.
    func read(_ text: String, context: [String] = []) -> QuestionReading {
        let question = TypedQuestion(text, terms: terms)
        return QuestionReading(
            question, context: Set(context.flatMap { ServiceTerms.pieces(terms.canonical($0)) }), known: known.reading(of: question),
            learned: classifier?.reading(of: question))
    }

    func signs(of reading: QuestionReading) -> QuestionSigns {
        let pieces = reading.question.pieces
        let total = Double(max(1, pieces.count))
        return QuestionSigns(
            unanswerable: reading.known.unanswerable, answerable: reading.known.answerable,
            unknownShare: Double(pieces.count { !vocabulary.contains($0) }) / total,
            conceptShare: Double(pieces.count(where: terms.isConcept)) / total, termCount: pieces.count, inScope: reading.learned?.inScope)
    }

    /// Best first. O(postings of the words).
    func candidates(_ reading: QuestionReading, language: Language) -> [AnswerCandidate] {
        let query = reading.question.canonical
        let queryTerms = ArticleTitles.terms(query)
        let hits = passages.search(query, language: language, limit: Self.searched)
        let articleHits = articles.search(query, language: language, limit: Self.searched)
        let ofArticle = Dictionary(articleHits.map { ($0.citation.document, $0) }) { first, _ in first }
        let (strongest, strongestArticle) = (hits.first?.score ?? 0, articleHits.first?.score ?? 0)
        let contextTerms = reading.contextTerms

        func candidate(_ passage: WrittenPassage, _ hit: PassageHit?) -> AnswerCandidate {
            let article = passage.citation.document
            return AnswerCandidate(
                citation: passage.citation, isLead: passage.isLead, coverage: hit?.coverage ?? 0,
                titleSimilarity: titles[language]?.similarity(of: queryTerms, to: article) ?? 0,
                relevance: strongest > 0 ? (hit?.score ?? 0) / strongest : 0,
                articleRelevance: strongestArticle > 0 ? (ofArticle[article]?.score ?? 0) / strongestArticle : 0,
                articleCoverage: ofArticle[article]?.coverage ?? 0,
                likeness: reading.known.byPlace[PassagePlace(passage.citation)] ?? .init(),
                articleLikeness: reading.likenessByArticle[article] ?? 0,
                learned: reading.learned?.learned(of: PassagePlace(passage.citation)),
                context: contextTerms.isEmpty ? 0 : Double(contextTerms.intersection(passage.terms).count) / Double(contextTerms.count))
        }
        var found: [WrittenPlace: AnswerCandidate] = [:]
        for hit in hits {
            let place = WrittenPlace(hit.citation)
            if let passage = written[place] { found[place] = candidate(passage, hit) }
        }
        let near = reading.known.nearest(Self.searched) + (reading.learned?.likeliest(Self.searched) ?? [])
        for place in near.map({ WrittenPlace($0, language) }) where found[place] == nil {
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
                    citation: citation, isLead: number == 0, updated: article.updated, terms: Set(ServiceTerms.pieces(terms.passages[number].text)))
            }
        }
        return places
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
