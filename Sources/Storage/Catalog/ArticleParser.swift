import Commerce
import Text

/// Reads a service article: front matter between two "---" lines, headings, and passages between blank lines.
struct ArticleParser {
    let file: String
    let context: CatalogContext

    func parse(_ text: String) -> Parsed<Article?> {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            return failure(1, "An article begins with front matter between two “---” lines: id, language, topic, title, updated")
        }
        var fields: [String: String] = [:]
        for line in lines[1..<end] {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            fields[Sanitizer.line(parts[0])] = Sanitizer.line(parts[1]).trimmingQuotes
        }
        if let missing = ["id", "language", "topic", "title", "updated"].first(where: { fields[$0, default: ""].isEmpty }) {
            return failure(1, "The front matter needs “\(missing): …”")
        }
        guard let updated = Day(fields["updated", default: ""]) else {
            return failure(1, "updated must be a date such as 2026-08-12")
        }
        let title = fields["title", default: ""]
        let passages = Self.passages(lines, from: end + 1, title: title)
        guard !passages.isEmpty else { return failure(end + 1, "The article has no text. Write at least one passage.") }
        return Parsed(
            value: Article(
                id: fields["id", default: ""], language: Language(rawValue: fields["language", default: ""]),
                topic: fields["topic", default: ""], title: title, updated: updated + context.shift, passages: passages),
            issues: [])
    }

    private func failure(_ line: Int, _ message: String) -> Parsed<Article?> {
        Parsed(value: nil, issues: [CatalogIssue(file: file, line: line, message: message)])
    }

    /// Paragraphs and lists, each with the nearest heading above it and the line it starts on.
    static func passages(_ lines: [Substring], from start: Int, title: String) -> [Article.Passage] {
        var passages: [Article.Passage] = []
        var heading = title
        var open: Article.Passage?
        for index in start..<max(start, lines.count) {
            let line = lines[index]
            let text = Sanitizer.line(line)
            if text.isEmpty || line.hasPrefix("#") {
                if let open { passages.append(open) }
                open = nil
                if line.hasPrefix("#") { heading = Sanitizer.line(line.drop { $0 == "#" }) }
            } else if let passage = open {
                open?.text = passage.text + joint(passage.text, text) + text
            } else {
                open = Article.Passage(heading: heading, text: text, line: index + 1)
            }
        }
        if let open { passages.append(open) }
        return passages
    }

    /// List items keep their lines; Chinese needs no space where a line was wrapped.
    private static func joint(_ before: String, _ after: String) -> String {
        let number = after.prefix(while: \.isNumber)
        let isNumbered = !number.isEmpty && after.dropFirst(number.count).hasPrefix(". ")
        if isNumbered || after.hasPrefix("- ") || after.hasPrefix("* ") { return "\n" }
        return isWide(before.unicodeScalars.last) && isWide(after.unicodeScalars.first) ? "" : " "
    }

    private static func isWide(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.isHan || (0x3000...0x303F).contains(scalar.value) || scalar.value >= 0xFF00
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
    }
}
