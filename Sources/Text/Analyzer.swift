/// Turns text into the terms that search and understanding compare.
///
/// Latin words are folded and stemmed; a run of Chinese characters gives its overlapping bigrams and, where longer
/// than two characters, the lexicon's words in it. A single Chinese character between other scripts is a term itself.
public struct Analyzer: Sendable {
    public let lexicon: Lexicon
    private let stemmer = Stemmer()

    public init(lexicon: Lexicon = Lexicon()) { self.lexicon = lexicon }

    /// The terms of `text` in order, with repeats. Linear in the text's length.
    public func terms(_ text: some StringProtocol) -> [String] {
        var terms: [String] = []
        forEachRun(of: text) { run, kind in
            switch kind {
            case .word: terms.append(stemmer.stem(String(run)))
            case .han: appendChinese(run, to: &terms)
            }
        }
        return terms
    }

    /// The words of `text` as a reader would point at them: folded but not stemmed, Chinese by the lexicon,
    /// what it does not know character by character.
    public func words(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        forEachRun(of: text) { run, kind in
            switch kind {
            case .word: words.append(String(run))
            case .han:
                var rest = run
                for word in lexicon.words(in: run) {
                    words += rest[..<word.startIndex].map { String($0) }
                    words.append(String(word))
                    rest = rest[word.endIndex...]
                }
                words += rest.map { String($0) }
            }
        }
        return words
    }

    public func stem(_ word: String) -> String { stemmer.stem(word) }

    private enum RunKind { case word, han }

    private func forEachRun(of text: some StringProtocol, _ body: (ArraySlice<Unicode.Scalar>, RunKind) -> Void) {
        let scalars = Array(Folding.fold(text).unicodeScalars)
        var start = 0
        while start < scalars.count {
            let first = scalars[start]
            var end = start + 1
            if first.isHan {
                while end < scalars.count, scalars[end].isHan { end += 1 }
                body(scalars[start..<end], .han)
            } else if isWordScalar(first) {
                while end < scalars.count, continuesWord(scalars, at: end) { end += 1 }
                body(scalars[start..<end], .word)
            }
            start = end
        }
    }

    private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return (48...57).contains(scalar.value) || (97...122).contains(scalar.value)
        }
        return !scalar.isHan && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }

    /// A point or comma inside a number, and an apostrophe inside a word, belong to it.
    private func continuesWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let scalar = scalars[index]
        if isWordScalar(scalar) { return true }
        guard index + 1 < scalars.count, index > 0 else { return false }
        let (before, after) = (scalars[index - 1], scalars[index + 1])
        let digits: ClosedRange<UInt32> = 48...57
        return switch scalar {
        case ".": digits.contains(before.value) && digits.contains(after.value)
        case "'": isWordScalar(before) && isWordScalar(after) && !digits.contains(before.value)
        default: false
        }
    }

    private func appendChinese(_ run: ArraySlice<Unicode.Scalar>, to terms: inout [String]) {
        guard run.count > 1 else {
            terms += run.map { String($0) }
            return
        }
        for index in run.indices.dropLast() {
            terms.append(String(run[index...index + 1]))
        }
        for word in lexicon.words(in: run) where word.count > 2 {
            terms.append(String(word))
        }
    }
}

extension String {
    /// Without detours, since the bulk are two Chinese characters.
    fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.init(unsafeUninitializedCapacity: scalars.count * 4) { bytes in
            var count = 0
            for scalar in scalars {
                for byte in scalar.utf8 {
                    bytes[count] = byte
                    count += 1
                }
            }
            return count
        }
    }
}
