import Commerce
import Foundation
import Text

/// Questions whose answer is known, to be found by how alike they are to another.
///
/// Likeness is the cosine of vectors of tf·idf: the service terms of a question, and with less weight its words as they
/// were written, of Chinese their pairs of characters.
struct QuestionIndex: Sendable {
    struct Neighbour: Equatable {
        /// Position among the questions the index was made of.
        var question: Int
        /// 0 to 1.
        var likeness: Double
    }

    private struct Posting: Sendable {
        var question: Int32
        var weight: Float
    }

    private let postings: [String: [Posting]]
    private let rarity: [String: Double]
    private let unknownRarity: Double
    private let count: Int

    /// Of a word as it was written, against a service term.
    private static let wordWeight = 0.5

    /// O(text of the questions).
    init(_ questions: [TypedQuestion]) {
        count = questions.count
        let features = questions.map(Self.features)
        var holders: [String: Int] = [:]
        for feature in features.joined() { holders[feature.key, default: 0] += 1 }
        let total = Double(max(1, questions.count))
        let rarity = holders.mapValues { log(1 + total / Double($0)) }
        let unknownRarity = log(1 + total)
        (self.rarity, self.unknownRarity) = (rarity, unknownRarity)
        var postings: [String: [Posting]] = [:]
        for (number, feature) in features.enumerated() {
            for (key, weight) in Self.unit(feature, rarity, unknownRarity) {
                postings[key, default: []].append(Posting(question: Int32(number), weight: Float(weight)))
            }
        }
        self.postings = postings
    }

    /// All questions that are anything like this one, in their order. O(postings of its words).
    func neighbours(of question: TypedQuestion) -> [Neighbour] {
        var sums = Array(repeating: 0.0, count: count)
        for (key, weight) in Self.unit(Self.features(of: question), rarity, unknownRarity) {
            for posting in postings[key] ?? [] { sums[Int(posting.question)] += weight * Double(posting.weight) }
        }
        return sums.enumerated().filter { $0.element > 0 }.map { Neighbour(question: $0.offset, likeness: $0.element) }
    }

    // MARK: Features

    /// Sorted by feature, so that sums are the same in every run.
    private static func unit(
        _ features: [(key: String, value: Double)], _ rarity: [String: Double], _ unknownRarity: Double
    ) -> [(key: String, value: Double)] {
        let weighted = features.map { ($0.key, $0.value * (rarity[$0.key] ?? unknownRarity)) }
        let length = sqrt(weighted.reduce(0) { $0 + $1.1 * $1.1 })
        return length > 0 ? weighted.map { ($0.0, $0.1 / length) } : []
    }

    private static func features(of question: TypedQuestion) -> [(key: String, value: Double)] {
        var features: [String: Double] = [:]
        for piece in question.pieces { features["term " + piece] = 1 }
        var run = ""
        for word in question.words {
            if word.containsHan {
                run += word
            } else {
                features["word " + word] = wordWeight
                for piece in pieces(run) { features["word " + piece] = wordWeight }
                run = ""
            }
        }
        for piece in pieces(run) { features["word " + piece] = wordWeight }
        return features.sorted { $0.key < $1.key }
    }

    /// Of Chinese its pairs of characters; anything else as it is.
    private static func pieces(_ word: String) -> [String] {
        guard word.containsHan else { return word.isEmpty ? [] : [word] }
        let characters = word.unicodeScalars.map(String.init)
        return characters.count < 2 ? characters : zip(characters, characters.dropFirst()).map { $0 + $1 }
    }
}
