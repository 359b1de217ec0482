public import Commerce
public import Understanding

/// What one turn sends while it runs, in this order: understood, products and citations and the rest, question, text,
/// finished. Of several requests in one turn each sends what it brings as soon as that is known, then all are worded.
public enum AssistantEvent: Sendable {
    case understood(Request)
    /// The pane is replaced by this list.
    case products(ProductList)
    /// One product is to be opened.
    case opened(ProductDetail)
    /// Two or more products are to be laid side by side.
    case compared([RankedProduct])
    /// What would narrow the list, with the answers to choose from. It is the last thing that the answer says.
    case question(ClarifyingQuestion)
    case citations([Citation])
    case action(Action)
    case cart(CartSummary)
    /// A person has the conversation, will have it, or had it until now.
    case handoff(Handoff)
    /// The next piece of the answer.
    case text(String)
    /// What was streamed so far is withdrawn; this text stands in its place.
    case replacedText(String)
    /// One sentence for the status line: a model that failed, a list that was repaired.
    case notice(String)
    case finished(TurnRecord)
}
