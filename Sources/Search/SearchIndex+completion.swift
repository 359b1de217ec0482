import Commerce
import Text

extension SearchIndex {
    /// The rest of the product name that `text` ends with a part of: "tent" for "a two-person", 机 for 我想要降噪耳.
    ///
    /// Of several names the one that holds most of what was typed; then the one whose next word is in most products.
    /// Nil for an end that stands in no name, or is a function word or shorter than three letters, unless the name holds
    /// the word before it too, or is one Chinese character.
    /// O(terms that begin with the last word + their best postings).
    public func completion(of text: String) -> String? {
        let typed = text.suffix(Self.longestEnd)
        let end = FoldedCharacters(typed[(typed.lastIndex(where: \.isNewline).map(typed.index(after:)) ?? typed.startIndex)...])
        guard let last = end.folded.last, last.contains(where: { !$0.isWhitespace }) else { return nil }
        let isChinese = last.containsHan
        let word = String(end.folded.reversed().prefix { $0.containsHan == isChinese && Self.isOfWord($0) }.reversed().joined())
        guard isChinese || word.count >= 2 else { return nil }
        // Too little to go by, unless the name holds the word before it as well.
        let isWeak = !isChinese && (word.count < 3 || FunctionWords.contains(word))
        let shortest = isWeak ? word.count + 2 : isChinese ? 2 : 3

        var best: (match: NameMatch, place: Int)?
        for (place, product) in candidates(for: end.folded.joined(), endingWith: word, isChinese: isChinese).enumerated() {
            for name in title(of: product).all {
                guard let match = NameMatch(of: end, in: name, shortest: shortest), !match.rest.allSatisfy(\.isWhitespace) else { continue }
                if let known = best, (known.match.length, -known.place) >= (match.length, -place) { continue }
                best = (match, place)
            }
        }
        return best?.match.rest
    }

    /// More of what was typed is not looked at.
    private static let longestEnd = 48
    /// Words that are tried for the beginning of one, and products for each.
    private static let wordsTried = 12
    private static let productsPerWord = 6

    private static func isOfWord(_ character: String) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// Products that may have the name, those with the more frequent word first.
    private func candidates(for text: String, endingWith word: String, isChinese: Bool) -> [Int] {
        if isChinese { return best(RankDepth(Self.wordsTried * Self.productsPerWord), of: analysis(of: [text])).map(\.position) }
        let before = analysis(of: [String(text.dropLast(word.count))]).terms
        return likelyTerms(beginningWith: word).flatMap { term in
            let last = QueryAnalysis.Term(entry: term, text: word, weight: terms.inverseDocumentFrequency(term), word: nil)
            return best(RankDepth(Self.productsPerWord), of: QueryAnalysis(before + [last])).map(\.position)
        }
    }

    /// The most frequent terms that a word with this beginning may have been analyzed to.
    private func likelyTerms(beginningWith beginning: String) -> [TermLookup.Term] {
        var found = terms.terms(beginningWith: beginning)
        // What was typed may be longer than the stem: "headphone" of "headphon".
        if let stem = terms.term(analyzer.stem(beginning)), !found.contains(stem) { found.append(stem) }
        return Array(found.sorted { $0.documentFrequency > $1.documentFrequency }.prefix(Self.wordsTried))
    }
}
