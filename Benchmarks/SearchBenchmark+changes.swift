import Commerce
import DemoData
import Figures
import Search

extension SearchBenchmark {
    private static let batches = [1, 10, 100]
    /// Single changes after one another, so that the index has many of them beside it.
    private static let changesInARow = 500
    private static let seed: UInt64 = 7

    /// How long it takes until a changed product is searched as it is now, and what a search costs when many have changed.
    func showChanges(_ synonyms: [[String]]) throws {
        let catalog = try SearchCatalog.withLongDescriptions(
            folder.path("electronics/retrotech-products.jsonl.gz"), synonyms: synonyms)
        let queries = try SearchCatalog.ratings(folder.path("electronics/judgments.csv")).keys.sorted()
        let index = catalog.index()
        var random = SeededRandom(seed: Self.seed)
        func changed(_ count: Int) -> [Product] {
            (0..<count).map { _ in
                var product = random.pick(catalog.products)
                product.price.amount += 100
                return product
            }
        }
        var table = MarkdownTable(["", "p50 ms", "p95 ms", "most ms"])
        func add(_ name: String, _ milliseconds: [Double]) {
            let sorted = milliseconds.sorted()
            table.add([name] + [sorted[sorted.count / 2], sorted[sorted.count * 95 / 100], sorted[sorted.count - 1]].map { decimals($0, 2) })
        }
        for batch in Self.batches {
            add("\(batch) changed", (0..<60).map { _ in
                let products = changed(batch)
                return timed { index.updating(products, revision: "") }.seconds * 1000
            })
        }
        var grown = index
        add("1 changed, \(Self.changesInARow) times in a row", (0..<Self.changesInARow).map { _ in
            let (seconds, next) = timed { grown.updating(changed(1), revision: "") }
            grown = next
            return seconds * 1000
        })
        print("\nChanges of retrotech, load average \(loadAverage)\n")
        print(table.text)
        let whole = [index, grown].map { index in Latency(mediansOf: queries, passes: passes) { index.idsAndTitles(for: $0, limit: 50) } }
        print(
            "\nWhole search, p50 / p95 ms: \(decimals(whole[0].at(0.5), 3)) / \(decimals(whole[0].at(0.95), 3)) before them,"
                + " \(decimals(whole[1].at(0.5), 3)) / \(decimals(whole[1].at(0.95), 3)) after")
    }
}
