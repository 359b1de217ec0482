/// How a JSON file is laid out: recognised from one, so that what is added looks like the rest. What a file does not show is as
/// Python's `json.dump` writes it.
struct JSONStyle: Hashable, Sendable {
    /// Whether each member stands on a line of its own.
    private(set) var isIndented = false
    private(set) var newline = "\n"
    /// What each level is indented by.
    private(set) var unit = ""
    private(set) var keySeparator = ": "
    /// Between two members of one line.
    private(set) var itemSeparator = ", "
    /// Whether letters beyond ASCII are written as escapes.
    private(set) var escapesNonASCII = false

    init(of root: JSONTree, in bytes: [UInt8]) {
        func text(_ start: Int?, _ end: Int?) -> String? {
            guard let start, let end, start <= end else { return nil }
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        if let start = root.source?.lowerBound, let first = root.members?.first?.keySource ?? root.elements?.first?.source,
            let gap = text(start + 1, first.lowerBound)
        {
            let line = gap.hasPrefix("\r\n") ? "\r\n" : "\n"
            if gap.hasPrefix(line) { (isIndented, newline, unit) = (true, line, String(gap.dropFirst())) }
        }
        if let member = root.firstMember, let separator = text(member.keySource?.upperBound, member.value.source?.lowerBound) {
            keySeparator = separator
        }
        if !isIndented, let (first, second) = root.firstPair, let separator = text(first, second) { itemSeparator = separator }
        let hasOther = bytes.contains { $0 >= 0x80 }
        escapesNonASCII = !hasOther && bytes.hasEscapedLetters
    }
}

extension JSONTree {
    /// The first member of the first object that has one.
    fileprivate var firstMember: Member? {
        members?.first ?? elements?.lazy.compactMap(\.firstMember).first
    }

    /// Where the first member or element ends and the second begins, of the first value that has two.
    fileprivate var firstPair: (end: Int, start: Int)? {
        if let members {
            if members.count > 1, let end = members[0].value.source?.upperBound, let start = members[1].keySource?.lowerBound {
                return (end, start)
            }
            return members.lazy.compactMap(\.value.firstPair).first
        }
        guard let elements else { return nil }
        if elements.count > 1, let end = elements[0].source?.upperBound, let start = elements[1].source?.lowerBound { return (end, start) }
        return elements.lazy.compactMap(\.firstPair).first
    }
}

extension [UInt8] {
    /// Whether a "\u" escape of a letter beyond ASCII stands in it.
    fileprivate var hasEscapedLetters: Bool {
        indices.dropLast(5).contains { place in
            guard self[place] == UInt8(ascii: "\\"), self[place + 1] == UInt8(ascii: "u") else { return false }
            let value = UInt32(String(decoding: self[place + 2..<place + 6], as: UTF8.self), radix: 16)
            return value.map { $0 >= 0x80 } ?? false
        }
    }
}
