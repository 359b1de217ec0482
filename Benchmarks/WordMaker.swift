import DemoData
import Foundation

/// A word of a real text, as it is written there.
struct Word {
    var text: String
    /// It stands once in the whole catalogue.
    var isSingle: Bool
}

/// How often the words of a catalogue stand in it.
struct WordCounts {
    private(set) var counts: [String: Int] = [:]
    /// Different words in the first half of the texts.
    private(set) var differentInHalf = 0

    init(_ texts: [String]) {
        for (place, text) in texts.enumerated() {
            if place == texts.count / 2 { differentInHalf = counts.count }
            for word in text.split(whereSeparator: \.isWhitespace) { counts[Self.key(word), default: 0] += 1 }
        }
    }

    func words(of text: String) -> [Word] {
        text.split(whereSeparator: \.isWhitespace).map { word in
            let key = Self.key(word)
            return Word(text: String(word), isSingle: counts[key] == 1 && key.utf8.count > 2)
        }
    }

    /// The word without ASCII punctuation, in lower case.
    static func key(_ word: some StringProtocol) -> String {
        String(decoding: word.utf8.compactMap { byte in
            switch byte {
            case 48...57, 97...122, 128...: byte
            case 65...90: byte + 32
            default: nil
            }
        }, as: UTF8.self)
    }
}

/// Puts new words in the places of those that stand only once.
struct WordMaker {
    /// Heaps' exponent: different words grow as the number of texts to its power.
    let exponent: Double
    private let singleNames: [String]
    private let known: Set<String>
    /// Draws for a word that the catalogue lacks; a short number may leave none.
    private static let attempts = 4

    init(_ counts: WordCounts) {
        exponent = min(1, log2(Double(counts.counts.count) / Double(max(1, counts.differentInHalf))))
        singleNames = counts.counts.filter { $0.value == 1 && $0.key.utf8.count > 4 && $0.key.utf8.allSatisfy { $0 >= 97 } }.keys.sorted()
        known = Set(counts.counts.keys)
    }

    /// How many of the words that stand only once are to be new ones.
    /// - Parameter size: the catalogue's, as a multiple of the real one's.
    func newness(at size: Double) -> Double { pow(max(1, size), exponent - 1) }

    func text(of words: [Word], _ newness: Double, _ random: inout SeededRandom) -> String {
        var text = ""
        for word in words {
            if !text.isEmpty { text += " " }
            text += word.isSingle && random.chance(newness) ? newWord(like: word.text, &random) : word.text
        }
        return text
    }

    private func newWord(like word: String, _ random: inout SeededRandom) -> String {
        var made = word
        for _ in 0..<Self.attempts {
            made = replacement(of: word, &random)
            if !known.contains(WordCounts.key(made)) { break }
        }
        return made
    }

    /// Of a code another of the same form, of a name the beginning of it with the end of another.
    private func replacement(of word: String, _ random: inout SeededRandom) -> String {
        guard word.utf8.contains(where: { (48...57).contains($0) }) else {
            guard !singleNames.isEmpty else { return word }
            let end = random.pick(singleNames)
            return String(word.prefix((word.count + 1) / 2)) + String(end.suffix(end.count / 2))
        }
        var bytes = Array(word.utf8)
        for (place, byte) in bytes.enumerated() {
            if (48...57).contains(byte) { bytes[place] = UInt8(random.int(in: 48...57)) }
            if (65...90).contains(byte) { bytes[place] = UInt8(random.int(in: 65...90)) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
