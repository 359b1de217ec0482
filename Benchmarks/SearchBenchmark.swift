import ArgumentParser
import Search

/// Search beside other engines: how good the lists are, and how fast they come.
struct SearchBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Quality of lists on electronics and chinese, speed and size on retrotech, beside the peers'.")

    @OptionGroup var folder: DataFolder
    @OptionGroup var shop: ShopFiles
    @OptionGroup var peers: PeerOptions
    @Option(help: "Comparisons of speed, each between two measurements of ours; medians are shown.") var rounds = 1
    @Option(help: "Timed passes over the queries in each measurement.") var passes = 5

    func validate() throws {
        guard rounds > 0, passes > 0 else { throw ValidationError("--rounds and --passes are at least 1.") }
    }

    var script: PeerScript? { peers.script("search.py") }

    func run() async throws {
        let synonyms = try await shop.synonyms()
        try showQuality(synonyms)
        try showSpeed(synonyms)
        try showChanges(synonyms)
    }
}
