public import Commerce
public import Text

/// The catalogue, searchable: proposes products for `Criteria` and scores them by their words.
///
/// Hard criteria are exact: a product is a candidate where `Criteria.accepts` it. The words of `Criteria.terms` are
/// scored by BM25F over the fields of `SearchField`, in all languages at once.
public final class SearchIndex: Sendable {
    /// In the caller's order; hits refer to these by position.
    public let products: [Product]
    public let vocabulary: Vocabulary
    public let weights: FieldWeights

    let analyzer: Analyzer
    let postings: InvertedIndex
    /// The names of the vocabulary and the words of the catalogue, for misspelt words of queries and utterances.
    public let corrector: SpellingCorrector
    let table: ProductTable
    let facetCounter: FacetCounter
    /// Mean stars drawn towards the catalogue's mean where there are few ratings.
    let bayesianRatings: [Double]
    private let positions: [ProductID: Int]

    /// O(text of products and reviews). Reviews of products that are not in the catalogue are passed over.
    public init(
        products: [Product], reviews: [Review] = [], vocabulary: Vocabulary, analyzer: Analyzer,
        weights: FieldWeights = .standard
    ) {
        self.products = products
        self.vocabulary = vocabulary
        self.weights = weights
        self.analyzer = analyzer
        positions = Dictionary(products.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let table = ProductTable(products)
        self.table = table
        facetCounter = FacetCounter(products, table: table)
        bayesianRatings = Self.bayesianRatings(of: products)

        var builder = ProductIndexBuilder(vocabulary: vocabulary, analyzer: analyzer, weights: weights)
        let reviewsByProduct = Dictionary(grouping: reviews, by: \.product)
        for product in products { builder.add(product, reviews: reviewsByProduct[product.id] ?? []) }
        (postings, corrector) = builder.build()
    }

    /// The position in `products`.
    public func position(of product: ProductID) -> Int? { positions[product] }

    /// Whether an analyzed term stands in any product or review.
    public func contains(term: String) -> Bool { postings.term(term) != nil }

    /// Whether it stands in any product of these categories, or in a review of one. O(document frequency).
    public func contains(term: String, in categories: Set<CategoryID>) -> Bool {
        guard let term = postings.term(term) else { return false }
        return postings.hasPosting(of: term) { products[$0].category.map(categories.contains) ?? false }
    }

    func filter(_ criteria: Criteria) -> CriteriaFilter {
        CriteriaFilter(criteria, table: table, vocabulary: vocabulary)
    }

    func analysis(of terms: [String]) -> QueryAnalysis {
        QueryAnalysis(terms, analyzer: analyzer, index: postings, corrector: corrector)
    }

    /// As many ratings as this, all at the catalogue's mean, are imagined for every product, so that one five-star
    /// review does not win.
    private static let priorRatings = 8.0

    /// (prior · mean + Σ stars) / (prior + count); the mean is weighted by count, 3 where nothing is rated.
    private static func bayesianRatings(of products: [Product]) -> [Double] {
        let rated = products.compactMap(\.rating)
        let count = rated.reduce(0) { $0 + $1.count }
        let mean = count > 0 ? rated.reduce(0) { $0 + $1.average * Double($1.count) } / Double(count) : 3
        return products.map { product in
            guard let rating = product.rating else { return mean }
            return (priorRatings * mean + rating.average * Double(rating.count)) / (priorRatings + Double(rating.count))
        }
    }
}
