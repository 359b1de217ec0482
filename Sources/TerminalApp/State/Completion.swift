import Text

/// How what is being typed may go on: the rest of a product's name.
struct Completion: Hashable, Sendable {
    /// The input it belongs to.
    var typed: String
    var rest: String

    /// Only so much of a name is offered.
    private static let limit = 120

    /// Nil for a rest that would show nothing.
    init?(typed: String, rest: String) {
        let clean = Sanitizer.line(rest.prefix(Self.limit))
        guard !clean.isEmpty else { return nil }
        self.typed = typed
        self.rest = (rest.first?.isWhitespace == true ? " " : "") + clean
    }

    /// What remains of it when more of it was typed; nil when something else was.
    func advanced(to text: String) -> Completion? {
        guard text.hasPrefix(typed), rest.hasPrefix(text.dropFirst(typed.count)) else { return nil }
        return Completion(typed: text, rest: String(rest.dropFirst(text.count - typed.count)))
    }
}
