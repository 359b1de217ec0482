/// The shop's Chinese words, for segmenting. A set with the longest lengths is enough at this size.
public struct Lexicon: Sendable {
    private var words: Set<[Unicode.Scalar]> = []
    /// By a word's first two characters: mostly none begins with those at hand.
    private var longest: [UInt64: Int] = [:]

    /// - Parameter words: any words; those without Chinese characters and single characters are passed over.
    public init(words: some Sequence<String> = []) {
        for word in words {
            let scalars = Array(Folding.fold(word).unicodeScalars)
            guard scalars.count >= 2, scalars.count <= 12, scalars.allSatisfy(\.isHan) else { continue }
            self.words.insert(scalars)
            let beginning = Self.beginning(scalars[0], scalars[1])
            longest[beginning] = max(longest[beginning] ?? 0, scalars.count)
        }
    }

    public var count: Int { words.count }

    /// The known words of a run of Chinese characters, by forward maximum matching; characters between them are skipped.
    /// O(n · longest word).
    func words(in run: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        var found: [ArraySlice<Unicode.Scalar>] = []
        guard !words.isEmpty else { return found }
        var start = run.startIndex
        while start + 1 < run.endIndex {
            let longest = longest[Self.beginning(run[start], run[start + 1])] ?? 0
            let end = stride(from: min(start + longest, run.endIndex), to: start + 1, by: -1)
                .first { words.contains(Array(run[start..<$0])) }
            if let end {
                found.append(run[start..<end])
                start = end
            } else {
                start += 1
            }
        }
        return found
    }

    private static func beginning(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 32 | UInt64(second.value)
    }
}
