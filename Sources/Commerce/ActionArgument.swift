/// What an action is called with: a text, or several.
public enum ActionArgument: Hashable, Sendable, Codable, ExpressibleByStringLiteral {
    case text(String)
    case list([String])

    public init(stringLiteral value: String) { self = .text(value) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([String].self) { self = .list(list) } else { self = .text(try container.decode(String.self)) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        }
    }

    public var text: String {
        switch self {
        case .text(let text): text
        case .list(let list): list.joined(separator: ", ")
        }
    }
}
