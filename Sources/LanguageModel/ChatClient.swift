import Foundation
import FoundationNetworking

/// Chats with any server that speaks OpenAI's `/v1/chat/completions` with streaming.
public struct ChatClient: Sendable {
    public let endpoint: ModelEndpoint
    public let limits: StreamLimits
    private let temperature: Double
    private let maxTokens: Int

    public init(endpoint: ModelEndpoint, limits: StreamLimits = StreamLimits(), temperature: Double = 0.4, maxTokens: Int = 400) {
        self.endpoint = endpoint
        self.limits = limits
        self.temperature = temperature
        self.maxTokens = maxTokens
    }

    /// The reply as it comes; the request is sent at once. The last event is `.finished`.
    ///
    /// Cancelling the task that reads it, or leaving it unread, closes the connection.
    /// - Throws: `ModelError`, from the stream.
    public func stream(_ messages: [ChatMessage]) -> AsyncThrowingStream<ChatEvent, any Error> {
        let (stream, continuation) = AsyncThrowingStream<ChatEvent, any Error>.makeStream()
        do {
            let exchange = StreamingExchange(key: endpoint.key, limits: limits, continuation: continuation)
            exchange.start(try request(messages))
        } catch {
            continuation.finish(throwing: ModelError.invalidEndpoint("the request cannot be written"))
        }
        return stream
    }

    private func request(_ messages: [ChatMessage]) throws -> URLRequest {
        var request = URLRequest(url: endpoint.chatURL, cachePolicy: .reloadIgnoringLocalCacheData)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("text/event-stream, application/json;q=0.5", forHTTPHeaderField: "Accept")
        if let key = endpoint.key { request.setValue("Bearer " + key.secret, forHTTPHeaderField: "Authorization") }
        request.httpBody = try JSONEncoder().encode(
            ChatRequest(model: endpoint.name, messages: messages, temperature: temperature, maxTokens: maxTokens))
        return request
    }
}
