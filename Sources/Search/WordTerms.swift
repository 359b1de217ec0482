import Text

/// The terms of a catalogue's texts by the numbers of an index: words, Chinese characters and codes.
struct WordTerms {
    private var reader: TermReader
    /// Runs without spaces that may be codes, as they are written.
    private var codes = TermTable()
    /// Run r gives the terms `codeTerms[codeEnds[r - 1]..<codeEnds[r]]`.
    private var codeTerms: [UInt32] = []
    private var codeEnds: [Int] = []

    init(analyzer: Analyzer) { reader = TermReader(analyzer: analyzer) }

    /// Appends the terms of `text` in order, with repeats.
    /// - Parameter counting: whether the words count for `frequencies`.
    mutating func appendTerms(of text: String, in table: inout TermTable, counting: Bool = false, to terms: inout [UInt32]) {
        reader.read(text, numbering: &table, counting: counting, to: &terms)
    }

    /// Single characters answer a query of one character (茶), which the bigrams of longer runs do not hold.
    func appendCharacters(of text: String, in table: inout TermTable, to terms: inout [UInt32]) {
        guard text.containsHan else { return }
        for scalar in text.unicodeScalars where scalar.isHan { terms.append(UInt32(table.number(of: String(scalar)))) }
    }

    /// Appends the joined forms of the codes of `text`.
    mutating func appendCodes(of text: String, in table: inout TermTable, to terms: inout [UInt32]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while let joint = bytes[start...].firstIndex(where: ProductCode.isJoint) {
                let first = bytes[start..<joint].lastIndex(where: ProductCode.isSpace).map { $0 + 1 } ?? start
                start = bytes[joint...].firstIndex(where: ProductCode.isSpace) ?? bytes.count
                let run = UnsafeBufferPointer(rebasing: bytes[first..<start])
                if ProductCode.mayBeCode(run) { appendCodes(ofRun: run, in: &table, to: &terms) }
            }
        }
    }

    /// The words of at least three letters that were counted, with how often. Those of other scripts are not among them.
    var frequencies: [String: Int] { reader.frequencies }

    private mutating func appendCodes(ofRun run: UnsafeBufferPointer<UInt8>, in table: inout TermTable, to terms: inout [UInt32]) {
        let number = codes.number(of: run)
        if number == codeEnds.count {
            // Joined, they are words of ASCII.
            for code in ProductCode.joined(in: Folding.fold(String(decoding: run, as: UTF8.self))) {
                reader.read(code, numbering: &table, to: &codeTerms)
            }
            codeEnds.append(codeTerms.count)
        }
        terms += codeTerms[(number == 0 ? 0 : codeEnds[number - 1])..<codeEnds[number]]
    }
}
