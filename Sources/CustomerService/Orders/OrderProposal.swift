public import Commerce

/// A change that waits for the customer's yes: what would happen, decided but not written.
public struct OrderProposal: Hashable, Sendable {
    public var request: OrderRequest
    /// As `ask --json` names it: the request's action, or "undo".
    public var actionName: String
    /// As it was when the change was proposed; the change is made to this revision or not at all.
    public var order: Order
    public var stateAfter: Order.State
    /// The lines that are cancelled or returned.
    public var lines: [OrderLine]
    /// Lines of a whole-order return that stay with the customer because they cannot be returned.
    public var excluded: [OrderLine]
    /// What goes back to the order's payment method, before postage; nil for an undo.
    public var refund: Money?
    /// What the customer pays to send the goods back; nil where nothing is sent.
    public var postage: Money?
    /// The article it was decided by.
    public var policy: String?
    public var citations: [Citation]

    init(
        request: OrderRequest, order: Order, stateAfter: Order.State, lines: [OrderLine], excluded: [OrderLine] = [],
        refund: Money, postage: Money? = nil, policy: String?, citations: [Citation]
    ) {
        self.request = request
        actionName = request.action.rawValue
        self.order = order
        self.stateAfter = stateAfter
        self.lines = lines
        self.excluded = excluded
        self.refund = refund
        self.postage = postage
        self.policy = policy
        self.citations = citations
    }

    /// The arguments `ask --json` shows: the order, the variants where not every line is meant, the reason if any.
    var arguments: [String: String] {
        var arguments = ["order_id": order.id.rawValue]
        if lines.count < order.lines.count { arguments["items"] = lines.map(\.variant.rawValue).joined(separator: ",") }
        if !request.reason.isEmpty { arguments["reason"] = request.reason }
        return arguments
    }
}

/// A confirmed change, ready to be written by `OrderDesk.commit`.
public struct ReadyChange: Hashable, Sendable {
    public let proposal: OrderProposal
    public let change: OrderChange
    /// The order's revision the change was decided on.
    public var revision: Int { proposal.order.revision }
}

/// A change as it was written: what an undo starts from.
public struct CommittedChange: Hashable, Sendable {
    public let proposal: OrderProposal
    public let change: OrderChange
    /// The order with the change made.
    public let order: Order
}
