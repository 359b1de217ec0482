/// Everything a shop holds when it is loaded from files: what a loader or an importer gives and a store takes.
public struct ShopContents: Equatable, Sendable {
    public var shop: Shop
    public var vocabulary: Vocabulary
    /// In the order they are to be listed; ids are unique.
    public var products: [Product]
    public var reviews: [Review]
    public var articles: [Article]
    public var utterances: [Utterance]
    public var needs: [Need]
    /// Groups of words that mean the same thing to whoever searches.
    public var synonyms: [[String]]
    public var serviceLanguage: ServiceLanguage
    public var moodWords: MoodWords
    public var customers: [Customer]
    public var interactions: [Interaction]
    public var orders: [Order]

    public init(
        shop: Shop, vocabulary: Vocabulary = Vocabulary(), products: [Product] = [], reviews: [Review] = [],
        articles: [Article] = [], utterances: [Utterance] = [], needs: [Need] = [],
        synonyms: [[String]] = [], serviceLanguage: ServiceLanguage = ServiceLanguage(), moodWords: MoodWords = MoodWords(), customers: [Customer] = [],
        interactions: [Interaction] = [], orders: [Order] = []
    ) {
        self.shop = shop
        self.vocabulary = vocabulary
        self.products = products
        self.reviews = reviews
        self.articles = articles
        self.utterances = utterances
        self.needs = needs
        self.synonyms = synonyms
        self.serviceLanguage = serviceLanguage
        self.moodWords = moodWords
        self.customers = customers
        self.interactions = interactions
        self.orders = orders
    }
}
