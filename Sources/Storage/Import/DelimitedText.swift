/// One record of a CSV or TSV file.
struct DelimitedRecord: Hashable, Sendable {
    /// The line it starts on, counted from 1.
    var line: Int
    var fields: [String]
    /// Why it cannot be used; nil for a sound record.
    var problem: String?
}

/// A streaming reader of delimited text after RFC 4180: bytes go in as they come, whole records come out.
///
/// Quoted fields may hold separators and line breaks. CR LF, LF and CR end a record. Beyond the RFC, a quote inside an
/// unquoted field and text after a closing quote are taken as they stand. A record of more than `limit` bytes, as
/// after a quote that is never closed, is given up as a problem, and reading goes on at the next line.
struct DelimitedText {
    private enum State { case fieldStart, unquoted, quoted, afterQuote, skipping }

    private let separator: UInt8
    private let limit: Int
    private var state = State.fieldStart
    private var bytes: [UInt8] = []
    private var fieldEnds: [Int] = []
    private var line = 1
    private var startLine = 1
    private var lastWasReturn = false

    init(separator: UInt8 = UInt8(ascii: ","), limit: Int = 1 << 20) {
        self.separator = separator
        self.limit = limit
    }

    /// Linear in the bytes; `emit` gets the records they complete.
    mutating func feed(_ input: some Sequence<UInt8>, _ emit: (DelimitedRecord) throws -> Void) rethrows {
        for byte in input {
            let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            let isSecondOfPair = byte == UInt8(ascii: "\n") && lastWasReturn
            lastWasReturn = byte == UInt8(ascii: "\r")
            if endsLine, !isSecondOfPair { line += 1 }
            switch state {
            case .quoted:
                if byte == UInt8(ascii: "\"") { state = .afterQuote } else { try append(byte, emit) }
            case _ where endsLine:
                if isSecondOfPair, bytes.isEmpty, fieldEnds.isEmpty {
                    startLine = line
                } else {
                    try endRecord(emit)
                }
            case .skipping: break
            case .afterQuote where byte == UInt8(ascii: "\""):
                state = .quoted
                try append(byte, emit)
            case .fieldStart where byte == UInt8(ascii: "\""):
                state = .quoted
            default:
                if byte == separator {
                    fieldEnds.append(bytes.count)
                    state = .fieldStart
                } else {
                    state = .unquoted
                    try append(byte, emit)
                }
            }
        }
    }

    /// The last record, where no line break ended it.
    mutating func finish(_ emit: (DelimitedRecord) throws -> Void) rethrows {
        if state == .quoted {
            try emit(DelimitedRecord(line: startLine, fields: [], problem: "a quoted field is not closed before the end of the file"))
        } else if !bytes.isEmpty || !fieldEnds.isEmpty {
            try endRecord(emit)
        }
        self = DelimitedText(separator: separator, limit: limit)
    }

    private mutating func append(_ byte: UInt8, _ emit: (DelimitedRecord) throws -> Void) rethrows {
        bytes.append(byte)
        guard bytes.count + fieldEnds.count > limit else { return }
        try emit(DelimitedRecord(line: startLine, fields: [], problem: "the record is longer than \(limit) bytes; is a quote missing?"))
        bytes.removeAll()
        fieldEnds.removeAll()
        state = .skipping
    }

    private mutating func endRecord(_ emit: (DelimitedRecord) throws -> Void) rethrows {
        defer {
            bytes.removeAll(keepingCapacity: true)
            fieldEnds.removeAll(keepingCapacity: true)
            state = .fieldStart
            startLine = line
        }
        guard state != .skipping, !(bytes.isEmpty && fieldEnds.isEmpty) else { return }
        fieldEnds.append(bytes.count)
        var fields: [String] = []
        fields.reserveCapacity(fieldEnds.count)
        var start = 0
        for end in fieldEnds {
            guard let field = String(validating: bytes[start..<end], as: UTF8.self) else {
                return try emit(DelimitedRecord(line: startLine, fields: [], problem: "it is not valid UTF-8"))
            }
            fields.append(field)
            start = end
        }
        try emit(DelimitedRecord(line: startLine, fields: fields, problem: nil))
    }
}
