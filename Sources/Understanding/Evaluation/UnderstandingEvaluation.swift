public import Commerce

/// Runs dialogues and compares what is understood with what they say.
public struct UnderstandingEvaluation: Sendable {
    private let understander: Understander
    private let products: [Product]

    /// - Parameter products: of the shop, in the order that panes show them in.
    public init(understander: Understander, products: [Product]) {
        self.understander = understander
        self.products = products
    }

    public func report(on dialogues: [Dialogue]) -> UnderstandingReport {
        var report = UnderstandingReport()
        for dialogue in dialogues {
            var state = state(at: dialogue)
            for turn in dialogue.turns { run(turn, &state, &report) }
        }
        return report
    }

    private func state(at dialogue: Dialogue) -> ConversationState {
        var state = ConversationState()
        if let category = dialogue.category {
            let shown = products.lazy.filter { $0.category == category }.prefix(max(0, dialogue.count))
            state = ConversationState(criteria: Criteria(category: category), shown: Array(shown))
        }
        state.focus = dialogue.focus.flatMap { state.shown.indices.contains($0 - 1) ? state.shown[$0 - 1].id : nil }
        state.pending = dialogue.pending
        return state
    }

    private func run(_ turn: Dialogue.Turn, _ state: inout ConversationState, _ report: inout UnderstandingReport) {
        func miss(_ what: String) -> String { "line \(turn.line): \(turn.utterance) — \(what)" }
        report.turns += 1
        var start = ContinuousClock.now
        let parts = understander.parts(of: turn.utterance, in: state)
        report.time += .now - start
        if parts.count != turn.expected.count { report.misses.append(miss("parts \(parts)")) }
        for (index, part) in parts.enumerated() {
            start = .now
            let request = understander.understand(part, in: state)
            report.time += .now - start
            if turn.expected.indices.contains(index) {
                let places = request.references.compactMap { id in state.shown.firstIndex { $0.id == id }.map { $0 + 1 } }
                report.score(request, turn.expected[index], places: places, miss: miss)
            } else {
                report.scoreSurplus()
            }
            follow(request, &state)
        }
        for expected in turn.expected.dropFirst(parts.count) { report.scoreMissing(expected) }
    }

    /// As the assistant does, but for the pane: the products shown stay those that the dialogue names.
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
}
