import Text

/// The words of a query and the index's terms that stand for them.
struct QueryAnalysis {
    struct Term {
        var entry: InvertedIndex.Term
        /// As the index has it: a stem, a pair of characters.
        var text: String
        /// Inverse document frequency, less for pairs of characters across two words.
        var weight: Double
        /// Position in `words`; nil for what stands across two of them.
        var word: Int?
    }

    private(set) var words: [String] = []
    private(set) var terms: [Term] = []
    /// Of all words, those that stand in no document included: what coverage is a share of.
    private(set) var totalWeight = 0.0
    private(set) var unknownWords: [String] = []
    private(set) var corrections: [Correction] = []

    /// What a pair of Chinese characters counts where the lexicon sees a border between them.
    private static let weightAcrossWords = 0.3
    /// Bounds the work for a pasted page: a query has a handful of words.
    private static let termLimit = 128
    private static let chunkLimit = 64

    init(
        _ texts: [String], analyzer: Analyzer, index: InvertedIndex, correct: (String) -> String? = { _ in nil }
    ) {
        let chunks = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.prefix(Self.chunkLimit)
            .map { String($0.prefix(Self.termLimit)) }
        let chunkWords = chunks.map { Self.words(of: $0, analyzer) }
        let allAreFunctionWords = chunkWords.allSatisfy { $0.allSatisfy(FunctionWords.contains) }
        for (chunk, words) in zip(chunks, chunkWords) {
            let joined = ProductCode.joined(chunk)
            for word in words where allAreFunctionWords || !FunctionWords.contains(word) {
                add(word, analyzer, index, correct, isPartOfKnownCode: joined.flatMap(index.term) != nil)
            }
            if let joined { addKnown(joined, shownAs: chunk, index) }
            addPairsAcrossWords(of: chunk, words, analyzer, index)
        }
        for (first, second) in zip(chunks, chunks.dropFirst()) {
            if let code = ProductCode.joined(first, second) { addKnown(code, shownAs: first + " " + second, index) }
        }
    }

    /// The analyzer's words, single Chinese characters beside each other taken as one word.
    private static func words(of chunk: String, _ analyzer: Analyzer) -> [String] {
        var words: [String] = []
        var lastIsOpen = false
        for word in analyzer.words(chunk) {
            let isCharacter = word.unicodeScalars.count == 1 && word.containsHan && !FunctionWords.contains(word)
            if isCharacter, lastIsOpen { words[words.count - 1] += word } else { words.append(word) }
            lastIsOpen = isCharacter
        }
        return words
    }

    private mutating func add(
        _ word: String, _ analyzer: Analyzer, _ index: InvertedIndex, _ correct: (String) -> String?,
        isPartOfKnownCode: Bool
    ) {
        if addTerms(analyzer.terms(word), of: word, index) { return }
        let characters = word.unicodeScalars.map(String.init)
        // Only where every character is a word of the shop: 饭 alone says nothing about 电饭煲.
        if word.containsHan, characters.count > 1, characters.allSatisfy({ index.term($0) != nil }),
            addTerms(characters, of: word, index)
        {
            return
        }
        if isPartOfKnownCode { return }
        if let better = correct(word), addTerms(analyzer.terms(better), of: better, index) {
            corrections.append(Correction(from: word, to: better))
            return
        }
        guard !unknownWords.contains(word) else { return }
        unknownWords.append(word)
        totalWeight += index.highestInverseDocumentFrequency
    }

    /// - Returns: false, and adds nothing, where the index knows none of the terms.
    private mutating func addTerms(_ candidates: [String], of word: String, _ index: InvertedIndex) -> Bool {
        let entries = candidates.map { index.term($0) }
        guard entries.contains(where: { $0 != nil }) else { return false }
        words.append(word)
        for (entry, text) in zip(entries, candidates) {
            guard let entry else {
                totalWeight += index.highestInverseDocumentFrequency
                continue
            }
            addTerm(entry, text, weight: index.inverseDocumentFrequency(entry), word: words.count - 1)
        }
        return true
    }

    private mutating func addKnown(_ term: String, shownAs word: String, _ index: InvertedIndex) {
        guard let entry = index.term(term) else { return }
        words.append(word)
        addTerm(entry, term, weight: index.inverseDocumentFrequency(entry), word: words.count - 1)
    }

    private mutating func addPairsAcrossWords(
        of chunk: String, _ words: [String], _ analyzer: Analyzer, _ index: InvertedIndex
    ) {
        guard words.count > 1, chunk.containsHan else { return }
        let own = Set(words.flatMap { analyzer.terms($0) })
        for term in analyzer.terms(chunk) where !own.contains(term) && term.containsHan {
            guard let entry = index.term(term) else { continue }
            addTerm(entry, term, weight: index.inverseDocumentFrequency(entry) * Self.weightAcrossWords, word: nil)
        }
    }

    private mutating func addTerm(_ entry: InvertedIndex.Term, _ text: String, weight: Double, word: Int?) {
        guard terms.count < Self.termLimit, !terms.contains(where: { $0.entry == entry }) else { return }
        terms.append(Term(entry: entry, text: text, weight: weight, word: word))
        totalWeight += weight
    }
}
