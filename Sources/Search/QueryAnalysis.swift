import Text

/// The words of a query and the index's terms that stand for them.
///
/// A Latin word stands for its stem, and with half the weight for its letters and digits apart; a run of Chinese
/// characters for its pairs and each of its characters, the last of which mostly says what kind of thing is wanted.
/// Codes are also sought as wholes. The weights were chosen together with `FieldWeights.standard`.
struct QueryAnalysis {
    struct Term {
        var entry: TermLookup.Term
        /// As the index has it: a stem, a pair of characters.
        var text: String
        /// Inverse document frequency, times what the kind of term counts.
        var weight: Double
        /// Position in `words`; nil for what stands across two of them or within one.
        var word: Int?
    }

    private(set) var words: [String] = []
    private(set) var terms: [Term] = []
    /// Of all words, those that stand in no document included: what coverage is a share of.
    private(set) var totalWeight = 0.0
    private(set) var unknownWords: [String] = []
    private(set) var corrections: [Correction] = []

    private static let characterFactor = 1.15
    /// Of a pair of Chinese characters where the lexicon sees a border between them.
    private static let factorAcrossWords = 0.3
    private static let lastCharacterFactor = 1.25
    private static let pieceFactor = 0.5
    /// Of a word that is not Chinese in a query that is: a brand, a model, a size.
    private static let foreignWordFactor = 2.0
    /// Bounds the work for a pasted page: a query has a handful of words.
    private static let termLimit = 96

    init(
        _ texts: [String], analyzer: Analyzer, index: TermLookup, correct: (String) -> String? = { _ in nil }
    ) {
        let chunks = QueryChunk.chunks(of: texts, analyzer)
        let allAreFunctionWords = chunks.allSatisfy { $0.words.allSatisfy(FunctionWords.contains) }
        var reading = Reading(
            analyzer: analyzer, index: index, wordFactor: chunks.contains { !$0.isASCII && $0.text.containsHan } ? Self.foreignWordFactor : 1)
        reading.last = chunks.last { !$0.isASCII && $0.text.containsHan }?.text.unicodeScalars.last(where: \.isHan).map(String.init)
        for chunk in chunks {
            let codes = ProductCode.mayBeCode(chunk.text) ? ProductCode.joined(in: chunk.text).map(analyzer.stem) : []
            reading.isPartOfKnownCode = codes.contains { index.term($0) != nil }
            // Chinese words beside each other are one run: what is written together is sought together.
            var run: [String] = []
            for word in chunk.words where allAreFunctionWords || !Self.isPassedOver(word) {
                if !chunk.isASCII, word.containsHan {
                    run.append(known(word, reading, correct))
                } else {
                    addRun(run, reading)
                    run = []
                    add(word, reading, correct)
                }
            }
            addRun(run, reading)
            for code in codes { addOptional(code, shownAs: chunk.text, factor: reading.wordFactor, reading) }
        }
        for (first, second) in zip(chunks, chunks.dropFirst()) {
            guard let code = ProductCode.joined(first.text, second.text) else { continue }
            addOptional(analyzer.stem(code), shownAs: first.text + " " + second.text, factor: reading.wordFactor, reading)
        }
    }

    /// Of terms that are known already.
    init(_ terms: [Term]) {
        self.terms = terms
        totalWeight = terms.reduce(0) { $0 + $1.weight }
    }

    /// A Chinese character without meaning of its own stays: it may be part of a name, as in 爱的教育.
    private static func isPassedOver(_ word: String) -> Bool {
        FunctionWords.contains(word) && !(word.containsHan && word.unicodeScalars.count == 1)
    }

    /// What all words of a query are read with.
    private struct Reading {
        let analyzer: Analyzer
        let index: TermLookup
        let wordFactor: Double
        /// The last Chinese character.
        var last: String?
        /// Whether the words at hand are known as one code: "wh" and "1000xm4".
        var isPartOfKnownCode = false
    }

    // MARK: Words that are not Chinese

    private mutating func add(_ word: String, _ reading: Reading, _ correct: (String) -> String?) {
        let stem = reading.analyzer.stem(word)
        if addTerm(stem, of: word, factor: reading.wordFactor, reading) {
        } else if reading.isPartOfKnownCode {
            return
        } else if let better = correct(word), !better.containsHan,
            addTerm(reading.analyzer.stem(better), of: better, factor: reading.wordFactor, reading)
        {
            corrections.append(Correction(from: word, to: better))
            return
        } else {
            addUnknown(word, reading.index)
        }
        for piece in ProductCode.pieces(of: word) {
            addOptional(reading.analyzer.stem(piece), shownAs: piece, factor: reading.wordFactor * Self.pieceFactor, reading)
        }
    }

