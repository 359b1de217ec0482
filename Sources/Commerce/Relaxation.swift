/// How many products there would be without one criterion, or with it loosened.
public struct Relaxation: Hashable, Codable, Sendable {
    public var criterion: CriterionName
    /// The loosened value as `ask --json` writes it; nil where the criterion is dropped.
    public var loosened: String?
    public var wouldGive: Int

    public init(criterion: CriterionName, loosened: String? = nil, wouldGive: Int) {
        self.criterion = criterion
        self.loosened = loosened
        self.wouldGive = wouldGive
    }
}

/// Two criteria that only together keep every product away.
public struct PairRelaxation: Hashable, Sendable {
    public var first: CriterionName
    public var second: CriterionName
    /// Products without both.
    public var wouldGive: Int

    public init(_ first: CriterionName, _ second: CriterionName, wouldGive: Int) {
        self.first = first
        self.second = second
        self.wouldGive = wouldGive
    }
}

extension Criteria {
    /// With the relaxation's criterion dropped, or loosened to its value: "350.00" of a price, "4.0" of a rating,
    /// ">=20 h" of a measure (its other bound stays), a category's or a value's name otherwise.
    public func relaxing(_ relaxation: Relaxation) -> Criteria {
        guard let loosened = relaxation.loosened else { return removing(relaxation.criterion) }
        var criteria = self
        switch relaxation.criterion {
        case .category: criteria.category = CategoryID(loosened)
        case .minPrice: criteria.minPrice = minPrice.flatMap { Money(decimal: loosened, $0.currency) }
        case .maxPrice: criteria.maxPrice = maxPrice.flatMap { Money(decimal: loosened, $0.currency) }
        case .minRating: criteria.minRating = Double(loosened)
        case .attribute(let id):
            guard case .range(var low, var high, let unit) = attributes[id] else {
                criteria.attributes[id] = .anyOf([loosened])
                break
            }
            let number = Double(loosened.dropFirst(2).prefix { $0.isNumber || $0 == "." })
            if loosened.hasPrefix(">=") { low = number } else { high = number }
            criteria.attributes[id] = .range(atLeast: low, atMost: high, unit: unit)
        case .brands, .excludedBrands, .excluded, .inStock: break
        }
        criteria.inferred.removeAll { $0 == relaxation.criterion.rawValue }
        return criteria
    }
}
