public import Commerce
public import Text

/// A passage of the knowledge base that shares words with a question.
public struct PassageHit: Hashable, Sendable {
    public var citation: Citation
    /// BM25F times coverage; comparable within one question only.
    public var score: Double
    /// The share of the question's weight (inverse document frequency) that the passage holds, with its article's title
    /// and its heading, 0 to 1; words that stand nowhere in the knowledge base count in full against it.
    public var coverage: Double

    public init(citation: Citation, score: Double, coverage: Double) {
        self.citation = citation
        self.score = score
        self.coverage = coverage
    }
}

/// The service articles, searchable passage by passage, each language apart.
public struct PassageIndex: Sendable {
    private struct Passages: Sendable {
        var citations: [Citation]
        var index: InvertedIndex
    }

    private let analyzer: Analyzer
    private let passagesByLanguage: [Language: Passages]

    /// The fields of a passage: its article's title, its heading, its text, and the questions that it is known to answer
    /// (expansion by questions: Nogueira, Lin and Epistemic 2019, "From doc2query to docTTTTTquery").
    private static let formula = BM25F(
        fields: [.init(weight: 2, b: 0.5), .init(weight: 1.5, b: 0.5), .init(weight: 1), .init(weight: 1.5, b: 0.5)], k1: 1.2)

    /// O(text of the articles).
    /// - Parameter questions: which each passage is known to answer, in words of any language.
    public init(articles: [Article], questions: [PassagePlace: [String]] = [:], analyzer: Analyzer) {
        self.analyzer = analyzer
        passagesByLanguage = Dictionary(grouping: articles, by: \.language).mapValues { articles in
            var builder = InvertedIndexBuilder(formula: Self.formula)
            var citations: [Citation] = []
            for article in articles {
                for passage in article.passages {
                    let heading = passage.heading == article.title ? "" : passage.heading
                    let asked = questions[PassagePlace(article: article.id, line: passage.line)] ?? []
                    for (field, text) in [article.title, heading, passage.text, asked.joined(separator: "\n")].enumerated() {
                        builder.add(builder.termIDs(of: analyzer.terms(text)), field: field)
                    }
                    builder.finishDocument()
                    citations.append(Citation(
                        document: article.id, heading: passage.heading, language: article.language,
                        passage: passage.text, line: passage.line))
                }
            }
            return Passages(citations: citations, index: builder.build())
        }
    }

    /// The passages that share a word with `text`, the best first; none for a language without articles.
    /// O(postings of the words + passages).
    public func search(_ text: String, language: Language, limit: Int) -> [PassageHit] {
        guard let passages = passagesByLanguage[language] else { return [] }
        let query = QueryAnalysis([text], analyzer: analyzer, index: TermLookup(passages.index))
        let scores = LexicalScores(query, in: passages.index)
        var best = BestHits(limit: limit)
        scores.matching.forEach { best.insert($0, score: scores.score($0)) }
        return best.sorted().map { entry in
            PassageHit(
                citation: passages.citations[entry.document], score: entry.score, coverage: scores.coverage(entry.document))
        }
    }
}
