/// What a dialogue says back; who words it sees nothing else.
public struct ServiceReply: Sendable {
    public enum Kind: Sendable {
        /// Something is missing: `Action.missing` says what, `choices` among what.
        case ask(SlotQuestion)
        /// Everything is known; a yes commits it.
        case propose(ServiceCase)
        case done(ServiceCase, ServiceChange)
        /// A change was taken back: all is as it was before.
        case undone(ServiceChange)
        case refuse(ServiceRefusal)
        /// Nothing is changed; the case where one was proposed.
        case declined(ServiceCase?)
        /// Signed in now, and nothing asked for yet.
        case welcome(Customer)
        /// Nothing but what the customer wanted to know.
        case inform
    }

    public var kind: Kind
    /// What the customer wanted to know, said first.
    public var information: [ServiceInformation] = []
    /// Whether something that was asked for is still to be done.
    public var hasMore = false
    /// The first of it, as far as it is known.
    public var next: ServiceCase?
    public var action: Action?
    /// The passages that state what it rests on.
    public var citations: [Citation] = []

    public init(kind: Kind, action: Action? = nil) {
        self.kind = kind
        self.action = action
    }
}

public struct SlotQuestion: Sendable {
    public var missing: [String]
    public var flow: ServiceFlow?
    public var order: Order?
    /// Orders to choose from.
    public var orders: [Order] = []
    /// Lines to choose from.
    public var lines: [OrderLine] = []
    /// Of a unit's variants: those that fit, or all that can be had where none does.
    public var variants: [Variant] = []
    public var line: OrderLine?
    public var methods: [StoredPayment] = []
    /// Words that named nothing: a product, an order, an identity, a variant that can be had.
    public var unknown: String?

    public init(missing: [String], flow: ServiceFlow? = nil, order: Order? = nil) {
        self.missing = missing
        self.flow = flow
        self.order = order
    }
}

public struct ServiceRefusal: Sendable {
    public enum Reason: Sendable {
        case objection(ServiceObjection)
        case unknownOrder(String)
        /// Only the whole order can be cancelled.
        case wholeOrderOnly(Order)
        case changedMeanwhile
        case otherCustomer
        case notSignedIn
        /// There is no order that could be meant.
        case noOrder
        /// The shop has no flow for it.
        case notOffered
        /// Nothing else of this product is to be had.
        case noOtherVariant(OrderLine)
        /// Of an undo: the flow does not allow it.
        case notUndoable
    }

    public var reason: Reason
    public var flow: ServiceFlow?
    public var order: Order?
    /// What may be done with the order instead.
    public var possible: [ServiceWish] = []

    public init(reason: Reason, flow: ServiceFlow? = nil, order: Order? = nil) {
        self.reason = reason
        self.flow = flow
        self.order = order
    }

    /// The rule that it rests on, where it is one.
    public var clause: String? {
        switch reason {
        case .objection(.excluded(_, let clause?)): clause
        case .objection, .wholeOrderOnly, .noOtherVariant, .notUndoable: flow?.clause
        case .unknownOrder, .changedMeanwhile, .otherCustomer, .notSignedIn, .noOrder, .notOffered: nil
        }
    }
}

public enum ServiceInformation: Sendable {
    case orders([Order])
    /// What was done in this conversation comes to.
    case settled(SettledSum)
    case methods([StoredPayment])
    /// What was paid for some units.
    case lines([OrderLine])
    /// How many variants of a product can be had.
    case stock(Product)
}

/// Money that goes back to a customer, and money that they pay more.
public struct SettledSum: Hashable, Sendable {
    public var back: Money
    public var paid: Money

    public init(back: Money, paid: Money) {
        self.back = back
        self.paid = paid
    }
}
