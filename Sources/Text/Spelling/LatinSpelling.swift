/// The dictionary of Latin words that misspelt ones are compared with.
///
/// Words lie in buckets by first letter and length; a set of letters per word passes over nearly all of a bucket before
/// any distance is worked out.
struct LatinSpelling: Sendable {
    private struct Entry {
        var word: [UInt8]
        var letters: UInt32
        var isName: Bool
        var frequency: Int
    }

    private static let lengths = 4...24
    private var buckets: [[Entry]]

    /// Words other than 4 to 24 letters a-z are passed over. O(words).
    init(names: Set<String>, frequencies: [String: Int]) {
        buckets = Array(repeating: [], count: 26 * (Self.lengths.upperBound + 1))
        for name in names { add(name, isName: true, frequency: frequencies[name] ?? 0) }
        for (word, frequency) in frequencies where !names.contains(word) { add(word, isName: false, frequency: frequency) }
    }

    private mutating func add(_ word: String, isName: Bool, frequency: Int) {
        let bytes = Array(word.utf8)
        guard Self.isCorrectable(bytes) else { return }
        buckets[Self.bucket(bytes[0], bytes.count)].append(
            Entry(word: bytes, letters: Self.letters(of: bytes), isName: isName, frequency: frequency))
    }

    func contains(_ word: String) -> Bool { entry(word) != nil }

    func isName(_ word: String) -> Bool { entry(word)?.isName ?? false }

    private func entry(_ word: String) -> Entry? {
        let bytes = Array(word.utf8)
        guard Self.isCorrectable(bytes) else { return nil }
        return buckets[Self.bucket(bytes[0], bytes.count)].first { $0.word == bytes }
    }

    /// A word that is near, and how near.
    struct Candidate {
        var word: [UInt8]
        var distance: Int
        var slip: Slip
        var isName: Bool
        var frequency: Int

        var text: String { String(decoding: word, as: UTF8.self) }

        /// Nearer first, then the likelier slip, names before other words, the more frequent, the alphabetically first.
        func isBetter(than other: Candidate) -> Bool {
            let key = (distance, slip.rawValue, isName ? 0 : 1, -frequency)
            let otherKey = (other.distance, other.slip.rawValue, other.isName ? 0 : 1, -other.frequency)
            return key == otherKey ? word.lexicographicallyPrecedes(other.word) : key < otherKey
        }
    }

    /// The nearest word at distance 1, or 2 for words of eight letters and more. The shorter the word, the more good words
    /// are near it, and the likelier a slip must be; likelier for words than for names. The first letter may be missing or
    /// exchanged with the second, not replaced (racket, jacket). Looks at the words of five lengths and at most 26 + 2
    /// first letters.
    func correction(of word: String) -> Candidate? {
        let wanted = Array(word.utf8)
        guard Self.isCorrectable(wanted) else { return nil }
        let limit = wanted.count >= 8 ? 2 : 1
        var best: Candidate?
        let lengths = max(wanted.count - limit, Self.lengths.lowerBound)...min(wanted.count + limit, Self.lengths.upperBound)
        for length in lengths { search(Self.bucket(wanted[0], length), for: wanted, within: limit, &best) }
        if wanted.count >= Self.leastLengthForOtherFirstLetter {
            search(Self.bucket(wanted[1], wanted.count), for: wanted, within: 1, &best) { $0[1] == wanted[0] }
            if best == nil, wanted.count < Self.lengths.upperBound {
                for first in UInt8(97)...122 where first != wanted[0] {
                    search(Self.bucket(first, wanted.count + 1), for: wanted, within: 1, &best) { $0[1] == wanted[0] }
                }
            }
        }
        return best
    }

    /// Whether a slip at distance 1 is believed.
    private static func isBelieved(_ slip: Slip, _ wanted: [UInt8], for entry: Entry) -> Bool {
        // "carbo" is cut short, not misspelt.
        if slip != .rhythm, wanted.count <= 6, entry.word.starts(with: wanted) { return false }
        return switch min(wanted.count, entry.word.count) {
        case ...4: slip == .rhythm && (wanted.count > 4 || entry.isName && entry.word.last == wanted.last)
        case 5: slip == .rhythm || slip == .touch && (entry.isName || entry.word.count > wanted.count)
        case 6: slip <= .sound
        default: entry.isName || slip <= .sound
        }
    }

    private static let leastLengthForOtherFirstLetter = 6

    private func search(
        _ bucket: Int, for wanted: [UInt8], within limit: Int, _ best: inout Candidate?, where mayBe: ([UInt8]) -> Bool = { _ in true }
    ) {
        let letters = Self.letters(of: wanted)
        for entry in buckets[bucket] {
            guard (entry.letters ^ letters).nonzeroBitCount <= 2 * limit, mayBe(entry.word), !Self.isDerived(wanted, from: entry.word) else { continue }
            let distance = EditDistance.between(wanted, entry.word)
            guard distance > 0, distance <= limit else { continue }
            let slip = distance == 1 ? Slip.between(wanted, entry.word) : .other
            guard distance == 1 ? Self.isBelieved(slip, wanted, for: entry) : Self.keepsConsonants(wanted, entry.word) else { continue }
            let candidate = Candidate(word: entry.word, distance: distance, slip: slip, isName: entry.isName, frequency: entry.frequency)
            if best.map(candidate.isBetter(than:)) ?? true { best = candidate }
        }
    }

    /// A word with an ending put to it (styler, silky) is another word; its last letter doubled is a slip.
    private static func isDerived(_ wanted: [UInt8], from word: [UInt8]) -> Bool {
        wanted.count > word.count && wanted.starts(with: word) && (wanted.count > word.count + 1 || wanted[word.count] != word[word.count - 1])
    }

    /// Of eight or nine letters, two wrong ones make too many good words of one another (creamers, cleavers), unless the
    /// consonants that are heard stay but for one.
    private static func keepsConsonants(_ wanted: [UInt8], _ word: [UInt8]) -> Bool {
        wanted.count > 9 || EditDistance.between(consonants(of: wanted), consonants(of: word)) <= 1
    }

    private static func consonants(of word: [UInt8]) -> [UInt8] {
        var heard: [UInt8] = []
        for (index, letter) in word.enumerated() {
            let next = index + 1 < word.count ? word[index + 1] : 0
            switch (letter, next) {
            case (UInt8(ascii: "p"), UInt8(ascii: "h")): heard.append(UInt8(ascii: "f"))
            case (UInt8(ascii: "g"), UInt8(ascii: "h")): break
            case (UInt8(ascii: "h"), _) where index > 0 && (word[index - 1] == UInt8(ascii: "p") || word[index - 1] == UInt8(ascii: "g")): break
            case _ where "aeiouy".utf8.contains(letter) || heard.last == letter: break
            default: heard.append(letter)
            }
        }
        return heard
    }

    private static func bucket(_ first: UInt8, _ length: Int) -> Int {
        Int(first - 97) * (lengths.upperBound + 1) + length
    }

    private static func isCorrectable(_ word: [UInt8]) -> Bool {
        lengths.contains(word.count) && word.allSatisfy { (97...122).contains($0) }
    }

    private static func letters(of word: [UInt8]) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 - 97) }
    }
}
