import ArgumentParser
import Figures
import Recommendation

/// Recommendation models beside other programs', by LightGCN's protocol.
struct RecommendBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommend",
        abstract: "Recall, NDCG, training, time a customer and memory on gowalla and amazon-beauty, beside the peers'.")

    @OptionGroup var folder: DataFolder
    @OptionGroup var peers: PeerOptions
    @Option(parsing: .upToNextOption, help: "Models; without it all.") var models: [String] = []
    @Option(parsing: .upToNextOption, help: "Families of the peers, as their script names them; without it all.")
    var peerModels: [String] = []
    @Option(help: "Comparisons, each between two measurements of ours; medians are shown.") var rounds = 1

    /// Ours and the peer of the same kind and settings.
    private static let counterparts = [
        (ours: "item-item-20", peer: "cosine K=20"), (ours: "item-item-200", peer: "cosine K=200"),
        (ours: "item-item-tfidf-200", peer: "tfidf K=200"), (ours: "graph-filter", peer: "gfcf rank=256 weight=0.3"),
        (ours: "graph-filter-compressed", peer: "turbo alpha=0.6 power=0.7"), (ours: "lightgcn", peer: "bpr factors=64 iterations=200"),
        (ours: "lightgcn", peer: "als factors=128 regularization=1.0"),
    ]

    func validate() throws {
        guard rounds > 0 else { throw ValidationError("--rounds is at least 1.") }
        for name in models where ModelKind.named(name) == nil {
            throw ValidationError("There is no model \(name). Use some of: \(ModelKind.all.map(\.name).joined(separator: ", ")).")
        }
    }

    func run() throws {
        for set in RecommendationData.all {
            let parts = try set.heldOut.map { (name: $0, rows: try measure(set, $0)) }
            for part in parts { show(part.rows, title: "\(set.name) \(part.name)") }
            if let first = parts.first, let last = parts.last, parts.count > 1 { showChoice(first, confirmedOn: last) }
        }
    }

    // MARK: Measuring

    private struct Row {
        var name: String
        var recall: Double
        var ndcg: Double
        /// Training seconds, milliseconds of a customer alone and together with all, megabytes.
        var costs: [Double]
        var isOurs: Bool

        init(_ ours: RecommendationFigures) {
            (name, recall, ndcg, isOurs) = (ours.model, ours.recall, ours.ndcg, true)
            costs = [ours.trainingSeconds, ours.milliseconds, ours.millisecondsTogether, ours.peakMemory]
        }

        init(_ peer: PeerScript.Recommender) {
            (name, recall, ndcg, isOurs) = (peer.name, peer.recall, peer.ndcg, false)
            costs = [peer.trainingSeconds, peer.milliseconds, peer.millisecondsTogether, peer.peakMemory]
        }

        /// Of measurements of one model: with the median of each cost.
        init(medianOf rows: [Row]) {
            self = rows[0]
            costs = costs.indices.map { place in median(rows.map { $0.costs[place] }) ?? 0 }
        }
    }

    /// Ours, the peers', ours again, as often as asked: a machine that is busy for a while is so for both.
    private func measure(_ set: RecommendationData, _ part: String) throws -> [Row] {
        let files = ["--train", set.file("train", in: folder), "--test", set.file(part, in: folder)]
        let names = models.isEmpty ? ModelKind.all.filter { !$0.takesMinutes && $0.itemLimit == nil }.map(\.name) : models
        let script = peers.script("recommend.py")
        var measured: [String: [Row]] = [:]
        var order: [String] = []
        func add(_ row: Row) {
            if measured[row.name] == nil { order.append(row.name) }
            measured[row.name, default: []].append(row)
        }
        for round in 0...(script == nil ? 0 : rounds) {
            for name in names { add(Row(try OwnProcess.result(of: ["recommend-child", name] + files, as: RecommendationFigures.self))) }
            guard round < rounds, let script else { continue }
            let families = peerModels.isEmpty ? [] : ["--models"] + peerModels
            for peer in try script.rows(files + families, as: PeerScript.Recommender.self) { add(Row(peer)) }
        }
        return order.compactMap { measured[$0].map(Row.init(medianOf:)) }
    }

    // MARK: Showing

    private func show(_ rows: [Row], title: String) {
        var table = MarkdownTable([title, "Recall@20", "NDCG@20", "train s", "ms alone", "ms in batch", "peak MB"])
        func costs(_ row: Row) -> [String] { zip(row.costs, [2, 3, 3, 0]).map { decimals($0, $1) } }
        for row in rows {
            table.add([(row.isOurs ? "ours: " : "") + row.name, decimals(row.recall, 4), decimals(row.ndcg, 4)] + costs(row))
        }
        let named = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0) })
        for pair in Self.counterparts {
            guard let ours = named[pair.ours], let peer = named[pair.peer] else { continue }
            let ratios = zip([ours.recall, ours.ndcg] + ours.costs, [peer.recall, peer.ndcg] + peer.costs).map { $0 / $1 }
            table.add(["\(ours.name) / \(peer.name)"] + ratios.map { decimals($0, 3) })
        }
        print("\nload average \(loadAverage)\n\n\(table.text)")
    }

    /// The best of ours on the part that choices are made on, and what became of its lead on the other.
    private func showChoice(_ chosen: (name: String, rows: [Row]), confirmedOn other: (name: String, rows: [Row])) {
        let ranked = chosen.rows.filter(\.isOurs).sorted { $0.ndcg > $1.ndcg }
        guard ranked.count > 1 else { return }
        func ndcg(_ name: String) -> Double? { other.rows.first { $0.name == name }?.ndcg }
        let (best, next) = (ranked[0], ranked[1])
        let lead = ndcg(best.name).flatMap { best in ndcg(next.name).map { best / $0 } }
        print(
            "\nBest of ours on \(chosen.name): \(best.name), \(decimals(best.ndcg / next.ndcg, 3)) times the NDCG@20 of \(next.name);"
                + " on \(other.name) \(decimals(lead, 3)) times.")
    }
}
