public import Commerce

/// What understanding needs to know of the conversation so far. The assistant keeps it; understanding only reads.
public struct ConversationState: Hashable, Sendable {
    /// A yes-or-no that the last turn asked for.
    public enum Pending: Hashable, Sendable {
        /// An action waits for confirmation.
        case confirmation(Action)
        /// An action waits for the named argument.
        case argument(Action, name: String)
    }

    public var criteria: Criteria
    /// The pane, in order: ordinals and "the black one" refer to these.
    public var shown: [Product]
    /// The product that was opened or spoken of last.
    public var focus: ProductID?
    public var pending: Pending?
    /// The question that stands under the products.
    public var question: ClarifyingQuestion?
    public var lastOrder: OrderID?
    public var lastIntent: Intent?
    /// The language of the last reply, for utterances that do not show theirs ("?", "2").
    public var language: Language

    public init(
        criteria: Criteria = .none, shown: [Product] = [], focus: ProductID? = nil, pending: Pending? = nil,
        lastOrder: OrderID? = nil, lastIntent: Intent? = nil,
        language: Language = .english
    ) {
        self.criteria = criteria
        self.shown = shown
        self.focus = focus
        self.pending = pending
        self.lastOrder = lastOrder
        self.lastIntent = lastIntent
        self.language = language
    }
}
