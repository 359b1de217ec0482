import Commerce
import Understanding
import Writing

/// The requests of one turn with what was decided on each, in the order they were said.
struct TurnParts {
    struct Part {
        var request: Request
        var outcome: TurnOutcome
        /// Whether it ends in a question that the next turn answers; such a part is spoken of last.
        var asks = false
    }

    var decided: [Part] = []
    /// Told before anything else.
    var news: DeskNews?
    /// Acknowledged before the answer, and offered after it.
    var tone: Acknowledgement?
    var offer: Handoff.Reason?
    /// Requests that would change a cart or an order while a question about one is open: said, not done.
    var postponed: [String] = []
    /// The request that met a store which could not be read or written; what followed it was not begun.
    private(set) var failure: (request: Request, store: StoreFailure)?

    var hasQuestion: Bool { decided.contains(where: \.asks) }

    var inOrderOfSpeech: [Part] { decided.filter { !$0.asks } + decided.filter(\.asks) }

    /// A list takes the place of the one before it, of which only a word remains to be said.
    mutating func add(_ part: Part) {
        if part.outcome.list != nil {
            for place in decided.indices { decided[place].outcome.situation.makeBrief() }
        }
        decided.append(part)
    }

    mutating func fail(_ request: Request, _ store: StoreFailure) { failure = (request, store) }

    /// Ends what is said last with the question.
    mutating func ask(_ question: ClarifyingQuestion) {
        guard let last = decided.lastIndex(where: { !$0.asks }) else { return }
        decided[last].outcome.ask(question)
    }

    /// All parts as one: what is in force in the end, and every citation.
    var outcome: TurnOutcome {
        var whole = TurnOutcome(decided.last?.outcome.situation ?? .outOfScope)
        for part in decided.map(\.outcome) {
            whole.list = part.list ?? whole.list
            whole.action = part.action ?? whole.action
            whole.cart = part.cart ?? whole.cart
            whole.handoff = part.handoff ?? whole.handoff
            whole.question = part.question ?? whole.question
            whole.citations += part.citations.filter { !whole.citations.contains($0) }
        }
        return whole
    }
}

extension TurnOutcome {
    fileprivate mutating func ask(_ question: ClarifyingQuestion) {
        guard case .results(var facts) = situation else { return }
        facts.question = question
        situation = .results(facts)
        self.question = question
    }
}

extension Situation {
    fileprivate mutating func makeBrief() {
        guard case .results(var facts) = self else { return }
        facts.isBrief = true
        self = .results(facts)
    }
}

extension Intent {
    /// Whether it changes neither a cart nor an order, nor agrees to anything.
    var isHarmless: Bool {
        switch self {
        case .addToCart, .removeFromCart, .checkout, .undo, .cancelOrder, .returnOrder, .exchangeOrder, .modifyOrder, .confirm,
            .deny:
            false
        default: true
        }
    }
}