    // MARK: Chinese words

    /// The word, or the one it is a slip of.
    private mutating func known(_ word: String, _ reading: Reading, _ correct: (String) -> String?) -> String {
        let scalars = word.unicodeScalars.map(String.init)
        guard scalars.count > 1 else { return word }
        let pairs = zip(scalars, scalars.dropFirst()).map { $0 + $1 }
        if pairs.contains(where: { reading.index.term($0) != nil }) { return word }
        if let better = correct(word), better.containsHan {
            corrections.append(Correction(from: word, to: better))
            return better
        }
        // Only where every character is a word of the shop: 饭 alone says nothing about 电饭煲.
        if !scalars.allSatisfy({ reading.index.term($0) != nil }), !unknownWords.contains(word) { unknownWords.append(word) }
        return word
    }

    /// Words that were written together.
    private mutating func addRun(_ run: [String], _ reading: Reading) {
        let places = run.map { word in
            words.append(word)
            return words.count - 1
        }
        let characters = zip(run, places).flatMap { word, place in
            word.unicodeScalars.map { (text: String($0), word: place, isAlone: word.unicodeScalars.count == 1) }
        }
        var pairs: [Bool] = []
        for (first, second) in zip(characters, characters.dropFirst()) {
            pairs.append(reading.index.term(first.text + second.text) != nil)
            let isWithin = first.word == second.word
            addChinese(
                first.text + second.text, word: isWithin ? first.word : nil, factor: isWithin ? 1 : Self.factorAcrossWords, reading)
        }
        for (place, character) in characters.enumerated() {
            // Of a word that nothing holds, its characters are missed as well.
            let isLost = !pairs.indices.contains { ($0 == place || $0 + 1 == place) && pairs[$0] }
            let factor = characters.count == 1 ? 1
                : Self.characterFactor * (character.text == reading.last ? Self.lastCharacterFactor : 1)
            addChinese(character.text, word: character.isAlone || isLost ? character.word : nil, factor: factor, reading)
        }
    }

    /// A pair within a word that nothing holds is missed; that of two words or a character may be chance.
    private mutating func addChinese(_ text: String, word: Int?, factor: Double, _ reading: Reading) {
        if let entry = reading.index.term(text) {
            append(entry, text, factor: factor, word: word, reading.index)
        } else if word != nil {
            totalWeight += factor * reading.index.highestInverseDocumentFrequency
        }
    }

    // MARK: Terms

    /// - Returns: false, and adds nothing, where the index does not know the term.
    private mutating func addTerm(_ text: String, of word: String, factor: Double, _ reading: Reading) -> Bool {
        guard let entry = reading.index.term(text) else { return false }
        words.append(word)
        append(entry, text, factor: factor, word: words.count - 1, reading.index)
        return true
    }

    /// Another writing of words that are counted already: where the index does not know it, nothing is missed.
    private mutating func addOptional(_ text: String, shownAs word: String, factor: Double, _ reading: Reading) {
        _ = addTerm(text, of: word, factor: factor, reading)
    }

    private mutating func addUnknown(_ word: String, _ index: TermLookup) {
        guard !unknownWords.contains(word) else { return }
        unknownWords.append(word)
        totalWeight += index.highestInverseDocumentFrequency
    }

    private mutating func append(
        _ entry: TermLookup.Term, _ text: String, factor: Double, word: Int?, _ index: TermLookup
    ) {
        guard terms.count < Self.termLimit, !terms.contains(where: { $0.entry == entry }) else { return }
        let weight = factor * index.inverseDocumentFrequency(entry)
        terms.append(Term(entry: entry, text: text, weight: weight, word: word))
        totalWeight += weight
    }

    /// Whether nothing was asked for, known or not.
    var isEmpty: Bool { terms.isEmpty && unknownWords.isEmpty }

    /// The terms that a segment has, with their shares of `Evidence.totalWeight`.
    func weighted(in segment: Int) -> [InvertedIndex.WeightedTerm] {
        terms.compactMap { term in
            term.entry[segment].map { entry in
                (entry, max(1, UInt32((term.weight / totalWeight * Double(Evidence.totalWeight)).rounded(.down))))
            }
        }
    }
}
