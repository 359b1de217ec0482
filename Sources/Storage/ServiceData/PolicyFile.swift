import Commerce
import Text

/// A policy in plain Markdown, without front matter, as an article of the shop's knowledge.
enum PolicyFile {
    /// The id that citations name it by.
    static let id = "policy"

    /// - Returns: nil for a text without a passage.
    static func article(_ text: String, updated: Day) -> Article? {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        let heading = lines.first { $0.hasPrefix("#") }.map { Sanitizer.line($0.drop { $0 == "#" }) } ?? ""
        let title = heading.isEmpty ? "Policy" : heading
        let passages = ArticleParser.passages(lines, from: 0, title: title)
        guard !passages.isEmpty else { return nil }
        return Article(
            id: id, language: text.containsHan ? .chinese : .english, topic: id, title: title, updated: updated, passages: passages)
    }
}
