/// One run of a flow with all that has been found out for it.
public struct ServiceCase: Hashable, Sendable {
    /// A line of an order, and what it is to become.
    public struct Unit: Hashable, Sendable {
        public var line: OrderLine
        /// The product's title and this variant's options say what it is; nil until it is chosen.
        public var newVariant: Variant?
        /// The product's category and those above it.
        public var categories: [CategoryID]

        public init(line: OrderLine, newVariant: Variant? = nil, categories: [CategoryID] = []) {
            self.line = line
            self.newVariant = newVariant
            self.categories = categories
        }
    }

    public var flow: ServiceFlow
    public var customer: Customer
    public var order: Order?
    public var units: [Unit]
    /// Lines that stay as they are because the flow leaves them out.
    public var kept: [OrderLine] = []
    public var method: StoredPayment?
    public var reason: String?
    public var address: Address?
    public var invoice: OrderAccount.Invoice?

    public init(
        flow: ServiceFlow, customer: Customer, order: Order? = nil, units: [Unit] = [], method: StoredPayment? = nil,
        reason: String? = nil, address: Address? = nil
    ) {
        self.flow = flow
        self.customer = customer
        self.order = order
        self.units = units
        self.method = method
        self.reason = reason
        self.address = address
    }

    /// What the new variants cost more than the old ones; below zero where they cost less.
    public var difference: Money? {
        guard let currency = order?.deliveryFee.currency, units.contains(where: { $0.newVariant != nil }) else { return nil }
        return units.reduce(.zero(currency)) { sum, unit in
            sum + ((unit.newVariant?.price ?? unit.line.unitPrice) - unit.line.unitPrice) * unit.line.quantity
        }
    }

    /// What the chosen units cost.
    public var value: Money? {
        guard let currency = order?.deliveryFee.currency else { return nil }
        return units.reduce(.zero(currency)) { $0 + $1.line.total }
    }

    /// What the customer pays for it; nil where the flow knows no fee.
    public var fee: Money? {
        guard let fee = flow.fee, let currency = order?.deliveryFee.currency else { return nil }
        return fee.freeFor.contains(customer.membership) ? .zero(currency) : Money(decimal: fee.amount, currency)
    }
}

extension Order {
    /// The way that was paid with first.
    public var firstMethod: PaymentID? { account?.payments.first?.method }
}
