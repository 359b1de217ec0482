public import Commerce

/// What the pane shows.
public struct ProductList: Sendable {
    public var criteria: Criteria
    public var products: [RankedProduct]
    /// How many meet the criteria; 0 where `products` are only the nearest.
    public var total: Int
    public var relaxed: [Relaxation]
    /// Criteria of which only two together can be given up; empty where one is enough.
    public var pairs: [PairRelaxation] = []
    /// Of the same ranked list, what was shown before these.
    public var earlier: [ProductID] = []
    /// Where the list is of products like one: that one.
    public var anchor: ProductID?
    /// Titles of products that reasons of the ledgers point at.
    public var mentioned: [ProductID: LocalizedText]

    public init(
        criteria: Criteria, products: [RankedProduct], total: Int, relaxed: [Relaxation],
        mentioned: [ProductID: LocalizedText] = [:]
    ) {
        self.criteria = criteria
        self.products = products
        self.total = total
        self.relaxed = relaxed
        self.mentioned = mentioned
    }
}
