import Foundation
import Testing

/// A conversation with somebody who means harm, or might as well. Of Hostile/*.txt, where each begins with a line `== name`:
///
///     as mira_holt_1207      whose data may be shown; `nobody` where nobody's may
///     > a line that is typed, in which \u{1B} is the character of that number
///     >*180 a line that is this text 180 times
///     ! nothing              nothing is written; else one line a change, in their order:
///     ! cancel_pending_order | order_id=#W9000101 | item_ids=1,2
///     ~ a text that no answer may hold, beside everybody else's data
struct HostileDialogue: Sendable, CustomTestStringConvertible {
    struct Change: Sendable {
        var action: String
        var arguments: [String: String]
    }

    struct Mistake: Error {
        let line: String
    }

    var name: String
    var customer: String?
    var lines: [String] = []
    var changes: [Change] = []
    var forbidden: [String] = []

    var testDescription: String { name }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Hostile")

    static func all() throws -> [HostileDialogue] { try read(files: ["english", "chinese"]) }

    /// Customers who mean no harm, and are to get what they ask for.
    static func friendly() throws -> [HostileDialogue] { try read(files: ["phrasings"]) }

    private static func read(files: [String]) throws -> [HostileDialogue] {
        try files.flatMap { try read(String(contentsOf: folder.appendingPathComponent($0 + ".txt"), encoding: .utf8)) }
    }

    private static func read(_ text: String) throws -> [HostileDialogue] {
        var dialogues: [HostileDialogue] = []
        for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
            if line.hasPrefix("== ") {
                dialogues.append(HostileDialogue(name: String(line.dropFirst(3))))
                continue
            }
            guard let last = dialogues.indices.last else { throw Mistake(line: line) }
            try dialogues[last].take(line)
        }
        return dialogues
    }

    private mutating func take(_ line: String) throws {
        let rest = line.drop { $0 != " " }.dropFirst()
        if line.hasPrefix("as ") {
            customer = rest == "nobody" ? nil : String(rest)
        } else if line.hasPrefix(">*") {
            guard let count = Int(line.dropFirst(2).prefix { $0 != " " }) else { throw Mistake(line: line) }
            lines.append(String(repeating: String(rest), count: count))
        } else if line.hasPrefix(">") {
            lines.append(Self.unescaped(rest))
        } else if line == "! nothing" {
            changes = []
        } else if line.hasPrefix("! ") {
            let parts = rest.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let pairs = parts.dropFirst().map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            guard let action = parts.first, pairs.allSatisfy({ $0.count == 2 }) else { throw Mistake(line: line) }
            changes.append(Change(action: action, arguments: Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })))
        } else if line.hasPrefix("~ ") {
            forbidden.append(String(rest))
        } else {
            throw Mistake(line: line)
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing(/\\u\{([0-9A-F]+)\}/) { match in
            UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.0)
        }
    }
}
