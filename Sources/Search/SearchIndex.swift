public import Commerce
import ImageFile
public import Text

/// The catalogue, searchable: proposes products for `Criteria` and scores them by their words.
///
/// Hard criteria are exact: a product is a candidate where `Criteria.accepts` it. The words of `Criteria.terms` are
/// scored by BM25F over the fields of `SearchField`, in all languages at once. Everything is read in place from the bytes
/// of an `IndexImage`, in memory or in a file, and of those of what changed since (`updating`).
public final class SearchIndex: Sendable {
    /// Products.
    public let count: Int
    /// Hits refer to products by position: the order in which they were given when the index was made, and those that
    /// came later after them. A product keeps its position when it changes; nobody else gets that of one that is removed.
    public let positionCount: Int
    public let vocabulary: Vocabulary
    public let weights: FieldWeights
    /// Of the catalogue, as whoever made the index named it.
    public let revision: String

    let analyzer: Analyzer
    let synonyms: Synonyms
    /// That of the file first; never empty.
    let segments: [Segment]
    let terms: TermLookup
    let facetCounter: FacetCounter
    let currency: Currency
    /// Of all rated products, each as often as it is rated; 3 where nothing is.
    private let meanRating: Double
    /// By position, of the products in later segments.
    private let laterRows: [Int: Row]
    let correctors: CatalogueCorrectors
    /// With the synonyms and nothing else in it; shared by the indexes that grow from one first segment.
    let emptyBuilder: MadeOnce<ProductIndexBuilder>
    /// Shared likewise.
    let attachedVectors: AttachedVectors

    /// Of products in memory. O(text of products and reviews). Reviews of products that are not among them are passed over.
    /// - Parameters:
    ///   - revision: of the catalogue that is indexed.
    ///   - threads: how many may work at it at the same time; the index is the same with any number.
    public convenience init(
        products: [Product], reviews: [Review] = [], vocabulary: Vocabulary, analyzer: Analyzer,
        synonyms: Synonyms = .none, weights: FieldWeights = .standard, revision: String = "", threads: Int = 1
    ) {
        self.init(
            products: products, reviews: reviews, vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms, weights: weights,
            revision: revision, meanLengths: nil, threads: threads)
    }

    convenience init(
        products: [Product], reviews: [Review], vocabulary: Vocabulary, analyzer: Analyzer, synonyms: Synonyms,
        weights: FieldWeights, revision: String, meanLengths: [Double]?, threads: Int = 1
    ) {
        var builder = ProductIndexBuilder(
            vocabulary: vocabulary, analyzer: analyzer, weights: weights, synonyms: synonyms, meanLengths: meanLengths)
        builder.add(products, reviews: Dictionary(grouping: reviews, by: \.product), threads: threads)
        let segment = Segment(inMemory: builder.build(origin: Self.origin(revision, weights), threads: threads))
        self.init(
            segments: [segment], vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms, weights: weights, revision: revision,
            positionCount: segment.table.count, sharing: nil)
    }

    /// - Parameter other: an index of the same products, with some changed since: it has the same first segment.
    init(
        segments: [Segment], vocabulary: Vocabulary, analyzer: Analyzer, synonyms: Synonyms, weights: FieldWeights,
        revision: String, positionCount: Int, sharing other: SearchIndex?
    ) {
        self.segments = segments
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        self.synonyms = synonyms
        self.weights = weights
        self.revision = revision
        self.positionCount = positionCount
        count = segments.reduce(0) { $0 + $1.liveCount }
        terms = TermLookup(segments)
        currency = (segments.first { $0.table.count > 0 } ?? segments[0]).table.currency
        facetCounter = FacetCounter(segments, currency)
        meanRating = Self.meanRating(segments)
        correctors = CatalogueCorrectors(names: vocabulary.allNames, segments, sharing: other?.correctors)
        emptyBuilder = other?.emptyBuilder ?? MadeOnce()
        attachedVectors = other?.attachedVectors ?? AttachedVectors()
        var rows: [Int: Row] = [:]
        for (segment, content) in segments.enumerated().dropFirst() {
            content.live.forEach { rows[content.position(of: $0)] = Row(segment: segment, place: $0) }
        }
        laterRows = rows
    }

