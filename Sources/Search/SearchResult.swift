public import Commerce
public import Text

/// A product that was found.
public struct SearchHit: Hashable, Sendable {
    /// Position in the index.
    public var product: Int
    public var id: ProductID
    /// BM25F times coverage, and `meaning`; 0 where the query has no words.
    public var score: Double
    /// What of the score nearness in meaning gave.
    public var meaning: Double
    /// The share of the query's weight (inverse document frequency) that the product holds, 0 to 1.
    public var coverage: Double
    /// The lowest price among variants that meet the criteria.
    public var price: Money
    /// `Reason.matchedWords` by field, the field that counts most first; then
    /// `Reason.nearInMeaning` where meaning counts.
    public var reasons: [Reason]

    public init(product: Int, id: ProductID, score: Double, meaning: Double, coverage: Double, price: Money, reasons: [Reason]) {
        self.product = product
        self.id = id
        self.score = score
        self.meaning = meaning
        self.coverage = coverage
        self.price = price
        self.reasons = reasons
    }
}

public struct SearchResult: Hashable, Sendable {
    /// What the query's words did.
    public enum LexicalMatch: Hashable, Sendable {
        /// The query has no words: every product that meets the criteria is a hit.
        case notAsked
        /// Hits hold at least one of the words.
        case found
        /// No product that meets the criteria contains any of the words; there are no hits.
        case none
    }

    /// In the order of `Criteria.sort`, at most as many as asked.
    public var hits: [SearchHit]
    /// Products on the list before it was cut at the limit: they meet all hard criteria and, where the query has
    /// words, hold about as much of it as the best does.
    public var total: Int
    /// Products that meet all hard criteria, whatever the words.
    public var meetingCriteria: Int
    public var lexicalMatch: LexicalMatch
    /// Over all products counted by `total`.
    public var facets: Facets
    /// Words of the query that stand in no product and were not corrected.
    public var unknownWords: [String]
    public var corrections: [Correction]
}
