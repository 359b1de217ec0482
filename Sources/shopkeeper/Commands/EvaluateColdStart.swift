import ArgumentParser
import Figures
import Foundation
import Recommendation
import Storage

struct EvaluateColdStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cold-start",
        abstract: "Measure recommendation of items that nobody had to do with, and for customers who had to do with nothing.",
        discussion: """
            Sequences are lines of a customer and its items in the order of time, “customer item item …”; attributes are one JSON \
            object, {"item": [attribute, …], …}. Both may be gzip.

            New items: a seeded tenth of the items is taken out of training, and the customers who had some of them and others are \
            asked for twenty, once of the new items alone, once of all items but those they had in training. Popularity knows \
            nothing of a new item: among new items chance decides, among all they come last. “attribute popularity” is how many \
            customers items with the same attributes have.

            New customers: some who turned to more than three products are taken out, and asked with the first none to three of \
            these; wanted is what came after the third. \
            “first category said” is a customer of whom nothing is known but the category of the first, said in words. With --shop those of a shop are measured in the place of the files', each of them \
            once.
            """)

    @Option(help: "Customers' items in the order of time.")
    var sequences: String?

    @Option(help: "Attributes of the items.")
    var attributes: String?

    @Option(help: "A shop whose customers are measured.")
    var shop: String?

    @Option(help: "Draws the items and customers that are made new.")
    var seed: UInt64 = 1

    @Flag(help: "Print the figures as one JSON object.")
    var json = false

    struct Figures: Encodable {
        var newItems: NewItemEvaluation.Report?
        var newCustomers: NewCustomerEvaluation.Report
    }

    func validate() throws {
        guard shop == nil ? sequences != nil && attributes != nil : sequences == nil && attributes == nil else {
            throw ValidationError("Name --sequences FILE and --attributes FILE, or --shop NAME.")
        }
    }

    func run() async throws {
        let figures: Figures
        if let sequences, let attributes {
            figures = measured(try read(sequences, attributes))
        } else {
            figures = try await shopFigures(of: shop ?? Workspace.demoShop)
        }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            print(String(decoding: try encoder.encode(figures), as: UTF8.self))
        } else {
            print(([figures.newItems.map(Self.text)] + [Self.text(figures.newCustomers)]).compactMap(\.self).joined(separator: "\n\n"))
        }
    }

    private func read(_ sequences: String, _ attributes: String) throws -> AttributedHistories {
        do {
            let interactions = try InteractionFile.read(from: sequences)
            return AttributedHistories(
                customers: interactions.customers, items: interactions.items, stated: try ItemAttributeFile.read(from: attributes))
        } catch { throw UserError("\(error)") }
    }

    private func measured(_ data: AttributedHistories) -> Figures {
        let newcomers = NewCustomerEvaluation(data.interactions, seed: seed)
        return Figures(
            newItems: NewItemEvaluation(histories: data.histories, attributes: data.attributes, seed: seed).report(),
            newCustomers: newcomers.report(on: data.ranker(learning: newcomers.training, now: newcomers.now)))
    }

    /// Each customer is new once: a shop has few of them, and one draw would say little.
    private func shopFigures(of shop: String) async throws -> Figures {
        let store = try await Workspace().openStore(of: shop)
        let (interactions, products) = (try store.interactions(), try store.products())
        let (customers, vocabulary) = (try store.customers(), try store.vocabulary())
        let parts = 4
        let reports = (0..<parts).map { part in
            let newcomers = NewCustomerEvaluation(interactions, share: 1 / Double(parts), part: part, seed: seed)
            return newcomers.report(
                on: HybridRanker(
                    products: products, interactions: newcomers.training, customers: customers, vocabulary: vocabulary, now: newcomers.now))
        }
        guard let pooled = NewCustomerEvaluation.Report(pooling: reports) else { preconditionFailure("there is a part") }
        return Figures(newCustomers: pooled)
    }

    // MARK: Tables

    private static func text(_ report: NewItemEvaluation.Report) -> String {
        var table = MarkdownTable(["model", "Recall@20 of new", "NDCG@20 of new", "Recall@20 of all", "NDCG@20 of all"])
        for line in report.lines {
            let figures = [line.recallAmongNew, line.ndcgAmongNew, line.recallAmongAll, line.ndcgAmongAll]
            table.add([line.model] + figures.map { decimals($0, 4) })
        }
        return "\(report.newItems) new items, wanted by \(report.customers) customers\n\n" + table.text
    }

    private static func text(_ report: NewCustomerEvaluation.Report) -> String {
        var table = MarkdownTable(["model", "products known", "NDCG@20", "hit rate", "Recall@20"])
        for line in report.lines {
            table.add([line.model, String(line.known)] + [line.ndcg, line.hitRate, line.recall].map { decimals($0, 4) })
        }
        return "\(report.customers) new customers\n\n" + table.text
    }
}
