import Commerce
import Understanding

/// What one conversation remembers between turns.
struct ConversationMemory {
    var understanding: ConversationState
    var list: ProductList?
    var turn = 0
    private(set) var open: OpenQuestion?
    private var openSince = 0
    /// What an undo takes back, the last at the end.
    var undoable: [UndoableChange] = []

    init(language: Language) { understanding = ConversationState(language: language) }

    /// A question that the customer has passed over for too long is no longer what a yes means.
    mutating func beginTurn() {
        turn += 1
        if let open, turn - openSince > open.patience { closeQuestion() }
    }

    /// What the next yes, no or detail is about.
    mutating func ask(_ question: OpenQuestion, pending: ConversationState.Pending?) {
        open = question
        openSince = turn
        understanding.pending = pending
    }

    mutating func closeQuestion() {
        open = nil
        understanding.pending = nil
    }

    /// The pane is replaced, and what is shown is what the next references mean.
    mutating func show(_ list: ProductList) {
        self.list = list
        dropProposal()
        understanding.enter(list.criteria)
        understanding.shown = list.products.map(\.product)
        understanding.focus = nil
    }

    /// Over a new list nobody remembers what a yes would do; an order's number still says what it is for.
    private mutating func dropProposal() {
        switch open {
        case .proposal, .checkout: closeQuestion()
        case .detail, .variant, nil: break
        }
    }

    /// Numbers of the pane, for products that are spoken of outside a list.
    var numbers: [ProductID: Int] {
        Dictionary((list?.products ?? []).enumerated().map { ($1.product.id, $0 + 1) }) { first, _ in first }
    }
}
