import ArgumentParser
import Commerce
import Figures
import Foundation
import Search
import Text

/// One step of `scale` in a process of its own, so that its memory is its own too.
struct ScaleChild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale-child", abstract: "Build or open an index of one size; run by `scale`.", shouldDisplay: false)

    enum Step: String, ExpressibleByArgument {
        case build, open
    }

    struct Build: Codable {
        var products: Int
        var differentWords: Int
        var seconds: Double
        var writeSeconds: Double
        var bytes: Int
        /// Of the vectors and the graph over them.
        var vectorSeconds: Double
        var vectorBytes: Int
    }

    struct Opened: Codable {
        /// From the parent's asking for the process to the first fifty products with titles.
        var firstResult: Double
        /// p50, p95, p99 and the slowest, in milliseconds.
        var whole: [Double]
        var top10: [Double]
        /// After the first result, and after all queries.
        var memoryAtFirst: ProcessMemory
        var memory: ProcessMemory
    }

    static let revision = "benchmark"
    static let seed: UInt64 = 4
    private static let shares = [0.5, 0.95, 0.99, 1]

    @OptionGroup var folder: DataFolder
    @OptionGroup var shop: ShopFiles
    @Argument var step: Step
    @Option var index: String
    @Option var count = 0
    @Option var queries = ""
    @Option var passes = 5
    /// Nanoseconds of the monotonic clock when the parent asked for this process.
    @Option var asked: UInt64 = 0

    func run() async throws {
        let result: any Encodable = switch step {
        case .build: try build(try await shop.synonyms())
        case .open: try opened()
        }
        print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
    }

    private func build(_ synonyms: [[String]]) throws -> Build {
        var catalog = try SearchCatalog.withLongDescriptions(folder.path(ScaleBenchmark.products), synonyms: synonyms)
        catalog.products = ProductGenerator(catalog.products, seed: Self.seed).products(count)
        try JSONEncoder().encode(catalog.vocabulary).write(to: URL(fileURLWithPath: index + ".vocabulary"))
        let (seconds, made) = timed { catalog.index(revision: Self.revision) }
        let writing = try timed { try made.write(to: index) }
        let (vectorSeconds, vectors) = timed { ProductVectors(of: made) }
        try vectors.write(to: index + ".vectors")
        return Build(
            products: made.count, differentWords: WordCounts(catalog.products.map(ProductGenerator.text)).counts.count, seconds: seconds,
            writeSeconds: writing.seconds, bytes: made.byteCount, vectorSeconds: vectorSeconds, vectorBytes: vectors.byteCount)
    }

    private func opened() throws -> Opened {
        let vocabulary = try JSONDecoder().decode(
            Vocabulary.self, from: Data(contentsOf: URL(fileURLWithPath: index + ".vocabulary")))
        let queries = try String(contentsOfFile: queries, encoding: .utf8).split(separator: "\n").map(String.init)
        guard let opened = try SearchIndex(
            opening: index, vocabulary: vocabulary, analyzer: Analyzer(lexicon: Lexicon(words: vocabulary.allNames)), synonyms: .none)
        else { throw ValidationError("\(index) was made by another program.") }
        guard let vectors = try ProductVectors(opening: index + ".vectors", of: opened) else {
            throw ValidationError("\(index).vectors was made from another index.")
        }
        opened.attach(vectors)
        _ = opened.idsAndTitles(for: queries[0], limit: 50)
        let first = Double(Self.monotonicNanoseconds - asked) / 1e6
        let memoryAtFirst = try ProcessMemory.now()
        let whole = Latency(mediansOf: queries, passes: passes) { opened.idsAndTitles(for: $0, limit: 50) }
        let top10 = Latency(mediansOf: queries, passes: passes) { opened.ranking(of: $0, limit: 10).count }
        return Opened(
            firstResult: first, whole: Self.shares.map(whole.at), top10: Self.shares.map(top10.at), memoryAtFirst: memoryAtFirst,
            memory: try ProcessMemory.now())
    }

    static var monotonicNanoseconds: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
