/// A situation that customers state instead of a product, and what it implies: "my feet are always wet when it
/// rains" asks for waterproof shoes.
public struct Need: Hashable, Sendable {
    public var id: String
    /// The situation as people put it, in each language.
    public var phrasings: Names
    public var implications: [Implication]

    public init(id: String, phrasings: Names, implications: [Implication]) {
        self.id = id
        self.phrasings = phrasings
        self.implications = implications
    }

    /// One thing that follows from a need.
    public struct Implication: Hashable, Sendable {
        public enum Condition: Hashable, Sendable {
            /// The best category first; the others serve the need as well.
            case category([CategoryID])
            case attribute(AttributeID, AttributeConstraint)
            case excluded(AttributeID, [String])
            /// Words for full-text search.
            case terms([String])
        }

        public var condition: Condition
        /// How sure the need implies it, 0 to 1.
        public var confidence: Double

        public init(_ condition: Condition, confidence: Double) {
            self.condition = condition
            self.confidence = confidence
        }
    }

    /// The categories that serve the need, the best first; empty where it names none.
    public var categories: [CategoryID] {
        implications.lazy.compactMap { if case .category(let ids) = $0.condition { ids } else { nil } }.first ?? []
    }
}

/// A need that an utterance states.
public struct NeedMatch: Hashable, Sendable {
    public var need: String
    /// How likely the utterance states this need, 0 to 1.
    public var confidence: Double
    /// How sure each criterion is that was taken from it, by the criterion's name; empty where none was.
    public var criteria: [CriterionName: Double]
    /// The customer's words that state it; nil where they cannot be told from the rest.
    public var words: String?

    public init(need: String, confidence: Double, criteria: [CriterionName: Double] = [:], words: String? = nil) {
        self.need = need
        self.confidence = confidence
        self.criteria = criteria
        self.words = words
    }
}
