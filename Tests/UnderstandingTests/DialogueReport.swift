import Commerce
@testable import Understanding

/// How much of a dialogue file was understood as it says, and what was not.
struct DialogueReport {
    struct Score {
        var right = 0
        var total = 0
        var share: Double { total == 0 ? 1 : Double(right) / Double(total) }

        mutating func count(_ isRight: Bool) {
            total += 1
            if isRight { right += 1 }
        }
    }

    private(set) var intents = Score()
    private(set) var criteria = Score()
    private(set) var references = Score()
    private(set) var languages = Score()
    private(set) var misses: [String] = []

    /// Runs the conversations of a file, keeping what the assistant would keep between turns.
    init(of file: DialogueFile, in shop: DemoShop) {
        for conversation in file.conversations {
            var state = conversation.category.map { shop.showing($0, count: conversation.count) } ?? ConversationState()
            state.focus = conversation.focus.map { state.shown[$0 - 1].id }
            state.pending = conversation.pending
            for turn in conversation.turns { run(turn, &state, shop.understander) }
        }
    }

    var summary: String {
        """
        intents \(intents.right)/\(intents.total), criteria \(criteria.right)/\(criteria.total), \
        references \(references.right)/\(references.total), languages \(languages.right)/\(languages.total)
        \(misses.joined(separator: "\n"))
        """
    }

    private mutating func run(_ turn: DialogueFile.Turn, _ state: inout ConversationState, _ understander: Understander) {
        let parts = understander.parts(of: turn.utterance, in: state)
        if parts.count != turn.expected.count {
            misses.append("line \(turn.line): \(turn.utterance) — parts \(parts)")
        }
        for (index, expected) in turn.expected.enumerated() {
            guard parts.indices.contains(index) else {
                intents.count(false)
                if expected.criteria != nil { criteria.count(false) }
                if !expected.references.isEmpty { references.count(false) }
                continue
            }
            let request = understander.understand(parts[index], in: state)
            score(request, expected, turn, state)
            follow(request, &state)
        }
        for part in parts.dropFirst(turn.expected.count) {
            intents.count(false)
            follow(understander.understand(part, in: state), &state)
        }
    }

    /// As the assistant does, but for the pane: the products shown stay those that the file names.
    private func follow(_ request: Request, _ state: inout ConversationState) {
        switch request.intent {
        case .search, .refine: state.enter(request.criteria)
        case .select, .productQuestion, .addToCart: state.focus = request.references.first ?? state.focus
        case .confirm, .deny: state.pending = nil
        default: break
        }
        state.remember(request)
        state.language = request.language
    }

    private mutating func score(
        _ request: Request, _ expected: DialogueFile.Expectation, _ turn: DialogueFile.Turn, _ state: ConversationState
    ) {
        func miss(_ what: String, _ found: String) {
            misses.append("line \(turn.line): \(turn.utterance) — \(what) \(found)")
        }
        let isIntent = expected.intents.contains(request.intent.rawValue)
        intents.count(isIntent)
        if !isIntent { miss("intent", "\(request.intent.rawValue) \((request.confidence * 100).rounded() / 100)") }
        if let wanted = expected.criteria {
            let found = request.canonicalParts
            let inferred = Set(request.criteria.inferred)
            let isRight = found == wanted && (expected.inferred == nil || expected.inferred == inferred)
            criteria.count(isRight)
            if !isRight { miss("criteria", (found.sorted() + inferred.sorted().map { "inferred \($0)" }).joined(separator: ", ")) }
        }
        if !expected.references.isEmpty {
            let found = request.references.compactMap { id in state.shown.firstIndex { $0.id == id }.map { $0 + 1 } }
            references.count(found == expected.references)
            if found != expected.references { miss("references", "\(found)") }
        }
        if let language = expected.language {
            languages.count(request.language.rawValue == language)
            if request.language.rawValue != language { miss("language", request.language.rawValue) }
        }
    }
}
