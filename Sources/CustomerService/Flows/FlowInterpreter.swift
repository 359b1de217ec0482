public import Commerce

/// Runs flows: says what a case breaks, and makes the change that a yes commits.
public struct FlowInterpreter: Sendable {
    public init() {}

    /// The first rule of the flow that the case breaks; slots that are still open break none.
    public func objection(to item: ServiceCase) -> ServiceObjection? {
        if let order = item.order, !item.flow.states.isEmpty, !item.flow.states.contains(order.state) {
            return .wrongState(order.state, allowed: item.flow.states)
        }
        return item.flow.checks.lazy.compactMap { objection(by: $0, to: item) }.first
    }

    /// The ways to pay that the flow's checks admit for this case.
    public func admissibleMethods(for item: ServiceCase) -> [StoredPayment] {
        (item.customer.payments ?? []).filter { method in
            var tried = item
            tried.method = method
            return item.flow.checks.allSatisfy { objection(by: $0, to: tried) == nil }
        }
    }

    private func objection(by check: ServiceFlow.Check, to item: ServiceCase) -> ServiceObjection? {
        if check == .paidOnce {
            return item.order?.account.map { $0.entries.count } ?? 1 == 1 ? nil : .paidMoreThanOnce
        }
        guard let method = item.method else { return nil }
        switch check {
        case .paidOnce: return nil
        case .refundsToOriginOrGiftCard:
            return method.id == item.order?.firstMethod || method.kind == .giftCard ? nil : .methodNotAllowed(method)
        case .anotherMethod:
            return method.id == item.order?.firstMethod ? .sameMethod(method) : nil
        case .giftCardCoversTotal:
            guard let balance = method.balance, let amount = item.order?.account?.payments.first?.amount else { return nil }
            return balance.amount >= amount.amount ? nil : .balanceTooLow(method, needed: amount)
        case .giftCardCoversDifference:
            guard let balance = method.balance, let amount = item.difference, amount.amount > 0 else { return nil }
            return balance.amount >= amount.amount ? nil : .balanceTooLow(method, needed: amount)
        }
    }

    /// The change that the case comes to, decided whole.
    /// - Parameter id: names the change, so that a yes said twice writes once.
    public func change(for item: ServiceCase, id: ServiceChangeID, time: Int) -> ServiceChange {
        var order = item.order
        var customer = item.customer
        for effect in item.flow.effects { apply(effect, of: item, to: &order, &customer) }
        if let state = item.flow.stateAfter { order?.state = state }
        order?.revision += 1
        var change = ServiceChange(
            id: id, action: item.flow.action, actor: item.customer.id.rawValue, policy: item.flow.clause, reason: item.reason ?? "",
            time: time)
        if let before = item.order, let order { change.order = .init(before: before, after: order) }
        if customer != item.customer || change.order == nil { change.customer = .init(before: item.customer, after: customer) }
        return change
    }

    private func apply(_ effect: ServiceFlow.Effect, of item: ServiceCase, to order: inout Order?, _ customer: inout Customer) {
        switch effect {
        case .keepReason: order?.account?.cancelReason = item.reason
        case .refundPayments:
            for payment in order?.account?.payments ?? [] {
                book(.refund, payment.amount, payment.method, in: &order, &customer)
            }
        case .replaceAddress: if let address = item.address { order?.address = address }
        case .replaceProfileAddress: if let address = item.address { customer.address = address }
        case .moveToMethod:
            guard let first = order?.account?.payments.first, let method = item.method else { return }
            book(.payment, first.amount, method.id, in: &order, &customer)
            book(.refund, first.amount, first.method, in: &order, &customer)
        case .replaceItems: order?.lines = Self.replaced(item)
        case .settleDifference:
            guard let difference = item.difference, let method = item.method else { return }
            let amount = Money(minorUnits: Int(difference.amount.magnitude), difference.currency)
            book(difference.amount > 0 ? .payment : .refund, amount, method.id, in: &order, &customer)
        case .recordReturn:
            guard let method = item.method else { return }
            order?.account?.goodsReturn = .init(variants: item.units.map(\.line.variant).sorted(), method: method.id)
        case .recordExchange:
            guard let method = item.method, let difference = item.difference else { return }
            order?.account?.exchange = .init(
                variants: item.units.map(\.line.variant).sorted(), newVariants: item.units.compactMap(\.newVariant?.id).sorted(),
                method: method.id, difference: difference)
        }
    }

    /// Enters an amount in the order's books; a gift card's balance follows.
    private func book(
        _ kind: OrderAccount.Entry.Kind, _ amount: Money, _ method: PaymentID, in order: inout Order?, _ customer: inout Customer
    ) {
        order?.account?.entries.append(.init(kind, amount, method))
        guard let place = customer.payments?.firstIndex(where: { $0.id == method }), let balance = customer.payments?[place].balance
        else { return }
        customer.payments?[place].balance = kind == .refund ? balance + amount : balance - amount
    }

    private static func replaced(_ item: ServiceCase) -> [OrderLine] {
        var open = item.units
        return (item.order?.lines ?? []).map { line in
            guard let place = open.firstIndex(where: { $0.line == line }) else { return line }
            var line = line
            if let new = open.remove(at: place).newVariant {
                line.variant = new.id
                line.options = new.options
                line.unitPrice = new.price
            }
            return line
        }
    }
}
