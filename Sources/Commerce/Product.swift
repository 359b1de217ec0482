/// A number with its unit, as an attribute states it.
public struct Quantity: Hashable, Codable, Sendable {
    public var value: Double
    /// As the vocabulary names it ("g", "h", "ml"); empty where the source gave none.
    public var unit: String

    public init(_ value: Double, _ unit: String) {
        self.value = value
        self.unit = unit
    }

    /// "30 h", "1.5 l"; whole numbers without a point.
    public var display: String {
        let number = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        return unit.isEmpty ? number : number + " " + unit
    }
}

/// What a product says about one attribute.
public enum AttributeValue: Hashable, Codable, Sendable {
    /// Canonical values of the vocabulary, or free lower-case text.
    case choices([String])
    case quantity(Quantity)
}

/// The mean of star ratings, 1 to 5, and how many there are.
public struct Rating: Hashable, Codable, Sendable {
    public var average: Double
    public var count: Int

    public init(average: Double, count: Int) {
        self.average = average
        self.count = count
    }

    /// The mean with one more rating of `stars`.
    public func adding(_ stars: Int) -> Rating {
        Rating(average: (average * Double(count) + Double(stars)) / Double(count + 1), count: count + 1)
    }

    /// The mean without one rating of `stars`; nil where nobody else has rated.
    public func removing(_ stars: Int) -> Rating? {
        guard count > 1 else { return nil }
        return Rating(average: (average * Double(count) - Double(stars)) / Double(count - 1), count: count - 1)
    }
}

/// One thing that can be put in a cart: a product in one colour, size, capacity …
public struct Variant: Hashable, Codable, Sendable {
    public var id: VariantID
    public var options: [AttributeID: String]
    public var price: Money
    public var stock: Int

    /// The stock of a variant of which the shop only says that there is some: more than anybody orders.
    public static let uncounted = 1_000_000
    public var isCounted: Bool { stock < Self.uncounted }

    public init(id: VariantID, options: [AttributeID: String], price: Money, stock: Int) {
        self.id = id
        self.options = options
        self.price = price
        self.stock = stock
    }
}

public struct Product: Hashable, Codable, Sendable {
    public var id: ProductID
    public var category: CategoryID?
    public var brand: String?
    public var title: LocalizedText
    public var description: LocalizedText
    public var price: Money
    /// Set only while the product is discounted; above `price`.
    public var formerPrice: Money?
    public var attributes: [AttributeID: AttributeValue]
    /// Never empty; the first is the one shown.
    public var variants: [Variant]
    public var rating: Rating?
    public var added: Day

    public init(
        id: ProductID, category: CategoryID?, brand: String?, title: LocalizedText, description: LocalizedText,
        price: Money, formerPrice: Money? = nil, attributes: [AttributeID: AttributeValue] = [:],
        variants: [Variant], rating: Rating? = nil, added: Day
    ) {
        self.id = id
        self.category = category
        self.brand = brand
        self.title = title
        self.description = description
        self.price = price
        self.formerPrice = formerPrice
        self.attributes = attributes
        self.variants = variants
        self.rating = rating
        self.added = added
    }

    /// Units in stock over all variants.
    public var stock: Int { variants.reduce(0) { $0 + $1.stock } }
    public var isInStock: Bool { variants.contains { $0.stock > 0 } }

    /// Every value the product states for an attribute, of its own and of its variants, in a stable order.
    /// Empty means the shop does not say: unknown, never "no".
    public func values(of attribute: AttributeID) -> [String] {
        var values: [String] = []
        switch attributes[attribute] {
        case .choices(let choices): values = choices
        case .quantity(let quantity): values = [quantity.display]
        case nil: break
        }
        for variant in variants {
            if let option = variant.options[attribute], !values.contains(option) { values.append(option) }
        }
        return values
    }

    /// Attributes of the product and options of its variants.
    public var statedAttributes: Set<AttributeID> {
        variants.reduce(into: Set(attributes.keys)) { $0.formUnion($1.options.keys) }
    }
}

/// What one customer wrote about one product.
public struct Review: Hashable, Codable, Sendable {
    public var product: ProductID
    public var stars: Int
    public var language: Language
    public var date: Day
    public var author: String
    public var text: String

    public init(product: ProductID, stars: Int, language: Language, date: Day, author: String, text: String) {
        self.product = product
        self.stars = stars
        self.language = language
        self.date = date
        self.author = author
        self.text = text
    }
}
