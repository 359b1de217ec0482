import Text

/// How much of the end of what was typed stands in a name, and what of the name comes after it.
///
/// Both are compared folded, and only from where a word begins: "noise-c" continues "Noise-Cancelling", "oise-c" nothing.
struct NameMatch {
    /// Characters of the typed text that stand in the name.
    var length: Int
    /// As the name has it.
    var rest: String

    /// The longest match, of several the first; nil where the name holds less than `shortest` or ends with it.
    /// O(typed · name).
    init?(of typed: FoldedCharacters, in name: String, shortest: Int) {
        let name = FoldedCharacters(name)
        var best = (length: shortest - 1, end: 0)
        for end in 1..<max(1, name.folded.count) where name.folded[end - 1] == typed.folded.last {
            var (length, reached) = (0, 0)
            while reached < min(end, typed.folded.count), name.folded[end - 1 - reached] == typed.folded[typed.folded.count - 1 - reached] {
                reached += 1
                if name.beginsWord(at: end - reached), typed.beginsWord(at: typed.folded.count - reached) { length = reached }
            }
            if length > best.length { best = (length, end) }
        }
        guard best.end > 0 else { return nil }
        length = best.length
        rest = String(name.characters[best.end...])
    }
}

/// A text's characters beside what they are compared as.
struct FoldedCharacters {
    let characters: [Character]
    let folded: [String]

    init(_ text: some StringProtocol) {
        characters = Array(text)
        folded = characters.map { Folding.fold(String($0)) }
    }

    /// Every Chinese character may begin a word; a letter or digit only after something else.
    func beginsWord(at index: Int) -> Bool {
        guard index > 0, !folded[index].containsHan else { return true }
        return !Self.isOfWord(folded[index - 1]) || !Self.isOfWord(folded[index])
    }

    private static func isOfWord(_ character: String) -> Bool {
        !character.containsHan && character.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
