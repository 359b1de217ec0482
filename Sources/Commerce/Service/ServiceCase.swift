/// One run of a flow with all that has been found out for it.
public struct ServiceCase: Hashable, Sendable {
    /// One unit of an order's line, and what it is to become.
    public struct Unit: Hashable, Sendable {
        public var line: OrderLine
        /// The product's title and this variant's options say what it is; nil until it is chosen.
        public var newVariant: Variant?

        public init(line: OrderLine, newVariant: Variant? = nil) {
            self.line = line
            self.newVariant = newVariant
        }
    }

    public var flow: ServiceFlow
    public var customer: Customer
    public var order: Order?
    public var units: [Unit]
    public var method: StoredPayment?
    public var reason: String?
    public var address: Address?

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
            sum + ((unit.newVariant?.price ?? unit.line.unitPrice) - unit.line.unitPrice)
        }
    }

    /// What the chosen units cost.
    public var value: Money? {
        guard let currency = order?.deliveryFee.currency else { return nil }
        return units.reduce(.zero(currency)) { $0 + $1.line.unitPrice }
    }
}

extension Order {
    /// The way that was paid with first.
    public var firstMethod: PaymentID? { account?.payments.first?.method }
}
