public import Commerce

/// How many of the found products there are by category, brand, price and attribute value.
public struct Facets: Hashable, Sendable {
    public struct Count<Value: Hashable & Sendable>: Hashable, Sendable {
        public var value: Value
        public var count: Int

        public init(_ value: Value, count: Int) {
            self.value = value
            self.count = count
        }
    }

    /// Prices from `atLeast` up to but not including `below`; nil is without end.
    public struct PriceBand: Hashable, Sendable {
        public var atLeast: Money
        public var below: Money?
        public var count: Int

        public init(atLeast: Money, below: Money?, count: Int) {
            self.atLeast = atLeast
            self.below = below
            self.count = count
        }
    }

    /// The most frequent first, then by value; empty ones left out.
    public var categories: [Count<CategoryID>]
    public var brands: [Count<String>]
    /// Ascending; empty ones left out.
    public var priceBands: [PriceBand]
    /// Values of attributes that have few enough different ones to choose from and that a tenth of the found products
    /// state.
    public var attributes: [AttributeID: [Count<String>]]

    public init(
        categories: [Count<CategoryID>] = [], brands: [Count<String>] = [], priceBands: [PriceBand] = [],
        attributes: [AttributeID: [Count<String>]] = [:]
    ) {
        self.categories = categories
        self.brands = brands
        self.priceBands = priceBands
        self.attributes = attributes
    }

    public static let none = Facets()
}

extension Facets.Count where Value: Comparable {
    /// The non-zero counts, the highest first, equal ones by value.
    static func ranked(_ counts: some Sequence<(Value, Int)>) -> [Self] {
        counts.filter { $0.1 > 0 }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .map { Self($0.0, count: $0.1) }
    }
}
