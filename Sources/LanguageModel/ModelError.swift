import Text

/// Why a model gave no answer, or not the whole of one. Server text in it is sanitized, shortened and free of the key.
public enum ModelError: Error, Hashable, Sendable {
    case invalidEndpoint(String)
    /// The server could not be reached, or the connection broke.
    case unreachable(String)
    /// A status other than 2xx, with what the server said of it.
    case status(Int, message: String)
    /// The server reported an error inside the stream.
    case reported(String)
    /// What came is no chat stream.
    case unexpectedReply(String)
    case redirected(host: String)
    case slowStart(limit: Duration)
    case stalled(limit: Duration)
    case tooLong(limit: Duration)
    /// The stream ended before the model said it was done.
    case cutOff
    /// The server withheld the answer.
    case filtered
    /// More bytes than any answer needs.
    case oversized

    static func status(_ code: Int, body: some StringProtocol, redacting key: APIKey?) -> ModelError {
        .status(code, message: shown(ServerMessage.text(of: body), redacting: key))
    }

    /// Server text as it may be shown.
    static func shown(_ text: String, redacting key: APIKey?) -> String {
        Sanitizer.line(key?.redacting(text) ?? text, limit: 160)
    }
}

extension ModelError: CustomStringConvertible {
    /// One plain English sentence.
    public var description: String {
        switch self {
        case .invalidEndpoint(let why): "The model is not configured correctly: \(why)."
        case .unreachable(let why): "The model’s server could not be reached" + detail(why)
        case .status(let code, let message): "The model’s server answered with status \(code)" + detail(message)
        case .reported(let message): "The model’s server reported an error" + detail(message)
        case .unexpectedReply(let what): "The model’s server sent something other than an answer" + detail(what)
        case .redirected(let host): "The model’s server wanted to send the request on to \(host), which was refused."
        case .slowStart(let limit): "The model did not start within \(limit.seconds)."
        case .stalled(let limit): "The model fell silent for \(limit.seconds)."
        case .tooLong(let limit): "The model was not done after \(limit.seconds)."
        case .cutOff: "The model’s answer was cut off."
        case .filtered: "The model’s server withheld the answer."
        case .oversized: "The model’s answer was too long."
        }
    }

    private func detail(_ text: String) -> String {
        let ends = text.hasSuffix(".") || text.hasSuffix("!") || text.hasSuffix("。")
        return text.isEmpty ? "." : ": " + text + (ends ? "" : ".")
    }
}

extension Duration {
    /// "4 s", "0.3 s".
    var seconds: String {
        let tenths = (components.seconds * 10) + components.attoseconds / 100_000_000_000_000_000
        return tenths % 10 == 0 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
    }
}
