/// The shop's Chinese words, for segmenting. A set with the longest length is enough at this size.
public struct Lexicon: Sendable {
    private var words: Set<[Unicode.Scalar]> = []
    private var longest = 0

    /// - Parameter words: any words; those without Chinese characters and single characters are passed over.
    public init(words: some Sequence<String> = []) {
        for word in words {
            let scalars = Array(Folding.fold(word).unicodeScalars)
            guard scalars.count >= 2, scalars.count <= 12, scalars.allSatisfy(\.isHan) else { continue }
            self.words.insert(scalars)
            longest = max(longest, scalars.count)
        }
    }

    public var count: Int { words.count }

    /// The known words of a run of Chinese characters, by forward maximum matching; characters between them are skipped.
    /// O(n · longest word).
    func words(in run: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        guard longest >= 2 else { return [] }
        var found: [ArraySlice<Unicode.Scalar>] = []
        var start = run.startIndex
        while start < run.endIndex {
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
}
