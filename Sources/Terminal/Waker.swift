import CTerminal
import Glibc

/// Wakes a terminal's wait from any task or thread.
public final class Waker: Sendable {
    /// An eventfd(2); readable while a wake-up is pending.
    let descriptor: Int32

    /// - Throws: `TerminalError.system` where the process has no descriptor left.
    public init() throws(TerminalError) {
        descriptor = term_make_wake_descriptor()
        if descriptor < 0 { throw .system("eventfd") }
    }

    deinit { close(descriptor) }

    /// Never blocks; several calls before the terminal looks make one event.
    public func wake() {
        var one: UInt64 = 1
        // It fails only where the counter is full, and then a wake-up is pending anyway.
        _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    /// Takes the pending wake-up.
    /// - Returns: whether there was one.
    func consume() -> Bool {
        var count: UInt64 = 0
        return read(descriptor, &count, MemoryLayout<UInt64>.size) > 0
    }
}
