/// Which English words are spelt right, listed or not.
enum EnglishWords {
    /// A common word, one derived from such a word ("slippable", "pointy"), or a contraction without its apostrophe.
    static func isRight(_ word: String, _ stemmer: Stemmer) -> Bool {
        isListed(word, stemmer) || isDerived(word, stemmer) || isContraction(word)
    }

    private static func isListed(_ word: some StringProtocol, _ stemmer: Stemmer) -> Bool {
        CommonEnglish.contains(stem: stemmer.stem(String(word)))
    }

    private static func isDerived(_ word: String, _ stemmer: Stemmer) -> Bool {
        suffixes.contains { suffix in
            guard word.hasSuffix(suffix) else { return false }
            let base = word.dropLast(suffix.count)
            guard base.utf8.count >= (agents.contains(suffix) ? 5 : 4) else { return false }
            if isListed(base, stemmer) { return true }
            // "floppy", "slippable"
            let single = base.dropLast()
            return single.last == base.last && single.utf8.count >= 3 && isListed(single, stemmer)
        }
    }

    private static let suffixes = ["y", "er", "ers", "or", "ors", "able", "ish", "ness", "less", "like", "ette"]

    private static let agents: Set<String> = ["er", "ers", "or", "ors"]

    private static func isContraction(_ word: String) -> Bool {
        [(pronouns, ["re", "ve", "ll", "d", "s"]), (auxiliaries, ["nt"])].contains { bases, endings in
            endings.contains { word.hasSuffix($0) && bases.contains(String(word.dropLast($0.utf8.count))) }
        }
    }

    private static let pronouns: Set<String> = ["they", "you", "we", "he", "she", "it", "who", "that", "there", "here", "what", "where", "how"]
    private static let auxiliaries: Set<String> = [
        "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "could", "would", "should", "must", "need", "ca", "wo", "might",
    ]

    /// Two words written as one ("sleepwear"), or what looks like it ("waterprof"). O(letters) look-ups.
    static func isCompound(_ word: String, _ stemmer: Stemmer) -> Bool {
        let letters = Array(word.utf8)
        guard (7...24).contains(letters.count), letters.allSatisfy({ (97...122).contains($0) }) else { return false }
        return (3...letters.count - 3).contains { end in
            let (first, second) = (letters[..<end], letters[end...])
            // Three letters are too often a word by chance.
            guard second.count >= 4 || first.count >= 5 else { return false }
            return isListed(String(decoding: first, as: UTF8.self), stemmer) && isListed(String(decoding: second, as: UTF8.self), stemmer)
        }
    }
}
