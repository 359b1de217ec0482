import Glibc
import Synchronization

/// A terminal for tests: events come from a script, frames are kept.
///
/// Any thread may send events and read frames while another runs the program.
public final class InMemoryTerminal: TerminalBackend, Sendable {
    private struct State {
        var size: Size
        var events: [TerminalEvent]
        var endsWithScript: Bool
        var frame: CellGrid
        var caret: Point?
        var frameCount = 0
        var suspensions = 0
        var isClosed = false
        var waiting: [(text: String, frame: CheckedContinuation<Void, Never>)] = []
    }

    public let waker: Waker
    /// Apart from `waker`, so that sending an event is not a wake-up too.
    private let arrivals: Waker
    private let state: Mutex<State>

    /// - Parameters:
    ///   - events: taken first, in this order.
    ///   - endsWithScript: whether input ends after them; otherwise the terminal waits for `send` and the waker.
    public init(size: Size, events: [TerminalEvent] = [], endsWithScript: Bool = true) throws(TerminalError) {
        waker = try Waker()
        arrivals = try Waker()
        state = Mutex(State(size: size, events: events, endsWithScript: endsWithScript, frame: CellGrid(size: size)))
    }

    public var size: Size { state.withLock(\.size) }
    /// The last frame shown, cut or blank-filled to the terminal's size.
    public var frame: CellGrid { state.withLock(\.frame) }
    public var caret: Point? { state.withLock(\.caret) }
    public var frameCount: Int { state.withLock(\.frameCount) }
    public var suspensions: Int { state.withLock(\.suspensions) }
    public var isClosed: Bool { state.withLock(\.isClosed) }
    /// What the screen reads; see `CellGrid.text`.
    public var text: String { frame.text }
    /// The styles behind `text`; see `CellGrid.styleText`.
    public var styleText: String { frame.styleText }

    /// Adds an event to the script. A resize also changes the size, when it is taken.
    public func send(_ events: TerminalEvent...) {
        state.withLock { $0.events += events }
        arrivals.wake()
    }

    /// Types each character of a text.
    public func type(_ text: String) {
        state.withLock { $0.events += text.map { .key(.character($0)) } }
        arrivals.wake()
    }

    /// Returns once a frame shows `text`; at once if the last one does.
    public func frame(showing text: String) async {
        await withCheckedContinuation { continuation in
            let isShown = state.withLock {
                if $0.frame.text.contains(text) { return true }
                $0.waiting.append((text, continuation))
                return false
            }
            if isShown { continuation.resume() }
        }
    }

    public func present(_ grid: CellGrid, caret: Point?) {
        let awaited = state.withLock {
            $0.frame = CellGrid(size: $0.size)
            $0.frame.copy(grid, to: .zero)
            $0.caret = caret
            $0.frameCount += 1
            guard !$0.waiting.isEmpty else { return [CheckedContinuation<Void, Never>]() }
            let text = $0.frame.text
            let awaited = $0.waiting.filter { text.contains($0.text) }.map(\.frame)
            $0.waiting.removeAll { text.contains($0.text) }
            return awaited
        }
        for frame in awaited { frame.resume() }
    }

    public func nextEvent(timeout: Duration?) -> TerminalEvent? {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while true {
            _ = arrivals.consume()
            if let event = takeScripted() { return event }
            if waker.consume() { return .wake }
            if state.withLock(\.endsWithScript) { return .endOfInput }
            let remaining = deadline.map { max(.zero, $0 - .now) }
            guard wait(remaining) else { return nil }
        }
    }

    /// - Returns: false when the time is over.
    private func wait(_ time: Duration?) -> Bool {
        var waited = [waker, arrivals].map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        return poll(&waited, nfds_t(waited.count), time.map(\.pollMilliseconds) ?? -1) != 0
    }

    private func takeScripted() -> TerminalEvent? {
        state.withLock {
            guard !$0.events.isEmpty else { return nil }
            let event = $0.events.removeFirst()
            if case .resize(let size) = event { $0.size = size }
            return event
        }
    }

    public func suspend() { state.withLock { $0.suspensions += 1 } }

    public func close() { state.withLock { $0.isClosed = true } }
}
