import Commerce
import Writing

/// What a turn decided, before it is worded: the facts of the reply and what the screen is to show.
struct TurnOutcome {
    var situation: Situation
    var list: ProductList?
    var detail: ProductDetail?
    var compared: [RankedProduct] = []
    var citations: [Citation] = []
    var action: Action?
    var cart: CartSummary?
    /// Where the way to a person stands.
    var handoff: Handoff?

    /// What the reply asks about the list.
    var question: ClarifyingQuestion?

    init(_ situation: Situation) { self.situation = situation }
}
