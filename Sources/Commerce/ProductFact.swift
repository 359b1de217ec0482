/// What the shop always knows of a product, besides its attributes.
public enum ProductFact: Hashable, Sendable, CaseIterable {
    case price, stock
}
