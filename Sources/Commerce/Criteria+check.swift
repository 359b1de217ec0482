/// Whether a product meets one condition. Unknown is neither: the product does not say.
public struct Check: Hashable, Codable, Sendable {
    public enum State: String, Codable, Sendable {
        case met, violated, unknown
    }

    public var criterion: String
    public var state: State

    public init(criterion: String, state: State) {
        self.criterion = criterion
        self.state = state
    }
}

extension Criteria {
    /// Every condition in force held against `product`, in the order of `names`.
    ///
    /// A product that sells in several variants meets colour, size and stock conditions only where one variant
    /// meets them together: red in M and blue in L is not "red in L".
    public func checks(of product: Product, in vocabulary: Vocabulary) -> [Check] {
        names.map { Check(criterion: $0.rawValue, state: state(of: $0, for: product, in: vocabulary)) }
    }

    /// True where no condition is violated. An unknown attribute counts as not met: the customer asked for it.
    public func accepts(_ product: Product, in vocabulary: Vocabulary) -> Bool {
        names.allSatisfy { state(of: $0, for: product, in: vocabulary) == .met }
            && hasMatchingVariant(product, in: vocabulary)
    }

    /// The lowest price among variants that meet the variant conditions; the product's own price where none does.
    public func price(of product: Product, in vocabulary: Vocabulary) -> Money {
        matchingVariants(of: product, in: vocabulary).map(\.price).min { $0.amount < $1.amount } ?? product.price
    }

    /// Variants that meet colour, size and price conditions together, those in stock first.
    public func matchingVariants(of product: Product, in vocabulary: Vocabulary) -> [Variant] {
        let matching = product.variants.filter { matches($0, of: product, in: vocabulary) }
        return matching.filter { $0.stock > 0 } + matching.filter { $0.stock <= 0 }
    }

    private func hasMatchingVariant(_ product: Product, in vocabulary: Vocabulary) -> Bool {
        product.variants.isEmpty || product.variants.contains { matches($0, of: product, in: vocabulary) }
    }

    private func matches(_ variant: Variant, of product: Product, in vocabulary: Vocabulary) -> Bool {
        if inStock, variant.stock <= 0 { return false }
        if let minPrice, variant.price.amount < minPrice.amount { return false }
        if let maxPrice, variant.price.amount > maxPrice.amount { return false }
        for (id, option) in variant.options {
            if let constraint = attributes[id], !constraint.accepts(option, of: vocabulary.attributes[id]) { return false }
            if let excludedValues = excluded[id], excludedValues.contains(option) { return false }
        }
        return true
    }

    private func state(of name: CriterionName, for product: Product, in vocabulary: Vocabulary) -> Check.State {
        func truth(_ holds: Bool) -> Check.State { holds ? .met : .violated }
        switch name {
        case .category:
            guard let category else { return .met }
            guard let own = product.category else { return .unknown }
            return truth(vocabulary.descendants(of: category).contains(own))
        case .brands:
            return product.brand.map { truth(brands.contains($0)) } ?? .unknown
        case .excludedBrands:
            return product.brand.map { truth(!excludedBrands.contains($0)) } ?? .met
        case .minPrice:
            return truth(product.variants.contains { $0.price.amount >= minPrice?.amount ?? 0 })
        case .maxPrice:
            return truth(product.variants.contains { $0.price.amount <= maxPrice?.amount ?? .max })
        case .minRating:
            return product.rating.map { truth($0.average >= minRating ?? 0) } ?? .unknown
        case .inStock:
            return truth(hasMatchingVariant(product, in: vocabulary))
        case .attribute(let id):
            let values = product.values(of: id)
            guard let constraint = attributes[id], !values.isEmpty else { return .unknown }
            return truth(values.contains { constraint.accepts($0, of: vocabulary.attributes[id]) })
        case .excluded(let id):
            let values = product.values(of: id)
            guard let unwanted = excluded[id], !values.isEmpty else { return .met }
            let offered = product.variants.contains { $0.options[id] != nil }
            // A colour among others can be avoided; a material of the whole product cannot.
            return truth(offered ? values.contains { !unwanted.contains($0) } : !values.contains { unwanted.contains($0) })
        }
    }
}

extension AttributeConstraint {
    /// Whether one stated value satisfies the constraint; a value's family counts as the value.
    public func accepts(_ value: String, of attribute: Attribute?) -> Bool {
        switch self {
        case .anyOf(let wanted):
            let folded = value.lowercased()
            return wanted.contains { $0.lowercased() == folded || attribute?.families[$0]?.contains(value) == true }
        case .range(let low, let high, _):
            guard let number = Double(value.prefix { $0.isNumber || $0 == "." }) else { return false }
            return number >= low ?? -.infinity && number <= high ?? .infinity
        }
    }
}
