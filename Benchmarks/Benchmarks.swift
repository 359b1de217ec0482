import ArgumentParser

@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Scores of the product on public data sets, beside other programs' where there are any.",
        discussion: "Build in release. Benchmarks/README.md says where each set comes from and what the figures mean.",
        subcommands: [
            IntentBenchmark.self, ConstraintBenchmark.self, RobustnessBenchmark.self, SearchBenchmark.self,
            ScaleBenchmark.self, ScaleChild.self,
        ])
}

struct DataFolder: ParsableArguments {
    @Option(help: "The folder with the public data sets; the README lists them.")
    var data: String

    func path(_ name: String) -> String { data + "/" + name }
}
