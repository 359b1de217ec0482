import Foundation

/// The human part of an error reply.
enum ServerMessage {
    private struct Body: Decodable {
        struct Detail: Decodable { var message: String? }

        var error: Detail?
        var message: String?

        enum CodingKeys: CodingKey { case error, message }

        /// `error` is an object at OpenAI and llama.cpp, a plain string at Ollama.
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            message = try? container.decode(String.self, forKey: .message)
            if let text = try? container.decode(String.self, forKey: .error) {
                error = Detail(message: text)
            } else {
                error = try? container.decode(Detail.self, forKey: .error)
            }
        }
    }

    /// The message of a JSON error; a web page says nothing a customer could use, so it gives nothing.
    static func text(of body: some StringProtocol) -> String {
        if let message = reported(in: body) { return message }
        let start = body.drop { $0.isWhitespace }.first
        return start == "<" || start == "{" ? "" : String(body.prefix(400))
    }

    /// The error a JSON text reports; nil where it reports none.
    static func reported(in json: some StringProtocol) -> String? {
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(json.utf8)) else { return nil }
        return body.error.map { $0.message ?? "" } ?? body.message
    }
}
