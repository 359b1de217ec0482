/// What a reply sends while it is written.
public enum WritingEvent: Hashable, Sendable {
    /// The next piece of the text.
    case text(String)
    /// Everything sent so far is withdrawn; this stands in its place.
    case replaced(String)
    /// One plain sentence for the status line, in the customer's language.
    case notice(String)
}
