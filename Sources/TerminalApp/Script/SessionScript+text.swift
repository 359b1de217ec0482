import Commerce

extension SessionScript {
    static let heading = "shopkeeper session 1"

    /// The whole file.
    public var text: String { header + Self.text(of: welcome) + steps.map { Self.text(of: $0) }.joined() }

    var header: String {
        let lines = [
            Self.heading, title.isEmpty ? nil : "title: \(title)", "language: \(language.rawValue)", "shop: \(shop)",
            "customer: \(customer?.rawValue ?? "guest")", "clock: \(clock)",
        ]
        return lines.compactMap(\.self).map { $0 + "\n" }.joined() + "\n"
    }

    static func text(of step: Step) -> String { line(saying: step.said) + text(of: step.reply) }

    /// What was typed, after a blank line.
    static func line(saying text: String) -> String {
        "\n> " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n+ ") + "\n"
    }

    static func text(of reply: SessionReply) -> String {
        SessionReply.Field.allCases.map { field in
            guard let value = reply.fields[field] else { return "" }
            guard field == .answer, value != SessionReply.any else { return "\(field.rawValue): \(value)\n" }
            return value.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "|\n" : "| \($0)\n" }.joined()
        }.joined()
    }
}
