/// Finding phrases in text: whole words in Latin script, anywhere in Chinese.
enum WordMatch {
    static func contains(_ phrase: String, in folded: String) -> Bool { range(of: phrase, in: folded[...]) != nil }

    /// The first place of `phrase` that does not begin or end inside a Latin word. Compares bytes: both must be in the
    /// same normal form. O(n · m) at worst, in practice the length of the text.
    static func range(of phrase: String, in text: Substring) -> Range<Substring.Index>? {
        var phrase = phrase
        let found = phrase.withUTF8 { needle in
            text.utf8.withContiguousStorageIfAvailable { offset(of: needle, in: $0) } ?? offset(of: needle, inCopyOf: text)
        }
        guard let found else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: found)
        return start..<text.utf8.index(start, offsetBy: phrase.utf8.count)
    }

    private static func offset(of needle: UnsafeBufferPointer<UInt8>, inCopyOf text: Substring) -> Int? {
        Array(text.utf8).withUnsafeBufferPointer { offset(of: needle, in: $0) }
    }

    private static func offset(of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = needle.first, text.count >= needle.count else { return nil }
        let startsLatin = isLatin(first)
        let endsLatin = isLatin(needle[needle.count - 1])
        candidates: for start in 0...(text.count - needle.count) where text[start] == first {
            for place in 1..<max(1, needle.count) where text[start + place] != needle[place] { continue candidates }
            let end = start + needle.count
            if startsLatin, start > 0, isLatin(text[start - 1]) { continue }
            if endsLatin, end < text.count, isLatin(text[end]) { continue }
            return start
        }
        return nil
    }

    private static func isLatin(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: false
        }
    }
}
