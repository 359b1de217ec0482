/// One event of a stream: its type ("message" unless named) and its data, lines joined by "\n".
public struct ServerSentEvent: Hashable, Sendable {
    public var type: String
    public var data: String

    public init(type: String = "message", data: String) {
        self.type = type
        self.data = data
    }
}

/// The event stream grammar of the HTML standard (section 9.2.6), byte by byte: input may be split anywhere.
///
/// Lines end with CRLF, LF or CR; a leading byte order mark, comments and unknown fields are passed over; `id` and
/// `retry` are of no use here. An event whose lines exceed `limit` bytes in all is an error, so memory is bounded.
public struct ServerSentEventParser: Sendable {
    public struct EventTooLarge: Error, Hashable, Sendable {}

    private let limit: Int
    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var type = ""
    private var followsCarriageReturn = false
    private var isFirstLine = true

    /// - Parameter limit: bytes that one event may have.
    public init(limit: Int = 1 << 20) { self.limit = limit }

    /// The events completed by `bytes`, in order. Linear in the number of bytes.
    /// - Throws: `EventTooLarge`; the parser must not be used after that.
    public mutating func consume(_ bytes: some Sequence<UInt8>) throws(EventTooLarge) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        for byte in bytes {
            switch byte {
            case 0x0A where followsCarriageReturn:
                followsCarriageReturn = false
            case 0x0A, 0x0D:
                followsCarriageReturn = byte == 0x0D
                if let event = endLine() { events.append(event) }
            default:
                followsCarriageReturn = false
                guard line.count + data.count < limit else { throw EventTooLarge() }
                line.append(byte)
            }
        }
        return events
    }

    private mutating func endLine() -> ServerSentEvent? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        guard let first = line.first else { return dispatch() }
        if first != UInt8(ascii: ":") { takeField() }
        return nil
    }

    private mutating func takeField() {
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "data":
            if hasData { data.append(0x0A) }
            data += value
            hasData = true
        case "event":
            type = String(decoding: value, as: UTF8.self)
        default:
            break
        }
    }

    private mutating func dispatch() -> ServerSentEvent? {
        defer {
            data.removeAll(keepingCapacity: true)
            hasData = false
            type = ""
        }
        guard hasData else { return nil }
        return ServerSentEvent(type: type.isEmpty ? "message" : type, data: String(decoding: data, as: UTF8.self))
    }
}
