public import Commerce

/// What understanding needs to know of the conversation so far. The assistant keeps it; understanding only reads.
public struct ConversationState: Hashable, Sendable {
    /// A yes-or-no that the last turn asked for.
    public enum Pending: Hashable, Sendable {
        /// An action waits for confirmation.
        case confirmation(Action)
        /// An action waits for the named argument.
        case argument(Action, name: String)
    }

    public var criteria: Criteria
    /// The pane, in order: ordinals and "the black one" refer to these.
    public var shown: [Product]
    /// The product that was opened or spoken of last, while its list is in sight.
    public var focus: ProductID? {
        didSet { rememberFocus() }
    }
    /// Products that were opened or spoken of, the last at the end; they outlive the list they came from.
    public private(set) var recent: [Product] = []
    /// The products that the last turn which named any spoke of: what "both" and "the other one" mean.
    public private(set) var spoken: [ProductID] = []
    /// The searches that others took the place of, the last at the end.
    public private(set) var earlier: [Criteria] = []
    /// Wishes for more or less of something that were not taken back, the last at the end.
    private(set) var moves: [CriteriaMove] = []
    public var pending: Pending?
    /// The question that stands under the products.
    public var question: ClarifyingQuestion?
    public var lastOrder: OrderID?
    public var lastIntent: Intent?
    /// The language of the last reply, for utterances that do not show theirs ("?", "2").
    public var language: Language

    public init(
        criteria: Criteria = .none, shown: [Product] = [], focus: ProductID? = nil, pending: Pending? = nil,
        lastOrder: OrderID? = nil, lastIntent: Intent? = nil,
        language: Language = .english
    ) {
        self.criteria = criteria
        self.shown = shown
        self.focus = focus
        self.pending = pending
        self.lastOrder = lastOrder
        self.lastIntent = lastIntent
        self.language = language
        rememberFocus()
    }

    // MARK: What is kept

    /// How many products and searches are remembered.
    private static let depth = 8

    /// A product that the customer can mean: one in the pane, or one spoken of before.
    public func product(_ id: ProductID) -> Product? {
        shown.first { $0.id == id } ?? recent.last { $0.id == id }
    }

    /// The criteria of the pane become these. A search for something else is kept, so that the customer can go back to it.
    public mutating func enter(_ next: Criteria) {
        if !criteria.isEmpty, !criteria.isSameTopic(as: next) {
            earlier.removeAll { $0.isSameTopic(as: criteria) }
            earlier = (earlier + [criteria]).suffix(Self.depth)
        }
        earlier.removeAll { $0.isSameTopic(as: next) }
        criteria = next
    }

    /// The turn was carried out: what it spoke of is what "both" and "the other one" mean next.
    public mutating func remember(_ request: Request) {
        lastIntent = request.intent
        if let move = request.move { remember(move) }
        guard !request.references.isEmpty else { return }
        spoken = request.references
        for id in request.references { remember(product(id)) }
    }

    private mutating func remember(_ move: CriteriaMove) {
        if let last = moves.last, move.takesBack(last) {
            moves.removeLast()
        } else {
            moves = (moves + [move]).suffix(Self.depth)
        }
    }

    private mutating func rememberFocus() {
        if let focus { remember(product(focus)) }
    }

    private mutating func remember(_ product: Product?) {
        guard let product else { return }
        recent.removeAll { $0.id == product.id }
        recent = (recent + [product]).suffix(Self.depth)
    }
}

extension Criteria {
    /// Whether both look for the same kind of thing.
    func isSameTopic(as other: Criteria) -> Bool {
        category == other.category && (category != nil || terms == other.terms)
    }
}
