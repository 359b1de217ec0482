import Foundation
public import Text

/// Which attribute of a product answers a question: the words of the question in its name and its value, and ways of asking
/// that name no attribute.
public struct AttributeRanker: Sendable {
    public struct Attribute: Hashable, Sendable {
        public var name: String
        public var value: String

        public init(name: String, value: String) { (self.name, self.value) = (name, value) }
    }

    /// One number for each of `features`; the standard ones were fitted to public questions and rounded.
    public static let standardWeights = [1.7, 2.3, 0.7, 2.8, 1.1, 1.5, -2.4, 0.9, -2, 3.6]

    private let analyzer: Analyzer
    private let cues: AttributeCues
    /// How many attributes hold a stem.
    private let holders: [String: Int]
    private let count: Double
    private let meanLength: Double

    /// O(text of the attributes).
    /// - Parameter attributes: among which words are rare or common.
    public init(among attributes: [Attribute], analyzer: Analyzer = Analyzer()) {
        self.analyzer = analyzer
        cues = AttributeCues(analyzer: analyzer)
        var holders: [String: Int] = [:]
        var length = 0
        for attribute in attributes {
            let words = Self.stems(attribute.name + " " + attribute.value, analyzer)
            length += words.count
            for word in Set(words) { holders[word, default: 0] += 1 }
        }
        self.holders = holders
        count = Double(attributes.count)
        meanLength = Double(max(1, length)) / Double(max(1, attributes.count))
    }

    /// How well each attribute answers, in their order.
    public func scores(_ question: String, _ attributes: [Attribute], weights: [Double] = AttributeRanker.standardWeights) -> [Double] {
        attributes.map { zip(features(question, $0), weights).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    /// The position of the attribute that answers best; nil where the question asks for none of them: no word of it is in a name or
    /// asks for one, and less than half of it is in a value.
    public func best(_ question: String, _ attributes: [Attribute]) -> Int? {
        let asked = attributes.indices.filter { number in
            let features = features(question, attributes[number])
            return features[0] > 0 || features[1] >= 0.5 || features[3] > 0
        }
        let scores = scores(question, attributes)
        return asked.max { (scores[$0], -$0) < (scores[$1], -$1) }
    }

    /// What speaks for an attribute: the question's words in its name and in its value, its name's words in the question, what the
    /// question asks without naming it, likeness of spelling, a number in both, a bare yes or no, a unit for a quantity, length,
    /// BM25.
    public func features(_ question: String, _ attribute: Attribute) -> [Double] {
        let all = Self.stems(question, analyzer)
        let asked = Set(Self.words(question, analyzer).filter { !FunctionWords.contains($0) }.map(analyzer.stem)).sorted()
        let name = Self.stems(attribute.name, analyzer)
        let value = Self.stems(attribute.value, analyzer)
        let (names, values) = (Set(name), Set(value))
        let total = max(1e-9, weight(asked))
        let inName = weight(asked.filter(names.contains)) / total
        let inValue = weight(asked.filter(values.contains)) / total
        let covered = weight(names.sorted().filter(asked.contains)) / max(1e-9, weight(names.sorted()))
        let hinted = cue(Set(all).sorted(), names.union(Self.inner(attribute.value, analyzer)), of: name.count)
        let bothHaveNumbers = question.contains(where: \.isNumber) && attribute.value.contains(where: \.isNumber)
        let isBare = values.contains("true") || values.contains(analyzer.stem("false"))
        let isQuantity = all.first == "how" && attribute.value.contains("unit")
        let length = 0.3 * log(1 + Double(name.count + value.count))
        let flags: [Double] = [bothHaveNumbers, isBare, isQuantity].map { $0 ? 1 : 0 }
        let scored = min(1, bm25(Set(all).sorted(), name + value) / 10)
        return [inName, inValue, covered, hinted, spelling(asked, names.sorted())] + flags + [length, scored]
    }

    /// BM25 (Robertson and Zaragoza 2009) of the question's words, none passed over, with k1 = 1.2 and b = 0.75.
    public func bm25(_ question: String, _ attribute: Attribute) -> Double {
        bm25(Set(Self.stems(question, analyzer)).sorted(), Self.stems(attribute.name + " " + attribute.value, analyzer))
    }

    // MARK: Words

    private func rarity(_ word: String) -> Double {
        let holding = Double(holders[word] ?? 0)
        return log(1 + (count - holding + 0.5) / (holding + 0.5))
    }

    private func weight(_ words: [String]) -> Double { words.reduce(0) { $0 + rarity($1) } }

    private func bm25(_ question: [String], _ text: [String]) -> Double {
        let frequencies = Dictionary(text.map { ($0, 1.0) }, uniquingKeysWith: +)
        let norm = 1.2 * (0.25 + 0.75 * Double(text.count) / meanLength)
        return question.reduce(0) { sum, word in
            guard let frequency = frequencies[word] else { return sum }
            return sum + rarity(word) * frequency * 2.2 / (frequency + norm)
        }
    }

    private func cue(_ question: [String], _ names: Set<String>, of length: Int) -> Double {
        let sum = question.reduce(0.0) { sum, word in
            let asked = cues.names(for: word)
            return sum + asked.weight * Double(asked.names.count(where: names.contains))
        }
        return sum / Double(max(1, length)).squareRoot()
    }

    /// The most alike two words of more than three letters, by their runs of three letters (Dice).
    private func spelling(_ question: [String], _ names: [String]) -> Double {
        var best = 0.0
        for word in question {
            for name in names where word.count > 0 && name.count > 3 && word.count > 3 {
                let (left, right) = (Self.trigrams(word), Self.trigrams(name))
                best = max(best, 2 * Double(left.intersection(right).count) / Double(left.count + right.count))
            }
        }
        return best
    }

    private static func trigrams(_ word: String) -> Set<String> {
        let letters = Array("^" + word + "$")
        return Set((0..<max(0, letters.count - 2)).map { String(letters[$0...($0 + 2)]) })
    }

    /// The names of a value's own parts: "material" in `material: [ … ]`.
    private static func inner(_ value: String, _ analyzer: Analyzer) -> [String] {
        value.split(separator: ":").dropLast().flatMap { piece in
            let name = piece.reversed().prefix { $0.isLetter || $0 == "_" }
            return stems(String(name.reversed()), analyzer)
        }
    }

    private static func words(_ text: String, _ analyzer: Analyzer) -> [String] {
        analyzer.words(text.replacing("_", with: " "))
    }

    private static func stems(_ text: String, _ analyzer: Analyzer) -> [String] { words(text, analyzer).map(analyzer.stem) }
}
