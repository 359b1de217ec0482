import Text

/// Brings questions and passages to the terms of `ServiceVocabulary`, by the longest surface at each place.
struct ServiceTerms: Sendable {
    let analyzer: Analyzer
    /// Replacements by the surface's words.
    private let replacements: [[String]: [String]]
    private let longestSurface: Int

    init() {
        let entries = ServiceVocabulary.entries
        let analyzer = Analyzer(lexicon: Lexicon(words: entries.flatMap(\.surfaces)))
        var replacements: [[String]: [String]] = [:]
        for entry in entries {
            for surface in entry.surfaces {
                let words = Self.words(of: surface, analyzer)
                if replacements[words] == nil { replacements[words] = entry.terms }
            }
        }
        self.analyzer = analyzer
        self.replacements = replacements
        longestSurface = replacements.keys.map(\.count).max() ?? 1
    }

    /// The terms of `text` in order, separated by spaces; words the vocabulary does not know stay as they are.
    /// O(words · longest surface).
    func canonical(_ text: String) -> String {
        let words = Self.words(of: text, analyzer)
        var terms: [String] = []
        var openRun = ""
        var start = 0
        while start < words.count {
            let end = stride(from: min(start + longestSurface, words.count), to: start, by: -1)
                .first { replacements[Array(words[start..<$0])] != nil }
            if let end, let replacement = replacements[Array(words[start..<end])] {
                if !openRun.isEmpty { terms.append(openRun) }
                openRun = ""
                terms += replacement
                start = end
                continue
            }
            // Unknown Chinese characters beside each other stay together, for their pairs to be compared.
            if words[start].containsHan {
                openRun += words[start]
            } else {
                if !openRun.isEmpty { terms.append(openRun) }
                openRun = ""
                terms.append(words[start])
            }
            start += 1
        }
        if !openRun.isEmpty { terms.append(openRun) }
        return terms.joined(separator: " ")
    }

    /// Latin words by their stems, so that every inflection of a surface is found.
    private static func words(of text: String, _ analyzer: Analyzer) -> [String] {
        analyzer.words(text).map { $0.containsHan ? $0 : analyzer.stem($0) }
    }
}
