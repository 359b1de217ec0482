/// A way to pay that a customer keeps with the shop.
public struct StoredPayment: Hashable, Codable, Sendable {
    public var id: PaymentID
    public var kind: PaymentMethod
    /// Of a card: "visa", "mastercard".
    public var brand: String?
    /// Of a card.
    public var lastFour: String?
    /// What is left on a gift card.
    public var balance: Money?

    public init(id: PaymentID, kind: PaymentMethod, brand: String? = nil, lastFour: String? = nil, balance: Money? = nil) {
        self.id = id
        self.kind = kind
        self.brand = brand
        self.lastFour = lastFour
        self.balance = balance
    }
}

public typealias PaymentID = Identifier<StoredPayment>
