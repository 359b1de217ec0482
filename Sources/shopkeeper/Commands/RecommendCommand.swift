import ArgumentParser
import Assistant
import Commerce
import Foundation
import Storage
import Text

struct RecommendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommend",
        abstract: "What a customer is shown before anything is asked, with the reasons.")

    @Option(help: "The customer; “guest” for somebody about whom nothing is known.")
    var customer: String?

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    @Option(help: "How many products.")
    var limit = 10

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
    }

    func run() async throws {
        let workspace = try Workspace()
        let store = try await workspace.openStore(of: shop)
        let id = try workspace.customer(named: customer, of: shop, in: store)
        let loaded = try await workspace.load(store, shop: shop, announce: Workspace.warn).value
        let interactions = try id.map { try store.interactions(of: $0).map(\.interaction) } ?? []
        let started = ContinuousClock.now
        let products = loaded.recommendations(
            for: id, knowing: interactions, limit: limit, in: try workspace.language(of: id, in: store), at: Workspace.now())
        let elapsed = ((ContinuousClock.now - started) / .milliseconds(1) * 1000).rounded() / 1000
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let recommended = Recommended(customer: id, products: products, elapsed: elapsed)
            print(String(decoding: try encoder.encode(recommended), as: UTF8.self))
        } else {
            for product in products { for line in product.lines { print(line) } }
        }
    }
}

/// What `recommend --json` prints; `products` are as in `ask --json`.
private struct Recommended: Encodable {
    var customer: CustomerID?
    var products: [TurnRecord.ProductRecord]
    var elapsed: Double

    enum CodingKeys: String, CodingKey {
        case customer, products
        case elapsed = "elapsed_ms"
    }
}

extension TurnRecord.ProductRecord {
    /// The product, and under it each line of its ledger.
    fileprivate var lines: [String] {
        ["\(rank). \(Sanitizer.line(title))  \(price) \(currency)  [\(id)]  \(rounded(score))"]
            + ledger.map { line in
                "     \(rounded(line.contribution)) \(line.signal)" + (line.because.map { ": \(Sanitizer.line($0))" } ?? "")
            }
    }

    private func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
