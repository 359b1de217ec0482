import Foundation

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
    private func fetch(_ url: URL) async -> Data? {
        await withCheckedContinuation { continuation in
            HTTPTransfer(HTTPRequest(url: url)).start { [limit] in
                WholeBodyReader(limit: limit, sizeLimit: 1 << 20) { continuation.resume(returning: $0.map { Data($0) }) }
            }
        }
    }
}
