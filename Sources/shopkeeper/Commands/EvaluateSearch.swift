import ArgumentParser
import Commerce
import Foundation
import Search
import Storage
import Text

struct EvaluateSearch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Measure the search of a catalogue against ratings of products for queries.",
        discussion: """
            The products are in any form that `import products` reads. The judgments are CSV with the columns query, docid \
            and rating. nDCG has the rating as its gain, products without one count as 0; ndcg10_condensed leaves those out \
            of the list. Means are over the queries with a relevant product. Times are of a whole search, one after another: \
            analysis, ranking, facets and the first fifty products. vectors_s and vectors_bytes are of the products' meaning, \
            learned after the index.
            """)

    @Option(help: "The catalogue.")
    var products: String

    @Option(help: "The ratings.")
    var judgments: String

    @Option(name: .customLong("map"), help: ArgumentHelp("Take a field from a column, as in category=product_type.", valueName: "FIELD=COLUMN"))
    var mappings: [String] = []

    @Option(help: "How many of the worst queries the table shows.")
    var worst = 20

    @Flag(help: "Print the figures as one JSON object.")
    var json = false

    func run() async throws {
        let ratings = try read()
        let synonyms = try await Workspace().catalog.synonyms()
        let options = ImportOptions(
            shopName: "evaluation", map: try ImportProducts.fieldMap(mappings), today: Day(number: 0),
            requiresPrice: false)
        let (contents, _) = try ProductImporter(options: options).read(file: products)
        let started = ContinuousClock.now
        let analyzer = Analyzer(lexicon: Lexicon(words: contents.vocabulary.allNames))
        let index = SearchIndex(
            products: contents.products, vocabulary: contents.vocabulary, analyzer: analyzer,
            synonyms: Synonyms(synonyms))
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        index.attach(ProductVectors(of: index))
        let vectorSeconds = (ContinuousClock.now - started) / .seconds(1) - seconds
        let report = SearchEvaluation(index).report(on: ratings)
        try show(report, buildSeconds: seconds, vectorSeconds: vectorSeconds, index)
    }

    private func read() throws -> [String: [ProductID: Double]] {
        do {
            var ratings: [String: [ProductID: Double]] = [:]
            for judgment in try Judgment.read(from: judgments) {
                ratings[judgment.query, default: [:]][ProductID(judgment.product)] = judgment.rating
            }
            return ratings
        } catch {
            throw UserError("\(error)")
        }
    }

    private func show(_ report: SearchEvaluation.Report, buildSeconds: Double, vectorSeconds: Double, _ index: SearchIndex) throws {
        let figures: [(name: String, value: Double)] = [
            ("ndcg10", report.mean(\.ndcg10)), ("ndcg10_condensed", report.mean(\.ndcg10Condensed)),
            ("mrr", report.mean(\.reciprocalRank)), ("recall1", report.mean(\.recall1)), ("recall10", report.mean(\.recall10)),
            ("recall100", report.mean(\.recall100)), ("p50_ms", report.milliseconds(at: 0.5)),
            ("p95_ms", report.milliseconds(at: 0.95)), ("build_s", buildSeconds), ("index_bytes", Double(index.byteCount)),
            ("vectors_s", vectorSeconds), ("vectors_bytes", Double(index.vectors?.byteCount ?? 0)),
        ]
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let object = Dictionary(uniqueKeysWithValues: figures.map { ($0.name, ($0.value * 1e5).rounded() / 1e5) })
            print(String(decoding: try encoder.encode(object), as: UTF8.self))
            return
        }
        print("\(index.count) products, \(report.queries.count) queries with a relevant product")
        for (name, value) in figures {
            print(name.padding(toLength: 18, withPad: " ", startingAt: 0) + String(format: name.hasSuffix("_bytes") ? "%.0f" : "%.4f", value))
        }
        print("\n nDCG@10  R@10  R@100  worst queries")
        for query in report.queries.prefix(worst) {
            print(String(format: "%8.3f %5.2f %6.2f  ", query.ndcg10, query.recall10, query.recall100) + Sanitizer.line(query.query, limit: 60))
        }
    }
}
