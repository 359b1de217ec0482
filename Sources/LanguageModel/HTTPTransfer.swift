import CCurl
import Foundation
import Synchronization

/// One request and its response by libcurl, on a thread of its own.
///
/// The thread reads, hands over and reads on, so a server that sends faster than its answer is read is held back by
/// the connection itself; limits and `cancel()` are looked at between any two reads. (URLSession queues its callbacks
/// without bound, and under such a server its queue never gets to the cancellation.)
final class HTTPTransfer: Sendable {
    private let request: HTTPRequest
    private let isCancelled = Atomic(false)
    /// Unsafe to the compiler, safe in fact: `curl_multi_wakeup` may be called from any thread, every other use is on
    /// the transfer's thread, and the handle is freed in `deinit`, when no thread has this object any more.
    private nonisolated(unsafe) let multi: UnsafeMutableRawPointer?

    private static let isLibraryStarted = curl_start_library() == CURLE_OK
    private static let redirectLimit = 5

    init(_ request: HTTPRequest) {
        self.request = request
        multi = Self.isLibraryStarted ? curl_multi_init() : nil
    }

    deinit { curl_multi_cleanup(multi) }

    /// Sends the request, and lets what `makeReader` makes read the response; both on the transfer's thread.
    func start(_ makeReader: @escaping @Sendable () -> any TransferReader) {
        Thread.detachNewThread { [self] in
            var reader = makeReader()
            do throws(ModelError) {
                try run(&reader)
                reader.close(nil)
            } catch {
                reader.close(error)
            }
        }
    }

    /// Closes the connection at once; from any thread, before or after the start, more than once.
    func cancel() {
        isCancelled.store(true, ordering: .releasing)
        curl_multi_wakeup(multi)
    }

    private func run(_ reader: inout any TransferReader) throws(ModelError) {
        let start = ContinuousClock.now
        var request = request
        for _ in 0...Self.redirectLimit {
            guard let exchange = HTTPExchange(request, reader) else { break }
            defer { reader = exchange.reader }
            try complete(exchange, since: start)
            guard let next = exchange.redirect else { return try exchange.end() }
            // The request carries the key: it goes to the origin that was configured, and nowhere else.
            guard next.scheme == request.url.scheme, next.host == request.url.host, next.port == request.url.port else {
                throw .redirected(host: ModelError.shown(next.host ?? "another host", redacting: nil))
            }
            request.url = next
        }
        throw .unreachable("the request could not be made")
    }

    private func complete(_ exchange: HTTPExchange, since start: ContinuousClock.Instant) throws(ModelError) {
        guard let multi, curl_multi_add_handle(multi, exchange.easy) == CURLM_OK else {
            throw .unreachable("the request could not be made")
        }
        defer { curl_multi_remove_handle(multi, exchange.easy) }
        var running: Int32 = 0
        while true {
            curl_multi_perform(multi, &running)
            exchange.time = .now - start
            if isCancelled.load(ordering: .acquiring) { throw .cutOff }
            if exchange.isSatisfied { return }
            if let error = exchange.error { throw error }
            var code = CURLE_OK
            if curl_finished(multi, &code) != 0 {
                if code != CURLE_OK { throw exchange.failure(code) }
                return
            }
            if let error = exchange.reader.expired(at: exchange.time) { throw error }
            curl_multi_poll(multi, nil, 0, milliseconds(until: exchange.reader.deadline, at: exchange.time), nil)
        }
    }

    /// At least one, so that a limit met a fraction later does not spin.
    private func milliseconds(until deadline: Duration, at time: Duration) -> Int32 {
        let (seconds, attoseconds) = (deadline - time).components
        return Int32(clamping: min(60_000, max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)))
    }
}
