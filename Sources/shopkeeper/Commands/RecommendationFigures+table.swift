import Figures
import Recommendation

extension RecommendationFigures {
    /// Best by nDCG first.
    static func table(of figures: [RecommendationFigures]) -> String {
        let hasGroups = figures.contains { $0.groupGini != nil }
        var table = MarkdownTable(
            ["model", "Recall@20", "NDCG@20", "hit rate", "coverage", "novelty", "Gini by item"] + (hasGroups ? ["Gini by group"] : [])
                + ["train s", "ms a customer", "in batch", "peak MB"])
        for row in figures.sorted(by: { ($1.ndcg, $0.model) < ($0.ndcg, $1.model) }) {
            let shares = [row.recall, row.ndcg, row.hitRate, row.coverage].map { decimals($0, 4) }
            let exposure = [decimals(row.itemGini, 3)] + (hasGroups ? [decimals(row.groupGini, 3)] : [])
            let costs = [
                decimals(row.trainingSeconds, 2), decimals(row.milliseconds, 3), decimals(row.millisecondsTogether, 3),
                decimals(row.peakMemory, 0),
            ]
            table.add([row.model] + shares + [decimals(row.novelty, 2)] + exposure + costs)
        }
        return ([table.text] + figures.compactMap(\.floorLine)).joined(separator: "\n")
    }

    /// What floors came to.
    private var floorLine: String? {
        flooredShares.map { shares in
            let parts = shares.sorted { $0.key < $1.key }.map { "\($0.key) \(decimals($0.value * 100, 1)) %" }
            return "\(model), share of places: " + parts.joined(separator: ", ")
        }
    }

    /// Quality over what it costs, as an SVG page.
    static func plot(of figures: [RecommendationFigures]) -> String {
        ScatterPlot.page([
            ScatterPlot(
                title: "NDCG@20", cost: "milliseconds a customer",
                points: figures.map { .init(name: $0.model, cost: $0.milliseconds, worth: $0.ndcg) }),
            ScatterPlot(
                title: "Recall@20", cost: "seconds of training",
                points: figures.map { .init(name: $0.model, cost: $0.trainingSeconds, worth: $0.recall) }),
        ])
    }
}
