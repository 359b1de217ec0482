/// Finds the catalogue's word that a misspelt Latin word stands for.
///
/// Distance is optimal string alignment (F. Damerau 1964: insertion, deletion, replacement, exchange of neighbours).
/// A set of letters per word passes over nearly all of the dictionary before any distance is worked out.
struct SpellingCorrector: Sendable {
    private struct Entry {
        var word: [UInt8]
        var letters: UInt32
        var frequency: Int
    }

    private let entries: [Entry]

    /// - Parameter frequencies: how often each word stands in the catalogue; words other than 4 to 24 letters a-z are
    ///   passed over.
    init(frequencies: [String: Int]) {
        entries = frequencies.compactMap { word, frequency in
            let bytes = Array(word.utf8)
            guard Self.isCorrectable(bytes) else { return nil }
            return Entry(word: bytes, letters: Self.letters(of: bytes), frequency: frequency)
        }
    }

    /// The nearest word with the same first letter at distance 1, or 2 for words of eight letters and more; the more
    /// frequent of equals, then the alphabetically first. A word of four letters keeps all of its letters: too many
    /// good words differ from each other by one replaced letter. O(dictionary), about a nanosecond a word.
    func correction(of word: String) -> String? {
        let wanted = Array(word.utf8)
        guard Self.isCorrectable(wanted) else { return nil }
        let letters = Self.letters(of: wanted)
        let limit = wanted.count >= 8 ? 2 : 1
        var best: (distance: Int, frequency: Int, word: [UInt8])?
        for entry in entries {
            guard (entry.letters ^ letters).nonzeroBitCount <= 2 * limit, abs(entry.word.count - wanted.count) <= limit,
                entry.word[0] == wanted[0], wanted.count > 4 || letters & ~entry.letters == 0
            else { continue }
            let distance = Self.distance(wanted, entry.word)
            guard distance > 0, distance <= limit else { continue }
            let isBetter = best.map { best in
                (distance, -entry.frequency) == (best.distance, -best.frequency)
                    ? entry.word.lexicographicallyPrecedes(best.word)
                    : (distance, -entry.frequency) < (best.distance, -best.frequency)
            }
            if isBetter ?? true { best = (distance, entry.frequency, entry.word) }
        }
        return best.map { String(decoding: $0.word, as: UTF8.self) }
    }

    /// O(product of the lengths).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = Array(repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }

    private static func isCorrectable(_ word: [UInt8]) -> Bool {
        (4...24).contains(word.count) && word.allSatisfy { (97...122).contains($0) }
    }

    private static func letters(of word: [UInt8]) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 - 97) }
    }
}
