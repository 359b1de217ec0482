/// Reads a JSON text after RFC 8259 into a tree; a key that stands twice in one object is a mistake. Linear in the bytes.
struct JSONTreeParser {
    /// What is wrong at which byte.
    struct Malformed: Error, Hashable {
        var offset: Int
        var reason: String
    }

    private let bytes: [UInt8]
    private var index = 0
    private static let deepest = 128

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func tree(of bytes: [UInt8]) throws(Malformed) -> JSONTree {
        var parser = JSONTreeParser(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
        parser.skipSpace()
        let tree = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.index == bytes.count else { throw parser.malformed("something follows the JSON value") }
        return tree
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func malformed(_ reason: String, at offset: Int? = nil) -> Malformed { Malformed(offset: offset ?? index, reason: reason) }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { index += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(Malformed) -> JSONTree {
        guard depth < Self.deepest else { throw malformed("the JSON is nested too deeply") }
        let start = index
        let content: JSONTree.Content
        switch current {
        case UInt8(ascii: "{"): content = .object(try members(depth: depth))
        case UInt8(ascii: "["): content = .array(try elements(depth: depth))
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "t"): content = try word("true", .bool(true))
        case UInt8(ascii: "f"): content = try word("false", .bool(false))
        case UInt8(ascii: "n"): content = try word("null", .null)
        case nil: throw malformed("the JSON ends before its value")
        default: content = .number(try number())
        }
        return JSONTree(content, source: start..<index)
    }

    private mutating func members(depth: Int) throws(Malformed) -> [JSONTree.Member] {
        let opening = index
        index += 1
        skipSpace()
        var members: [JSONTree.Member] = []
        if take("}") { return members }
        var known: Set<String> = []
        while true {
            skipSpace()
            let start = index
            guard current == UInt8(ascii: "\"") else {
                throw current == nil ? unclosed("object", opening) : malformed("a key in quotes is missing")
            }
            let key = try string()
            let source = start..<index
            guard known.insert(key).inserted else { throw malformed("a key stands twice in one object", at: start) }
            skipSpace()
            guard take(":") else { throw malformed("a colon is missing after a key") }
            skipSpace()
            members.append(JSONTree.Member(key: key, keySource: source, value: try value(depth: depth + 1)))
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw unclosed("object", opening) }
        }
    }

    private mutating func elements(depth: Int) throws(Malformed) -> [JSONTree] {
        let opening = index
        index += 1
        skipSpace()
        var elements: [JSONTree] = []
        if take("]") { return elements }
        while true {
            skipSpace()
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return elements }
            guard take(",") else { throw unclosed("list", opening) }
        }
    }

    private func unclosed(_ kind: String, _ opening: Int) -> Malformed {
        current == nil
            ? malformed("the \(kind) that begins here is not closed", at: opening)
            : malformed("a comma or the end of the \(kind) is missing")
    }

    private mutating func word(_ word: StaticString, _ content: JSONTree.Content) throws(Malformed) -> JSONTree.Content {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.count, bytes[index..<end].elementsEqual(word.description.utf8) else {
            throw malformed("a word is not true, false or null")
        }
        index = end
        return content
    }

    private mutating func number() throws(Malformed) -> String {
        let start = index
        _ = take("-")
        let whole = try digits(of: start)
        if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") { throw malformed("a number begins with 0", at: start) }
        if take(".") { _ = try digits(of: start) }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            _ = try digits(of: start)
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// At least one digit of the number that begins at `start`.
    private mutating func digits(of start: Int) throws(Malformed) -> Range<Int> {
        let first = index
        while let byte = current, (48...57).contains(byte) { index += 1 }
        guard index > first else { throw malformed("a value is neither text, number, list, object, true, false nor null", at: start) }
        return first..<index
    }

    private mutating func string() throws(Malformed) -> String {
        let opening = index
        index += 1
        var unescaped: [UInt8] = []
        var runStart = index
        while let byte = current {
            if byte == UInt8(ascii: "\"") {
                let run = bytes[runStart..<index]
                index += 1
                let text = unescaped.isEmpty
                    ? String(validating: run, as: UTF8.self) : String(validating: unescaped + run, as: UTF8.self)
                guard let text else { throw malformed("a text is not valid UTF-8", at: opening) }
                return text
            }
            guard byte >= 0x20 else { throw malformed("a text holds a line break or another control character as it is") }
            index += 1
            if byte == UInt8(ascii: "\\") {
                unescaped += bytes[runStart..<index - 1]
                let start = index - 1
                guard JSONEscape.append(bytes[...], at: &index, to: &unescaped) else {
                    throw malformed("a text has an unknown escape", at: start)
                }
                runStart = index
            }
        }
        throw malformed("the text that begins here is not closed", at: opening)
    }
}
