public import Commerce

/// Why the desk does not do what was asked.
public enum OrderRefusal: Hashable, Sendable {
    case notSignedIn
    /// Said of unknown orders and of other customers' orders alike, so that the two cannot be told apart.
    case noSuchOrder
    case wrongState(Order.State)
    /// The time allowed, in days from delivery, is over.
    case tooLate(days: Int)
    /// Titles of the lines that cannot go back.
    case notReturnable(titles: [LocalizedText])
    /// The order is no longer as it was when the change was proposed.
    case changedMeanwhile
    /// The shop has stated no rule for it, or what is known of the order does not allow a decision.
    case needsPerson
    /// The customer said no.
    case declined
}

/// How far the money of an order has come.
public struct RefundStatus: Hashable, Sendable {
    public enum Stage: Hashable, Sendable {
        /// Neither cancelled nor to be returned.
        case noneDue
        /// Cancelled: this amount goes back.
        case issued(Money)
        /// A return was requested: up to this amount goes back once the goods are here and checked.
        case awaitingGoods(upTo: Money)
    }

    public var order: Order
    public var stage: Stage
    public var citations: [Citation]
}

/// What comes of a request. Only `.ready` leads to a write, and only through `OrderDesk.commit`.
public enum OrderOutcome: Hashable, Sendable {
    public struct Question: Hashable, Sendable {
        public var request: OrderRequest
        /// The one argument to be said: "order_id" or "items".
        public var missing: String
        /// Orders to choose from, newest first; empty where `missing` is "items".
        public var choices: [Order]
        /// The order whose items are asked for.
        public var order: Order?
    }

    public struct Refused: Hashable, Sendable {
        public var request: OrderRequest
        public var refusal: OrderRefusal
        /// Nil where there is none, or none the customer may know of.
        public var order: Order?
        /// The article it was decided by.
        public var policy: String?
        public var citations: [Citation]
    }

    /// Where the orders stand, newest first; empty for a customer without orders.
    case tracked([Order])
    case refundStatus(RefundStatus)
    case needsInput(Question)
    case needsConfirmation(OrderProposal)
    case ready(ReadyChange)
    case done(CommittedChange)
    case refused(Refused)
}
