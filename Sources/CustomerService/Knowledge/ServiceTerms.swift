import Commerce
import Text

/// Brings questions and passages to the terms of the shop's service language, by the longest surface at each place.
struct ServiceTerms: Sendable {
    let analyzer: Analyzer
    /// Replacements by the surface's words.
    private let replacements: [[String]: [String]]
    private let longestSurface: Int
    /// The terms that surfaces are replaced by.
    private let concepts: Set<String>
    /// Mends Latin words that neither the surfaces nor the texts know.
    private let corrector: SpellingCorrector

    /// Bounds the work for a pasted page: a question has a handful of words.
    private static let wordLimit = 96

    /// O(entries + words of the texts).
    /// - Parameter texts: articles and questions, whose words are taken to be spelt right.
    init(_ entries: [ServiceLanguage.Entry], texts: [String]) {
        let analyzer = Analyzer(lexicon: Lexicon(words: entries.flatMap(\.surfaces)))
        var replacements: [[String]: [String]] = [:]
        for entry in entries {
            for surface in entry.surfaces {
                let words = analyzer.words(surface).map { Self.stemmed($0, analyzer) }
                if replacements[words] == nil { replacements[words] = entry.terms }
            }
        }
        self.analyzer = analyzer
        self.replacements = replacements
        longestSurface = replacements.keys.map(\.count).max() ?? 1
        concepts = Set(entries.flatMap(\.terms))
        let spelt = (entries.flatMap(\.surfaces) + texts).flatMap(analyzer.words).filter { !$0.containsHan }
        corrector = SpellingCorrector(names: Set(spelt).sorted())
    }

    func isConcept(_ term: String) -> Bool { concepts.contains(term) }

    /// The terms of `text` in order, separated by spaces; words that no surface has stay as they are.
    /// O(words · longest surface).
    func canonical(_ text: String) -> String { canonical(analyzer.words(text)) }

    /// The terms of a canonical text; of unknown Chinese its pairs of characters.
    static func pieces(_ canonical: String) -> [String] {
        canonical.split(separator: " ").flatMap { term -> [String] in
            let characters = term.unicodeScalars.map(String.init)
            guard String(term).containsHan, characters.count > 2 else { return [String(term)] }
            return zip(characters, characters.dropFirst()).map { $0 + $1 }
        }
    }

    /// The words, those that are misspelt mended.
    func mended(_ text: String) -> [String] {
        analyzer.words(text).prefix(Self.wordLimit).map { $0.containsHan ? $0 : corrector.correction(of: $0) ?? $0 }
    }

    func stems(_ spelt: [String]) -> [String] { spelt.map { Self.stemmed($0, analyzer) } }

    /// Of words that are spelt right.
    func canonical(_ spelt: [String]) -> String {
        let words = stems(spelt)
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

    private static func stemmed(_ word: String, _ analyzer: Analyzer) -> String {
        word.containsHan ? word : analyzer.stem(word)
    }
}
