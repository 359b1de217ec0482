import ArgumentParser
import Commerce
import Storage

@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Scores of the product on public data sets, beside other programs' where there are any.",
        discussion: "Build in release. Benchmarks/README.md says where each set comes from and what the figures mean.",
        subcommands: [
            IntentBenchmark.self, ConstraintBenchmark.self, RobustnessBenchmark.self, SearchBenchmark.self,
            ScaleBenchmark.self, ScaleChild.self, RecommendBenchmark.self, StreamBenchmark.self, RecommendChild.self,
            ServiceBenchmark.self, ProductQuestionBenchmark.self,
        ])
}

struct DataFolder: ParsableArguments {
    @Option(help: "The folder with the public data sets; the README lists them.")
    var data: String

    func path(_ name: String) -> String { data + "/" + name }
}

/// The files that the demo shop and, for synonyms, imported shops too are made of.
struct ShopFiles: ParsableArguments {
    @Option(help: "The demo shop's files.") var catalog = "Catalog"

    func synonyms() async throws -> [[String]] {
        try await CatalogLoader(folder: catalog, today: Day(number: 0)).synonyms()
    }
}
