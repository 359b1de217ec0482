import ArgumentParser
import Foundation
import Search
import Storage

/// Picking the attribute that answers a question about a product, on semiPQA's development part.
struct ProductQuestionBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "product-questions", abstract: "Right attribute first on semiPQA's development part, beside BM25.")

    @OptionGroup var folder: DataFolder

    private struct Question {
        var attributes: [AttributeRanker.Attribute]
        var features: [[Double]]
        var bm25: [Double]
        var isRight: [Bool]
    }

    func run() throws {
        let questions = try read()
        // Questions about one product have the same attributes: they stay together.
        let products = Array(Set(questions.map(\.attributes))).sorted { "\($0)" < "\($1)" }
        let folds = Dictionary(uniqueKeysWithValues: products.enumerated().map { ($0.element, $0.offset % 5) })
        let learnt = (0..<5).map { fold in
            let (test, train) = (questions.filter { folds[$0.attributes] == fold }, questions.filter { folds[$0.attributes] != fold })
            let weights = Self.fitted(train)
            return test.map { Self.firstRight($0, Self.scores($0, weights)) }.reduce(0, +)
        }.reduce(0, +) / Double(questions.count)
        let standard = mean(questions) { Self.scores($0, AttributeRanker.standardWeights) }
        let words = mean(questions) { $0.bm25 }
        print("\(questions.count) questions with an answer, \(products.count) products")
        for (name, value) in [("BM25", words), ("weights by cross-validation", learnt), ("standard weights", standard)] {
            let gain = String(format: "%+.1f %%", 100 * (value / words - 1))
            print(name.padding(toLength: 30, withPad: " ", startingAt: 0) + String(format: "%.4f  ", value) + gain)
        }
    }

    private func read() throws -> [Question] {
        let rows = try AttributeJudgment.read(from: folder.path("product-questions/semipqa-dev.tsv.gz")).map { judgment in
            let sides = judgment.attribute.split(separator: ":", maxSplits: 1).map(String.init)
            return (judgment, AttributeRanker.Attribute(name: sides.first ?? "", value: sides.count > 1 ? sides[1] : ""))
        }
        let ranker = AttributeRanker(among: Array(Set(rows.map(\.1))))
        return Dictionary(grouping: rows) { $0.0.questionID }.sorted { $0.key < $1.key }.map(\.value)
            .filter { $0.contains { $0.0.isRight } }
            .map { group in
                Question(
                    attributes: group.map(\.1), features: group.map { ranker.features($0.0.question, $0.1) },
                    bm25: group.map { ranker.bm25($0.0.question, $0.1) }, isRight: group.map(\.0.isRight))
            }
    }

    private func mean(_ questions: [Question], _ scores: (Question) -> [Double]) -> Double {
        questions.map { Self.firstRight($0, scores($0)) }.reduce(0, +) / Double(questions.count)
    }

    /// Of those that share the best score, the share that is right.
    private static func firstRight(_ question: Question, _ scores: [Double]) -> Double {
        let best = scores.max() ?? 0
        let first = zip(scores, question.isRight).filter { $0.0 >= best - 1e-9 }
        return Double(first.count(where: \.1)) / Double(max(1, first.count))
    }

    private static func scores(_ question: Question, _ weights: [Double]) -> [Double] {
        question.features.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    /// Maximises the softmax's mass on right attributes by gradient steps.
    private static func fitted(_ questions: [Question]) -> [Double] {
        var weights = Array(repeating: 0.0, count: AttributeRanker.standardWeights.count)
        for _ in 0..<600 {
            var gradient = weights.map { -0.002 * $0 }
            for question in questions {
                let scores = scores(question, weights)
                let greatest = scores.max() ?? 0
                let masses = scores.map { exp($0 - greatest) }
                let (sum, right) = (masses.reduce(0, +), zip(masses, question.isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) })
                for (place, features) in question.features.enumerated() {
                    let pull = (question.isRight[place] ? masses[place] / right : 0) - masses[place] / sum
                    for (number, feature) in features.enumerated() { gradient[number] += pull * feature / Double(questions.count) }
                }
            }
            for number in weights.indices { weights[number] += 2 * gradient[number] }
        }
        return weights
    }
}
