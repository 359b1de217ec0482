/// A passage of the knowledge base that an answer rests on.
public struct Citation: Hashable, Codable, Sendable {
    public var document: String
    public var heading: String
    public var language: Language
    public var passage: String
    /// Line of the article's file, counted from 1.
    public var line: Int

    public init(document: String, heading: String, language: Language, passage: String, line: Int) {
        self.document = document
        self.heading = heading
        self.language = language
        self.passage = passage
        self.line = line
    }
}

/// Something that changes data, and how far it has come.
public struct Action: Hashable, Codable, Sendable {
    public enum State: String, Codable, Sendable {
        case needsInput = "needs_input"
        case needsConfirmation = "needs_confirmation"
        case done, refused
    }

    /// "cancel_order", "return_order", "add_to_cart" …
    public var name: String
    public var arguments: [String: ActionArgument]
    public var state: State
    /// Names of the arguments that are still to be said.
    public var missing: [String]
    /// The article it was decided by.
    public var policy: String?

    public init(name: String, arguments: [String: ActionArgument], state: State, missing: [String] = [], policy: String? = nil) {
        self.name = name
        self.arguments = arguments
        self.state = state
        self.missing = missing
        self.policy = policy
    }
}
