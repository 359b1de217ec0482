import Commerce
import ImageFile
import Recommendation

/// What the ranking of a shop learnt, between starts: the file that is there with what customers did since, else learnt anew and
/// written.
struct RankerFile: Sendable {
    /// Nil keeps what is learnt in memory alone.
    let path: String?
    let shop: Shop
    let vocabulary: Vocabulary
    let weights: HybridWeights

    /// So many interactions are learnt one after another; of more, all is learnt anew.
    static let replayLimit = 1_000
    /// What is learnt of fewer is learnt sooner than it would be written.
    private static let leastInteractions = 50_000

    /// - Parameters:
    ///   - products: those of the store.
    ///   - now: seconds since 1970-01-01 UTC.
    ///   - least: interactions for which a file is kept.
    func ranker(of products: [Product], in store: some ShopStore, at now: Int, least: Int = leastInteractions) throws -> HybridRanker {
        guard let path, try store.lastInteraction() >= least else { return try learnt(of: products, in: store, at: now) }
        let origin = try origin(in: store)
        let saved = try? HybridRanker(
            opening: path, origin: origin, products: products, vocabulary: vocabulary, utcOffset: shop.utcOffset,
            exposureFloor: shop.exposureFloor, weights: weights)
        if let saved, let ranker = try updated(saved, in: store) { return ranker }
        // Where another session is writing one, or none can be written, the next start learns anew; nothing else.
        let claim = try? FileClaim(path, waits: false)
        let ranker = try learnt(of: products, in: store, at: now)
        if let claim { try? ranker.write(claim, origin: origin) }
        return ranker
    }

    /// A ranking learnt from all that the store holds.
    func learnt(of products: [Product], in store: some ShopStore, at now: Int) throws -> HybridRanker {
        let last = try store.lastInteraction()
        var ranker = HybridRanker(
            products: products, interactions: try store.interactions(numbered: 0..<last + 1), customers: try store.customers(),
            vocabulary: vocabulary, now: now, utcOffset: shop.utcOffset, exposureFloor: shop.exposureFloor, weights: weights)
        ranker.lastInteraction = last
        return ranker
    }

    /// With what customers did since; nil where that is too much.
    private func updated(_ saved: HybridRanker, in store: some ShopStore) throws -> HybridRanker? {
        let last = try store.lastInteraction()
        guard saved.lastInteraction...saved.lastInteraction + Self.replayLimit ~= last else { return nil }
        var ranker = saved
        for interaction in try store.interactions(numbered: saved.lastInteraction + 1..<last + 1) { ranker.record(interaction) }
        ranker.lastInteraction = last
        return ranker
    }

    /// Besides the products: the words of the shop, and that nothing was forgotten since. What is forgotten while it is learnt
    /// makes the file one of an earlier state.
    private func origin(in store: some ShopStore) throws -> String {
        "\(try store.catalogRevision().basis)#\(try store.forgettings())"
    }
}
