import Commerce
import Foundation
@testable import Understanding

/// The turns of a file in Dialogues/, whose format the first of them explains.
struct DialogueFile {
    /// What one request of a turn must be understood as.
    struct Expectation {
        /// Any of these is right.
        var intents: [String]
        /// Parts of the canonical form, in any order; nil where the turn does not speak of criteria.
        var criteria: Set<String>?
        /// Names of criteria that were guessed from a need; nil where the line does not say.
        var inferred: Set<String>?
        var references: [Int]
        var language: String?
    }

    struct Turn {
        var line: Int
        var utterance: String
        /// One for each request of the utterance.
        var expected: [Expectation]
    }

    struct Conversation {
        var category: CategoryID?
        var count = 0
        var focus: Int?
        var pending: ConversationState.Pending?
        var turns: [Turn] = []
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Dialogues")

    /// Files of a folder of Dialogues/, by name.
    static func names(in folder: String) -> [String] {
        let found = try? FileManager.default.contentsOfDirectory(atPath: Self.folder.appendingPathComponent(folder).path)
        return (found ?? []).filter { $0.hasSuffix(".txt") }.map { folder + "/" + $0.dropLast(4) }.sorted()
    }

    var conversations: [Conversation] = []

    init(named name: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("@") {
                conversations.append(Self.conversation(line.dropFirst()))
            } else if !line.hasPrefix("#"), let arrow = line.range(of: " => "), !conversations.isEmpty {
                let expected = line[arrow.upperBound...].components(separatedBy: " ;; ").map { Self.expectation($0) }
                conversations[conversations.count - 1].turns.append(
                    Turn(line: index + 1, utterance: String(line[..<arrow.lowerBound]), expected: expected))
            }
        }
    }

    private static func conversation(_ text: Substring) -> Conversation {
        var conversation = Conversation()
        var words: [Substring] = []
        for word in text.split(separator: " ") {
            let parts = word.split(separator: "=")
            switch (parts.first, parts.last) {
            case ("focus", let value?): conversation.focus = Int(value)
            case ("confirm", let value?): conversation.pending = .confirmation(action(value, .needsConfirmation))
            case ("ask", let value?): conversation.pending = .argument(action(value, .needsInput), name: "order_id")
            default: words.append(word)
            }
        }
        if let count = words.last.flatMap({ Int($0) }) {
            conversation.count = count
            conversation.category = CategoryID(words.dropLast().joined(separator: " "))
        }
        return conversation
    }

    private static func action(_ name: Substring, _ state: Action.State) -> Action {
        Action(name: String(name), arguments: [:], state: state)
    }

    private static func expectation(_ text: String) -> Expectation {
        let fields = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        var parts = fields.count > 1 ? Set(fields[1].components(separatedBy: ", ").filter { !$0.isEmpty }) : nil
        func take(_ name: String) -> String? {
            guard let part = parts?.first(where: { $0.hasPrefix(name + "=") }) else { return nil }
            parts?.remove(part)
            return String(part.dropFirst(name.count + 1))
        }
        let inferred = take("inferred").map { Set($0.components(separatedBy: "/")) }
        let language = take("lang")
        // Neither a service question nor a line that only says its language speaks of criteria.
        let saysNothing = parts?.isEmpty == true && (fields.count == 3 || language != nil)
        return Expectation(
            intents: fields[0].components(separatedBy: "/"), criteria: saysNothing ? nil : parts, inferred: inferred,
            references: fields.count > 2 ? fields[2].split(separator: " ").compactMap { Int($0) } : [], language: language)
    }
}

extension Request {
    /// `name=value` for everything that is asked, as the files in Dialogues/ write it.
    var canonicalParts: Set<String> { wantsOthers ? criteria.canonicalParts.union(["others"]) : criteria.canonicalParts }
}

extension Criteria {
    /// `name=value` for everything that is asked, as the files in Dialogues/ write it.
    var canonicalParts: Set<String> {
        var parts: Set<String> = []
        func add(_ name: String, _ values: [String]) {
            if !values.isEmpty { parts.insert(name + "=" + values.joined(separator: "/")) }
        }
        add("category", category.map { [$0.rawValue] } ?? [])
        add("brands", brands)
        add("not brands", excludedBrands)
        for (id, constraint) in attributes { add(id.rawValue, constraint.canonical) }
        for (id, values) in excluded { add("not " + id.rawValue, values) }
        add("min_price", minPrice.map { [Self.short($0)] } ?? [])
        add("max_price", maxPrice.map { [Self.short($0)] } ?? [])
        add("min_rating", minRating.map { [Quantity($0, "").display] } ?? [])
        if inStock { parts.insert("in_stock") }
        add("terms", terms)
        if sort != .relevance { add("sort", [sort.rawValue]) }
        add("count", count.map { [String($0)] } ?? [])
        return parts
    }

    private static func short(_ money: Money) -> String {
        let text = money.decimalString
        return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
    }
}
