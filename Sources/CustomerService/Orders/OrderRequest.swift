public import Commerce

/// What the desk does with an order; the raw value is the action's name in `ask --json`.
public enum OrderAction: String, Hashable, Sendable, CaseIterable {
    case track = "track_order"
    case cancel = "cancel_order"
    case giveBack = "return_order"
    case refundStatus = "refund_status"
}

/// A line of an order as a customer can point at it: the very variant, or a product in whatever options it was bought.
public enum OrderItem: Hashable, Sendable {
    case variant(VariantID)
    case product(ProductID)

    func matches(_ line: OrderLine) -> Bool {
        switch self {
        case .variant(let variant): line.variant == variant
        case .product(let product): line.product == product
        }
    }
}

/// What a customer asks of the desk.
public struct OrderRequest: Hashable, Sendable {
    public var action: OrderAction
    /// Nil where no number was said: the desk proposes the order or asks for it.
    public var order: OrderID?
    /// The lines to return; empty is the whole order. Other actions pass it over.
    public var items: [OrderItem]
    /// In the customer's words, sanitized; empty where none was given.
    public var reason: String
    /// The language that policy is cited in, as far as it is written in it.
    public var language: Language

    public init(action: OrderAction, order: OrderID? = nil, items: [OrderItem] = [], reason: String = "", language: Language) {
        self.action = action
        self.order = order
        self.items = items
        self.reason = reason
        self.language = language
    }
}

/// What is known when a request is decided. The desk reads it and changes nothing.
public struct OrderSituation: Sendable {
    /// Who is signed in; nil is a guest.
    public var customer: Customer?
    /// Orders the decision may look at. Those of other customers are treated as if they did not exist.
    public var orders: [Order]
    /// Categories of the orders' products; a product that is missing here is under no special rule.
    public var categories: [ProductID: CategoryID]
    /// Seconds since 1970-01-01 UTC.
    public var now: Int

    public init(customer: Customer?, orders: [Order], categories: [ProductID: CategoryID], now: Int) {
        self.customer = customer
        self.orders = orders
        self.categories = categories
        self.now = now
    }

    /// The signed-in customer's own orders, newest first.
    var ownOrders: [Order] {
        orders.filter { $0.customer == customer?.id }.sorted { ($0.placed, $0.id) > ($1.placed, $1.id) }
    }
}
