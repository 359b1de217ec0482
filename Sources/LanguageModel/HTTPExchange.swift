import CCurl
import Foundation

/// One request and response within a transfer: libcurl's easy handle, and what reads from it. Lives on one thread.
final class HTTPExchange {
    let easy: UnsafeMutableRawPointer
    private(set) var reader: any TransferReader
    /// Why the reader wants no more.
    private(set) var error: ModelError?
    /// Since the transfer's start; kept by the transfer.
    var time: Duration = .zero

    private let headers: UnsafeMutablePointer<curl_slist>?
    private var head: HTTPResponseHead?

    var isSatisfied: Bool { reader.isSatisfied }

    /// Nil where libcurl has no memory or refuses an option.
    init?(_ request: HTTPRequest, _ reader: any TransferReader) {
        guard let easy = curl_easy_init() else { return nil }
        self.easy = easy
        self.reader = reader
        // Without this libcurl asks first and waits before it sends a long body.
        var list = curl_slist_append(nil, "Expect:")
        for header in request.headers { list = curl_slist_append(list, "\(header.name): \(header.value)") }
        headers = list
        var codes = [
            curl_set_string(easy, CURLOPT_URL, request.url.absoluteString),
            curl_set_headers(easy, list),
            curl_set_number(easy, CURLOPT_NOSIGNAL, 1),
            curl_set_number(easy, CURLOPT_FORBID_REUSE, 1),
            curl_set_receiver(easy, Self.receive, Unmanaged.passUnretained(self).toOpaque()),
        ]
        if let body = request.body {
            codes.append(body.withUnsafeBytes { curl_set_body(easy, $0.baseAddress, curl_off_t($0.count)) })
        }
        // A proxy stands for the world outside, never for this computer.
        if let host = request.url.host, ["127.0.0.1", "localhost", "::1"].contains(host) {
            codes.append(curl_set_string(easy, CURLOPT_PROXY, ""))
        }
        guard codes.allSatisfy({ $0 == CURLE_OK }) else { return nil }
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headers)
    }

    /// Where the response sends the request instead.
    var redirect: URL? { curl_redirect_address(easy).flatMap { URL(string: String(cString: $0)) } }

    func end() throws(ModelError) {
        if let error { throw error }
        if !reader.isSatisfied { try reader.end(of: currentHead) }
    }

    func failure(_ code: CURLcode) -> ModelError {
        reader.failure(String(cString: curl_easy_strerror(code)), isAnswering: head != nil)
    }

    private var currentHead: HTTPResponseHead {
        if let head { return head }
        let type = curl_content_type(easy).map { String(cString: $0) } ?? ""
        let kind = type.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
        let current = HTTPResponseHead(status: curl_response_status(easy), type: kind)
        head = current
        return current
    }

    private func read(_ bytes: UnsafeRawBufferPointer) -> Bool {
        // The body of a redirect is nobody's answer.
        if curl_redirect_address(easy) != nil { return true }
        do throws(ModelError) {
            try reader.read(bytes, of: currentHead, at: time)
            return !reader.isSatisfied
        } catch {
            self.error = error
            return false
        }
    }

    /// Called by libcurl with `self` as context; any other number than all of the bytes ends the exchange.
    private static let receive: curl_write_callback = { bytes, size, count, context in
        guard let bytes, let context, size * count > 0 else { return size * count }
        let exchange = Unmanaged<HTTPExchange>.fromOpaque(context).takeUnretainedValue()
        return exchange.read(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
    }
}
