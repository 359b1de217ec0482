import Commerce
import Text
import Yams

/// What every file of a catalogue is read against.
struct CatalogContext: Sendable {
    var currency: Currency
    var languages: [Language]
    var utcOffset: Int
    /// Days that every date is moved by.
    var shift: Int
    var vocabulary = Vocabulary()
}

/// Reads one YAML file node by node. A mistake is noted with its line and reading goes on, so that an owner sees
/// several at once; what a mistake leaves out is filled with a neutral value that is never stored.
struct CatalogReader {
    let file: String
    let context: CatalogContext
    private(set) var issues: [CatalogIssue] = []

    init(file: String, context: CatalogContext) {
        self.file = file
        self.context = context
    }

    mutating func report(_ node: Node?, _ message: String) {
        issues.append(CatalogIssue(file: file, line: node?.mark?.line, message: message))
    }

    func located<Value>(_ value: Value, at node: Node) -> Located<Value> {
        Located(value: value, file: file, line: node.mark?.line)
    }

    /// The file's root; nil, with the mistake noted, where it is not YAML. An empty file is nil as well.
    mutating func root(of yaml: String) -> Node? {
        do {
            return try compose(yaml: yaml)
        } catch let error as YamlError {
            issues.append(Self.issue(error, file: file))
        } catch {
            issues.append(CatalogIssue(file: file, line: nil, message: "this is not YAML: \(error)"))
        }
        return nil
    }

