import ArgumentParser
import Commerce
import Foundation
import Text
import Understanding

/// How exactly the prices that requests state are read.
struct ConstraintBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "constraints", abstract: "Share of shoppingbench's requests whose stated prices are read exactly.")

    @OptionGroup var folder: DataFolder
    @Flag(help: "Print the requests that are read otherwise.") var misses = false

    private struct Row: Decodable {
        var query: String
        var reward: Reward
    }

    private struct Reward: Decodable {
        /// "greater than", "less than" or "between", with one bound or two; what is null bounds nothing.
        var price: [[String: [Double?]]]?
    }

    func run() throws {
        guard let currency = Currency(code: "PHP") else { return }
        let lines = try String(contentsOfFile: folder.path("requests/shoppingbench-product.jsonl"), encoding: .utf8)
        let examples = try lines.split(whereSeparator: \.isNewline).compactMap { line -> PriceConstraintEvaluation.Example? in
            let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
            guard let (relation, bounds) = row.reward.price?.first?.first else { return nil }
            let prices = bounds.compactMap { bound in bound.flatMap { Money(rounding: $0, currency) } }
            let isUpper = relation == "less than"
            return .init(text: row.query, minPrice: isUpper ? nil : prices.first, maxPrice: isUpper || prices.count > 1 ? prices.last : nil)
        }
        let understander = Understander(
            vocabulary: Vocabulary(), currency: currency, products: [], utterances: [], analyzer: Analyzer(), isKnown: { _ in true })
        let evaluation = PriceConstraintEvaluation(examples, understander: understander)
        print(String(format: "shoppingbench prices, %d requests: %.4f exact", evaluation.count, evaluation.exactShare))
        guard misses else { return }
        for miss in evaluation.misses {
            let found = [miss.found.min, miss.found.max].map { $0?.decimalString ?? "none" }
            print("\(found[0]) to \(found[1]): \(miss.example.text)")
        }
    }
}
