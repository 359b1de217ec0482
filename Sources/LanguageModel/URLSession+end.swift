import Dispatch
import FoundationNetworking

extension URLSession {
    /// Cancels what runs and lets go of the delegate, on a thread of its own.
    ///
    /// `invalidateAndCancel` waits for the session's queue. Where the caller holds a lock, as a task's cancellation
    /// handler does, and a callback on that queue waits for the same lock, neither would ever go on.
    func endInBackground() {
        DispatchQueue.global().async { self.invalidateAndCancel() }
    }
}
