import ImageFile
import Text

/// Words and how often each stands in the catalogue.
///
/// Sorted, each as a byte (the length that it shares with the word before above, the length of the rest below; 15 is
/// followed by what is beyond it), the rest, and its count.
enum WordList {
    private static let longestShort = 15

    static func bytes(of frequencies: [String: Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        var last: [UInt8] = []
        let words = Array(frequencies)
        for place in ByteOrder.places(of: words.map { $0.key }) {
            let word = Array(words[place].key.utf8)
            let shared = min(longestShort, zip(last, word).prefix { $0 == $1 }.count)
            let length = word.count - shared
            bytes.append(UInt8(shared << 4 | min(length, longestShort)))
            if length >= longestShort { VariableInteger.append(length - longestShort, to: &bytes) }
            bytes += word[shared...]
            VariableInteger.append(words[place].value, to: &bytes)
            last = word
        }
        return bytes
    }

    /// Empty where `slice` is damaged. O(words).
    static func frequencies(_ slice: IndexSlice) -> [String: Int] {
        withExtendedLifetime(slice.owner) {
            guard let start = slice.start else { return [:] }
            var (frequencies, word, offset): ([String: Int], [UInt8], Int) = ([:], [], 0)
            while offset < slice.range.count {
                let lengths = Int(start.load(fromByteOffset: offset, as: UInt8.self))
                offset += 1
                var length = lengths & longestShort
                if length == longestShort { length += VariableInteger.read(start, at: &offset) }
                word.removeLast(word.count - lengths >> 4)
                word.append(contentsOf: UnsafeRawBufferPointer(start: start + offset, count: length))
                offset += length
                frequencies[String(decoding: word, as: UTF8.self)] = VariableInteger.read(start, at: &offset)
            }
            return frequencies
        }
    }
}
