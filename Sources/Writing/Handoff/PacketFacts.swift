public import Commerce
import Text

/// What a colleague is told of a conversation that is handed over. Texts that customers wrote are masked already.
public struct PacketFacts: Sendable {
    /// Something that was done, proposed or refused in the conversation.
    public struct Deed: Sendable {
        public var action: Action
        /// The clause it was decided by.
        public var clause: Citation?

        public init(action: Action, clause: Citation?) {
            self.action = action
            self.clause = clause
        }
    }

    public struct Exchange: Sendable {
        public var said: String
        public var replied: String

        public init(said: String, replied: String) {
            self.said = said
            self.replied = replied
        }
    }

    public var reason: Handoff.Reason
    public var priority: Handoff.Priority
    /// Seconds since 1970-01-01 UTC.
    public var time: Int
    /// What the customer turned to the shop for, the last that was not the wish for a person.
    public var intent: Intent?
    /// In their words.
    public var words: String
    public var mood: Mood
    /// How often the same was asked again.
    public var repeats: Int
    /// The name as far as it may be seen, and the membership; nil for a guest.
    public var customer: (name: String, membership: Membership)?
    public var orders: [Order]
    public var deeds: [Deed]
    public var products: [RankedProduct]
    /// What the assistant asked last and has no answer to.
    public var question: String?
    /// Oldest first.
    public var transcript: [Exchange]

    public init(
        reason: Handoff.Reason, priority: Handoff.Priority, time: Int, intent: Intent?, words: String, mood: Mood, repeats: Int,
        customer: (name: String, membership: Membership)?, orders: [Order], deeds: [Deed], products: [RankedProduct], question: String?,
        transcript: [Exchange]
    ) {
        self.reason = reason
        self.priority = priority
        self.time = time
        self.intent = intent
        self.words = words
        self.mood = mood
        self.repeats = repeats
        self.customer = customer
        self.orders = orders
        self.deeds = deeds
        self.products = products
        self.question = question
        self.transcript = transcript
    }

    /// "L. X." of "Lin Xia", 林* of 林夏: enough to tell two customers apart.
    public static func initials(of name: String) -> String {
        let name = Sanitizer.line(name, limit: 60)
        if name.containsHan { return name.prefix(1) + "*" }
        return name.split(separator: " ").compactMap(\.first).map { "\($0)." }.joined(separator: " ")
    }
}
