public import Commerce

/// What there is to say of the way to a person.
public enum HandoffFacts: Sendable {
    /// A yes puts the conversation into the queue.
    case offered(Handoff.Reason)
    /// The shop's rules do not say when a person takes over: the customer may ask for one.
    case possible(Handoff.Reason)
    /// It is in the queue now, behind so many others.
    case queued(Handoff, ahead: Int)
    /// It was in the queue or taken already.
    case waiting(Handoff, ahead: Int)
    /// What was said went to the desk; told in full the first time.
    case passedOn(Handoff, isFirst: Bool)
    /// The customer wants the assistant back.
    case calledBack
}

/// What a colleague did since the customer was last told.
public struct DeskNews: Hashable, Sendable {
    /// As it stands now.
    public var handoff: Handoff
    /// Whether its state is another than the customer knows.
    public var isNewState: Bool
    /// The colleague's, in order.
    public var messages: [HandoffMessage]

    public init(handoff: Handoff, isNewState: Bool, messages: [HandoffMessage]) {
        self.handoff = handoff
        self.isNewState = isNewState
        self.messages = messages
    }
}

/// What is acknowledged before an answer.
public enum Acknowledgement: Sendable {
    case anger, repetition
}
