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
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + ASCIIWords.padding) { folded in
                guard let letters = folded.baseAddress else { return }
                folded.initialize(repeating: 0)
                var start = 0
                while start < bytes.count {
                    guard !ASCIIWords.isSpace(bytes[start]) else {
                        start += 1
                        continue
                    }
                    var end = start
                    var isASCII = true
                    while end < bytes.count, !ASCIIWords.isSpace(bytes[end]) {
                        folded[end] = Self.lowercased(bytes[end])
                        if bytes[end] >= 0x7F { isASCII = false }
                        end += 1
                    }
                    let run = UnsafeBufferPointer(rebasing: bytes[start..<end])
                    chunk(run)
                    if isASCII {
                        // What comes after the run is 0 yet.
                        ASCIIWords.forEach(in: letters, start..<end) {
                            body(.word(UnsafeBufferPointer(start: letters + $0.lowerBound, count: $0.count)))
                        }
                    } else {
                        body(.other(run))
                    }
                    start = end
                }
            }
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
}
