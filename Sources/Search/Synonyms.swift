public import Text

/// Groups of words and phrases that mean the same thing to whoever searches.
///
/// They are applied when a product is indexed: where its title says one of a group, it is also found by the others.
public struct Synonyms: Sendable {
    /// A phrase as the words that an analyzer finds in it, stemmed where they are Latin.
    private typealias Phrase = [String]

    /// By the first word or character: the phrases that begin with it, the longest first, with their group.
    private var latin: [String: [(phrase: Phrase, group: Int)]] = [:]
    private var chinese: [Unicode.Scalar: [(phrase: [Unicode.Scalar], group: Int)]] = [:]
    private var groups: [[String]] = []

    public static let none = Synonyms([], analyzer: Analyzer())

    public init(_ groups: [[String]], analyzer: Analyzer) {
        self.groups = groups
        for (number, group) in groups.enumerated() {
            for text in group {
                if text.containsHan {
                    let scalars = Array(Folding.fold(text).unicodeScalars)
                    if let first = scalars.first { chinese[first, default: []].append((scalars, number)) }
                } else {
                    let phrase = analyzer.words(text).map(analyzer.stem)
                    if let first = phrase.first { latin[first, default: []].append((phrase, number)) }
                }
            }
        }
        for key in latin.keys { latin[key]?.sort { $0.phrase.count > $1.phrase.count } }
        for key in chinese.keys { chinese[key]?.sort { $0.phrase.count > $1.phrase.count } }
    }

    public var isEmpty: Bool { groups.isEmpty }

    /// What else may be said for what `text` says: the other members of each group of which it holds one.
    /// O(length · phrases with the same beginning).
    func others(for text: String, _ analyzer: Analyzer) -> [String] {
        guard !isEmpty else { return [] }
        var found: [String] = []
        if text.containsHan { found += othersChinese(in: Array(Folding.fold(text).unicodeScalars)) }
        let words = analyzer.words(text).map(analyzer.stem)
        var start = 0
        while start < words.count {
            let match = latin[words[start]]?.first { words[start...].starts(with: $0.phrase) }
            if let match { found += groups[match.group].filter { !said($0, match.phrase, analyzer) } }
            start += match?.phrase.count ?? 1
        }
        return found
    }

    private func othersChinese(in scalars: [Unicode.Scalar]) -> [String] {
        var found: [String] = []
        var start = 0
        while start < scalars.count {
            let match = chinese[scalars[start]]?.first { scalars[start...].starts(with: $0.phrase) }
            if let match { found += groups[match.group].filter { Array(Folding.fold($0).unicodeScalars) != match.phrase } }
            start += match?.phrase.count ?? 1
        }
        return found
    }

    private func said(_ text: String, _ phrase: Phrase, _ analyzer: Analyzer) -> Bool {
        analyzer.words(text).map(analyzer.stem) == phrase
    }
}
