import Commerce
import Text

/// Reads the example sentences of one intent: the file's name is the intent, its folder's the language.
///
/// An intent that is not the assistant's is the shop's own: its first line names the article that answers,
/// `article: price-match`.
struct UtteranceParser {
    let file: String
    /// The ids of the shop's articles; nil where they are not known.
    let articles: Set<String>?

    func parse(_ text: String) -> Parsed<[Utterance]> {
        let parts = file.split(separator: "/").suffix(2)
        let language = Language(rawValue: String(parts.first ?? ""))
        let intent = String((parts.last ?? "").dropLast(".txt".count))
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .map { (number: $0 + 1, text: Sanitizer.line($1)) }
            .filter { !$0.text.isEmpty && !$0.text.hasPrefix("#") }
        var article: String?
        var issues: [CatalogIssue] = []
        let isKnown = Intent(rawValue: intent) != nil || intent == NameFile.goods || intent == NameFile.other
        if let first = lines.first, let id = Self.article(in: first.text) {
            lines.removeFirst()
            article = id
            if let message = mistake(in: id, of: intent, isKnown) { issues.append(CatalogIssue(file: file, line: first.number, message: message)) }
            if lines.isEmpty { issues.append(CatalogIssue(file: file, line: first.number, message: "“\(intent)” has no example. Write one a line below.")) }
        } else if !isKnown {
            let message = "“\(intent)” is no intent of the assistant. Begin the file with “article: ” and the id of the article that answers it."
            issues.append(CatalogIssue(file: file, line: lines.first?.number ?? 1, message: message))
        }
        return Parsed(value: lines.map { Utterance(text: $0.text, intent: intent, language: language, article: article) }, issues: issues)
    }

    private func mistake(in article: String, of intent: String, _ isKnown: Bool) -> String? {
        if isKnown { return "“\(intent)” is the assistant's own intent and has no article. Give the file another name." }
        if article.isEmpty { return "“article:” names no article. Write the id of one of knowledge/." }
        return articles?.contains(article) == false ? "“\(article)” is not an article of knowledge/." : nil
    }

    private static func article(in line: String) -> String? {
        line.hasPrefix("article:") ? String(line.dropFirst("article:".count).drop { $0 == " " }) : nil
    }
}
