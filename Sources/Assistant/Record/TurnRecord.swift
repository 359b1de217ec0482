public import Commerce
import Understanding

/// One turn as `shopkeeper ask --json` prints it. Keys never change meaning; absent means not applicable.
public struct TurnRecord: Codable, Sendable {
    public struct CriteriaRecord: Codable, Sendable {
        public var category: String?
        public var minPrice: String?
        public var maxPrice: String?
        public var currency: String
        public var brands: [String]
        public var excludedBrands: [String]
        public var attributes: [String: [String]]
        public var excluded: [String: [String]]
        public var inferred: [String]
        public var terms: [String]
        public var sort: SortOrder
        public var minRating: Double?
        public var count: Int?
        public var inStock: Bool

        enum CodingKeys: String, CodingKey {
            case category, currency, brands, attributes, excluded, inferred, terms, sort, count
            case minPrice = "min_price"
            case maxPrice = "max_price"
            case excludedBrands = "excluded_brands"
            case minRating = "min_rating"
            case inStock = "in_stock"
        }
    }

    public struct ProductRecord: Codable, Sendable {
        public struct LedgerLine: Codable, Sendable {
            public var signal: String
            public var contribution: Double
            public var because: String?
        }

        public var rank: Int
        public var id: ProductID
        public var title: String
        public var brand: String?
        public var price: String
        public var formerPrice: String?
        public var currency: String
        public var rating: Double?
        public var inStock: Bool
        public var score: Double
        public var ledger: [LedgerLine]
        public var checks: [Check]

        enum CodingKeys: String, CodingKey {
            case rank, id, title, brand, price, currency, rating, score, ledger, checks
            case formerPrice = "former_price"
            case inStock = "in_stock"
        }
    }

    public struct RelaxationRecord: Codable, Sendable {
        public var criterion: String
        public var to: String?
        public var wouldGive: Int

        enum CodingKeys: String, CodingKey {
            case criterion, to
            case wouldGive = "would_give"
        }
    }

    public struct QuestionRecord: Codable, Sendable {
        public struct Choice: Codable, Sendable {
            public var label: String
            public var leaves: Int
        }

        public var text: String
        public var choices: [Choice]
    }

    public struct CartLineRecord: Codable, Sendable {
        public var id: ProductID
        public var variant: VariantID?
        public var quantity: Int
        public var price: String
    }

    public struct HandoffRecord: Codable, Sendable {
        public var state: Handoff.State
        /// The path of the file that the colleague reads.
        public var packet: String?
    }

    public var turn: Int
    public var language: Language
    public var intent: Intent
    public var confidence: Double?
    public var criteria: CriteriaRecord?
    public var products: [ProductRecord]?
    public var relaxed: [RelaxationRecord]?
    public var question: QuestionRecord?
    public var answer: String
    public var citations: [Citation]?
    public var action: Action?
    public var cart: [CartLineRecord]?
    public var handoff: HandoffRecord?
    public var writer: String
    public var notices: [String]?
    /// Milliseconds by stage: understand, retrieve, rank, first_text, total.
    public var elapsed: [String: Double]

    enum CodingKeys: String, CodingKey {
        case turn, language, intent, confidence, criteria, products, relaxed, question, answer, citations, action, cart, handoff, writer, notices
        case elapsed = "elapsed_ms"
    }
}
