public import Commerce

/// What the profile page shows: what the models hold of one customer.
public struct ProfileSummary: Sendable {
    public var customer: Customer
    public var favouriteBrands: [String]
    public var favouriteCategories: [CategoryID]
    /// Newest first.
    public var recent: [Interaction]
    public var orderCount: Int
    /// Titles of the products of `recent`, as far as they are still sold.
    public var titles: [ProductID: LocalizedText]

    public init(
        customer: Customer, favouriteBrands: [String], favouriteCategories: [CategoryID], recent: [Interaction], orderCount: Int,
        titles: [ProductID: LocalizedText] = [:]
    ) {
        self.customer = customer
        self.favouriteBrands = favouriteBrands
        self.favouriteCategories = favouriteCategories
        self.recent = recent
        self.orderCount = orderCount
        self.titles = titles
    }
}
