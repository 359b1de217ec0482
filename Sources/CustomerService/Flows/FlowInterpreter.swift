public import Commerce
import Foundation

/// Runs flows: says what a case breaks, and makes the change that a yes commits.
public struct FlowInterpreter: Sendable {
    /// Seconds since 1970-01-01 UTC.
    public var now: Int
    /// Hours east of Greenwich that the shop's days are counted in.
    public var utcOffset: Int

    public init(now: Int = 0, utcOffset: Int = 0) {
        self.now = now
        self.utcOffset = utcOffset
    }

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

    /// What is left to do of a case without what its flow leaves out: the lines that stay as they are.
    public func excluded(from item: ServiceCase) -> [OrderLine] {
        item.flow.checks.flatMap { check in
            if case .excluded(let lines, _) = objection(by: check, to: item) { lines } else { [OrderLine]() }
        }
    }

    private func objection(by check: ServiceFlow.Check, to item: ServiceCase) -> ServiceObjection? {
        switch check {
        case .paidOnce: return item.order?.account.map { $0.entries.count } ?? 1 <= 1 ? nil : .paidMoreThanOnce
        case .noInvoice: return item.order?.account?.invoice.map { .invoiced($0) }
        case .withinDays(let days):
            guard let order = item.order else { return nil }
            guard let delivered = order.delivered else { return .undelivered }
            return isOver(days, since: delivered) ? .tooLate(days: days) : nil
        case .orderedWithinDays(let days): return item.order.flatMap { isOver(days, since: $0.placed) ? .tooLate(days: days) : nil }
        case .notCategories(let categories, let clause):
            let lines = item.units.filter { !Set($0.categories).isDisjoint(with: categories) }.map(\.line)
            return lines.isEmpty ? nil : .excluded(lines, clause: clause)
        default: break
        }
        return item.method.flatMap { objection(by: check, to: item, paidBy: $0) }
    }

    /// Days are counted in the shop's calendar: the day it began is day 0, whatever its hour.
    private func isOver(_ days: Int, since start: Int) -> Bool { day(now) > day(start) + days }

    private func day(_ time: Int) -> Day { Day(Date(timeIntervalSince1970: TimeInterval(time)), utcOffset: utcOffset) }

    private func objection(by check: ServiceFlow.Check, to item: ServiceCase, paidBy method: StoredPayment) -> ServiceObjection? {
        switch check {
        case .paidOnce, .noInvoice, .withinDays, .orderedWithinDays, .notCategories: return nil
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
            for payment in Self.kept(order?.account?.entries ?? []) {
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
            guard let method = Self.method(of: item) else { return }
            keep(in: &order) { $0.goodsReturn = .init(variants: item.units.map(\.line.variant).sorted(), method: method) }
        case .recordExchange:
            guard let method = Self.method(of: item), let difference = item.difference else { return }
            keep(in: &order) {
                $0.exchange = .init(
                    variants: item.units.map(\.line.variant).sorted(), newVariants: item.units.compactMap(\.newVariant?.id).sorted(),
                    method: method, difference: difference)
            }
        case .recordInvoice: if let invoice = item.invoice { keep(in: &order) { $0.invoice = invoice } }
        }
    }

    /// The one that was chosen; where the flow asks for none, the way that was paid.
    private static func method(of item: ServiceCase) -> PaymentID? {
        item.method?.id ?? item.order.map { $0.firstMethod ?? PaymentID($0.payment.rawValue) }
    }

    private func keep(in order: inout Order?, _ change: (inout OrderAccount) -> Void) {
        var account = order?.account ?? OrderAccount(entries: [])
        change(&account)
        order?.account = account
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

    /// The payments that were not given back yet: one that was moved to another method was.
    private static func kept(_ entries: [OrderAccount.Entry]) -> [OrderAccount.Entry] {
        var refunds = entries.filter { $0.kind == .refund }
        return entries.filter { entry in
            guard entry.kind == .payment else { return false }
            guard let place = refunds.firstIndex(where: { $0.method == entry.method && $0.amount == entry.amount }) else { return true }
            refunds.remove(at: place)
            return false
        }
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
