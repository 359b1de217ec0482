import Foundation

/// Reads the reply to a chat request: hands bytes to the decoder, its events to the stream, and watches the limits.
struct ChatReplyReader: TransferReader {
    private static let failureBytes = 4096

    private let key: APIKey?
    private let continuation: AsyncThrowingStream<ChatEvent, any Error>.Continuation
    private var deadlines: StreamDeadlines
    private var decoder: ChatStreamDecoder?
    /// The start of what the server says of a status other than 2xx.
    private var failureText: [UInt8] = []
    private(set) var isSatisfied = false

    init(key: APIKey?, limits: StreamLimits, continuation: AsyncThrowingStream<ChatEvent, any Error>.Continuation) {
        self.key = key
        self.continuation = continuation
        deadlines = StreamDeadlines(limits)
    }

    var deadline: Duration { deadlines.next }

    func expired(at time: Duration) -> ModelError? { deadlines.expired(at: time) }

    mutating func read(_ bytes: UnsafeRawBufferPointer, of head: HTTPResponseHead, at time: Duration) throws(ModelError) {
        guard (200..<300).contains(head.status) else {
            failureText += bytes.prefix(Self.failureBytes - failureText.count)
            return
        }
        try begin(head)
        guard let events = try decoder?.consume(bytes) else { return }
        deadlines.received(text: events.contains(where: \.isText), at: time)
        deliver(events)
        if let error = deadlines.expired(at: time) { throw error }
    }

    mutating func end(of head: HTTPResponseHead) throws(ModelError) {
        guard (200..<300).contains(head.status) else {
            throw .status(head.status, body: String(decoding: failureText, as: UTF8.self), redacting: key)
        }
        try begin(head)
        if let events = try decoder?.end() { deliver(events) }
    }

    func failure(_ reason: String, isAnswering: Bool) -> ModelError {
        isAnswering ? .cutOff : .unreachable(ModelError.shown(reason, redacting: key))
    }

    mutating func close(_ error: ModelError?) { continuation.finish(throwing: error) }

    private mutating func begin(_ head: HTTPResponseHead) throws(ModelError) {
        guard decoder == nil else { return }
        guard head.type != "text/html" else { throw .unexpectedReply("a web page") }
        decoder = ChatStreamDecoder(format: head.type == "application/json" ? .object : .events, key: key)
    }

    private mutating func deliver(_ events: [ChatEvent]) {
        for event in events {
            continuation.yield(event)
            if case .finished = event { isSatisfied = true }
        }
    }
}

extension ChatEvent {
    fileprivate var isText: Bool {
        if case .text = self { true } else { false }
    }
}