    private static func issue(_ error: YamlError, file: String) -> CatalogIssue {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            CatalogIssue(
                file: file, line: mark.line, message: "this is not valid YAML (\(problem)). Check quotes, colons and indentation.")
        case .duplicatedKeysInMapping(let duplicates, let context):
            CatalogIssue(
                file: file, line: context.mark.line,
                message: "“\(duplicates.sorted().joined(separator: ", "))” is written twice here. Keep one.")
        default:
            CatalogIssue(file: file, line: nil, message: "this is not valid UTF-8 YAML. Save it as UTF-8 text.")
        }
    }

    // MARK: Structures

    /// The entries of a mapping by key; keys outside `known` are mistakes.
    mutating func entries(_ node: Node, of what: String, known: [String]) -> [String: Node] {
        guard let mapping = node.mapping else {
            report(node, "\(what) must be written as “key: value” entries: \(known.joined(separator: ", "))")
            return [:]
        }
        var entries: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            if known.contains(name) {
                entries[name] = value
            } else {
                report(key, "“\(Sanitizer.line(name, limit: 40))” is not a key of \(what). Known: \(known.joined(separator: ", "))")
            }
        }
        return entries
    }

    mutating func pairs(_ node: Node?, of what: String) -> [(key: Node, value: Node)] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            report(node, "\(what) must be written as “key: value” entries")
            return []
        }
        return Array(mapping)
    }

    /// The elements of a list; none where there is no node.
    mutating func list(_ node: Node?, of what: String) -> [Node] {
        guard let node else { return [] }
        guard let sequence = node.sequence else {
            report(node, "\(what) must be a list")
            return []
        }
        return Array(sequence)
    }

    mutating func required(_ entries: [String: Node], _ key: String, of what: String, at node: Node) -> Node? {
        if let value = entries[key] { return value }
        report(node, "\(what) needs “\(key)”")
        return nil
    }

    // MARK: Scalars

    mutating func line(_ node: Node?, _ what: String) -> String {
        guard let node else { return "" }
        guard let text = node.scalar?.string, case let line = Sanitizer.line(text), !line.isEmpty else {
            report(node, "\(what) must be a text")
            return ""
        }
        return line
    }

    /// One text, or a list of them.
    mutating func lines(_ node: Node?, _ what: String) -> [String] {
        guard let node else { return [] }
        guard let sequence = node.sequence else { return [line(node, what)] }
        return sequence.map { line($0, what) }
    }

    mutating func int(_ node: Node?, _ what: String, in range: ClosedRange<Int>) -> Int {
        guard let node else { return range.lowerBound }
        guard let text = node.scalar?.string, let value = Int(text), range.contains(value) else {
            report(node, "\(what) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return range.lowerBound
        }
        return value
    }

    mutating func money(_ node: Node?, _ what: String) -> Money {
        guard let node else { return .zero(context.currency) }
        guard let text = node.scalar?.string, let money = Money(decimal: text, context.currency) else {
            report(
                node, "\(what) must be an amount in \(context.currency) with at most \(context.currency.decimals) decimals, such as 239")
            return .zero(context.currency)
        }
        return money
    }

    /// Moved by the catalogue's shift.
    mutating func day(_ node: Node?, _ what: String) -> Day {
        guard let node else { return Day(number: 0) }
        guard let text = node.scalar?.string, let day = Day(text) else {
            report(node, "\(what) must be a date such as 2026-03-14")
            return Day(number: 0)
        }
        return day + context.shift
    }

    /// Seconds since 1970-01-01 UTC, moved by the catalogue's shift.
    mutating func time(_ node: Node?, _ what: String) -> Int {
        guard let node else { return 0 }
        guard let text = node.scalar?.string, let time = LocalTime.seconds(text, context) else {
            report(node, "\(what) must be a date and a time such as 2026-03-14 09:30")
            return 0
        }
        return time
    }

    mutating func choice<Value: RawRepresentable & CaseIterable>(_ node: Node?, _ what: String) -> Value?
    where Value.RawValue == String {
        guard let node else { return nil }
        if let value = node.scalar.flatMap({ Value(rawValue: $0.string) }) { return value }
        report(node, "\(what) must be one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
        return nil
    }

    // MARK: Texts in languages

    /// A text in every language of the shop.
    mutating func localized(_ node: Node?, _ what: String, paragraphs: Bool = false) -> LocalizedText {
        guard let node else { return LocalizedText([:]) }
        let entries = entries(node, of: what, known: context.languages.map(\.rawValue))
        var texts: [Language: String] = [:]
        for language in context.languages {
            let text = entries[language.rawValue]?.scalar.map {
                paragraphs ? Sanitizer.paragraphs($0.string) : Sanitizer.line($0.string)
            }
            if let text, !text.isEmpty {
                texts[language] = text
            } else if !entries.isEmpty {
                report(node, "\(what) needs a text in “\(language)”")
            }
        }
        return LocalizedText(texts)
    }

    /// Names in every language of the shop, from entries that hold other keys as well.
    mutating func names(_ entries: [String: Node], of what: String, at node: Node) -> Names {
        var names: [Language: [String]] = [:]
        for language in context.languages {
            guard let listed = required(entries, language.rawValue, of: what, at: node) else { continue }
            names[language] = lines(listed, "A name").filter { !$0.isEmpty }
        }
        return Names(names)
    }

    /// Lower-case letters, digits and what joins them; "" where it is anything else.
    mutating func identifier(_ node: Node?, _ what: String) -> String {
        guard let node else { return "" }
        let id = line(node, what)
        let isValid = id.allSatisfy { $0.isLetter || $0.isNumber || " -_.".contains($0) }
        guard isValid, id == id.lowercased(), id.utf8.count <= 120 else {
            let shown = Sanitizer.line(id, limit: 60)
            report(node, "\(what) “\(shown)” must be lower-case letters, digits, hyphens, underscores and spaces")
            return ""
        }
        return id
    }
}

/// The catalogue's times of day: "2026-03-14 09:30" or with seconds, in the shop's time zone.
enum LocalTime {
    static func seconds(_ text: some StringProtocol, _ context: CatalogContext) -> Int? {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard parts.count == 2, let day = Day(parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2 || clock.count == 3, clock.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let numbers = clock.compactMap { Int($0) }
        guard numbers.count == clock.count, (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]),
            numbers.count == 2 || (0..<60).contains(numbers[2])
        else { return nil }
        let secondsOfDay = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
        return (day.number + context.shift) * 86_400 + secondsOfDay - context.utcOffset * 3600
    }
}
