import ArgumentParser
import Commerce
import Figures
import Foundation

/// How time and memory of a search grow with the catalogue.
struct ScaleBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale", abstract: "Latency, memory, building and size from ten thousand to a million products.")

    static let products = "electronics/retrotech-products.jsonl.gz"

    @OptionGroup var folder: DataFolder
    @OptionGroup var shop: ShopFiles
    @Option(help: "Sizes of catalogues, with commas between.") var counts = "10000,48194,100000,300000,1000000"
    @Option(help: "The folder for the table, the plot and, meanwhile, the indexes.") var out: String
    @Option(help: "Timed passes over the queries.") var passes = 5

    private struct Row {
        var build: ScaleChild.Build
        var opened: ScaleChild.Opened
        var load: String
    }

    func run() throws {
        let sizes = counts.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
        guard !sizes.isEmpty else { throw ValidationError("--counts takes numbers with commas between.") }
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let judged = try SearchCatalog.ratings(folder.path("electronics/judgments.csv")).keys.sorted()
        let products = try SearchCatalog(folder.path(Self.products), synonyms: []).products
        let queries = ScaleQueries.queries(judged: judged, products: products, seed: ScaleChild.seed)
        try queries.joined(separator: "\n").write(toFile: out + "/queries.txt", atomically: true, encoding: .utf8)
        var rows: [Row] = []
        for size in sizes {
            rows.append(try measure(size))
            let text = table(of: rows, queries: queries.count)
            try (text + "\n").write(toFile: out + "/scale.md", atomically: true, encoding: .utf8)
            if size == sizes.last { print(text) }
        }
        try plot(of: rows).write(toFile: out + "/scale.svg", atomically: true, encoding: .utf8)
    }

    private func measure(_ size: Int) throws -> Row {
        let index = out + "/scale-\(size).index"
        defer { for end in ["", ".vocabulary", ".vectors"] { try? FileManager.default.removeItem(atPath: index + end) } }
        let build: ScaleChild.Build = try child("build", "--index", index, "--count", String(size))
        let load = loadAverage
        let opened: ScaleChild.Opened = try child(
            "open", "--index", index, "--queries", out + "/queries.txt", "--passes", String(passes),
            "--asked", String(ScaleChild.monotonicNanoseconds))
        return Row(build: build, opened: opened, load: load)
    }

    /// What the step prints when this program runs it.
    private func child<Result: Decodable>(_ arguments: String...) throws -> Result {
        try OwnProcess.result(of: ["scale-child", "--data", folder.data, "--catalog", shop.catalog] + arguments)
    }

    private func table(of rows: [Row], queries: Int) -> String {
        var table = MarkdownTable([
            "products", "different words", "build s", "write s", "index MB", "vectors s", "MB", "whole search p50 / p95 / p99 ms", "top 10 p50 / p95 / p99 ms",
            "first result ms", "resident then MB", "after all queries", "of it anonymous", "load",
        ])
        for row in rows {
            func times(_ values: [Double]) -> String { values.prefix(3).map { decimals($0, 3) }.joined(separator: " / ") }
            table.add([
                String(row.build.products), String(row.build.differentWords), decimals(row.build.seconds, 1),
                decimals(row.build.writeSeconds, 1), decimals(Double(row.build.bytes) / 1e6, 1),
                decimals(row.build.vectorSeconds, 1), decimals(Double(row.build.vectorBytes) / 1e6, 1), times(row.opened.whole),
                times(row.opened.top10), decimals(row.opened.firstResult, 0), decimals(row.opened.memoryAtFirst.resident, 0),
                decimals(row.opened.memory.resident, 0), decimals(row.opened.memory.anonymous, 0), row.load,
            ])
        }
        return "\(queries) queries, \(passes) passes\n\n" + table.text
    }

    private func plot(of rows: [Row]) -> String {
        func series(_ name: String, _ value: (Row) -> Double) -> LogPlot.Series {
            .init(name: name, points: rows.map { (Double($0.build.products), value($0)) })
        }
        return LogPlot.page([
            LogPlot(title: "Whole search, milliseconds", counted: "products", series: [
                series("p99") { $0.opened.whole[2] }, series("p95") { $0.opened.whole[1] }, series("p50") { $0.opened.whole[0] },
            ]),
            LogPlot(title: "Memory and index, megabytes", counted: "products", series: [
                series("resident") { $0.opened.memory.resident }, series("index") { Double($0.build.bytes) / 1e6 },
                series("anonymous") { $0.opened.memory.anonymous },
            ]),
        ])
    }
}
