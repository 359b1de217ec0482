import Text

/// The terms of a catalogue's texts by the numbers of an index: words, Chinese characters and codes.
struct WordTerms {
    private let analyzer: Analyzer
    private var reader: TermReader
    /// Runs without spaces that may be codes, as they are written.
    private var codes = TermTable()
    /// By run: the terms of its joined forms.
    private var codeTerms: [[UInt32]] = []

    init(analyzer: Analyzer) {
        self.analyzer = analyzer
        reader = TermReader(analyzer: analyzer)
    }

    /// The terms of `text` in order, with repeats.
    /// - Parameter counting: whether the words count for `frequencies`.
    mutating func terms(of text: String, in table: inout TermTable, counting: Bool = false) -> [UInt32] {
        var terms: [UInt32] = []
        reader.read(text, numbering: &table, counting: counting, to: &terms)
        return terms
    }

    /// Single characters answer a query of one character (茶), which the bigrams of longer runs do not hold.
    func characters(of text: String, in table: inout TermTable) -> [UInt32] {
        guard text.containsHan else { return [] }
        return text.unicodeScalars.lazy.filter(\.isHan).map { UInt32(table.number(of: String($0))) }
    }

    /// The joined forms of the codes of `text`.
    mutating func codes(of text: String, in table: inout TermTable) -> [UInt32] {
        var terms: [UInt32] = []
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while let joint = bytes[start...].firstIndex(where: ProductCode.isJoint) {
                start = bytes[start..<joint].lastIndex(where: ProductCode.isSpace).map { $0 + 1 } ?? start
                let end = bytes[joint...].firstIndex(where: ProductCode.isSpace) ?? bytes.count
                let run = UnsafeBufferPointer(rebasing: bytes[start..<end])
                if ProductCode.mayBeCode(run) { terms += codes(ofRun: run, in: &table) }
                start = end
            }
        }
        return terms
    }

    /// The words of at least three letters that were counted, with how often. Those of other scripts are not among them.
    var frequencies: [String: Int] { reader.frequencies }

    private mutating func codes(ofRun run: UnsafeBufferPointer<UInt8>, in table: inout TermTable) -> [UInt32] {
        let number = codes.number(of: run)
        if number == codeTerms.count {
            codeTerms.append(ProductCode.joined(in: Folding.fold(String(decoding: run, as: UTF8.self))).map {
                UInt32(table.number(of: analyzer.stem($0)))
            })
        }
        return codeTerms[number]
    }
}
