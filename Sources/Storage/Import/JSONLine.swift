/// Reads one JSON object into flat fields, after RFC 8259: inner objects give "outer.inner", null gives nothing.
///
/// Foundation's readers box every value and lose how a number was written; this one is a single pass.
struct JSONLine {
    struct Malformed: Error { let reason: String }

    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var fields: [(column: String, value: RawValue)] = []
    private static let deepest = 16

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    static func fields(of bytes: ArraySlice<UInt8>) throws(Malformed) -> [(column: String, value: RawValue)] {
        var reader = JSONLine(bytes)
        reader.skipSpace()
        try reader.object(prefix: "", depth: 0)
        reader.skipSpace()
        guard reader.index == bytes.endIndex else { throw Malformed(reason: "something follows the JSON object") }
        return reader.fields
    }

    private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { index += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func object(prefix: String, depth: Int) throws(Malformed) {
        guard depth < Self.deepest else { throw Malformed(reason: "the JSON is nested too deeply") }
        guard take("{") else { throw Malformed(reason: "it is not a JSON object") }
        skipSpace()
        if take("}") { return }
        while true {
            skipSpace()
            let key = try string()
            skipSpace()
            guard take(":") else { throw Malformed(reason: "a colon is missing in the JSON") }
            skipSpace()
            let column = prefix.isEmpty ? key : prefix + "." + key
            if current == UInt8(ascii: "{") {
                try object(prefix: column, depth: depth + 1)
            } else if let value = try value(depth: depth) {
                fields.append((column, value))
            }
            skipSpace()
            if take("}") { return }
            guard take(",") else { throw Malformed(reason: "the JSON object is not closed") }
        }
    }

    /// Nil for null.
    private mutating func value(depth: Int) throws(Malformed) -> RawValue? {
        switch current {
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "["): return .list(try list(depth: depth + 1))
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", nil)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, _ value: RawValue?) throws(Malformed) -> RawValue? {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.endIndex, bytes[index..<end].elementsEqual(word.description.utf8) else {
            throw Malformed(reason: "the JSON has a word that is not true, false or null")
        }
        index = end
        return value
    }

    private mutating func number() throws(Malformed) -> String {
        let start = index
        while let byte = current, (48...57).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte | 0x20 == 0x65 {
            index += 1
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = Double(text), number.isFinite else { throw Malformed(reason: "the JSON has a value that is not one") }
        return text
    }

    /// Scalars of a list as texts; objects and lists in it are passed over.
    private mutating func list(depth: Int) throws(Malformed) -> [String] {
        guard depth < Self.deepest else { throw Malformed(reason: "the JSON is nested too deeply") }
        index += 1
        var texts: [String] = []
        skipSpace()
        if take("]") { return texts }
        while true {
            skipSpace()
            if current == UInt8(ascii: "{") {
                let known = fields.count
                try object(prefix: "", depth: depth + 1)
                fields.removeSubrange(known...)
            } else if current == UInt8(ascii: "[") {
                _ = try list(depth: depth + 1)
            } else if let value = try value(depth: depth) {
                texts.append(value.text)
            }
            skipSpace()
            if take("]") { return texts }
            guard take(",") else { throw Malformed(reason: "a JSON list is not closed") }
        }
    }

    private mutating func string() throws(Malformed) -> String {
        guard take("\"") else { throw Malformed(reason: "a JSON key is not quoted") }
        let start = index
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
        if current == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try text(bytes[start..<index])
        }
        var unescaped = Array(bytes[start..<index])
        while let byte = current {
            index += 1
            if byte == UInt8(ascii: "\"") { return try text(unescaped[...]) }
            guard byte == UInt8(ascii: "\\") else {
                unescaped.append(byte)
                continue
            }
            guard index < bytes.endIndex else { break }
            guard JSONEscape.append(bytes, at: &index, to: &unescaped) else { throw Malformed(reason: "a JSON text has an unknown escape") }
        }
        throw Malformed(reason: "a JSON text is not closed")
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(reason: "it is not valid UTF-8") }
        return text
    }
}