    /// The names of the vocabulary and the words of the catalogue, for misspelt words of queries and utterances; made
    /// when it is first asked for. Words that only changed products brought are not among them. O(different words).
    public var corrector: SpellingCorrector { correctors.first }

    /// Of all sections.
    public var byteCount: Int { segments.reduce(0) { $0 + $1.image.byteCount } }

    // MARK: Positions

    /// The position of a product. O(segments · log products).
    public func position(of product: ProductID) -> Int? { row(of: product).map { position(of: $0) } }

    /// Whether `position` is that of this product. O(1).
    public func holds(_ product: ProductID, at position: Int) -> Bool {
        if let row = laterRows[position] { return id(of: row) == product }
        return segments[0].table.count > position && segments[0].isLive(position) && id(of: Row(segment: 0, place: position)) == product
    }

    /// - Precondition: `position` is a product's.
    public func id(of position: Int) -> ProductID { id(of: row(at: position)) }

    /// - Precondition: `position` is a product's.
    public func title(of position: Int) -> LocalizedText {
        let row = row(at: position)
        return segments[row.segment].documents.title(of: row.place)
    }

    func id(of row: Row) -> ProductID { ProductID(segments[row.segment].documents.id(of: row.place)) }

    @inline(__always)
    func position(of row: Row) -> Int { segments[row.segment].position(of: row.place) }

    @inline(__always)
    func row(at position: Int) -> Row {
        if !laterRows.isEmpty, let row = laterRows[position] { return row }
        return Row(segment: 0, place: position)
    }

    func row(of product: ProductID) -> Row? {
        for segment in segments.indices.reversed() {
            if let place = segments[segment].row(of: product.rawValue) { return Row(segment: segment, place: place) }
        }
        return nil
    }

    // MARK: Terms

    /// Whether an analyzed term stands in any product or review.
    public func contains(term: String) -> Bool { terms.term(term) != nil }

    /// Whether it stands in any product of these categories, or in a review of one. O(document frequency).
    public func contains(term: String, in categories: Set<CategoryID>) -> Bool {
        segments.contains { segment in
            guard let term = segment.postings.term(term) else { return false }
            let table = segment.table
            let numbers = Set(categories.compactMap { table.categoryNames.firstIndex(ofSorted: $0.rawValue).map { UInt32($0) } })
            return segment.postings.hasPosting(of: term) { numbers.contains(table.categories[$0]) && segment.isLive($0) }
        }
    }

    func posting(of term: TermLookup.Term, in row: Row) -> Posting? {
        term[row.segment].flatMap { segments[row.segment].postings.posting(of: $0, in: row.place) }
    }

    /// The fields in which it stands there, as `Posting` has them; 0 where it does not.
    func fields(of term: TermLookup.Term, in row: Row) -> UInt8 {
        term[row.segment].map { segments[row.segment].postings.fields(of: $0, in: row.place) } ?? 0
    }

    func analysis(of texts: [String]) -> QueryAnalysis {
        QueryAnalysis(texts, analyzer: analyzer, index: terms) { self.correctors.correction(of: $0) }
    }

    // MARK: Products

    /// All of them.
    var everything: Selection { Selection(segments.map(\.live)) }

    func filter(_ criteria: Criteria) -> CatalogueFilter { CatalogueFilter(criteria, segments, vocabulary) }

    /// As many ratings as this, all at the catalogue's mean, are imagined for every product, so that one five-star
    /// review does not win.
    private static let priorRatings = 8.0

    /// Mean stars drawn towards the catalogue's mean where there are few: (prior · mean + Σ stars) / (prior + count).
    func bayesianRating(of row: Row) -> Double {
        let table = segments[row.segment].table
        let (average, count) = (table.ratings[row.place], Double(table.ratingCounts[row.place]))
        guard !average.isNaN else { return meanRating }
        return (Self.priorRatings * meanRating + average * count) / (Self.priorRatings + count)
    }

    private static func meanRating(_ segments: [Segment]) -> Double {
        if segments.count == 1, segments[0].liveness == nil { return segments[0].table.meanRating }
        var (sum, count) = (0.0, 0)
        for segment in segments {
            segment.live.forEach { place in
                let ratings = segment.table.ratingCounts[place]
                guard ratings > 0 else { return }
                sum += segment.table.ratings[place] * Double(ratings)
                count += Int(ratings)
            }
        }
        return count > 0 ? sum / Double(count) : 3
    }
}
