/// Turns very many texts into numbers of terms: those of `Analyzer.terms`, each different word analysed once.
public struct TermReader: Sendable {
    private let analyzer: Analyzer

    /// Its own: another reader, on another thread, need not wait for it.
    private let stemmer = Stemmer()
    private var words = WordTable()
    /// By word: the term of its stem.
    private var stems: [UInt32] = []
    /// By word: how often it was counted.
    private var counts: [UInt32] = []
    /// Runs without spaces that hold other characters, "Core™2", as they are written.
    private var runs = TermTable()
    /// Run r gives the terms `runTerms[runEnds[r - 1]..<runEnds[r]]`.
    private var runTerms: [UInt32] = []
    private var runEnds: [Int] = []
    /// Longer runs, mostly Chinese, seldom come again.
    private static let longestKnownRun = 32

    public init(analyzer: Analyzer) { self.analyzer = analyzer }

    /// Appends the terms of `text` in order, with repeats, by their numbers in `table`. Linear in the text's length.
    /// - Parameters:
    ///   - table: the same at every call.
    ///   - counting: whether the words count for `frequencies`.
    /// - Returns: whether all of the text is ASCII.
    @discardableResult
    public mutating func read(
        _ text: String, numbering table: inout TermTable, counting: Bool = false, to terms: inout [UInt32]
    ) -> Bool {
        var text = text
        return text.withUTF8 { read($0, numbering: &table, counting: counting, to: &terms) }
    }

    /// Likewise for a text in UTF-8.
    @discardableResult
    public mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, numbering table: inout TermTable, counting: Bool = false, to terms: inout [UInt32]
    ) -> Bool {
        guard !text.isEmpty else { return true }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + ASCIIWords.padding) { bytes in
            guard let start = bytes.baseAddress else { return true }
            _ = bytes.initialize(fromContentsOf: text)
            (start + text.count).initialize(repeating: 0, count: ASCIIWords.padding)
            return read(start, count: text.count, numbering: &table, counting: counting, to: &terms)
        }
    }

    /// The words of at least three bytes that were counted, with how often. Those of other scripts are not among them.
    public var frequencies: [String: Int] {
        var frequencies: [String: Int] = [:]
        for word in 0..<words.count where counts[word] > 0 {
            words.withBytes(of: word) { if $0.count >= 3 { frequencies[String(decoding: $0, as: UTF8.self)] = Int(counts[word]) } }
        }
        return frequencies
    }

    /// - Parameter text: `count` bytes and `ASCIIWords.padding` zeros.
    private mutating func read(
        _ text: UnsafePointer<UInt8>, count: Int, numbering table: inout TermTable, counting: Bool, to terms: inout [UInt32]
    ) -> Bool {
        var start = 0
        while true {
            // ASCII up to the run without spaces that holds the next other character.
            let other = ASCIIWords.firstOther(in: text, from: start, count: count)
            var end = other
            if other < count { while end > start, !ASCIIWords.isSpace(text[end - 1]) { end -= 1 } }
            ASCIIWords.forEach(in: text, start..<end) { word in
                let number = words.number(of: word, in: text)
                if number == stems.count { addStem(of: number, &table) }
                if counting { counts[number] += 1 }
                terms.append(stems[number])
            }
            guard other < count else { return start == 0 }
            start = other + 1
            while start < count, !ASCIIWords.isSpace(text[start]) { start += 1 }
            read(run: UnsafeBufferPointer(start: text + end, count: start - end), &table, to: &terms)
        }
    }

    private mutating func addStem(of word: Int, _ table: inout TermTable) {
        let term = table.number(of: words.withBytes(of: word, stemmer.stem))
        stems.append(UInt32(term))
        counts.append(0)
    }

    private mutating func read(run: UnsafeBufferPointer<UInt8>, _ table: inout TermTable, to terms: inout [UInt32]) {
        guard run.count <= Self.longestKnownRun else { return append(run, &table, to: &terms) }
        let number = runs.number(of: run)
        if number == runEnds.count {
            append(run, &table, to: &runTerms)
            runEnds.append(runTerms.count)
        }
        terms += runTerms[(number == 0 ? 0 : runEnds[number - 1])..<runEnds[number]]
    }

    private func append(_ run: UnsafeBufferPointer<UInt8>, _ table: inout TermTable, to terms: inout [UInt32]) {
        for term in analyzer.terms(String(decoding: run, as: UTF8.self)) { terms.append(UInt32(table.number(of: term))) }
    }
}
