import Foundation

/// One request to a model's server.
struct HTTPRequest: Sendable {
    var url: URL
    var headers: [(name: String, value: String)] = []
    /// A body makes it a POST, none a GET.
    var body: Data?
}

/// The first line of a response, and what kind of body follows.
struct HTTPResponseHead: Hashable, Sendable {
    var status: Int
    /// Without parameters, in lower case; empty where the server names none.
    var type: String
}
