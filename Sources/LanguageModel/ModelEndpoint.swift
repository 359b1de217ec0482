public import Foundation
import Text

/// Where a model answers: an OpenAI-compatible server, the model's name there, and a key where one is needed.
public struct ModelEndpoint: Hashable, Sendable {
    /// The address of the chat route itself.
    public let chatURL: URL
    public let name: String
    public let key: APIKey?

    /// - Parameter address: the server ("http://127.0.0.1:8080"), its API root (".../v1") or the chat route itself.
    /// - Throws: `ModelError.invalidEndpoint` unless it is an http or https address of a host, the name is not empty
    ///   and the key can stand in a header.
    public init(address: String, name: String, key: String? = nil) throws(ModelError) {
        guard var components = URLComponents(string: address.trimmingCharacters(in: .whitespaces)),
            let scheme = components.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = components.host, !host.isEmpty, components.user == nil, components.password == nil
        else {
            throw .invalidEndpoint("“\(Sanitizer.line(address, limit: 80))” is not an http or https address")
        }
        let name = Sanitizer.line(name)
        guard !name.isEmpty else { throw .invalidEndpoint("the model’s name is empty") }
        components.path = Self.chatPath(from: components.path)
        components.fragment = nil
        guard let url = components.url else {
            throw .invalidEndpoint("“\(Sanitizer.line(address, limit: 80))” is not an http or https address")
        }
        let apiKey = key.flatMap(APIKey.init)
        guard apiKey != nil || key?.isEmpty != false else {
            throw .invalidEndpoint("the model’s key holds characters that a key cannot have")
        }
        chatURL = url
        self.name = name
        self.key = apiKey
    }

    private static func chatPath(from path: String) -> String {
        let route = "/chat/completions"
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        if trimmed.hasSuffix(route) { return trimmed }
        let isVersioned = trimmed.split(separator: "/").last.map { last in
            last.first == "v" && last.dropFirst().first?.isNumber == true
        }
        return trimmed + (isVersioned == true ? route : "/v1" + route)
    }
}
