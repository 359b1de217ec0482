import Synchronization
import Terminal

/// Messages from tasks to the thread that draws.
final class Mailbox: Sendable {
    private let messages = Mutex<[Message]>([])
    private let waker: Waker

    init(waker: Waker) { self.waker = waker }

    /// From any task or thread.
    func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        waker.wake()
    }

    /// Everything posted since the last call, in order.
    func takeAll() -> [Message] {
        messages.withLock { pending in
            defer { pending = [] }
            return pending
        }
    }
}
