import Text

/// An utterance cut into words for reading wishes: letters and digits apart ("10000mAh" is two words), names such as e-mail
/// addresses and order numbers whole.
struct ServiceText: Sendable {
    struct Word: Hashable, Sendable {
        /// Lower case.
        var text: String
        var stem: String
        /// As it was written.
        var original: String
        var before: Gap
    }

    /// What stands before a word.
    enum Gap: Int, Hashable, Sendable, Comparable {
        case none, space, bracket, comma, sentence

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    var words: [Word]

    /// O(n) in the utterance.
    init(_ utterance: String, stemmer: Stemmer) {
        words = []
        var gap = Gap.sentence
        for chunk in utterance.split(whereSeparator: \.isWhitespace) {
            var chunk = chunk[...]
            while let first = chunk.first, !Self.isWordStart(first) {
                gap = max(gap, Self.gap(of: first))
                chunk.removeFirst()
            }
            var trailing = Gap.space
            // 15" is fifteen inches.
            let isInches = chunk.last.map { "\"”″".contains($0) } == true && chunk.dropLast().last?.isNumber == true
                || chunk.count > 1 && [",", "."].contains(chunk.last) && chunk.dropLast().last.map { "\"”″".contains($0) } == true && chunk.dropLast(2).last?.isNumber == true
            while let last = chunk.last, !Self.isWordEnd(last) {
                trailing = max(trailing, Self.gap(of: last))
                chunk.removeLast()
            }
            guard !chunk.isEmpty else {
                gap = max(gap, trailing)
                continue
            }
            if Self.isName(chunk) {
                append(String(chunk), gap, stemmer)
            } else {
                split(chunk, gap, stemmer)
            }
            if isInches { append("inch", .none, stemmer) }
            gap = trailing
        }
    }

    private mutating func append(_ text: String, _ gap: Gap, _ stemmer: Stemmer) {
        let lower = text.lowercased()
        words.append(Word(text: lower, stem: stemmer.stem(lower), original: text, before: gap))
    }

    /// Cuts at marks inside, and where a number meets letters after it.
    private mutating func split(_ chunk: Substring, _ gap: Gap, _ stemmer: Stemmer) {
        var gap = gap
        var word = ""
        func isBoundary(_ last: Character, _ next: Character) -> Bool { last.isNumber && next.isLetter }
        for character in chunk {
            let isInNumber = (character == "." || character == ",") && word.last?.isNumber == true
            if character.isLetter || character.isNumber || isInNumber {
                if let last = word.last, isBoundary(last, character) {
                    append(word, gap, stemmer)
                    (word, gap) = ("", .none)
                }
                word.append(character)
            } else if character == "%" {
                if !word.isEmpty { append(word, gap, stemmer) }
                append("%", .none, stemmer)
                (word, gap) = ("", .none)
            } else if character == "'" || character == "’" {
                continue
            } else {
                if word.last == "." || word.last == "," { word.removeLast() }
                if !word.isEmpty { append(word, gap, stemmer) }
                word = ""
                gap = character == "-" || character == "/" ? .none : Self.gap(of: character)
            }
        }
        if word.last == "." || word.last == "," { word.removeLast() }
        if !word.isEmpty { append(word.contains(",") ? word.filter { $0 != "," } : word, gap, stemmer) }
    }

    private static func isWordStart(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "#" }
    private static func isWordEnd(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "%" }

    private static func gap(of mark: Character) -> Gap {
        switch mark {
        case ".", "!", "?", ";", "。", "！", "？", "；", "\n": .sentence
        case ",", ":", "，", "、", "：", "–", "—": .comma
        case "(", ")", "[", "]", "{", "}", "（", "）": .bracket
        default: .space
        }
    }

    /// E-mail addresses, ids with underscores and numbered names ("#W2378156") stay whole.
    private static func isName(_ chunk: Substring) -> Bool {
        chunk.contains("@") || chunk.contains("_") || chunk.first == "#"
            || (chunk.first?.isLetter == true && chunk.dropFirst().count >= 5 && chunk.dropFirst().allSatisfy(\.isNumber))
    }
}

extension Array<ServiceText.Word> {
    /// Where `phrase`, stems apart by spaces, stands; a word of it that ends in * stands for all that begin so, one that ends in ! for itself alone.
    func ranges(of phrase: ServicePhrase) -> [Range<Int>] {
        let parts = phrase.stems
        guard parts.count <= count, !parts.isEmpty else { return [] }
        return (0...(count - parts.count)).compactMap { start in
            for (offset, part) in parts.enumerated() where !part.matches(self[start + offset]) { return nil }
            return start..<start + parts.count
        }
    }

    func contains(_ phrases: [ServicePhrase]) -> Bool { phrases.contains { !ranges(of: $0).isEmpty } }

    func firstRange(of phrases: [ServicePhrase]) -> Range<Int>? {
        phrases.compactMap { ranges(of: $0).first }.min { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
    }

    func allRanges(of phrases: [ServicePhrase]) -> [Range<Int>] {
        phrases.flatMap { ranges(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    }
}

/// Words one after the other, by their stems.
struct ServicePhrase: ExpressibleByStringLiteral, Sendable {
    struct Part: Hashable, Sendable {
        var text: String
        var stem: String
        var isPrefix: Bool
        /// "orders!" is not said by "order".
        var isExact: Bool

        func matches(_ word: ServiceText.Word) -> Bool {
            if isPrefix { return word.text.hasPrefix(text) }
            return word.text == text || !isExact && word.stem == stem
        }
    }

    let stems: [Part]
    private static let stemmer = Stemmer()

    init(_ text: String) {
        stems = text.split(separator: " ").map { part in
            let (isPrefix, isExact) = (part.hasSuffix("*"), part.hasSuffix("!"))
            let text = String(isPrefix || isExact ? part.dropLast() : part)
            return Part(text: text, stem: Self.stemmer.stem(text), isPrefix: isPrefix, isExact: isExact)
        }
    }

    init(stringLiteral value: String) { self.init(value) }
}
