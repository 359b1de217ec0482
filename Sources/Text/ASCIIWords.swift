/// Finds the words of ASCII text, eight bytes at a time: the one definition of where such a word begins and ends.
///
/// A word is letters and digits, with a point between digits and an apostrophe between a letter and a letter or digit.
/// The bytes are tested by sums that set the highest bit of each byte in the range asked for; below 0x80 nothing is
/// carried into the next byte (H. Warren, Hacker's Delight, 2nd edition, 6-1).
enum ASCIIWords {
    /// Bytes, all 0, that stand after a text which is read here.
    static let padding = 8

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits = 0x80 * ones

    /// Calls `body` with where each word in `range` of `text` begins and ends.
    ///
    /// - Parameter text: followed by `padding`. In `range` all bytes are below 0x7F, and its last is white space or is
    ///   followed by 0, so that no word goes on beyond it.
    @inline(__always)
    static func forEach(in text: UnsafePointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = range.lowerBound
        // Every read begins at `range.upperBound` at the latest: it ends within the padding.
        while start < range.upperBound {
            let others = notInWords(eight(text, start))
            if others & 0x80 != 0 {
                start &+= (~others & highBits).trailingZeroBitCount &>> 3
                continue
            }
            var (end, rest) = (start, others)
            while true {
                end &+= rest.trailingZeroBitCount &>> 3
                if rest != 0 {
                    guard joins(text, at: end) else { break }
                    end &+= 1
                }
                guard end < range.upperBound else { break }
                rest = notInWords(eight(text, end))
            }
            body(start..<end)
            start = end &+ 1
        }
    }

    /// Of eight bytes of a word, those letters and digits in lower case: the points and apostrophes have the bit already.
    @inline(__always)
    static func folded(_ bytes: UInt64) -> UInt64 { bytes | 0x20 &* ones }

    /// The first byte of a range, and the seven after it, the first lowest.
    @inline(__always)
    static func eight(_ text: UnsafePointer<UInt8>, _ start: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(text + start).loadUnaligned(as: UInt64.self))
    }

    /// The first byte from `start` on that is no ASCII, or the delete character; `count` where there is none.
    static func firstOther(in text: UnsafePointer<UInt8>, from start: Int, count: Int) -> Int {
        var start = start
        while start < count {
            // A carry comes only out of a byte that is found itself, so the lowest one found is right.
            let bytes = eight(text, start)
            let others = (bytes | (bytes &+ ones)) & highBits
            if others != 0 { return min(count, start + others.trailingZeroBitCount / 8) }
            start += 8
        }
        return count
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The highest bit of each byte that is neither a letter nor a digit.
    @inline(__always)
    private static func notInWords(_ bytes: UInt64) -> UInt64 {
        let lower = folded(bytes)
        let digits = (bytes &+ (0x80 - 0x30) &* ones) & ~(bytes &+ (0x80 - 0x3A) &* ones)
        let letters = (lower &+ (0x80 - 0x61) &* ones) & ~(lower &+ (0x80 - 0x7B) &* ones)
        return ~(digits | letters) & highBits
    }

    /// A point inside a number, an apostrophe inside a word.
    @inline(__always)
    private static func joins(_ text: UnsafePointer<UInt8>, at index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "."): isDigit(text[index &- 1]) && isDigit(text[index &+ 1])
        case UInt8(ascii: "'"): isLetter(text[index &- 1]) && (isDigit(text[index &+ 1]) || isLetter(text[index &+ 1]))
        default: false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
}
