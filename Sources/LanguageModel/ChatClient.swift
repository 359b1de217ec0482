import Foundation

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
        guard let request = request(messages) else {
            continuation.finish(throwing: ModelError.invalidEndpoint("the request cannot be written"))
            return stream
        }
        let transfer = HTTPTransfer(request)
        continuation.onTermination = { _ in transfer.cancel() }
        transfer.start { [key = endpoint.key, limits] in
            ChatReplyReader(key: key, limits: limits, continuation: continuation)
        }
        return stream
    }

    private func request(_ messages: [ChatMessage]) -> HTTPRequest? {
        let chat = ChatRequest(model: endpoint.name, messages: messages, temperature: temperature, maxTokens: maxTokens)
        guard let body = try? JSONEncoder().encode(chat) else { return nil }
        var headers = [("Content-Type", "application/json"), ("Accept", "text/event-stream, application/json;q=0.5")]
        if let key = endpoint.key { headers.append(("Authorization", "Bearer " + key.secret)) }
        return HTTPRequest(url: endpoint.chatURL, headers: headers, body: body)
    }
}
