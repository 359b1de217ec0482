import CTerminal
import Glibc

/// The terminal of this process, through ncursesw: full screen, raw mode, mouse and bracketed paste.
///
/// There is one at a time, used on the thread that made it; that thread makes every curses call. Signals that stop,
/// continue or resize are answered in `nextEvent`; those that kill restore the terminal first.
public final class CursesTerminal: TerminalBackend {
    public let waker: Waker
    public let depth: ColorDepth
    private let canStrikeThrough: Bool
    private var decoder: InputDecoder
    private var inputEnded = false
    private var isOpen = true
    /// What the screen shows; nil where it has to be drawn whole.
    private var shown: CellGrid?
    private var renderedStyles: [Style: (attributes: Int32, pair: Int32)] = [:]
    private var pairs: [ColorPair: Int32] = [ColorPair(foreground: nil, background: nil): 0]

    private struct ColorPair: Hashable {
        let foreground: UInt8?
        let background: UInt8?
    }

    /// Enters the full screen.
    /// - Parameter environment: reads LC_ALL, LC_CTYPE, LANG, TERM and NO_COLOR.
    /// - Throws: `TerminalError`, with the terminal as it was.
    public init(environment: (String) -> String? = CursesTerminal.processEnvironment) throws(TerminalError) {
        if isatty(STDIN_FILENO) == 0 { throw .notATerminal(stream: "standard input") }
        if isatty(STDOUT_FILENO) == 0 { throw .notATerminal(stream: "standard output") }
        try Self.takeLocale(environment)
        waker = try Waker()
        let name = environment("TERM").flatMap { $0.isEmpty ? nil : $0 }
        switch Int(term_open()) {
        case TERM_OPENED: break
        case TERM_UNKNOWN: throw .unknownTerminal(name: name)
        case TERM_INCAPABLE: throw .incapableTerminal(name: name)
        case TERM_ALREADY_OPEN: throw .alreadyOpen
        default: throw .system("newterm")
        }
        depth = ColorDepth(colors: Int(term_colors()), noColor: environment("NO_COLOR"))
        canStrikeThrough = term_can_strike_through()
        decoder = InputDecoder(keySequences: TerminfoKeys.sequences())
    }

    deinit { close() }

    public static func processEnvironment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func takeLocale(_ environment: (String) -> String?) throws(TerminalError) {
        let codeset = term_set_locale("").map { String(cString: $0) }
        switch CharacterLocale(environment: environment, codeset: codeset) {
        case .environment: return
        case .refused(let setting): throw .notUTF8(setting: setting)
        case .neutral:
            guard let codeset = term_set_locale("C.UTF-8"), String(cString: codeset) == "UTF-8" else {
                throw .notUTF8(setting: "LC_ALL=\(environment("LC_ALL") ?? "")")
            }
        }
    }

    public var size: Size {
        var rows: Int32 = 0, columns: Int32 = 0
        if isOpen { term_size(&rows, &columns) }
        return Size(width: Int(columns), height: Int(rows))
    }

    public func close() {
        guard isOpen else { return }
        isOpen = false
        term_close()
    }

    public func suspend() { stop(wholeGroup: true) }

    private func stop(wholeGroup: Bool) {
        guard isOpen else { return }
        term_leave()
        term_stop(wholeGroup)
        term_enter()
    }

    // MARK: - Drawing

    public func present(_ grid: CellGrid, caret: Point?) {
        guard isOpen else { return }
        let area = Rect(size: size).intersection(grid.bounds)
        let former = shown?.size == grid.size ? shown : nil
        if former == nil { term_erase() }
        for y in area.y..<area.maxY {
            for x in area.x..<area.maxX {
                let point = Point(x: x, y: y)
                let cell = grid[point]
                if cell.isContinuation || former?[point] == cell { continue }
                draw(cell, at: point)
            }
        }
        shown = grid
        if let caret, area.contains(caret) {
            term_refresh(Int32(caret.y), Int32(caret.x))
        } else {
            term_refresh(-1, -1)
        }
    }

