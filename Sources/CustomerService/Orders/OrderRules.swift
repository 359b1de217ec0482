import Commerce
import Foundation

/// The shop's policy applied to one order. Every number comes from `Shop.Policy`.
struct OrderRules: Sendable {
    struct ReturnTerms: Equatable {
        var lines: [OrderLine]
        var excluded: [OrderLine]
        var refund: Money
        var postage: Money
    }

    private let policy: Shop.Policy?
    private let utcOffset: Int
    /// Categories that cannot be returned, with everything below them.
    private let notReturnable: Set<CategoryID>

    init(shop: Shop, vocabulary: Vocabulary) {
        policy = shop.policy
        utcOffset = shop.utcOffset
        notReturnable = (shop.policy?.notReturnable ?? []).reduce(into: []) { $0.formUnion(vocabulary.descendants(of: $1)) }
    }

    /// - Returns: what goes back: all that was paid, delivery included, since nothing was delivered.
    func cancellation(of order: Order) -> Result<Money, OrderRefusal> {
        guard let policy else { return .failure(.needsPerson) }
        return policy.cancelStates.contains(order.state) ? .success(order.total) : .failure(.wrongState(order.state))
    }

    /// - Parameter named: the lines to return; empty is the whole order, of which what cannot go back is left out.
    func `return`(of order: Order, named: [OrderLine], in situation: OrderSituation) -> Result<ReturnTerms, OrderRefusal> {
        guard let policy else { return .failure(.needsPerson) }
        guard order.state == .delivered else { return .failure(.wrongState(order.state)) }
        guard let delivered = order.delivered else { return .failure(.needsPerson) }
        guard day(situation.now) <= day(delivered) + policy.returnDays else { return .failure(.tooLate(days: policy.returnDays)) }

        let wished = named.isEmpty ? order.lines : named
        let excluded = wished.filter { situation.categories[$0.product].map(notReturnable.contains) ?? false }
        let lines = wished.filter { !excluded.contains($0) }
        guard !lines.isEmpty, named.isEmpty || excluded.isEmpty else {
            return .failure(.notReturnable(titles: excluded.map(\.title)))
        }
        let currency = order.deliveryFee.currency
        let isFree = situation.customer?.membership == .gold
        return .success(ReturnTerms(
            lines: lines, excluded: excluded, refund: lines.reduce(.zero(currency)) { $0 + $1.total },
            postage: isFree ? .zero(policy.returnPostage.currency) : policy.returnPostage))
    }

    /// Days are counted in the shop's calendar: the day of delivery is day 0, whatever its hour.
    private func day(_ time: Int) -> Day {
        Day(Date(timeIntervalSince1970: TimeInterval(time)), utcOffset: utcOffset)
    }
}

extension OrderRefusal: Error {}
