public import Commerce

/// What was understood of one utterance. It is always given, for any text; what is uncertain is in `diagnostics`.
public struct Request: Hashable, Sendable {
    /// The utterance as the customer wrote it, sanitized.
    public var text: String
    public var language: Language
    public var intent: Intent
    /// 0 to 1.
    public var confidence: Double
    /// The criteria in force after this turn, the conversation's earlier ones included where the turn refines them.
    public var criteria: Criteria
    /// The shown products that the turn speaks of ("the second one", "the black one"), best first.
    public var references: [ProductID]
    public var order: OrderID?
    /// The number said where a list of choices was asked from, counted from 1.
    public var choice: Int?
    /// Options of a variant that were said: colour, size.
    public var options: [AttributeID: String]
    public var quantity: Int?
    /// The property that a question about a product asks for.
    public var attribute: AttributeID?
    /// Whether an opinion on shown products is a liking; nil where the turn gives none.
    public var isLiking: Bool?
    public var diagnostics: [Diagnostic]

    public init(
        text: String, language: Language, intent: Intent, confidence: Double, criteria: Criteria = .none,
        references: [ProductID] = [], order: OrderID? = nil, choice: Int? = nil, options: [AttributeID: String] = [:], quantity: Int? = nil,
        attribute: AttributeID? = nil, isLiking: Bool? = nil, diagnostics: [Diagnostic] = []
    ) {
        self.text = text
        self.language = language
        self.intent = intent
        self.confidence = confidence
        self.criteria = criteria
        self.references = references
        self.order = order
        self.choice = choice
        self.options = options
        self.quantity = quantity
        self.attribute = attribute
        self.isLiking = isLiking
        self.diagnostics = diagnostics
    }
}

/// What understanding could not settle; the reply says it rather than guess.
public enum Diagnostic: Hashable, Sendable {
    /// "The ninth one" of five.
    case noSuchProduct(ordinal: Int, shown: Int)
    /// "The second one" with nothing on screen.
    case nothingShown
    /// An amount in a currency the shop has no rate for.
    case foreignCurrency(Currency)
    case lowestPriceAboveHighest
    /// A misspelt word, folded, and the name or word that was read in its place.
    case corrected(from: String, to: String)
}
