import Assistant
import Commerce
import Terminal

/// What happened: input, time, and what effects brought back.
enum Message: Sendable {
    case keyPressed(KeyEvent)
    case pasted(String)
    case mouse(MouseEvent)
    case resized(Size)
    /// An eighth of a second has passed while something moves on screen.
    case ticked
    /// The time that the demo's next step waits for is over.
    case demoStepDue
    /// A whole line was sent, as `--plain` reads it.
    case lineEntered(String)

    /// How the text may go on; nil where no product is named so.
    case completionFound(String, rest: String?)
    case announced(Announcement)
    case sessionLoaded(Session)
    case historyLoaded([String])
    case turnEvent(TurnID, AssistantEvent)
    case turnEnded(TurnID)
    case pageLoaded(RequestID, Page)
    case productMissing(RequestID)
    /// A guest has none.
    case profileMissing
    case articleMissing
    case feedbackRecorded(Interaction.Kind, ProductID)
    case addedToCart(ProductID, CartSummary)
    case cartUndone(CartSummary?)
    case signedIn(Session)
    /// `isAvailable` is false where no model is configured.
    case modelSwitched(isOn: Bool, isAvailable: Bool, writer: String)
    case exported(path: String)
    case failed(Failure)
}

/// Why an effect came to nothing.
enum Failure: Hashable, Sendable {
    case outOfStock(left: Int)
    case other(String)
}
