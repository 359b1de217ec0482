import Commerce
import Text

/// Reads dialogues as `Tests/UnderstandingTests/Dialogues/first.txt` explains their format.
public enum DialogueParser {
    /// - Throws: `DialogueError` for the first line that is none.
    public static func dialogues(in text: String) throws(DialogueError) -> [Dialogue] {
        var dialogues: [Dialogue] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            let line = line.trimmingWhitespace
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("@") {
                dialogues.append(conversation(line.dropFirst()))
                continue
            }
            guard let arrow = line.firstRange(of: " => ") else {
                throw DialogueError(line: number, reason: "there is no “ => ” between the utterance and what it means")
            }
            guard !dialogues.isEmpty else { throw DialogueError(line: number, reason: "no “@” begins a conversation before it") }
            var expected: [Dialogue.Expectation] = []
            for part in line[arrow.upperBound...].split(separator: " ;; ") { expected.append(try expectation(part, line: number)) }
            dialogues[dialogues.count - 1].turns.append(
                Dialogue.Turn(line: number, utterance: String(line[..<arrow.lowerBound]), expected: expected))
        }
        return dialogues
    }

    private static func conversation(_ text: Substring) -> Dialogue {
        var dialogue = Dialogue()
        var words: [Substring] = []
        for word in text.split(separator: " ") {
            let parts = word.split(separator: "=")
            switch (parts.first, parts.last) {
            case ("focus", let value?): dialogue.focus = Int(value)
            case ("confirm", let value?): dialogue.pending = .confirmation(action(value, .needsConfirmation))
            case ("ask", let value?): dialogue.pending = .argument(action(value, .needsInput), name: "order_id")
            default: words.append(word)
            }
        }
        if let count = words.last.flatMap({ Int($0) }) {
            dialogue.count = count
            dialogue.category = CategoryID(words.dropLast().joined(separator: " "))
        }
        return dialogue
    }

    private static func action(_ name: Substring, _ state: Action.State) -> Action {
        Action(name: String(name), arguments: [:], state: state)
    }

    /// Amounts are written with or without the zeros at their end.
    private static func canonical(_ part: Substring) -> String {
        guard let name = ["min_price=", "max_price="].first(where: part.hasPrefix) else { return String(part) }
        return name + Money.short(part.dropFirst(name.count))
    }

    private static func expectation(_ text: Substring, line: Int) throws(DialogueError) -> Dialogue.Expectation {
        let fields = text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmingWhitespace)
        var intents: [Intent] = []
        for name in fields[0].split(separator: "/") {
            guard let intent = Intent(rawValue: String(name)) else {
                throw DialogueError(line: line, reason: "“\(Sanitizer.line(name, limit: 40))” is no intent")
            }
            intents.append(intent)
        }
        var parts = fields.count > 1 ? Set(fields[1].split(separator: ", ").map(canonical)) : nil
        func take(_ name: String) -> String? {
            guard let part = parts?.first(where: { $0.hasPrefix(name + "=") }) else { return nil }
            parts?.remove(part)
            return String(part.dropFirst(name.count + 1))
        }
        let inferred = take("inferred").map { Set($0.split(separator: "/").map(String.init)) }
        let language = take("lang").map { Language(rawValue: $0) }
        // Neither a service question nor a line that only says its language speaks of criteria.
        let saysNothing = parts?.isEmpty == true && (fields.count == 3 || language != nil)
        return Dialogue.Expectation(
            intents: intents, criteria: saysNothing ? nil : parts, inferred: inferred,
            references: fields.count > 2 ? fields[2].split(separator: " ").compactMap { Int($0) } : [], language: language)
    }
}

/// A line that is neither a comment nor a turn nor the beginning of a conversation.
public struct DialogueError: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    public var line: Int
    public var reason: String

    public var description: String { "line \(line): \(reason)." }
}

extension Substring {
    fileprivate var trimmingWhitespace: Substring {
        var trimmed = drop(while: \.isWhitespace)
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        return trimmed
    }
}
