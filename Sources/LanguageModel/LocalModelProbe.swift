import Dispatch
import Foundation
import FoundationNetworking
import Synchronization
import Text

/// A model server found on this computer.
public struct LocalModel: Hashable, Sendable {
    public enum Server: String, Hashable, Sendable {
        case ollama = "Ollama"
        case llamaCpp = "llama.cpp"
    }

    public var server: Server
    public var endpoint: ModelEndpoint
}

/// Looks for Ollama and llama.cpp on their usual local ports. Meant for the background: it takes up to `limit`.
public struct LocalModelProbe: Sendable {
    private struct ModelList: Decodable {
        struct Model: Decodable { var id: String }

        var data: [Model]
    }

    private let ollama: String
    private let llamaCpp: String
    private let limit: Duration

    public init(
        ollama: String = "http://127.0.0.1:11434", llamaCpp: String = "http://127.0.0.1:8080",
        limit: Duration = .milliseconds(300)
    ) {
        self.ollama = ollama
        self.llamaCpp = llamaCpp
        self.limit = limit
    }

    /// Every model of every server that answers in time, Ollama's first.
    public func find() async -> [LocalModel] {
        async let first = models(at: ollama, of: .ollama)
        async let second = models(at: llamaCpp, of: .llamaCpp)
        return await first + second
    }

    private func models(at address: String, of server: LocalModel.Server) async -> [LocalModel] {
        guard let url = URL(string: address + "/v1/models"), let data = await fetch(url),
            let list = try? JSONDecoder().decode(ModelList.self, from: data)
        else { return [] }
        return list.data.prefix(32).compactMap { model in
            guard let endpoint = try? ModelEndpoint(address: address, name: model.id) else { return nil }
            return LocalModel(server: server, endpoint: endpoint)
        }
    }

    /// The body of a 200, or nil once the time is up.
    ///
    /// Not by `URLSession.data(for:)`: cancelling the task that awaits it calls into the session while the task's own
    /// lock is held, and deadlocks with a reply that arrives at that moment (seen with Swift 6.3 on Linux).
    private func fetch(_ url: URL) async -> Data? {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        let session = URLSession(configuration: configuration)
        let body = await withCheckedContinuation { continuation in
            let first = FirstAnswer(continuation)
            session.dataTask(with: url) { data, response, _ in
                let isAnswer = (response as? HTTPURLResponse)?.statusCode == 200 && (data?.count ?? 0) < 1 << 20
                first.give(isAnswer ? data : nil)
            }.resume()
            let (seconds, attoseconds) = limit.components
            let wait = DispatchTimeInterval.milliseconds(Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
            DispatchQueue.global().asyncAfter(deadline: .now() + wait) { first.give(nil) }
        }
        session.endInBackground()
        return body
    }
}

/// Resumes a continuation with the first of several answers; the others are dropped.
private final class FirstAnswer: Sendable {
    private let continuation: Mutex<CheckedContinuation<Data?, Never>?>

    init(_ continuation: CheckedContinuation<Data?, Never>) { self.continuation = Mutex(continuation) }

    func give(_ answer: Data?) {
        let waiting = continuation.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        waiting?.resume(returning: answer)
    }
}
