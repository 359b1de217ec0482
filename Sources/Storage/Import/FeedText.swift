/// A streaming reader of RSS and Atom product feeds: each `<item>` or `<entry>` is a row, each element directly in it
/// a field. Prefixes ("g:") are dropped. It is lenient where feeds are: unknown elements are passed over, an item
/// ends at its end tag whatever is open inside.
struct FeedText {
    private enum State { case text, tag, comment, data }

    private let limit: Int
    private var state = State.text
    private var bytes: [UInt8] = []
    private var line = 1
    private var startLine = 1
    /// Names of the elements open inside the item; nil outside of items.
    private var open: [String]?
    private var fields: [(column: String, value: RawValue)] = []
    private var text = ""
    private var isTooLong = false

    /// - Parameter limit: bytes of one item, beyond which it is given up.
    init(limit: Int = 1 << 20) { self.limit = limit }

    mutating func feed(_ input: some Sequence<UInt8>, _ emit: (Result<RawRow, RowProblem>) throws -> Void) rethrows {
        for byte in input {
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch state {
            case .text where byte == UInt8(ascii: "<"):
                text += decoded(bytes, resolving: true)
                bytes.removeAll(keepingCapacity: true)
                state = .tag
            case .tag where byte == UInt8(ascii: ">"):
                try tag(decoded(bytes, resolving: false), emit)
                bytes.removeAll(keepingCapacity: true)
                state = .text
            case .comment where byte == UInt8(ascii: ">") && bytes.suffix(2).elementsEqual("--".utf8):
                bytes.removeAll(keepingCapacity: true)
                state = .text
            case .data where byte == UInt8(ascii: ">") && bytes.suffix(2).elementsEqual("]]".utf8):
                text += decoded(Array(bytes.dropLast(2)), resolving: false)
                bytes.removeAll(keepingCapacity: true)
                state = .text
            default: append(byte)
            }
        }
    }

    /// An item that is still open at the end of the file is a problem.
    mutating func finish(_ emit: (Result<RawRow, RowProblem>) throws -> Void) rethrows {
        if open != nil { try emit(.failure(RowProblem(line: startLine, reason: "the item is not closed before the end of the file"))) }
        self = FeedText(limit: limit)
    }

    private mutating func append(_ byte: UInt8) {
        bytes.append(byte)
        if state == .tag {
            if bytes.count == 3, bytes.elementsEqual("!--".utf8) { state = .comment; bytes.removeAll() }
            if bytes.count == 8, bytes.elementsEqual("![CDATA[".utf8) { state = .data; bytes.removeAll() }
        }
        if bytes.count + text.utf8.count > limit {
            isTooLong = true
            bytes.removeSubrange(..<max(0, bytes.count - 2))
            text = ""
        }
    }

    private mutating func tag(_ content: String, _ emit: (Result<RawRow, RowProblem>) throws -> Void) rethrows {
        guard let first = content.first, first != "?", first != "!" else { return }
        let isEnd = first == "/"
        let qualified = content.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
        let name = qualified.split(separator: ":").last?.lowercased() ?? ""
        let isItem = name == "item" || name == "entry"
        if isItem, isEnd, open != nil {
            let problem = isTooLong ? RowProblem(line: startLine, reason: "the item is longer than \(limit) bytes") : nil
            let row = RawRow(line: startLine, fields: fields)
            open = nil
            fields = []
            try emit(problem.map { .failure($0) } ?? .success(row))
        } else if isItem, !isEnd, open == nil {
            open = []
            startLine = line
            isTooLong = false
        } else if let path = open, !content.hasSuffix("/") {
            isEnd ? close(name, path) : open?.append(name)
        }
        text = ""
    }

    private mutating func close(_ name: String, _ path: [String]) {
        guard let depth = path.lastIndex(of: name) else { return }
        open = Array(path[..<depth])
        guard depth == 0, path.count == 1 else { return }
        if let known = fields.firstIndex(where: { $0.column == name }) {
            guard case .list(let texts) = fields[known].value else {
                fields[known].value = .list([fields[known].value.text, text])
                return
            }
            fields[known].value = .list(texts + [text])
        } else {
            fields.append((name, .text(text)))
        }
    }

    private func decoded(_ bytes: [UInt8], resolving: Bool) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return resolving ? MarkupText.resolvingReferences(text) : text
    }
}

/// Why a row could not even be taken apart.
struct RowProblem: Error, Hashable {
    var line: Int
    var reason: String
}
