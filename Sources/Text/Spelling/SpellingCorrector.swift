/// Finds what a misspelt word stands for, in Latin letters or Chinese characters: the shop's names first, then the words
/// of its catalogue. What is spelt right is left alone, be it unknown to the shop.
public struct SpellingCorrector: Sendable {
    private let latin: LatinSpelling
    private let chinese: ChineseSpelling
    /// Names of one word or several, by their letters alone: "powerbank" of "power bank".
    private let joinedNames: [String: String]
    /// The first words of names of two words, by the second; sorted.
    private let headsBySecond: [String: [String]]
    private let stemmer = Stemmer()

    /// - Parameters:
    ///   - names: of categories, brands and values, which come before other words.
    ///   - frequencies: how often each word stands in the catalogue. O(names + words).
    public init(names: some Sequence<String>, frequencies: [String: Int] = [:]) {
        var words: Set<String> = []
        var joined: [String: String] = [:]
        var folded: Set<String> = []
        var heads: [String: Set<String>] = [:]
        for name in names {
            let name = Folding.fold(name)
            folded.insert(name)
            let parts = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            words.formUnion(parts)
            if parts.count == 2 { heads[parts[1], default: []].insert(parts[0]) }
            let letters = parts.joined()
            guard (4...24).contains(letters.utf8.count), letters.utf8.allSatisfy({ (97...122).contains($0) }) else { continue }
            if parts.count > 1, joined[letters] == nil || name < joined[letters]! { joined[letters] = name }
        }
        for letters in joined.keys where folded.contains(letters) { joined[letters] = letters }
        latin = LatinSpelling(names: words, frequencies: frequencies)
        chinese = ChineseSpelling(names: folded, words: frequencies.keys)
        joinedNames = joined
        headsBySecond = heads.mapValues { $0.sorted() }
    }

    /// The word that a folded word of one script was meant to be; nil where it is spelt right, or nothing is near enough:
    /// one edit from four letters, two from eight; Chinese by one character, or by sound.
    /// Some microseconds at a hundred thousand words.
    public func correction(of word: String) -> String? {
        if word.utf8.first.map({ $0 >= 0x80 }) ?? true {
            let scalars = Array(word.unicodeScalars)
            return chinese.name(for: scalars[...], isAlone: true, mayChange: { _ in true }).map { String(String.UnicodeScalarView($0)) }
        }
        return latinCorrection(of: word, besides: nil)
    }

    /// Of a Latin word as `correction(of:)`, unless `other` knows one that it is more likely a slip for.
    public func correction(of word: String, besides other: SpellingCorrector) -> String? { latinCorrection(of: word, besides: other) }

    private func latinCorrection(of word: String, besides other: SpellingCorrector?) -> String? {
        if let name = joinedNames[word] { return name == word ? nil : name }
        guard !latin.contains(word), !(other?.latin.contains(word) ?? false), !EnglishWords.isRight(word, stemmer) else { return nil }
        let own = latin.correction(of: word)
        let more = other?.latin.correction(of: word)
        guard let best = [own, more].compactMap({ $0 }).min(by: { ($0.distance, $0.slip) < ($1.distance, $1.slip) }) else { return nil }
        let isSure = best.isName && best.distance == 1 && best.slip <= .touch
        return isSure || !EnglishWords.isCompound(word, stemmer) ? best.text : nil
    }

    /// The first of a few `words`, each of four letters and more, that a misspelt one is one letter away from.
    public func correction(of word: String, among words: [String]) -> String? {
        guard !isRight(word) else { return nil }
        let letters = Array(word.utf8)
        return words.first { known in
            known.utf8.first == letters.first && abs(known.utf8.count - letters.count) <= 1 && EditDistance.between(letters, Array(known.utf8)) == 1
        }
    }

    /// Whether a Latin word is spelt right: a word of the shop, or of common English.
    public func isRight(_ word: String) -> Bool { latin.contains(word) || EnglishWords.isRight(word, stemmer) }

    /// Whether a word is a name of several words written as one: "powerbank".
    public func isJoinedName(_ word: String) -> Bool { joinedNames[word] != nil }

    /// The name whose letters two words are, written as one word: "head" "phones".
    public func isName(joining first: String, _ second: String) -> Bool {
        first.utf8.count >= 3 && second.utf8.count >= 3 && first.utf8.count + second.utf8.count >= 7
            && latin.isName(first + second)
    }

    /// The name of two words of which the first is another word by one letter's slip: "leek proof", "noice cancelling".
    public func name(nearTo first: String, _ second: String) -> String? {
        guard let heads = headsBySecond[second], (4...16).contains(first.utf8.count), first.utf8.allSatisfy({ (97...122).contains($0) }), !heads.contains(first) else { return nil }
        let letters = Array(first.utf8)
        let found = heads.first { head in
            let other = Array(head.utf8)
            return other.count >= 4 && other.first == letters.first && EditDistance.between(letters, other) == 1
        }
        return found.map { $0 + " " + second }
    }

    /// The name that a stretch of Chinese characters was meant to be: `window` of a longer text. See `ChineseSpelling`.
    public func name(
        for window: ArraySlice<Unicode.Scalar>, isAlone: Bool, mayChange: (Int) -> Bool
    ) -> String? {
        chinese.name(for: window, isAlone: isAlone, mayChange: mayChange).map { String(String.UnicodeScalarView($0)) }
    }
}
