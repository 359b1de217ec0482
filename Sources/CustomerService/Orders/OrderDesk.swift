public import Commerce

/// Decides what becomes of a customer's request about an order, by the shop's policy and nothing else.
///
/// `step`, `confirm`, `decline` and `undo` are pure: they read a situation and return an outcome. `commit` alone writes,
/// and takes only what `confirm` or `undo` gave.
public struct OrderDesk: Sendable {
    let rules: OrderRules
    let policyCitations: PolicyCitations

    /// - Parameter articles: the knowledge base, for the passages that decisions cite.
    public init(shop: Shop, vocabulary: Vocabulary, articles: [Article]) {
        rules = OrderRules(shop: shop, vocabulary: vocabulary)
        policyCitations = PolicyCitations(articles: articles, policy: shop.policy)
    }

    /// The passage that states a rule of the policy, in `language` where it is written in it; empty where the shop cites none.
    public func citations(for decision: PolicyDecision, language: Language) -> [Citation] {
        policyCitations.citations(for: decision, language: language)
    }

    /// The passage that a flow names as its clause.
    public func citation(ofClause heading: String) -> Citation? { policyCitations.citation(ofClause: heading) }

    /// The first answer to a request: never `.ready` or `.done`, since a change waits for a yes.
    /// O(n log n) in the customer's orders.
    public func step(_ request: OrderRequest, in situation: OrderSituation) -> OrderOutcome {
        guard situation.customer != nil else { return refused(request, .notSignedIn) }
        let own = situation.ownOrders
        if let id = request.order {
            guard let order = own.first(where: { $0.id == id }) else { return refused(request, .noSuchOrder) }
            return decide(request, on: order, in: situation)
        }
        switch request.action {
        case .track:
            let underway = own.filter(\.isUnderway)
            return .tracked(underway.isEmpty ? own : underway)
        case .cancel, .giveBack, .refundStatus:
            return choose(request, among: own, in: situation)
        }
    }

    /// The customer said yes. Decides anew, since time has passed and the order may have changed.
    /// - Returns: `.ready`, or `.refused` where the proposal no longer holds.
    public func confirm(_ proposal: OrderProposal, in situation: OrderSituation) -> OrderOutcome {
        var request = proposal.request
        request.order = proposal.order.id
        let outcome = step(request, in: situation)
        let current = outcome.order
        if case .refused = outcome, current == nil || current == proposal.order { return outcome }
        guard let renewed = outcome.proposal, renewed.order == proposal.order, renewed.lines == proposal.lines,
            renewed.refund == proposal.refund, renewed.postage == proposal.postage
        else {
            return refused(request, .changedMeanwhile, order: current)
        }
        return .ready(ReadyChange(
            proposal: proposal,
            change: OrderChange(
                order: proposal.order.id, from: proposal.order.state, to: proposal.stateAfter,
                actor: proposal.order.customer.rawValue, policy: proposal.policy, reason: Self.recordedReason(proposal),
                time: situation.now)))
    }

    /// The customer said no: the order stays as it is.
    public func decline(_ proposal: OrderProposal) -> OrderOutcome {
        .refused(.init(
            request: proposal.request, refusal: .declined, order: proposal.order, policy: proposal.policy, citations: []))
    }

    /// The change that takes `committed` back, or nil where the policy does not allow it or anything else has happened
    /// to the order since. A return request can be withdrawn; a cancellation cannot, its goods may be sold already.
    public func undo(_ committed: CommittedChange, in situation: OrderSituation) -> ReadyChange? {
        guard committed.change.to == .returnRequested,
            let order = situation.ownOrders.first(where: { $0.id == committed.order.id }), order == committed.order
        else { return nil }
        var withdrawal = committed.proposal
        withdrawal.order = order
        withdrawal.actionName = "undo"
        withdrawal.stateAfter = committed.change.from
        (withdrawal.refund, withdrawal.postage) = (nil, nil)
        return ReadyChange(
            proposal: withdrawal,
            change: OrderChange(
                order: order.id, from: order.state, to: committed.change.from, actor: order.customer.rawValue,
                policy: committed.change.policy, reason: "withdrawn", time: situation.now))
    }

    /// What the order's history keeps: the customer's words, and the variants where only some lines go back.
    private static func recordedReason(_ proposal: OrderProposal) -> String {
        let items = proposal.arguments["items"].map { "items: " + $0 }
        return [items, proposal.request.reason].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

extension Order {
    /// Still to arrive.
    fileprivate var isUnderway: Bool {
        switch state {
        case .pending, .pendingModified, .processed, .shipped: true
        case .delivered, .cancelled, .returnRequested, .exchanged, .exchangeRequested: false
        }
    }
}
