public enum PaymentMethod: String, Codable, Sendable, CaseIterable {
    case wechatPay = "wechat_pay"
    case alipay
    case unionPay = "union_pay"
    case visa
    case mastercard
    case giftCard = "gift_card"
    case creditCard = "credit_card"
    case paypal
}

public struct Tracking: Hashable, Codable, Sendable {
    public struct Scan: Hashable, Codable, Sendable {
        /// Seconds since 1970-01-01 UTC.
        public var time: Int
        public var place: LocalizedText

        public init(time: Int, place: LocalizedText) {
            self.time = time
            self.place = place
        }
    }

    public var carrier: LocalizedText
    public var number: String
    /// Oldest first.
    public var scans: [Scan]

    public init(carrier: LocalizedText, number: String, scans: [Scan]) {
        self.carrier = carrier
        self.number = number
        self.scans = scans
    }
}

/// A line keeps title and price as they were when the order was placed.
public struct OrderLine: Hashable, Codable, Sendable {
    public var product: ProductID
    public var variant: VariantID
    public var title: LocalizedText
    public var options: [AttributeID: String]
    public var quantity: Int
    public var unitPrice: Money

    public init(
        product: ProductID, variant: VariantID, title: LocalizedText, options: [AttributeID: String], quantity: Int,
        unitPrice: Money
    ) {
        self.product = product
        self.variant = variant
        self.title = title
        self.options = options
        self.quantity = quantity
        self.unitPrice = unitPrice
    }

    public var total: Money { unitPrice * quantity }
}

public struct Order: Hashable, Codable, Sendable {
    public enum State: String, Codable, Sendable, CaseIterable {
        case pending, processed, shipped, delivered, cancelled
        case returnRequested = "return requested"
        case exchanged
        /// Its lines were changed before it was sent: a shop may allow that once.
        case pendingModified = "pending (item modified)"
        case exchangeRequested = "exchange requested"
    }

    public var id: OrderID
    public var customer: CustomerID
    public var state: State
    public var lines: [OrderLine]
    public var deliveryFee: Money
    public var payment: PaymentMethod
    public var address: Address
    /// Seconds since 1970-01-01 UTC; the later ones are nil until they happen. Of an order whose date the shop does not state it
    /// is its place among them, the oldest first (`isDated`).
    public var placed: Int
    public var shipped: Int?
    public var delivered: Int?
    public var tracking: Tracking?
    /// Nil where the shop books no single payments, until something was asked afterwards.
    public var account: OrderAccount?
    /// Grows by one with every change; a change made from an older state is refused.
    public var revision: Int

    public init(
        id: OrderID, customer: CustomerID, state: State, lines: [OrderLine], deliveryFee: Money, payment: PaymentMethod,
        address: Address, placed: Int, shipped: Int? = nil, delivered: Int? = nil, tracking: Tracking? = nil,
        account: OrderAccount? = nil, revision: Int = 1
    ) {
        self.id = id
        self.customer = customer
        self.state = state
        self.lines = lines
        self.deliveryFee = deliveryFee
        self.payment = payment
        self.address = address
        self.placed = placed
        self.shipped = shipped
        self.delivered = delivered
        self.tracking = tracking
        self.account = account
        self.revision = revision
    }

    /// Whether `placed` is a time: nobody has ordered here in 1970.
    public var isDated: Bool { placed >= 365 * 86_400 }

    public var subtotal: Money { lines.reduce(.zero(deliveryFee.currency)) { $0 + $1.total } }
    public var total: Money { subtotal + deliveryFee }
}

/// One change of an order's state, written with the order in one transaction.
public struct OrderChange: Hashable, Codable, Sendable {
    public var order: OrderID
    public var from: Order.State
    public var to: Order.State
    /// Who asked: a customer's id, or "shop".
    public var actor: String
    /// The article of the policy it was decided by.
    public var policy: String?
    public var reason: String
    /// Seconds since 1970-01-01 UTC.
    public var time: Int

    public init(order: OrderID, from: Order.State, to: Order.State, actor: String, policy: String?, reason: String, time: Int) {
        self.order = order
        self.from = from
        self.to = to
        self.actor = actor
        self.policy = policy
        self.reason = reason
        self.time = time
    }
}

public struct CartLine: Hashable, Codable, Sendable {
    public var product: ProductID
    public var variant: VariantID
    public var quantity: Int

    public init(product: ProductID, variant: VariantID, quantity: Int) {
        self.product = product
        self.variant = variant
        self.quantity = quantity
    }
}
