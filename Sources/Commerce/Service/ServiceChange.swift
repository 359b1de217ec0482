/// A change that customer service makes, decided whole: the records as they were when it was decided, and as they are to be.
/// It is written in one transaction with its audit record, or not at all.
public struct ServiceChange: Hashable, Codable, Sendable {
    /// A record before and after.
    public struct Step<Subject: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
        public var before: Subject
        public var after: Subject

        public init(before: Subject, after: Subject) {
            self.before = before
            self.after = after
        }

        public var reversed: Step { Step(before: after, after: before) }
    }

    /// Names this change: asked for again under the same id, it is not made twice.
    public var id: ServiceChangeID
    /// The flow's name, as `cancel_order`.
    public var action: String
    /// Who asked: a customer's id, or "shop".
    public var actor: String
    /// The clause of the policy it was decided by.
    public var policy: String?
    public var reason: String
    /// Seconds since 1970-01-01 UTC.
    public var time: Int
    public var order: Step<Order>?
    public var customer: Step<Customer>?

    public init(
        id: ServiceChangeID, action: String, actor: String, policy: String? = nil, reason: String = "", time: Int,
        order: Step<Order>? = nil, customer: Step<Customer>? = nil
    ) {
        self.id = id
        self.action = action
        self.actor = actor
        self.policy = policy
        self.reason = reason
        self.time = time
        self.order = order
        self.customer = customer
    }

    /// What takes this change back: the records as they were, over the records as it left them and no others.
    /// - Parameter time: seconds since 1970-01-01 UTC.
    public func reversed(id: ServiceChangeID, time: Int) -> ServiceChange {
        var back = self
        (back.id, back.action, back.reason, back.time) = (id, "undo", action, time)
        back.order = order?.reversed
        // Each change of an order makes it another revision, one that takes back a change, too.
        if let revision = back.order?.before.revision { back.order?.after.revision = revision + 1 }
        back.customer = customer?.reversed
        return back
    }
}

public typealias ServiceChangeID = Identifier<ServiceChange>

/// The records are no longer as they were when the change was decided; nothing was written.
public struct ServiceConflict: Error, Hashable {
    public init() {}
}
