public import Commerce
public import Text

/// What understanding found of a wish about an order, in whatever language it was said.
public struct UnderstoodRequest: Hashable, Sendable {
    /// Nil where it only answers what was asked.
    public var wish: ServiceWish?
    /// As the customer wrote it; the desk reads the details of the wish from it.
    public var text: String
    public var order: OrderID?
    /// The place in a list that was asked from, counted from 1.
    public var choice: Int?

    public init(wish: ServiceWish?, text: String, order: OrderID? = nil, choice: Int? = nil) {
        self.wish = wish
        self.text = text
        self.order = order
        self.choice = choice
    }
}

/// What the desk reads details by, and the calendar it counts days in.
public struct ServiceReading: Sendable {
    let vocabulary: Vocabulary
    let analyzer: Analyzer
    let utcOffset: Int

    public init(vocabulary: Vocabulary, analyzer: Analyzer, utcOffset: Int) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        self.utcOffset = utcOffset
    }

    /// The category and those above it.
    func categories(above category: CategoryID?) -> [CategoryID] {
        var path: [CategoryID] = []
        var next = category
        while let category = next, !path.contains(category) {
            path.append(category)
            next = vocabulary.categories[category]?.parent
        }
        return path
    }
}

/// A wish with all that was said of it so far.
struct SpokenCase: Hashable, Sendable {
    var wish: ServiceWish
    var order: OrderID?
    var products: Set<ProductID> = []
    /// Chosen from a list.
    var variant: VariantID?
    /// The oldest first: what is said later goes over what was said before.
    var texts: [String] = []
}
