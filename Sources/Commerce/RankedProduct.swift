/// One named part of a product's score.
public struct Contribution: Hashable, Codable, Sendable {
    /// What gave it: "lexical", "popularity", "item_item" … stable names that scripts may rely on.
    public var signal: String
    public var contribution: Double
    /// The example that explains it: the product bought before, the word that matched.
    public var because: Reason?

    public init(signal: String, contribution: Double, because: Reason? = nil) {
        self.signal = signal
        self.contribution = contribution
        self.because = because
    }
}

/// Why a contribution is there, as a fact that Writing words in the customer's language.
public enum Reason: Hashable, Codable, Sendable {
    /// These words of the request stand in the named field of the product.
    case matchedWords([String], field: String)
    /// Its text resembles those in which these words stand.
    case nearInMeaning([String])
    /// Customers who had to do with this product also had to do with the recommended one.
    case boughtTogether(ProductID)
    /// The customer's earlier interest in this product, which is like the recommended one.
    case similarTo(ProductID)
    /// It is like this product, of which the customer asked for the like.
    case alike(ProductID)
    /// Few have had to do with it yet, and it is like this product, in which the customer showed interest.
    case newSimilarTo(ProductID)
    /// So many customers of the same language, and of the same region where it is known, chose it.
    case chosenByLikeCustomers(Int)
    /// So many customers bought it in the last 90 days.
    case boughtBy(Int)
    case rated(Rating)
    /// The customer often looks at this brand, or category.
    case favouredBrand(String)
    case favouredCategory(CategoryID)
    /// The customer just asked for this brand, or category.
    case askedBrand(String)
    case askedCategory(CategoryID)
    /// Added to the shop on this day.
    case new(Day)
    case outOfStock
    /// The customer liked or disliked the product itself.
    case liked
    case disliked
}

/// A product in the pane: its place, its score as a sum of contributions, and the conditions held against it.
public struct RankedProduct: Hashable, Codable, Sendable {
    public var product: Product
    /// The price of the variants that meet the criteria.
    public var price: Money
    public var ledger: [Contribution]
    public var checks: [Check]

    public init(product: Product, price: Money, ledger: [Contribution], checks: [Check] = []) {
        self.product = product
        self.price = price
        self.ledger = ledger
        self.checks = checks
    }

    /// The sum of the ledger, by definition.
    public var score: Double { ledger.reduce(0) { $0 + $1.contribution } }

    /// The contribution that says most for the product, for one line of explanation.
    public var strongestReason: Contribution? {
        ledger.filter { $0.because != nil && $0.contribution > 0 }.max { $0.contribution < $1.contribution }
    }
}

extension CriterionName: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
