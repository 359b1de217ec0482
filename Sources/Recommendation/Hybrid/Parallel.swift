import Dispatch
import Synchronization

/// The same results in the same order as without threads.
enum Parallel {
    private static let threads = 2

    static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        let parts = Mutex([[Result]](repeating: [], count: threads))
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            let results = (count * thread / threads..<count * (thread + 1) / threads).map(body)
            parts.withLock { $0[thread] = results }
        }
        return parts.withLock { Array($0.joined()) }
    }
}
