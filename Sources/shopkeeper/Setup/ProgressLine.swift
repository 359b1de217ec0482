import Foundation
import Synchronization

/// One line on standard error that is written over itself; silent where that is no terminal.
final class ProgressLine: Sendable {
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// Shows `text`, at most ten times a second.
    func show(_ text: @autoclosure () -> String) {
        guard isTerminal else { return }
        let isDue = lastShown.withLock { last in
            let now = ContinuousClock.now
            if let last, now - last < .milliseconds(100) { return false }
            last = now
            return true
        }
        if isDue { FileHandle.standardError.write(Data(("\r\u{1B}[K" + text()).utf8)) }
    }

    func clear() {
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}

/// A line on standard error.
func printError(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}
