import Foundation

/// What a chat stream gives: pieces of text, and at last why it ended.
public enum ChatEvent: Hashable, Sendable {
    public enum FinishReason: Hashable, Sendable {
        case stop
        /// The limit of tokens was reached: the last sentence may be incomplete.
        case length
    }

    case text(String)
    case finished(FinishReason)
}

/// Bytes of a chat reply to chat events, without I/O: either server-sent events, or one JSON object from servers
/// that do not stream.
struct ChatStreamDecoder {
    enum Format { case events, object }

    private struct Chunk: Decodable {
        struct Choice: Decodable {
            struct Content: Decodable { var content: String? }

            var delta: Content?
            var message: Content?
            var finishReason: String?

            enum CodingKeys: String, CodingKey {
                case delta, message
                case finishReason = "finish_reason"
            }
        }

        var choices: [Choice]
    }

    private let format: Format
    private let key: APIKey?
    private let sizeLimit: Int
    private var parser: ServerSentEventParser
    private var object: [UInt8] = []
    private var received = 0
    private var isFinished = false

    /// - Parameter sizeLimit: bytes that a whole reply may have.
    init(format: Format, key: APIKey?, sizeLimit: Int = 8 << 20) {
        self.format = format
        self.key = key
        self.sizeLimit = sizeLimit
        parser = ServerSentEventParser(limit: min(sizeLimit, 1 << 20))
    }

    mutating func consume(_ bytes: some Collection<UInt8>) throws(ModelError) -> [ChatEvent] {
        received += bytes.count
        guard received <= sizeLimit else { throw .oversized }
        switch format {
        case .object:
            object += bytes
            return []
        case .events:
            let events: [ServerSentEvent]
            do { events = try parser.consume(bytes) } catch { throw .oversized }
            var decoded: [ChatEvent] = []
            for event in events where !isFinished { decoded += try decode(event.data, isError: event.type == "error") }
            return decoded
        }
    }

    /// The connection closed in order.
    /// - Throws: `cutOff` where the model had not said it was done, `unexpectedReply` where nothing of a chat came.
    mutating func end() throws(ModelError) -> [ChatEvent] {
        if format == .object {
            let decoded = try decode(String(decoding: object, as: UTF8.self), isError: false)
            if isFinished { return decoded }
            isFinished = true
            return decoded + [.finished(.stop)]
        }
        guard !isFinished else { return [] }
        throw .cutOff
    }

    private mutating func decode(_ data: String, isError: Bool) throws(ModelError) -> [ChatEvent] {
        if data == "[DONE]" {
            isFinished = true
            return [.finished(.stop)]
        }
        if isError { throw .reported(ModelError.shown(ServerMessage.text(of: data), redacting: key)) }
        guard let chunk = try? JSONDecoder().decode(Chunk.self, from: Data(data.utf8)) else {
            if let message = ServerMessage.reported(in: data) {
                throw .reported(ModelError.shown(message, redacting: key))
            }
            throw .unexpectedReply(ModelError.shown(String(data.prefix(60)), redacting: key))
        }
        // The last chunk of some servers has only token counts, and no choice.
        guard let choice = chunk.choices.first else { return [] }
        var events: [ChatEvent] = []
        if let text = choice.delta?.content ?? choice.message?.content, !text.isEmpty { events.append(.text(text)) }
        guard let reason = choice.finishReason else { return events }
        if reason == "content_filter" { throw .filtered }
        isFinished = true
        return events + [.finished(reason == "length" ? .length : .stop)]
    }
}
