import Commerce

/// One thing a customer wants done, in their words: nothing of it is looked up yet.
struct SpokenRequest: Hashable, Sendable {
    /// Several where the customer leaves it open: "cancel or return".
    var wishes: Set<ServiceWish>
    var items: [SpokenItem] = []
    var isEverything = false
    var exceptions: [SpokenItem] = []
    var orders: [String] = []
    var isAllOrders = false
    /// "the backpack I got with the lamp": products that tell the order and are not asked about.
    var companions: [SpokenItem] = []
    var words: [ServiceText.Word] = []
    /// "…, if it is below 200 dollars".
    var condition: [ServiceText.Word] = []

    /// Whether it says what to do and not with what.
    var isBare: Bool { items.isEmpty && !isEverything && !isAllOrders && orders.isEmpty && companions.isEmpty && exceptions.isEmpty }
}

/// A product as a customer names it: "the 15-inch laptop", "to the i7".
struct SpokenItem: Hashable, Sendable {
    var products: Set<ProductID>
    var isPlural = false
    /// Ids of variants or products.
    var ids: [String] = []
    /// Said of what the customer has.
    var source: [ServiceText.Word] = []
    /// Of that, what was said after its name: it may be what they want as well as what they have.
    var after: [ServiceText.Word] = []
    /// Said of what they want in its place.
    var target: [ServiceText.Word] = []

    /// "The items", "it": nothing that tells which.
    var isGeneric: Bool { products.isEmpty && ids.isEmpty }
}
