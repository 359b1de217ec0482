import Commerce
import Figures
import Foundation
import Search

extension SearchBenchmark {
    /// One engine's figures of one measurement.
    private struct Speed {
        /// In the order of `measures`.
        var figures: [Double]

        static let measures: [(name: String, decimals: Int)] = [
            ("top 10, no fetch, p50 ms", 4), ("p95 ms", 4), ("top 50 with titles p50 ms", 3), ("p95 ms", 3), ("build s", 2),
            ("index MB", 2),
        ]

        static func median(_ runs: [Speed]) -> [Double?] {
            measures.indices.map { place in Figures.median(runs.map { $0.figures[place] }) }
        }
    }

    /// Peers that ratios are given to.
    private static let references = ["tantivy default, one field", "tantivy en_stem, one field"]

    /// Ours, the peers', ours again, as often as asked: a machine that is busy for a while is so for both.
    func showSpeed(_ synonyms: [[String]]) throws {
        let path = folder.path("electronics/retrotech-products.jsonl.gz")
        let judgments = folder.path("electronics/judgments.csv")
        let catalog = try SearchCatalog.withLongDescriptions(path, synonyms: synonyms)
        let queries = try SearchCatalog.ratings(judgments).keys.sorted()
        var ours: [Speed] = []
        var peers: [String: [Speed]] = [:]
        var names: [String] = []
        var loads: [String] = []
        for round in 0...rounds {
            loads.append(loadAverage)
            ours.append(measure(catalog, queries))
            guard round < rounds, let script else { continue }
            let engines = try script.rows(["--products", path, "--queries", judgments, "--passes", String(passes)], as: PeerScript.Engine.self)
            names = engines.map(\.name)
            for engine in engines {
                peers[engine.name, default: []].append(
                    Speed(figures: [
                        engine.top10P50, engine.top10P95, engine.top50P50, engine.top50P95, engine.buildSeconds, engine.megabytes,
                    ]))
            }
        }
        print("\nretrotech, \(catalog.products.count) products, \(queries.count) queries, one thread; load average \(loads.joined(separator: ", "))\n")
        show(ours: Speed.median(ours), peers: names.map { ($0, Speed.median(peers[$0] ?? [])) })
        print("\nour index: " + (try sections(of: catalog.index())))
    }

    private func measure(_ catalog: SearchCatalog, _ queries: [String]) -> Speed {
        let (seconds, index) = timed { catalog.index() }
        let top = Latency(queries, passes: passes) { index.ranking(of: $0, limit: 10).count }
        index.attach(ProductVectors(of: index))
        let whole = Latency(queries, passes: passes) { index.idsAndTitles(for: $0, limit: 50) }
        return Speed(figures: [top.at(0.5), top.at(0.95), whole.at(0.5), whole.at(0.95), seconds, Double(index.byteCount) / 1e6])
    }

    private func sections(of index: SearchIndex) throws -> String {
        let file = NSTemporaryDirectory() + "/benchmark-\(ProcessInfo.processInfo.processIdentifier).index"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try index.write(to: file)
        return try SearchIndex.verify(file).map { "\($0.section) \(decimals(Double($0.bytes) / 1e6, 2)) MB" }.joined(separator: ", ")
    }

    private func show(ours: [Double?], peers: [(name: String, figures: [Double?])]) {
        var table = MarkdownTable([""] + Speed.measures.map(\.name))
        func cells(_ figures: [Double?]) -> [String] {
            zip(figures, Speed.measures).map { decimals($0, $1.decimals) }
        }
        table.add(["ours (whole search: meaning and facets too)"] + cells(ours))
        for (name, figures) in peers { table.add([name] + cells(figures)) }
        for (name, figures) in peers where Self.references.contains(name) {
            let ratios = zip(ours, figures).map { ours, theirs in ours.flatMap { own in theirs.map { own / $0 } } }
            table.add(["ours / \(name)"] + ratios.map { decimals($0, 2) })
        }
        print(table.text)
    }
}

extension SearchIndex {
    /// What a customer's search does: analysis, ranking, facets, meaning where vectors are attached, and the first products with ids and titles.
    /// - Returns: how many bytes of titles it gave.
    func idsAndTitles(for text: String, limit: Int) -> Int {
        let result = search(SearchQuery(Criteria(terms: [text])), limit: limit)
        return result.hits.reduce(0) { $0 + title(of: $1.product)[.english].utf8.count }
    }
}
