import Foundation
import FoundationNetworking
import Synchronization

/// One request and the stream of its reply: hands URLSession's callbacks to the decoder and watches the limits.
///
/// The session retains its delegate until it is invalidated, which every way to the end does.
final class StreamingExchange: NSObject, URLSessionDataDelegate, Sendable {
    private enum Body {
        case chat(ChatStreamDecoder)
        /// A status other than 2xx: the start of what the server says of it.
        case failure(status: Int, bytes: [UInt8])
        case none
    }

    private struct State {
        var body = Body.none
        var deadlines: StreamDeadlines
        var session: URLSession?
        var watch: Task<Void, Never>?
        var isOver = false
    }

    private let key: APIKey?
    private let continuation: AsyncThrowingStream<ChatEvent, any Error>.Continuation
    private let state: Mutex<State>
    private let started = ContinuousClock.now
    private let failureBytes = 4096
    private let stall: Duration

    init(key: APIKey?, limits: StreamLimits, continuation: AsyncThrowingStream<ChatEvent, any Error>.Continuation) {
        self.key = key
        self.continuation = continuation
        stall = limits.stall
        state = Mutex(State(deadlines: StreamDeadlines(limits)))
        super.init()
    }

    func start(_ request: URLRequest) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 1
        let session = URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
        let watch = Task { await self.watchLimits() }
        state.withLock {
            $0.session = session
            $0.watch = watch
        }
        continuation.onTermination = { [weak self] _ in self?.close() }
        session.dataTask(with: request).resume()
    }

    private func watchLimits() async {
        while !Task.isCancelled {
            let now = ContinuousClock.now - started
            let (failure, next) = state.withLock { ($0.deadlines.expired(at: now), $0.deadlines.next) }
            if let failure { return finish(throwing: failure) }
            // Text that arrives can bring the next limit nearer, so no sleep is longer than a stall may be.
            try? await Task.sleep(until: min(started + next, .now + stall), clock: .continuous)
        }
    }

    private func finish(throwing error: ModelError?) {
        guard close() else { return }
        continuation.finish(throwing: error)
    }

    /// - Returns: false where the exchange was over already.
    @discardableResult
    private func close() -> Bool {
        let (session, watch, wasOver) = state.withLock { state in
            defer {
                state.session = nil
                state.watch = nil
                state.isOver = true
            }
            return (state.session, state.watch, state.isOver)
        }
        watch?.cancel()
        session?.endInBackground()
        return !wasOver
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        let type = response.mimeType ?? ""
        guard (200..<300).contains(status) else {
            state.withLock { $0.body = .failure(status: status, bytes: []) }
            return completionHandler(.allow)
        }
        guard type != "text/html" else {
            completionHandler(.cancel)
            return finish(throwing: .unexpectedReply("a web page"))
        }
        let format = type == "application/json" ? ChatStreamDecoder.Format.object : .events
        state.withLock { $0.body = .chat(ChatStreamDecoder(format: format, key: key)) }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let now = ContinuousClock.now - started
        let result = state.withLock { state -> Result<[ChatEvent], ModelError> in
            switch state.body {
            case .none: return .success([])
            case .failure(let status, let bytes):
                state.body = .failure(status: status, bytes: bytes + data.prefix(failureBytes - bytes.count))
                return .success([])
            case .chat(var decoder):
                // Without this the state's copy would make every arrival copy the buffers.
                state.body = .none
                defer { state.body = .chat(decoder) }
                return Result { () throws(ModelError) in
                    let events = try decoder.consume(data)
                    state.deadlines.received(text: events.contains(where: \.isText), at: now)
                    return events
                }
            }
        }
        deliver(result)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let error { return finish(throwing: failure(for: error)) }
        let result = state.withLock { state -> Result<[ChatEvent], ModelError> in
            switch state.body {
            case .none: return .failure(.cutOff)
            case .failure(let status, let bytes):
                return .failure(.status(status, body: String(decoding: bytes, as: UTF8.self), redacting: key))
            case .chat(var decoder):
                return Result { () throws(ModelError) in try decoder.end() }
            }
        }
        deliver(result)
        finish(throwing: nil)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        // The request carries the key: it goes to the origin that was configured, and nowhere else.
        let origin = task.originalRequest?.url
        let isSameOrigin = origin?.scheme == request.url?.scheme && origin?.host == request.url?.host
            && origin?.port == request.url?.port
        if isSameOrigin { return completionHandler(request) }
        completionHandler(nil)
        finish(throwing: .redirected(host: ModelError.shown(request.url?.host ?? "another host", redacting: key)))
    }

    private func deliver(_ result: Result<[ChatEvent], ModelError>) {
        switch result {
        case .failure(let error): finish(throwing: error)
        case .success(let events):
            for event in events { continuation.yield(event) }
            if events.contains(where: \.isFinished) { finish(throwing: nil) }
        }
    }

    /// A break after the reply began is an answer cut off; before it, a server that cannot be reached.
    private func failure(for error: any Error) -> ModelError {
        if case .chat = state.withLock({ $0.body }) { return .cutOff }
        return .unreachable(ModelError.shown(error.localizedDescription, redacting: key))
    }
}

extension ChatEvent {
    fileprivate var isText: Bool {
        if case .text = self { true } else { false }
    }

    fileprivate var isFinished: Bool {
        if case .finished = self { true } else { false }
    }
}
