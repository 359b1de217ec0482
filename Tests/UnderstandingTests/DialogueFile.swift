import Commerce
import Foundation
@testable import Understanding

/// The turns of a file in Dialogues/, whose format the first of them explains.
struct DialogueFile {
    struct Turn {
        var line: Int
        var utterance: String
        /// Any of these is right.
        var intents: [String]
        /// Parts of the canonical form, in any order; nil where the turn does not speak of criteria.
        var criteria: Set<String>?
        var references: [Int]
    }

    struct Conversation {
        var category: CategoryID?
        var count = 0
        var focus: Int?
        var pending: ConversationState.Pending?
        var turns: [Turn] = []
    }

    var conversations: [Conversation] = []

    init(named name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Dialogues")
        let text = try String(contentsOf: folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("@") {
                conversations.append(Self.conversation(line.dropFirst()))
            } else if !line.hasPrefix("#"), let arrow = line.range(of: " => "), !conversations.isEmpty {
                conversations[conversations.count - 1].turns.append(
                    Self.turn(line: index + 1, utterance: line[..<arrow.lowerBound], expected: line[arrow.upperBound...]))
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

    private static func turn(line: Int, utterance: Substring, expected: Substring) -> Turn {
        let fields = expected.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        let parts = fields.count > 1 ? Set(fields[1].components(separatedBy: ", ").filter { !$0.isEmpty }) : nil
        return Turn(
            line: line, utterance: String(utterance), intents: fields[0].components(separatedBy: "/"),
            criteria: fields.count == 3 && parts?.isEmpty == true ? nil : parts,
            references: fields.count > 2 ? fields[2].split(separator: " ").compactMap { Int($0) } : [])
    }
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
