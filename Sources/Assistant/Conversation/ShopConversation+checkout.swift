import Commerce
import Recommendation
import Understanding
import Writing

/// Checkout. The order is shown first and placed only after a yes.
extension ShopConversation {
    /// How often another number is tried where somebody else took the order's.
    private static let numberAttempts = 5

    func checkout(in shop: LoadedShop) throws -> TurnOutcome {
        let summary = try summary(in: shop)
        guard !summary.lines.isEmpty else { return try cartOutcome(.none, in: shop) }
        guard let customer = try currentCustomer() else { return try needs("customer", .needsCustomer, in: shop) }
        guard let address = customer.address else {
            // Only a person can take one down.
            var outcome = offerPerson(.outsidePolicy, in: shop)
            outcome.action = checkoutAction(.needsInput, missing: ["address"])
            return outcome
        }
        if let shortage = try shortage(in: summary, shop) { return shortage }
        let order = try draft(summary, for: customer, at: address, in: shop)
        let action = checkoutAction(.needsConfirmation, order)
        memory.ask(.checkout(order), pending: .confirmation(action))
        var outcome = try cartOutcome(.confirmCheckout(order), in: shop)
        outcome.action = action
        return outcome
    }

    /// The customer said yes. What is placed is what was confirmed: a cart that has changed since is shown again.
    func place(_ confirmed: Order, in shop: LoadedShop) throws -> TurnOutcome {
        let summary = try summary(in: shop)
        if let shortage = try shortage(in: summary, shop) { return shortage }
        guard let customer = try currentCustomer(), let address = customer.address, !summary.lines.isEmpty,
            confirmed.isSamePurchase(as: try draft(summary, for: customer, at: address, in: shop))
        else { return try checkout(in: shop) }
        let placed: Order
        do { placed = try storePlacing(confirmed) } catch is OutOfStock {
            // Another session was quicker by a moment; the cart says which line it is.
            return try shortage(in: try self.summary(in: shop), shop) ?? checkout(in: shop)
        }
        memory.undoable.removeAll(where: \.isOfCart)
        memory.understanding.lastOrder = placed.id
        for line in placed.lines { observe(.purchase, of: line.product) }
        var outcome = try cartOutcome(.placed(placed), in: shop)
        outcome.action = checkoutAction(.done, placed)
        return outcome
    }

    func declineCheckout() -> TurnOutcome {
        var outcome = TurnOutcome(.smallTalk(.declined))
        outcome.action = checkoutAction(.refused)
        return outcome
    }

    private func storePlacing(_ confirmed: Order) throws -> Order {
        var order = confirmed
        order.placed = clock()
        for _ in 1..<Self.numberAttempts {
            do {
                try store.place(order)
                return order
            } catch is OrderConflict { order.id = try store.nextOrderID() }
        }
        try store.place(order)
        return order
    }

    private func draft(_ cart: CartSummary, for customer: Customer, at address: Address, in shop: LoadedShop) throws -> Order {
        let lines = cart.lines.map { line in
            OrderLine(
                product: line.product.id, variant: line.variant.id, title: line.product.title, options: line.variant.options,
                quantity: line.quantity, unitPrice: line.variant.price)
        }
        let subtotal = lines.reduce(.zero(shop.shop.currency)) { $0 + $1.total }
        return Order(
            id: try store.nextOrderID(), customer: customer.id, state: .pending, lines: lines,
            deliveryFee: deliveryFee(for: subtotal, customer, in: shop),
            payment: try store.orders(of: customer.id).first?.payment ?? .wechatPay, address: address, placed: clock())
    }

    /// The refusal where a line cannot be delivered whole.
    private func shortage(in cart: CartSummary, _ shop: LoadedShop) throws -> TurnOutcome? {
        guard let short = cart.lines.first(where: { $0.quantity > $0.variant.stock }) else { return nil }
        let line = CartFacts.Line(product: short.product, variant: short.variant, quantity: short.quantity)
        var outcome = try cartOutcome(
            short.variant.stock > 0 ? .notEnough(line, left: short.variant.stock) : .outOfStock(short.product), in: shop)
        outcome.action = checkoutAction(.refused)
        return outcome
    }

    private func needs(_ argument: String, _ change: CartFacts.Change, in shop: LoadedShop) throws -> TurnOutcome {
        var outcome = try cartOutcome(change, in: shop)
        outcome.action = checkoutAction(.needsInput, missing: [argument])
        return outcome
    }

    private func checkoutAction(_ state: Action.State, _ order: Order? = nil, missing: [String] = []) -> Action {
        let arguments: [String: ActionArgument] = order.map { ["order_id": .text($0.id.rawValue), "total": .text($0.total.decimalString)] } ?? [:]
        return Action(name: "checkout", arguments: arguments, state: state, missing: missing)
    }

    /// Gold members pay no standard delivery.
    func deliveryFee(for subtotal: Money, _ customer: Customer?, in shop: LoadedShop) -> Money {
        guard let delivery = shop.shop.delivery, customer?.membership != .gold else { return .zero(shop.shop.currency) }
        return delivery.standardFee(for: subtotal)
    }
}

extension Order {
    /// The same goods at the same prices to the same place; number and time may differ.
    fileprivate func isSamePurchase(as other: Order) -> Bool {
        var same = other
        same.id = id
        same.placed = placed
        return self == same
    }
}
