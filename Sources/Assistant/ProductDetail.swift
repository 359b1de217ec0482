public import Commerce

/// One product with what its page needs.
public struct ProductDetail: Sendable {
    public var product: RankedProduct
    /// Newest first.
    public var reviews: [Review]
    /// Titles of products that reasons of the ledger point at.
    public var mentioned: [ProductID: LocalizedText]

    public init(product: RankedProduct, reviews: [Review], mentioned: [ProductID: LocalizedText] = [:]) {
        self.product = product
        self.reviews = reviews
        self.mentioned = mentioned
    }
}
