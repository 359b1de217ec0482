public import Commerce
public import Recommendation

/// Learns the weights of a shop's ranking from what its customers did, on demand, and saves them for the next start.
public struct RankingTraining {
    private let learning: WeightLearning

    public init(store: some ShopStore) throws {
        let (products, customers) = (try store.products(), try store.customers())
        let (vocabulary, shop) = (try store.vocabulary(), try store.shop())
        learning = WeightLearning(try store.interactions()) { interactions, now in
            HybridRanker(
                products: products, interactions: interactions, customers: customers, vocabulary: vocabulary, now: now,
                utcOffset: shop.utcOffset)
        }
    }

    /// Where the learnt weights are no improvement, those that were saved are taken away: the standard ones hold.
    /// - Throws: `StorageError.unwritable` where they cannot be saved.
    public func run(savingTo path: String) throws -> WeightLearning.Report {
        let report = learning.report()
        try RankingWeightsFile.write(report.weights, to: path)
        return report
    }
}
