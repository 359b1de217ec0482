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
    /// Likewise, where it asks for what is no attribute.
    public var fact: ProductFact?
    /// Whether other products for the same criteria are asked for: 换一批, "next page".
    public var wantsOthers: Bool
    /// What is asked of the order of the list.
    public var ranking: RankingQuestion?
    /// Whether products like the one of `references` are asked for: 和第二个差不多的.
    public var wantsAlike = false
    /// Whether an opinion on shown products is a liking; nil where the turn gives none.
    public var isLiking: Bool?
    /// What of the customer's acts is to be forgotten, of the products of `references` where there are any.
    public var forgetting: ForgettingWish?
    /// Situations that the turn states, with how sure the criteria are that were taken from them.
    public var needs: [NeedMatch]
    public var diagnostics: [Diagnostic]
    /// The article that answers, where the question is one of the shop's own intents.
    public var article: String?
    /// Conditions that the customer says do not matter.
    public var indifferent: [CriterionName] = []
    /// More or less of something that the turn wished for, and what was in force before.
    var move: CriteriaMove?

    public init(
        text: String, language: Language, intent: Intent, confidence: Double, criteria: Criteria = .none,
        references: [ProductID] = [], order: OrderID? = nil, choice: Int? = nil, options: [AttributeID: String] = [:], quantity: Int? = nil,
        attribute: AttributeID? = nil, wantsOthers: Bool = false, isLiking: Bool? = nil, needs: [NeedMatch] = [],
        diagnostics: [Diagnostic] = []
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
        self.wantsOthers = wantsOthers
        self.isLiking = isLiking
        self.needs = needs
        self.diagnostics = diagnostics
    }
}

/// What understanding could not settle; the reply says it rather than guess.
public enum Diagnostic: Hashable, Sendable {
    /// "The ninth one" of five.
    case noSuchProduct(ordinal: Int, shown: Int)
    /// "The second one" with nothing on screen.
    case nothingShown
    /// "The black one", where nothing that is known to the conversation is so.
    case noProductLikeThat
    /// An amount in a currency the shop has no rate for.
    case foreignCurrency(Currency)
    /// An amount in another currency was converted at the shop's rate of that day.
    case converted(from: Money, to: Money, on: Day)
    case lowestPriceAboveHighest
    /// Words that describe a known thing, and that neither the shop nor its products know.
    case unknownWords([String])
    /// A misspelt word was read as another.
    case corrected(from: String, to: String)
    /// "Back to the headphones" with no search for them before.
    case noEarlierSearch
}
