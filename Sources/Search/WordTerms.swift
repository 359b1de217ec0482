import Text

/// Turns texts into the numbers of an index's terms; each different word is stemmed once.
struct WordTerms {
    private let analyzer: Analyzer
    /// Words as they are written, folded.
    private var words = TermTable()
    /// By word: the term of its stem.
    private var stems: [UInt32] = []
    /// By word: how often it was counted.
    private var counts: [UInt32] = []
    /// Runs with other characters, "Core™2", as they are written, and their terms.
    private var others = TermTable()
    private var otherTerms: [[UInt32]] = []
    /// Longer runs, mostly Chinese, seldom come again.
    private static let longestKnownRun = 32

    init(analyzer: Analyzer) { self.analyzer = analyzer }

    /// The terms of `text` in order, with repeats.
    /// - Parameters:
    ///   - counting: whether the words count for `frequencies`.
    ///   - codes: the joined forms of the text's codes are appended to it.
    mutating func terms(
        of text: String, in index: inout InvertedIndexBuilder, counting: Bool = false, codes: inout [String]
    ) -> [Int] {
        var terms: [Int] = []
        var found: [String] = []
        analyzer.scan(
            text,
            chunk: { if ProductCode.mayBeCode($0) { found.append(String(decoding: $0, as: UTF8.self)) } },
            { piece in
                switch piece {
                case .word(let bytes): terms.append(term(of: bytes, in: &index, counting: counting))
                case .other(let run): terms += self.terms(ofOther: run, in: &index)
                }
            })
        for code in found { codes += ProductCode.joined(in: Folding.fold(code)).map(analyzer.stem) }
        return terms
    }

    /// The words of at least three letters that were counted, with how often. Those of other scripts are not among them.
    var frequencies: [String: Int] {
        var frequencies: [String: Int] = [:]
        for word in 0..<words.count where counts[word] > 0 && words.range(word).count >= 3 {
            frequencies[String(decoding: words.term(word), as: UTF8.self)] = Int(counts[word])
        }
        return frequencies
    }

    private mutating func terms(ofOther run: UnsafeBufferPointer<UInt8>, in index: inout InvertedIndexBuilder) -> [Int] {
        guard run.count <= Self.longestKnownRun else {
            return index.termIDs(of: analyzer.terms(String(decoding: run, as: UTF8.self)))
        }
        let number = others.number(of: run)
        if number == otherTerms.count {
            otherTerms.append(index.termIDs(of: analyzer.terms(String(decoding: run, as: UTF8.self))).map { UInt32($0) })
        }
        return otherTerms[number].map { Int($0) }
    }

    private mutating func term(
        of bytes: UnsafeBufferPointer<UInt8>, in index: inout InvertedIndexBuilder, counting: Bool
    ) -> Int {
        let word = words.number(of: bytes)
        if word == stems.count {
            stems.append(UInt32(index.termIDs(of: [analyzer.stem(String(decoding: bytes, as: UTF8.self))])[0]))
            counts.append(0)
        }
        if counting { counts[word] += 1 }
        return Int(stems[word])
    }
}
