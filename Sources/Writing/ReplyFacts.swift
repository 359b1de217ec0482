public import Commerce

/// Everything a reply may speak of. A writer, offline or model, sees this and nothing else; the fact guard holds
/// each sentence against it.
public struct ReplyFacts: Sendable {
    public var language: Language
    public var utterance: String
    public var shop: Shop
    public var vocabulary: Vocabulary
    /// Grows with each turn; writers vary their wording by it.
    public var turn: Int
    public var today: Day
    public var situation: Situation
    /// Titles of products that reasons point at and that are not in the pane: bought together with X.
    public var mentioned: [ProductID: LocalizedText]
    /// The pane's numbers, for products that are spoken of outside a list; results are numbered by their order.
    public var numbers: [ProductID: Int]
    /// Titles of the cited articles by their ids.
    public var articles: [String: LocalizedText]

    public init(
        language: Language, utterance: String, shop: Shop, vocabulary: Vocabulary, turn: Int, today: Day, situation: Situation,
        mentioned: [ProductID: LocalizedText] = [:], numbers: [ProductID: Int] = [:], articles: [String: LocalizedText] = [:]
    ) {
        self.language = language
        self.utterance = utterance
        self.shop = shop
        self.vocabulary = vocabulary
        self.turn = turn
        self.today = today
        self.situation = situation
        self.mentioned = mentioned
        self.numbers = numbers
        self.articles = articles
    }
}

/// What there is to say in this turn.
public enum Situation: Sendable {
    case results(ResultFacts)
    case comparison([RankedProduct], criteria: Criteria)
    case detail(RankedProduct, reviews: ReviewDigest)
    case productAnswer(ProductAnswer)
    /// Why a product stands where it does; why one is not there.
    case placement(PlacementFacts)
    case absence(AbsenceFacts)
    /// With a passage of an older article that says otherwise.
    case passages([Citation], outdated: Citation? = nil)
    /// No article answers; the service desk's hours are offered.
    case noPassage
    case orders([Order])
    case refund(Order)
    /// What the service desk answers.
    case service(ServiceReply)
    case cart(CartFacts)
    case feedback(liked: Bool, [Product])
    /// What the customer did that is forgotten now: so many acts, with these products. None where there was nothing.
    case forgotten(acts: Int, [Product])
    /// The same acts, before: they are forgotten after a yes.
    case confirmForgetting(acts: Int, [Product])
    /// A reference that points at nothing: "the ninth" of five, or nothing on screen.
    case noSuchProduct(ordinal: Int?, shown: Int)
    /// More of a list were asked for, all of which was shown.
    case noMoreProducts(seen: Int)
    /// Requests that wait until the question at the end of the reply is answered.
    case postponed([String])
    case nothingToUndo
    case nothingToConfirm
    /// The way to a person.
    case handOff(HandoffFacts)
    /// Said before an answer, and offered after it, where the conversation goes badly.
    case acknowledgement(Acknowledgement)
    case offerOfPerson(Handoff.Reason)
    case smallTalk(SmallTalk)
    case outOfScope
}

public enum SmallTalk: Sendable {
    case greeting, thanks, goodbye, help, declined
}

/// A list in the pane and why it is what it is.
public struct ResultFacts: Sendable {
    public enum Origin: Hashable, Sendable {
        case search, refinement, recommendation
        /// The next of the list that was shown before.
        case more
        /// Products like this one.
        case alike(Product)
    }

    public var origin: Origin
    public var criteria: Criteria
    /// The pane, in order.
    public var products: [RankedProduct]
    /// How many products meet the criteria; more than are shown, or 0 where `products` are the nearest.
    public var total: Int
    public var relaxed: [Relaxation]
    /// The customer the list is ranked for, by first name; nil for a guest.
    public var customer: String?
    public var notes: [ResultNote]
    /// Criteria of which only two together can be given up.
    public var pairs: [PairRelaxation] = []
    /// How many of the same list were shown before these.
    public var seen = 0
    /// More on the criteria of `criteria.inferred`, as far as it is known.
    public var inferred: [InferredFact] = []
    /// What the reply asks in the end.
    public var question: ClarifyingQuestion?
    /// Whether another list has taken this one's place: only how much there is remains to be said.
    public var isBrief = false