    private func draw(_ cell: Cell, at point: Point) {
        let look = rendered(cell.style)
        let scalars = cell.text.unicodeScalars.map(\.value)
        term_put(Int32(point.y), Int32(point.x), scalars, Int32(scalars.count), look.attributes, look.pair)
    }

    private func rendered(_ style: Style) -> (attributes: Int32, pair: Int32) {
        if let known = renderedStyles[style] { return known }
        let look = RenderedStyle(style, depth: depth, canStrikeThrough: canStrikeThrough)
        let colors = ColorPair(foreground: look.foreground, background: look.background)
        let result = (attributes: Int32(look.attributes.rawValue), pair: pair(for: colors))
        renderedStyles[style] = result
        return result
    }

    /// - Returns: 0, the terminal's own colours, where it has no pair left.
    private func pair(for colors: ColorPair) -> Int32 {
        if let known = pairs[colors] { return known }
        let pair = Int32(pairs.count)
        let foreground = colors.foreground.map(Int32.init) ?? -1
        let background = colors.background.map(Int32.init) ?? -1
        guard term_define_pair(pair, foreground, background) else { return 0 }
        pairs[colors] = pair
        return pair
    }

    // MARK: - Events

    public func nextEvent(timeout: Duration?) -> TerminalEvent? {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while isOpen {
            if let event = decoder.next() { return event }
            if inputEnded { return .endOfInput }
            let remaining = deadline.map { max(.zero, $0 - .now) }
            let ready = wait(decoder.isWaiting ? min(Self.escapeDelay, remaining ?? Self.escapeDelay) : remaining)
            if ready.signals, let event = takeSignal() { return event }
            if ready.input { readInput() }
            if let event = decoder.next() { return event }
            if ready.wake, waker.consume() { return .wake }
            if ready.isNothing, decoder.isWaiting {
                decoder.flush()
            } else if ready.isNothing, let remaining, remaining <= .zero {
                return nil
            }
        }
        return .endOfInput
    }

    /// How long ESC alone waits for the rest of a sequence.
    private static let escapeDelay = Duration.milliseconds(25)

    private struct Readiness {
        var input = false
        var signals = false
        var wake = false
        /// Whether the time ran out.
        var isNothing = false
    }

    private func wait(_ time: Duration?) -> Readiness {
        let flags = Int16(POLLIN)
        var waited = [
            pollfd(fd: STDIN_FILENO, events: flags, revents: 0),
            pollfd(fd: term_signal_descriptor(), events: flags, revents: 0),
            pollfd(fd: waker.descriptor, events: flags, revents: 0),
        ]
        let count = poll(&waited, nfds_t(waited.count), time.map(\.pollMilliseconds) ?? -1)
        // Interrupted: the signal's byte is in the pipe, and the next round finds it.
        guard count >= 0 else { return Readiness() }
        return Readiness(
            input: waited[0].revents != 0, signals: waited[1].revents != 0, wake: waited[2].revents != 0,
            isNothing: count == 0)
    }

    private func readInput() {
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 1) { buffer in
            let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            if count > 0 {
                decoder.feed(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                inputEnded = true
            }
        }
    }

    /// Takes all pending signals; the one to end the program matters most, then the stop, then the size.
    private func takeSignal() -> TerminalEvent? {
        let signals = readSignals()
        if let ending = signals.first(where: { [SIGTERM, SIGHUP, SIGINT].contains($0) }) {
            return .terminate(signal: ending)
        }
        if signals.contains(SIGTSTP) {
            stop(wholeGroup: false)
        } else if signals.contains(SIGCONT) {
            // Stopped by SIGSTOP, which cannot be caught: the shell has set the terminal for itself since.
            term_leave()
            term_enter()
        } else if !signals.contains(SIGWINCH) {
            return nil
        }
        term_resize()
        shown = nil
        return .resize(size)
    }

    private func readSignals() -> Set<Int32> {
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
            let count = read(term_signal_descriptor(), buffer.baseAddress, buffer.count)
            return count > 0 ? Set(buffer[..<count].map { Int32($0) }) : []
        }
    }
}
