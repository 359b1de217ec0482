public import Commerce
import Synchronization
public import Text

/// The catalogue, searchable: proposes products for `Criteria` and scores them by their words.
///
/// Hard criteria are exact: a product is a candidate where `Criteria.accepts` it. The words of `Criteria.terms` are
/// scored by BM25F over the fields of `SearchField`, in all languages at once. Everything is read in place from the bytes
/// of an `IndexImage`, in memory or in a file.
public final class SearchIndex: Sendable {
    /// Products; hits refer to them by position, in the order in which they were given when the index was made.
    public let count: Int
    public let vocabulary: Vocabulary
    public let weights: FieldWeights

    let analyzer: Analyzer
    let postings: InvertedIndex
    let table: ProductTable
    let documents: DocumentTable
    let facetCounter: FacetCounter
    let image: IndexImage
    private let words: IndexSlice
    private let madeCorrector = Mutex<SpellingCorrector?>(nil)
    let attachedVectors = AttachedVectors()

    /// Of products in memory. O(text of products and reviews). Reviews of products that are not among them are passed over.
    /// - Parameter revision: of the catalogue that is indexed, for `write`.
    public convenience init(
        products: [Product], reviews: [Review] = [], vocabulary: Vocabulary, analyzer: Analyzer,
        synonyms: Synonyms = .none, weights: FieldWeights = .standard, revision: String = ""
    ) {
        var builder = ProductIndexBuilder(vocabulary: vocabulary, analyzer: analyzer, weights: weights, synonyms: synonyms)
        let reviewsByProduct = Dictionary(grouping: reviews, by: \.product)
        for product in products { builder.add(product, reviews: reviewsByProduct[product.id] ?? []) }
        do {
            try self.init(
                image: builder.build(origin: Self.origin(revision, weights)), vocabulary: vocabulary, analyzer: analyzer, weights: weights)
        } catch {
            preconditionFailure("an index in memory has no file that could be damaged: \(error)")
        }
    }

    init(image: IndexImage, vocabulary: Vocabulary, analyzer: Analyzer, weights: FieldWeights) throws(IndexDamage) {
        guard let table = ProductTable(image[.columns]), let documents = DocumentTable(image[.documents]) else {
            throw .corrupt(path: image.path)
        }
        self.image = image
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        self.weights = weights
        self.table = table
        self.documents = documents
        count = table.count
        postings = InvertedIndex(documentCount: table.count, dictionary: image[.dictionary], postings: image[.postings])
        facetCounter = FacetCounter(table)
        words = image[.words]
    }

    /// What an index file says it was made from.
    static func origin(_ revision: String, _ weights: FieldWeights) -> String { "\(revision)\n\(weights)" }

    /// The names of the vocabulary and the words of the catalogue, for misspelt words of queries and utterances; made
    /// when it is first asked for. O(different words).
    public var corrector: SpellingCorrector {
        madeCorrector.withLock { made in
            if let made { return made }
            let corrector = SpellingCorrector(names: vocabulary.allNames, frequencies: WordList.frequencies(words))
            made = corrector
            return corrector
        }
    }

    /// Of all sections.
    public var byteCount: Int { image.byteCount }

    /// The position of a product. O(log products).
    public func position(of product: ProductID) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if id(of: Int(table.positionsByID[middle])).rawValue.precedesByBytes(product.rawValue) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < count, case let position = Int(table.positionsByID[low]), id(of: position) == product else { return nil }
        return position
    }

    /// - Precondition: 0 ≤ `position` < `count`.
    public func id(of position: Int) -> ProductID { ProductID(documents.id(of: position)) }

    /// - Precondition: 0 ≤ `position` < `count`.
    public func title(of position: Int) -> LocalizedText { documents.title(of: position) }

    /// Whether an analyzed term stands in any product or review.
    public func contains(term: String) -> Bool { postings.term(term) != nil }

    /// Whether it stands in any product of these categories, or in a review of one. O(document frequency).
    public func contains(term: String, in categories: Set<CategoryID>) -> Bool {
        guard let term = postings.term(term) else { return false }
        let numbers = Set(categories.compactMap { table.categoryNames.firstIndex(ofSorted: $0.rawValue).map { UInt32($0) } })
        return postings.hasPosting(of: term) { numbers.contains(table.categories[$0]) }
    }

    func filter(_ criteria: Criteria) -> CriteriaFilter {
        CriteriaFilter(criteria, table: table, vocabulary: vocabulary)
    }

    func analysis(of terms: [String]) -> QueryAnalysis {
        QueryAnalysis(terms, analyzer: analyzer, index: postings) { self.corrector.correction(of: $0) }
    }

    /// As many ratings as this, all at the catalogue's mean, are imagined for every product, so that one five-star
    /// review does not win.
    private static let priorRatings = 8.0

    /// Mean stars drawn towards the catalogue's mean where there are few: (prior · mean + Σ stars) / (prior + count).
    func bayesianRating(of product: Int) -> Double {
        let (average, count) = (table.ratings[product], Double(table.ratingCounts[product]))
        guard !average.isNaN else { return table.meanRating }
        return (Self.priorRatings * table.meanRating + average * count) / (Self.priorRatings + count)
    }
}