    public init(
        origin: Origin, criteria: Criteria, products: [RankedProduct], total: Int, relaxed: [Relaxation], customer: String?,
        notes: [ResultNote] = []
    ) {
        self.origin = origin
        self.criteria = criteria
        self.products = products
        self.total = total
        self.relaxed = relaxed
        self.customer = customer
        self.notes = notes
    }
}

/// A criterion that was taken from a need, not from a wish.
public struct InferredFact: Sendable, Hashable {
    public var criterion: CriterionName
    /// 0 to 1.
    public var confidence: Double?
    /// The customer's words that it was taken from.
    public var words: String?

    public init(criterion: CriterionName, confidence: Double? = nil, words: String? = nil) {
        self.criterion = criterion
        self.confidence = confidence
        self.words = words
    }
}

/// What was made of the request on the way to the list. Nothing that was said is left out without one.
public enum ResultNote: Sendable, Hashable {
    /// An amount was said in a currency the shop has no rate for.
    case foreignCurrency(Currency)
    case lowestPriceAboveHighest
    /// These words stand in no product, and were left out.
    case unknownWords([String])
    /// No product that meets the criteria holds these words; those nearest to them in meaning come first.
    case nearInMeaning([String])
    /// A misspelt word was read as another.
    case corrected(from: String, to: String)
    case converted(from: Money, to: Money, on: Day)
    /// There is no earlier search to return to.
    case noEarlierSearch
    /// Inferred criteria that nothing meets, and the criteria they were among.
    case leftOut([CriterionName], of: Criteria)
    /// What was asked about does not matter to the customer.
    case indifferent(CriterionName)
}

/// The stars of a product's reviews and two of their sentences.
public struct ReviewDigest: Sendable {
    /// Reviews with 1, 2, 3, 4 and 5 stars.
    public var countsByStars: [Int]
    public var praise: Review?
    public var criticism: Review?

    public init(countsByStars: [Int], praise: Review?, criticism: Review?) {
        self.countsByStars = countsByStars
        self.praise = praise
        self.criticism = criticism
    }

    public var count: Int { countsByStars.reduce(0, +) }
}

/// What the shop's data says to a question about one product.
public struct ProductAnswer: Sendable {
    public var product: RankedProduct
    /// The property asked for; nil where the question names none the shop knows.
    public var attribute: AttributeID?
    /// Likewise, for what is no attribute.
    public var fact: ProductFact?
    /// Its values; empty is unknown.
    public var values: [String]
    /// Reviews that speak of it, when the attributes do not say.
    public var reviews: [Review]
    /// How many reviews the product has.
    public var reviewCount: Int

    public init(
        product: RankedProduct, attribute: AttributeID?, fact: ProductFact? = nil, values: [String], reviews: [Review], reviewCount: Int
    ) {
        self.product = product
        self.attribute = attribute
        self.fact = fact
        self.values = values
        self.reviews = reviews
        self.reviewCount = reviewCount
    }
}

/// The cart as it stands, and what this turn did to it.
public struct CartFacts: Sendable {
    public struct Line: Sendable {
        public var product: Product
        public var variant: Variant
        public var quantity: Int

        public init(product: Product, variant: Variant, quantity: Int) {
            self.product = product
            self.variant = variant
            self.quantity = quantity
        }

        public var total: Money { variant.price * quantity }
    }

    public enum Change: Sendable {
        case none
        case added(Line)
        case removed(Line)
        case undone
        case outOfStock(Product)
        /// The cart was to hold so many of it as the line says, but only `left` are in stock.
        case notEnough(Line, left: Int)
        /// Which colour or size is still to be said; the choices in stock.
        case chooseVariant(Product, [Variant])
        case notInCart
        /// Checkout waits for a yes; then this order is placed.
        case confirmCheckout(Order)
        case placed(Order)
        case needsCustomer
    }

    public var change: Change
    public var lines: [Line]
    public var deliveryFee: Money?

    public init(change: Change, lines: [Line], deliveryFee: Money?) {
        self.change = change
        self.lines = lines
        self.deliveryFee = deliveryFee
    }
}
