import Commerce
import Text

/// Words the file that a colleague is handed with a conversation, in the conversation's language, from facts alone.
public struct PacketWriter {
    private let facts: PacketFacts
    private let book: any PhraseBook
    private let words: PacketWords

    /// - Parameter reply: the facts of the turn, for the shop's words.
    public init(_ facts: PacketFacts, reply: ReplyFacts) {
        self.facts = facts
        book = reply.phraseBook
        words = PacketWords(language: reply.language)
    }

    /// What the customer wants, in one or two sentences.
    public var summary: String {
        var wish = facts.intent.flatMap(words.wish)
        if let order = facts.orders.first { wish = (wish.map { $0 + words.colon } ?? words.turnsTo + words.space) + describe(order) }
        let refused = facts.deeds.last { $0.action.state == .refused }.map { deed in
            words.refused + (deed.clause.map { words.quoted($0.heading) } ?? "")
        }
        let first = [wish, refused].compactMap(\.self).joined(separator: words.comma)
        let said = facts.words.isEmpty ? "" : words.said(Sanitizer.line(facts.words, limit: 120))
        return [words.reason(facts.reason) + words.stop, first.isEmpty ? "" : first + words.stop, said].filter { !$0.isEmpty }.joined(separator: words.sentenceSpace)
    }

    /// The whole file as Markdown.
    public func text(summary: String) -> String {
        let repeats = facts.repeats > 0 ? [words.repeats(facts.repeats)] : []
        let moods = [words.mood(facts.mood)] + repeats + (facts.priority > .normal ? [words.priority(facts.priority)] : [])
        return sections([
            ("", [summary, "", time]),
            (words.moodHeading, moods.map(item)),
            (words.factsHeading, factLines.map(item)),
            (words.productsHeading, facts.products.enumerated().map { "\($0 + 1). \(book.title($1.product)) · \($1.price.display) · \($1.product.id)" }),
            (words.questionHeading, [facts.question ?? words.noQuestion]),
            (words.transcriptHeading, facts.transcript.flatMap(lines)),
        ])
    }

    private func sections(_ sections: [(heading: String, lines: [String])]) -> String {
        sections.filter { !$0.lines.isEmpty }.map { section in
            "# \(section.heading.isEmpty ? words.title : section.heading)\n\n" + section.lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    private var time: String {
        let local = facts.time + book.facts.shop.utcOffset * 3600
        let minutes = (local % 86_400 + 86_400) % 86_400 / 60
        let clock = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
        return "\(book.day(facts.time)) \(clock)"
    }

    private var factLines: [String] {
        var lines = [facts.customer.map { words.customer($0.name, $0.membership) } ?? words.guest]
        lines += facts.orders.map { describe($0) + words.colon + $0.lines.map { contents($0) }.joined(separator: words.comma) }
        lines += facts.deeds.map { deed in
            let arguments = deed.action.arguments.sorted { $0.key < $1.key }.map { " \($0.key)=\(Sanitizer.line($0.value.text, limit: 80))" }.joined()
            let clause = deed.clause.map { words.clause($0.heading, "\($0.document):\($0.line)") } ?? ""
            return words.state(deed.action.state) + words.colon + "`\(deed.action.name)\(arguments)`" + clause
        }
        return lines
    }

    private func describe(_ order: Order) -> String { words.order(order.id.rawValue, book.name(of: order.state), order.total.display) }

    private func contents(_ line: OrderLine) -> String {
        line.title[book.language] + (line.quantity > 1 ? " × \(line.quantity)" : "")
    }

    private func item(_ text: String) -> String { "- " + text }

    private func lines(_ exchange: PacketFacts.Exchange) -> [String] {
        let said = exchange.said.isEmpty ? [] : ["**" + words.speaker + "** " + quote(exchange.said), ""]
        let replied = exchange.replied.isEmpty ? [] : ["*" + words.assistant + "* " + quote(exchange.replied), ""]
        return said + replied
    }

    /// What somebody wrote must not become a heading of the file.
    private func quote(_ text: String) -> String {
        text.split(separator: "\n").map { $0.hasPrefix("#") ? "\\" + $0 : String($0) }.joined(separator: "  \n")
    }
}
