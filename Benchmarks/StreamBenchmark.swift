import ArgumentParser
import Figures
import Recommendation

/// Models that learn while customers shop: what an event costs, and whether they keep up with models fitted anew.
struct StreamBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream", abstract: "Time of an update in a long stream of events, and the lists after it.")

    @OptionGroup var folder: DataFolder
    @Option(help: "Events at most; the sets' training parts give a fifth of theirs.") var events = 100_000
    @Option(parsing: .upToNextOption, help: "Models; without it all that learn from single events.") var models: [String] = []

    func run() throws {
        let names = models.isEmpty ? ModelKind.all.filter { $0.learnsOnline && !$0.takesMinutes }.map(\.name) : models
        for set in RecommendationData.all {
            guard let part = set.heldOut.first else { continue }
            var table = MarkdownTable([
                "\(set.name) \(part)", "events", "update p50 / p99 / most ms", "list p50 / p99 / most ms", "NDCG@20", "fitted anew", "ratio",
            ])
            let load = loadAverage
            for name in names {
                let measured: StreamMeasurement = try OwnProcess.result(of: [
                    "recommend-child", name, "--train", set.file("train", in: folder), "--test", set.file(part, in: folder), "--stream",
                    "--events", String(events),
                ])
                func times(_ values: [Double]) -> String { values.map { decimals($0, 3) }.joined(separator: " / ") }
                table.add([
                    name, String(measured.events), times(measured.update), times(measured.list), decimals(measured.online, 4),
                    decimals(measured.fresh, 4), decimals(measured.fresh > 0 ? measured.online / measured.fresh : nil, 3),
                ])
            }
            print("\nload average \(load), then \(loadAverage)\n\n\(table.text)")
        }
    }
}
