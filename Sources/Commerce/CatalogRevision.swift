/// A state of a catalogue's products. What was made from one is out of date where the catalogue is at another.
public struct CatalogRevision: Hashable, Sendable, LosslessStringConvertible {
    /// Which catalogue, and what all of its products are indexed by: the words of the shop and its currency. Between two
    /// revisions with the same one the products are all that differs.
    public var basis: String
    /// Raised whenever a product, its stock, its rating or its reviews change.
    public var number: Int

    public init(basis: String, number: Int) {
        self.basis = basis
        self.number = number
    }

    public init?(_ description: String) {
        guard let mark = description.lastIndex(of: "#"), let number = Int(description[description.index(after: mark)...]) else {
            return nil
        }
        self.init(basis: String(description[..<mark]), number: number)
    }

    public var description: String { "\(basis)#\(number)" }
}

/// What became of a catalogue's products after some revision.
public struct CatalogChanges: Hashable, Sendable {
    /// The one they lead to.
    public var revision: CatalogRevision
    /// Changed and new ones as they are now, in the order of the catalogue.
    public var products: [Product]
    /// All of those products.
    public var reviews: [Review]
    public var removed: [ProductID]

    public init(revision: CatalogRevision, products: [Product] = [], reviews: [Review] = [], removed: [ProductID] = []) {
        self.revision = revision
        self.products = products
        self.reviews = reviews
        self.removed = removed
    }

    public var isEmpty: Bool { products.isEmpty && removed.isEmpty }
}
