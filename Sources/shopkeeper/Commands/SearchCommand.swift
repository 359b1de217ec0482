import ArgumentParser
import Commerce
import Foundation
import Search
import Text

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search a shop's products by words alone, as the assistant does once it has understood the rest.",
        discussion: "What is said about price, size, colour and the like is only understood in `ask` and in the assistant.")

    @Argument(help: "The words.")
    var text: [String]

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    @Option(help: "How many products to show.")
    var limit = 10

    @Flag(help: "Print one JSON object.")
    var json = false

    @Flag(help: "Show what each word adds to each product's score.")
    var explain = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
    }

    func run() async throws {
        let index = try await ShopSearch(of: shop, in: try Workspace()).index()
        let words = text.joined(separator: " ")
        let started = ContinuousClock.now
        let result = index.search(SearchQuery(Criteria(terms: [words])), limit: limit)
        let near = result.hits.count < limit
            ? index.nearInMeaning(to: Criteria(terms: [words]), besides: Set(result.hits.map(\.product)), limit: limit - result.hits.count)
            : []
        let found = FoundProducts(
            words, result, near: near, in: index, explained: explain, milliseconds: (ContinuousClock.now - started) / .milliseconds(1))
        guard !index.isDamaged else {
            throw UserError("The index is damaged. Make it anew with `shopkeeper index build\(shop == Workspace.demoShop ? "" : " --shop \(shop)")`.")
        }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(found), as: UTF8.self))
        } else {
            for line in found.lines { print(line) }
        }
    }
}
