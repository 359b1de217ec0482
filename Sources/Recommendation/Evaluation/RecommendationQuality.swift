import Commerce
import LinearAlgebra

/// How good the lists of a model are, by LightGCN's protocol: all items are ranked, those of the customer's training are left
/// out, and means are over the customers with held-out items.
///
/// Source of the protocol: He et al.: LightGCN (2020). The best possible DCG is that of min(held-out items, list length)
/// hits.
public struct RecommendationQuality: Codable, Hashable, Sendable {
    /// The share of a customer's held-out items in the list.
    public var recall: Double
    /// With relevance 1 or 0; see `RankingMetrics.ndcg`.
    public var ndcg: Double
    /// The share of customers whose list has a held-out item.
    public var hitRate: Double
    /// The share of all items that are in somebody's list.
    public var coverage: Double
    /// Mean self-information of a list in bits.
    public var novelty: Double
    /// Gini's coefficient of the places by item.
    public var itemGini: Double
    /// The same by group of items, where there are groups.
    public var groupGini: Double?
    /// The share of all places that groups with a floor have, by name.
    public var flooredShares: [String: Double]?
    public var customers: Int
}

/// The lists of a model for customers, of one length.
public struct RecommendedLists: Sendable {
    public let rows: [Int]
    /// By customer; best first, fewer than the length where the model knows of no more.
    public let lists: [[Int32]]
}

extension RecommendationQuality {
    /// - Parameter groups: the group of each item, by number, and how many there are.
    init(_ recommended: RecommendedLists, length: Int, in data: InteractionDataSet, groups: ItemGroups?) {
        var (recall, ndcg, hits, novelty, shown) = (0.0, 0.0, 0.0, 0.0, 0)
        var places = [Int](repeating: 0, count: data.items.count)
        let information = SelfInformation(data.training)
        for (row, list) in zip(recommended.rows, recommended.lists) {
            let wanted = data.heldOut.withRow(row) { items, _ in Set(items.map { Int32($0) }) }
            recall += RankingMetrics.recall(of: list, relevant: wanted, at: length)
            ndcg += RankingMetrics.ndcg(of: list, relevant: wanted, at: length)
            hits += RankingMetrics.hit(of: list, relevant: wanted, at: length)
            for item in list { places[Int(item)] += 1 }
            if !list.isEmpty {
                novelty += list.reduce(0) { $0 + information.bits[Int($1)] } / Double(list.count)
                shown += 1
            }
        }
        let count = Double(max(1, recommended.rows.count))
        let exposure = Exposure(places: places)
        self.init(
            recall: recall / count, ndcg: ndcg / count, hitRate: hits / count, coverage: exposure.coverage,
            novelty: novelty / Double(max(1, shown)), itemGini: exposure.gini,
            groupGini: groups.map { Exposure(places: $0.places(byItem: places)).gini },
            flooredShares: groups.flatMap { $0.flooredShares(byItem: places) }, customers: recommended.rows.count)
    }
}
