import Commerce
import Text

/// Reads service/: the words of service talk and the questions whose answer is known.
struct ServiceLanguageParser {
    let file: String

    /// terms.txt: "terms = word, word or phrase …", one entry a line.
    func entries(_ text: String) -> Parsed<[ServiceLanguage.Entry]> {
        var parsed = Parsed<[ServiceLanguage.Entry]>(value: [], issues: [])
        for line in Self.lines(of: text) {
            if let entry = ServiceLanguage.Entry(line: line.text) {
                parsed.value.append(entry)
            } else {
                report("write “terms = word, word …”, or “= word, word …” for words that are passed over.", line.number, in: &parsed.issues)
            }
        }
        return parsed
    }

    /// mood.txt: "kind = phrase, phrase …", a kind on as many lines as it takes.
    func moodWords(_ text: String) -> Parsed<[(kind: MoodWords.Kind, phrases: [String])]> {
        var parsed = Parsed<[(kind: MoodWords.Kind, phrases: [String])]>(value: [], issues: [])
        for line in Self.lines(of: text) {
            if let entry = MoodWords.entry(of: line.text) {
                parsed.value.append(entry)
            } else {
                let kinds = MoodWords.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                report("write “kind = phrase, phrase …” with one of these kinds: \(kinds).", line.number, in: &parsed.issues)
            }
        }
        return parsed
    }

    /// questions/*.txt: below the place of a passage, "return-window:10", the questions that it answers, one a line; below
    /// "none" those that no article answers.
    /// - Parameter passages: where passages start.
    func questions(_ text: String, passages: Set<PassagePlace>) -> Parsed<[ServiceQuestion]> {
        var parsed = Parsed<[ServiceQuestion]>(value: [], issues: [])
        var parts: [[PassagePlace]]?
        for line in Self.lines(of: text) {
            if line.text == "none" {
                parts = []
            } else if let place = PassagePlace(written: line.text) {
                if !passages.contains(place) { report("no passage of the article “\(place.article)” starts on line \(place.line).", line.number, in: &parsed.issues) }
                parts = [[place]]
            } else if let parts {
                parsed.value.append(ServiceQuestion(line.text, parts: parts))
            } else {
                report("above a question belongs the place of the passage that answers it, as in “return-window:10”.", line.number, in: &parsed.issues)
            }
        }
        return parsed
    }

    private static func lines(of text: String) -> [(number: Int, text: String)] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .map { ($0 + 1, Sanitizer.line($1)) }
            .filter { !$0.1.isEmpty && !$0.1.hasPrefix("#") }
    }

    private func report(_ message: String, _ line: Int, in issues: inout [CatalogIssue]) {
        issues.append(CatalogIssue(file: file, line: line, message: message))
    }
}
