/// The weights of a shop's ranking, with a query and without one.
public struct HybridWeights: Hashable, Codable, Sendable {
    public var search: RankingWeights
    public var recommendation: RankingWeights

    public init(search: RankingWeights = .search, recommendation: RankingWeights = .recommendation) {
        self.search = search
        self.recommendation = recommendation
    }

    /// What a shop starts with, before anything is learnt from its customers.
    public static let standard = HybridWeights()
}
