/// What a product's attribute must be.
public enum AttributeConstraint: Hashable, Codable, Sendable {
    /// One of these canonical values (or of their family).
    case anyOf([String])
    /// A quantity within these bounds, in the attribute's unit.
    case range(atLeast: Double?, atMost: Double?, unit: String)

    /// As `ask --json` writes it: ["blue"], [">=30 h"], [">=1000 ml", "<=1500 ml"].
    public var canonical: [String] {
        switch self {
        case .anyOf(let values): values
        case .range(let low, let high, let unit):
            [
                low.map { ">=" + Quantity($0, unit).display },
                high.map { "<=" + Quantity($0, unit).display },
            ].compactMap(\.self)
        }
    }
}

public enum SortOrder: String, Codable, Sendable, CaseIterable {
    case relevance, rating, newest, popularity
    case priceAscending = "price_asc"
    case priceDescending = "price_desc"
}

/// The need d of A(U, I, R, d): what is asked of products. Everything but `terms` and `sort` is a hard condition.
public struct Criteria: Hashable, Codable, Sendable {
    public var category: CategoryID?
    public var minPrice: Money?
    public var maxPrice: Money?
    public var brands: [String]
    public var excludedBrands: [String]
    public var attributes: [AttributeID: AttributeConstraint]
    public var excluded: [AttributeID: [String]]
    /// Words that are left for full-text search, as the customer wrote them.
    public var terms: [String]
    public var sort: SortOrder
    public var minRating: Double?
    /// How many products the customer asked to see.
    public var count: Int?
    /// True leaves out what cannot be bought now.
    public var inStock: Bool
    /// Names of criteria that were inferred from a need rather than said.
    public var inferred: [String]

    public init(
        category: CategoryID? = nil, minPrice: Money? = nil, maxPrice: Money? = nil, brands: [String] = [],
        excludedBrands: [String] = [], attributes: [AttributeID: AttributeConstraint] = [:],
        excluded: [AttributeID: [String]] = [:], terms: [String] = [], sort: SortOrder = .relevance,
        minRating: Double? = nil, count: Int? = nil, inStock: Bool = false, inferred: [String] = []
    ) {
        self.category = category
        self.minPrice = minPrice
        self.maxPrice = maxPrice
        self.brands = brands
        self.excludedBrands = excludedBrands
        self.attributes = attributes
        self.excluded = excluded
        self.terms = terms
        self.sort = sort
        self.minRating = minRating
        self.count = count
        self.inStock = inStock
        self.inferred = inferred
    }

    public static let none = Criteria()

    /// Nothing is asked: a recommendation, not a search.
    public var isEmpty: Bool { names.isEmpty && terms.isEmpty }

    /// The conditions in force, in the order the strip above the products shows them.
    public var names: [CriterionName] {
        var names: [CriterionName] = []
        if category != nil { names.append(.category) }
        if !brands.isEmpty { names.append(.brands) }
        if !excludedBrands.isEmpty { names.append(.excludedBrands) }
        names += attributes.keys.sorted().map(CriterionName.attribute)
        names += excluded.keys.sorted().map(CriterionName.excluded)
        if minPrice != nil { names.append(.minPrice) }
        if maxPrice != nil { names.append(.maxPrice) }
        if minRating != nil { names.append(.minRating) }
        if inStock { names.append(.inStock) }
        return names
    }

    public func removing(_ name: CriterionName) -> Criteria {
        var criteria = self
        switch name {
        case .category: criteria.category = nil
        case .brands: criteria.brands = []
        case .excludedBrands: criteria.excludedBrands = []
        case .attribute(let id): criteria.attributes[id] = nil
        case .excluded(let id): criteria.excluded[id] = nil
        case .minPrice: criteria.minPrice = nil
        case .maxPrice: criteria.maxPrice = nil
        case .minRating: criteria.minRating = nil
        case .inStock: criteria.inStock = false
        }
        criteria.inferred.removeAll { $0 == name.rawValue }
        return criteria
    }
}

/// One hard condition; its raw value is the key that `ask --json` uses in checks and in `relaxed`.
public enum CriterionName: Hashable, Sendable, RawRepresentable {
    case category, brands, excludedBrands, minPrice, maxPrice, minRating, inStock
    case attribute(AttributeID)
    case excluded(AttributeID)

    public var rawValue: String {
        switch self {
        case .category: "category"
        case .brands: "brands"
        case .excludedBrands: "excluded_brands"
        case .minPrice: "min_price"
        case .maxPrice: "max_price"
        case .minRating: "min_rating"
        case .inStock: "in_stock"
        case .attribute(let id): id.rawValue
        case .excluded(let id): "not_" + id.rawValue
        }
    }

    public init(rawValue: String) {
        switch rawValue {
        case "category": self = .category
        case "brands": self = .brands
        case "excluded_brands": self = .excludedBrands
        case "min_price": self = .minPrice
        case "max_price": self = .maxPrice
        case "min_rating": self = .minRating
        case "in_stock": self = .inStock
        case _ where rawValue.hasPrefix("not_"): self = .excluded(AttributeID(String(rawValue.dropFirst(4))))
        default: self = .attribute(AttributeID(rawValue))
        }
    }
}
