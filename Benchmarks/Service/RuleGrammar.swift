import Foundation

/// Reads the directions in a scenario that are conditions.
enum RuleGrammar {
    /// The part of a sentence that is said at once, where there is one, and the rules in it.
    static func read(_ sentence: String) -> (speech: String?, rules: [ScenarioRule]) {
        var speech: String?
        var rules: [ScenarioRule] = []
        for part in parts(of: sentence) {
            if let rule = rule(part) { rules.append(rule) } else { speech = speech.map { $0 + " " + part } ?? part }
        }
        return (speech, rules)
    }

    /// Whether a rule goes on where the one before was of no use: "If that fails, …".
    static func continues(_ sentence: String) -> Bool {
        let start = sentence.lowercased()
        return ["if that fails", "if that doesn't work", "if this doesn't work", "if the agent asks you to double check"]
            .contains { start.hasPrefix($0) }
    }

    /// Split where another condition begins: ", but if the agent …".
    private static func parts(of sentence: String) -> [String] {
        var rest = sentence
        var parts: [String] = []
        for joint in [", but when", ", but if", ", but once", " but if the agent", " but when the agent"] {
            while let range = rest.range(of: joint, options: .caseInsensitive), rest[..<range.lowerBound].count(where: { $0 == "(" })
                == rest[..<range.lowerBound].count(where: { $0 == ")" })
            {
                parts.append(rest[..<range.lowerBound].trimmed)
                rest = joint.split(separator: " ").drop { $0 == "," || $0 == "but" }.joined(separator: " ") + rest[range.upperBound...]
                rest = rest.bare
            }
        }
        return parts + [rest.trimmed]
    }

    private static func rule(_ part: String) -> ScenarioRule? {
        var text = part.bare
        for word in ["but ", "and ", "also ", "however, ", "so "] where text.lowercased().hasPrefix(word) {
            text = String(text.dropFirst(word.count))
        }
        let small = text.lowercased()
        guard let opening = ["if and only if ", "only if ", "if ", "when ", "once ", "after ", "in case "].first(where: small.hasPrefix),
            !["if multiple", "if several colors", "when you "].contains(where: small.hasPrefix),
            let comma = conditionEnd(text), !text[..<comma].contains("(")
        else { return nil }
        let condition = String(text[..<comma]).lowercased()
        let consequence = text[comma...].bare
        guard !consequence.isEmpty else { return nil }
        return ScenarioRule(
            trigger: trigger(condition, opening: opening), says: Consequence.spoken(consequence), aloud: FirstPerson.of(part),
            isAboutGoods: !condition.contains("agent"))
    }

    /// Where the condition ends: its comma, one of a list apart, or where the customer's part begins.
    private static func conditionEnd(_ text: String) -> String.Index? {
        let starts = [
            ", you", ", then", ", say", ", mention", ", tell", ", only", ", cancel", ", return", ", just", ", provide", ", also", ", do not",
            ", it is", ", no ",
        ]
        let found = starts.compactMap { text.range(of: $0, options: .caseInsensitive)?.lowerBound }.min()
        return found ?? text.firstIndex(of: ",") ?? text.range(of: " you want", options: .caseInsensitive)?.lowerBound
    }

    private static func trigger(_ condition: String, opening: String) -> ScenarioRule.Trigger {
        func has(_ words: String...) -> Bool { words.contains { condition.contains($0) } }
        let ofAgent = has("agent", "asked", "customer service", "if it refuses")
        if ofAgent, has("confirmed the change", "has completed", "is done") { return .completion }
        let refusing = ["cannot", "can't", "can not", "refuse", "not possible", "doesn't allow", "does not allow", "unable", "denies", "not able", "says no"]
        if ofAgent, refusing.contains(where: condition.contains) { return .refusal }
        if ofAgent, has("propose", "offer", "suggest") { return .offer }
        if ofAgent, has("confirm", "proceed") { return .confirmation }
        if ofAgent, has("ask"), let slot = slot(condition) { return .slot(slot) }
        let failing = [
            "not possible", "cannot", "can't", "not available", "unavailable", "there is no", "no exact", "if not", "not be ", "isn't possible",
            "any issues", "only do one", "impossible",
        ]
        if failing.contains(where: condition.contains) {
            return has("price", "less than", "more than", "greater") || condition == "if not" ? .judgement : .refusal
        }
        return opening == "once " || opening == "after " ? .completion : .judgement
    }

    private static func slot(_ condition: String) -> String? {
        let kinds: [(String, [String])] = [
            ("identity", ["zip", "email", "e-mail", "your name", "identity"]), ("order_id", ["order id", "order number", "which order"]),
            ("reason", ["reason"]), ("payment_method", ["payment", "pay ", "refund method", "which card"]), ("address", ["address"]),
            ("variant", ["option", "size", "color", "which version"]), ("items", ["which", "what", "item"]),
        ]
        return kinds.first { $0.1.contains { condition.contains($0) } }?.0
    }
}
