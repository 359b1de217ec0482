/// A screen that shows frames and tells of input. One thread uses it; only its `waker` may be used from others.
public protocol TerminalBackend: AnyObject {
    var size: Size { get }
    var waker: Waker { get }

    /// Shows a frame, writing only what differs from the one before; what the terminal is too small for is cut.
    /// - Parameter caret: where the cursor is shown (input methods draw there); nil hides it.
    func present(_ grid: CellGrid, caret: Point?)

    /// Waits for the next event.
    /// - Parameter timeout: nil waits for ever; zero only takes what is there.
    /// - Returns: nil when the time is over.
    func nextEvent(timeout: Duration?) -> TerminalEvent?

    /// Gives the terminal back to the shell and stops the process group, as Ctrl-Z does; returns when it is continued,
    /// with the last frame shown again.
    func suspend()

    /// Restores the terminal for good. May be called twice.
    func close()
}
