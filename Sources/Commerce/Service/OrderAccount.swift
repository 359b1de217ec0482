/// What a shop keeps of an order beyond its lines: payments and parcels, where it books them, and what was asked afterwards.
public struct OrderAccount: Hashable, Codable, Sendable {
    public struct Entry: Hashable, Codable, Sendable {
        public enum Kind: String, Codable, Sendable {
            case payment, refund
        }

        public var kind: Kind
        public var amount: Money
        public var method: PaymentID

        public init(_ kind: Kind, _ amount: Money, _ method: PaymentID) {
            self.kind = kind
            self.amount = amount
            self.method = method
        }
    }

    public struct Parcel: Hashable, Codable, Sendable {
        public var trackingNumbers: [String]
        public var variants: [VariantID]

        public init(trackingNumbers: [String], variants: [VariantID]) {
            self.trackingNumbers = trackingNumbers
            self.variants = variants
        }
    }

    /// Goods that are to come back.
    public struct Return: Hashable, Codable, Sendable {
        /// One entry a unit, sorted.
        public var variants: [VariantID]
        public var method: PaymentID

        public init(variants: [VariantID], method: PaymentID) {
            self.variants = variants
            self.method = method
        }
    }

    /// Goods that are to come back for others of the same product.
    public struct Exchange: Hashable, Codable, Sendable {
        /// One entry a unit; each list is sorted by itself.
        public var variants: [VariantID]
        public var newVariants: [VariantID]
        public var method: PaymentID
        /// What the new ones cost more; below zero where they cost less.
        public var difference: Money

        public init(variants: [VariantID], newVariants: [VariantID], method: PaymentID, difference: Money) {
            self.variants = variants
            self.newVariants = newVariants
            self.method = method
            self.difference = difference
        }
    }

    /// An invoice that was asked for.
    public struct Invoice: Hashable, Codable, Sendable {
        /// Whom it is made out to.
        public var title: String
        /// A company's number with the tax office; nil for a person.
        public var taxNumber: String?
        public var email: String

        public init(title: String, taxNumber: String? = nil, email: String) {
            self.title = title
            self.taxNumber = taxNumber
            self.email = email
        }
    }

    /// Oldest first.
    public var entries: [Entry]
    public var parcels: [Parcel]
    public var cancelReason: String?
    public var goodsReturn: Return?
    public var exchange: Exchange?
    public var invoice: Invoice?

    public init(
        entries: [Entry], parcels: [Parcel] = [], cancelReason: String? = nil, goodsReturn: Return? = nil, exchange: Exchange? = nil,
        invoice: Invoice? = nil
    ) {
        self.entries = entries
        self.parcels = parcels
        self.cancelReason = cancelReason
        self.goodsReturn = goodsReturn
        self.exchange = exchange
        self.invoice = invoice
    }

    public var payments: [Entry] { entries.filter { $0.kind == .payment } }
}
