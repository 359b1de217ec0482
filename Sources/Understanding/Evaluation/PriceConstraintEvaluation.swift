public import Commerce

/// How exactly the prices that requests state are read: a request counts as exact where both bounds, present or
/// absent, are those stated, to the minor unit.
public struct PriceConstraintEvaluation: Sendable {
    public struct Example: Sendable {
        public var text: String
        public var minPrice: Money?
        public var maxPrice: Money?

        public init(text: String, minPrice: Money?, maxPrice: Money?) {
            self.text = text
            self.minPrice = minPrice
            self.maxPrice = maxPrice
        }
    }

    public struct Miss: Sendable {
        public var example: Example
        public var found: PriceBounds
    }

    public let count: Int
    public let misses: [Miss]

    /// O(text of the examples).
    public init(_ examples: [Example], understander: Understander) {
        count = examples.count
        misses = examples.compactMap { example in
            let found = understander.priceBounds(in: example.text)
            return found == PriceBounds(min: example.minPrice, max: example.maxPrice) ? nil : Miss(example: example, found: found)
        }
    }

    /// 0 to 1; 1 for no examples.
    public var exactShare: Double { count == 0 ? 1 : Double(count - misses.count) / Double(count) }
}

/// The prices an utterance bounds from below and above, in the shop's currency.
public struct PriceBounds: Hashable, Sendable {
    public var min: Money?
    public var max: Money?

    public init(min: Money?, max: Money?) {
        self.min = min
        self.max = max
    }
}
