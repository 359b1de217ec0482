public struct Address: Hashable, Codable, Sendable {
    public var recipient: String
    public var phone: String
    /// Street, number, building.
    public var line: String
    public var district: String
    public var city: String
    public var province: String
    public var postcode: String
    /// Suite, flat, floor, where it is kept apart from the line.
    public var secondLine: String?
    public var country: String?

    public init(
        recipient: String, phone: String, line: String, secondLine: String? = nil, district: String, city: String, province: String,
        postcode: String, country: String? = nil
    ) {
        self.recipient = recipient
        self.phone = phone
        self.line = line
        self.district = district
        self.city = city
        self.province = province
        self.postcode = postcode
        self.secondLine = secondLine
        self.country = country
    }

    /// One line, without name and phone: what a chat may show.
    public var display: String {
        if country != nil { return [line, secondLine ?? "", city, province, postcode].filter { !$0.isEmpty }.joined(separator: ", ") }
        return [province == city ? "" : province, city, district, line].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

public enum Membership: String, Codable, Sendable, CaseIterable {
    case guest, silver, gold
}

public struct Customer: Hashable, Codable, Sendable {
    public var id: CustomerID
    public var name: String
    public var email: String
    public var language: Language
    public var membership: Membership
    /// `.unknown` where the shop does not say.
    public var joined: Day
    public var address: Address?
    /// Nil where the shop keeps none.
    public var payments: [StoredPayment]?

    public init(
        id: CustomerID, name: String, email: String, language: Language, membership: Membership, joined: Day, address: Address?,
        payments: [StoredPayment]? = nil
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.membership = membership
        self.joined = joined
        self.address = address
        self.payments = payments
    }
}

/// An interaction as the store keeps it, with the name by which it can be forgotten.
public struct RecordedInteraction: Hashable, Codable, Sendable {
    public var id: InteractionID
    public var interaction: Interaction

    public init(id: InteractionID, _ interaction: Interaction) {
        self.id = id
        self.interaction = interaction
    }
}

/// Something a customer did with a product; what the recommendation models learn from.
public struct Interaction: Hashable, Codable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case view, click, cart, purchase, rating, like, dislike, dismiss
    }

    public var customer: CustomerID
    public var product: ProductID
    public var kind: Kind
    /// Stars, 1 to 5, for a rating; nil otherwise.
    public var stars: Int?
    /// Seconds since 1970-01-01 UTC.
    public var time: Int

    public init(customer: CustomerID, product: ProductID, kind: Kind, stars: Int? = nil, time: Int) {
        self.customer = customer
        self.product = product
        self.kind = kind
        self.stars = stars
        self.time = time
    }
}
