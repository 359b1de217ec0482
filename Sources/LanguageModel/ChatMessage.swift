/// One message of a chat.
public struct ChatMessage: Hashable, Codable, Sendable {
    public enum Role: String, Codable, Sendable {
        case system, user, assistant
    }

    public var role: Role
    public var content: String

    public init(_ role: Role, _ content: String) {
        self.role = role
        self.content = content
    }
}

/// What is sent to `/v1/chat/completions`.
struct ChatRequest: Encodable {
    var model: String
    var messages: [ChatMessage]
    var stream = true
    var temperature: Double
    var maxTokens: Int

    enum CodingKeys: String, CodingKey {
        case model, messages, stream, temperature
        case maxTokens = "max_tokens"
    }
}
