import Commerce
import CustomerService
import Understanding

/// What one conversation remembers between turns.
struct ConversationMemory {
    var understanding: ConversationState
    var list: ProductList?
    var turn = 0
    private(set) var open: OpenQuestion?
    /// The service desk's side of it, once it was spoken to.
    var service: ServiceDialogue?
    /// Who has the conversation in the assistant's place, or will.
    var handoff: Handoff?
    /// The state in which the customer was told that what they say is passed on.
    var passedOn: Handoff.State?
    /// Whether a hand-off of an earlier session was looked for.
    var looksForHandoff = false
    var care = ConversationCare()
    private var openSince = 0
    /// What the customer was asked about, or said does not matter: not asked again.
    private(set) var settled: Set<CriterionName> = []
    /// The turn that last asked about the list.
    private var lastQuestion = 0
    /// What an undo takes back, the last at the end.
    var undoable: [UndoableChange] = []

    init(language: Language) { understanding = ConversationState(language: language) }

    /// A question that the customer has passed over for too long is no longer what a yes means.
    mutating func beginTurn() {
        turn += 1
        if let open, turn - openSince > open.patience { closeQuestion() }
    }

    var isServiceOpen: Bool { if case .service = open { true } else { false } }

    /// Whether what is open was opened by this very turn: nothing said in it is the answer.
    var asksInThisTurn: Bool { open != nil && openSince == turn }

    /// Whether the list may be asked about: not in two turns running, and never beside a question that is open.
    var mayAskAboutList: Bool { open == nil && (lastQuestion == 0 || turn > lastQuestion + 1) }

    mutating func askAboutList(_ question: ClarifyingQuestion) {
        settled.insert(question.criterion)
        lastQuestion = turn
        understanding.question = question
    }

    mutating func settle(_ criteria: [CriterionName]) { settled.formUnion(criteria) }

    /// What the next yes, no or detail is about.
    mutating func ask(_ question: OpenQuestion, pending: ConversationState.Pending?) {
        open = question
        openSince = turn
        // Only one question at a time: a letter or 随便 must not be taken for the answer to another.
        understanding.question = nil
        understanding.pending = pending
    }

    mutating func closeQuestion() {
        open = nil
        understanding.pending = nil
    }

    /// The pane is replaced, and what is shown is what the next references mean.
    mutating func show(_ list: ProductList) {
        self.list = list
        if !asksInThisTurn { dropProposal() }
        understanding.enter(list.criteria)
        understanding.shown = list.products.map(\.product)
        understanding.focus = nil
        understanding.question = nil
    }

    /// Over a new list nobody remembers what a yes would do; an order's number still says what it is for.
    private mutating func dropProposal() {
        switch open {
        case .service(isProposal: true), .checkout, .forgetting, .handOff: closeQuestion()
        case .service, .variant, nil: break
        }
    }

    /// Numbers of the pane, for products that are spoken of outside a list.
    var numbers: [ProductID: Int] {
        Dictionary((list?.products ?? []).enumerated().map { ($1.product.id, $0 + 1) }) { first, _ in first }
    }
}
