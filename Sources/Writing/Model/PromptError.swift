/// Why the prompts cannot be used; `description` is one plain sentence for the shop's owner.
public enum PromptError: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(file: String)
    case broken(file: String, reason: String)

    public var description: String {
        switch self {
        case .unreadable(let file): "The prompt “\(file)” is missing or cannot be read as UTF-8 text."
        case .broken(let file, let reason): "The prompt “\(file)” is not a valid template: \(reason)."
        }
    }
}
