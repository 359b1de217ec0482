import Foundation

/// A scenario as a plan of what to say unasked, in order, and how to react.
struct Scenario {
    /// In the first person, one sentence each.
    private(set) var speech: [String] = []
    private(set) var rules: [ScenarioRule] = []
    /// Who the customer says it is.
    private(set) var introduction: String
    /// Everything the customer was told, as it was told.
    let text: String

    /// Says one sentence at a time.
    var isPiecewise: Bool { has("one thing at a time", "piecewise", "brief", "tersely", "too many words", "one by one") }
    /// Says everything at the beginning.
    var isAtOnce: Bool { has("in one go", "at the same time", "all requests") }
    /// Will not spell an address out.
    var hidesAddress: Bool { has("not to reveal", "not want to reveal", "don't want to reveal", "won't reveal", "not want to mention", "look it up") }

    init(_ task: ServiceTask) {
        let instructions = task.scenario.instructions
        text = [instructions.reason, instructions.directions, instructions.known, instructions.unknown, task.scenario.persona]
            .compactMap(\.self).joined(separator: "\n")
        introduction = SentenceList(instructions.known ?? "").sentences.map(FirstPerson.of).joined(separator: " ")
        for sentence in SentenceList(instructions.reason).sentences { read(sentence, unasked: true) }
        for sentence in SentenceList(instructions.directions ?? "").sentences { read(sentence, unasked: false) }
        if let given = rules.first(where: { $0.trigger == .slot("identity") }), given.says.contains(where: { $0.contains(/\d{5}/) }) {
            introduction = introduction.replacing(/\s*\d{5}/, with: "")
        }
    }

    /// - Parameter unasked: whether what is no condition is said; the directions about manners are not.
    private mutating func read(_ sentence: String, unasked: Bool) {
        guard let open = Self.withoutSecrets(sentence) else { return }
        if RuleGrammar.continues(open), let last = rules.lastIndex(where: { if case .slot = $0.trigger { true } else { false } }) {
            rules[last].says += RuleGrammar.read(open).rules.flatMap(\.says)
            return
        }
        let (said, found) = RuleGrammar.read(open)
        rules += found
        guard let said, unasked, !Self.isDirection(said) else { return }
        speech.append(FirstPerson.of(said))
    }

    /// About how to speak, not what to say.
    private static func isDirection(_ sentence: String) -> Bool {
        let small = sentence.lowercased()
        let openings = [
            "make sure you", "make sure to", "make everything", "be insistent", "be polite", "do not ", "don't ", "try to ", "mention ",
            "as you are interacting", "you are not familiar", "(everything", "(it's",
        ]
        return openings.contains { small.hasPrefix($0) }
    }

    /// A sentence without what the agent must not hear; nil where nothing is left.
    private static func withoutSecrets(_ sentence: String) -> String? {
        let small = sentence.lowercased()
        let secret = /(do not|don't|not) (reveal|share|mention|tell)( (it|this))?( to| with)? the agent/
        guard small.contains(secret) else { return sentence }
        guard let bracket = sentence.firstIndex(of: "("), !small.contains("(do not share") else { return nil }
        let rest = sentence[..<bracket].trimmed
        return rest.isEmpty ? nil : rest
    }

    private func has(_ words: String...) -> Bool {
        let small = text.lowercased()
        return words.contains { small.contains($0) }
    }
}
