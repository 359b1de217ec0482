/// What a terminal has to tell.
public enum TerminalEvent: Hashable, Sendable {
    case key(KeyEvent)
    /// A bracketed paste whole, its line breaks as "\n". Not sanitized: it is whatever was in the clipboard.
    case paste(String)
    case mouse(MouseEvent)
    /// The size changed, or the screen must be drawn anew for another reason.
    case resize(Size)
    /// `Waker.wake()` was called, once or more often.
    case wake
    /// SIGTERM, SIGHUP or SIGINT asks the program to end; it has three seconds to do so in good order.
    case terminate(signal: Int32)
    /// Input has ended: the terminal is gone.
    case endOfInput
}
