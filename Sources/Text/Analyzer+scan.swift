extension Analyzer {
    /// What a text is made of, for whoever reads very many: with `stem` and `terms`, what `terms(_:)` gives for all of it.
    public enum Piece {
        /// A word of ASCII, folded but not stemmed, valid during the call.
        case word(UnsafeBufferPointer<UInt8>)
        /// A run without spaces that holds other characters, as it is written.
        case other(UnsafeBufferPointer<UInt8>)
    }

    /// Calls `body` with each piece of `text` in order. Linear in the text's length.
    /// - Parameter chunk: called first with each run without spaces.
    public func scan(
        _ text: String, chunk: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }, _ body: (Piece) -> Void
    ) {
        var text = text
        text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { folded in
                var start = 0
                while start < bytes.count {
                    guard !Self.isSpace(bytes[start]) else {
                        start += 1
                        continue
                    }
                    var end = start
                    var isASCII = true
                    while end < bytes.count, !Self.isSpace(bytes[end]) {
                        folded[end] = Self.lowercased(bytes[end])
                        if bytes[end] >= 0x7F { isASCII = false }
                        end += 1
                    }
                    let run = UnsafeBufferPointer(rebasing: bytes[start..<end])
                    chunk(run)
                    if isASCII {
                        Self.forEachWord(UnsafeBufferPointer(rebasing: folded[start..<end])) { body(.word($0)) }
                    } else {
                        body(.other(run))
                    }
                    start = end
                }
            }
        }
    }

    /// As `forEachRun` does, for ASCII in lower case.
    @inline(__always)
    private static func forEachWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        while start < bytes.count {
            guard isAlphanumeric(bytes[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < bytes.count, isAlphanumeric(bytes[end]) || joins(bytes, at: end) { end += 1 }
            body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            start = end
        }
    }

    /// A point inside a number, an apostrophe inside a word.
    private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 1 < bytes.count, isAlphanumeric(bytes[index + 1]) else { return false }
        let (before, after) = (bytes[index - 1], bytes[index + 1])
        return switch bytes[index] {
        case UInt8(ascii: "."): isDigit(before) && isDigit(after)
        case UInt8(ascii: "'"): isAlphanumeric(before) && !isDigit(before)
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (97...122).contains(byte) }
    private static func lowercased(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
}
