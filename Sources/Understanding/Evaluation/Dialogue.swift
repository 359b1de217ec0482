public import Commerce

/// A conversation with what each of its turns must be understood as.
public struct Dialogue: Hashable, Sendable {
    /// What one request of a turn must be understood as.
    public struct Expectation: Hashable, Sendable {
        /// Any of these is right.
        public var intents: [Intent]
        /// `name=value` parts in any order, as `Criteria.canonicalParts` writes them; nil where the turn does not speak
        /// of criteria.
        public var criteria: Set<String>?
        /// Names of criteria that were guessed from a need; nil where the line does not say.
        public var inferred: Set<String>?
        /// Places in the pane, from 1, of the products that are spoken of; empty where the turn speaks of none.
        public var references: [Int]
        /// Of the reply; nil where the line does not say.
        public var language: Language?
    }

    public struct Turn: Hashable, Sendable {
        /// In its file, from 1.
        public var line: Int
        public var utterance: String
        /// One for each request of the utterance, in their order.
        public var expected: [Expectation]
    }

    /// The pane shows the first products of this category; nothing where it is nil.
    public var category: CategoryID?
    public var count = 0
    /// The place in the pane of the product that is open.
    public var focus: Int?
    public var pending: ConversationState.Pending?
    public var turns: [Turn] = []
}
