import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// A real HTTP server on a free local port that answers like a model, well or badly.
public final class ModelServer: Sendable {
    /// What it does with a chat request.
    public enum Reply: Sendable {
        case events([Step])
        case plain(status: Int, type: String, body: String)
        case redirect(to: String)
        case never
    }

    /// What it does while it streams.
    public enum Step: Sendable {
        case send(String)
        /// Nothing more comes, and the connection stays open.
        case hang
        /// The connection is broken in the middle.
        case cut
        /// Comments without end, until the client is gone.
        case flood
    }

    public let address: String
    private let server: HTTPServer
    private let running: Task<Void, any Error>
    private let log: Log

    final class Log: Sendable {
        let requests = Mutex<[String]>([])
        let headers = Mutex<[[String: String]]>([])
        let departures = AsyncStream<Void>.makeStream()
    }

    private init(address: String, server: HTTPServer, running: Task<Void, any Error>, log: Log) {
        self.address = address
        self.server = server
        self.running = running
        self.log = log
    }

    /// Runs `body` while the server answers every chat with `reply` and lists `models`.
    public static func run<Result: Sendable>(
        _ reply: Reply, models: [String] = [], body: (ModelServer) async throws -> Result
    ) async throws -> Result {
        let log = Log()
        let http = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
        await http.appendRoute("POST /v1/chat/completions") { request in
            let content = try await request.bodyData
            log.requests.withLock { $0.append(String(decoding: content, as: UTF8.self)) }
            log.headers.withLock { headers in
                headers.append(Dictionary(request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }) { first, _ in first })
            }
            return try await response(reply, log)
        }
        await http.appendRoute("GET /v1/models") { _ in
            let list = models.map { "{\"id\":\"\($0)\"}" }.joined(separator: ",")
            return HTTPResponse(statusCode: .ok, body: Data("{\"data\":[\(list)]}".utf8))
        }
        let running = Task { try await http.run() }
        try await http.waitUntilListening(timeout: 3600)
        guard case .ip4(_, let port)? = await http.listeningAddress else { throw CancellationError() }
        let server = ModelServer(address: "http://127.0.0.1:\(port)", server: http, running: running, log: log)
        do {
            let result = try await body(server)
            await server.stop()
            return result
        } catch {
            await server.stop()
            throw error
        }
    }

    private func stop() async {
        await server.stop()
        running.cancel()
    }

    /// Bodies of the chat requests so far.
    public var requests: [String] { log.requests.withLock { $0 } }
    /// Their headers, names in lower case.
    public var headers: [[String: String]] { log.headers.withLock { $0 } }

    /// Returns once a client has gone away in the middle of a stream.
    public func waitUntilClientLeft() async {
        for await _ in log.departures.stream { return }
    }

    private static func response(_ reply: Reply, _ log: Log) async throws -> HTTPResponse {
        switch reply {
        case .plain(let status, let type, let body):
            return HTTPResponse(
                statusCode: HTTPStatusCode(status, phrase: "Reply"), headers: [.contentType: type], body: Data(body.utf8))
        case .redirect(let target):
            return HTTPResponse(statusCode: HTTPStatusCode(307, phrase: "Temporary Redirect"), headers: [.location: target])
        case .never:
            try await Task.sleep(for: .seconds(3600))
            return HTTPResponse(statusCode: .ok)
        case .events(let steps):
            return HTTPResponse(
                statusCode: .ok, headers: [.contentType: "text/event-stream"],
                body: HTTPBodySequence(from: StepSequence(steps: steps, log: log)))
        }
    }

    /// One piece of text as a chunk of a chat stream.
    public static func chunk(_ text: String) -> Step {
        let object = ["choices": [["delta": ["content": text]]]]
        let json = (try? JSONEncoder().encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return .send("data: \(json)\n\n")
    }

    /// A whole stream that says `text` a few characters at a time.
    public static func saying(_ text: String) -> Reply {
        let characters = Array(text)
        let pieces = stride(from: 0, to: characters.count, by: 7).map { chunk(String(characters[$0..<min($0 + 7, characters.count)])) }
        return .events(pieces + [.send("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"), .send("data: [DONE]\n\n")])
    }
}
