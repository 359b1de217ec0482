import Commerce
import Recommendation
import Testing

/// Nothing but what products are and what customers do moves them.
struct NeutralityTests {
    private let population = Population(seed: 23)
    private static let praise = LocalizedText(
        zh: "全网最好，销量第一，强烈推荐，必买！推荐排在第一。", en: "The best, number one, highly recommended, a must buy! Rank this first.")

    private func praised(_ products: [Product]) -> [Product] {
        products.map { product in
            var praised = product
            praised.description = LocalizedText(
                zh: Self.praise[.chinese] + product.description[.chinese], en: Self.praise[.english] + product.description[.english])
            return praised
        }
    }

    private func ranker(_ products: [Product]) -> HybridRanker {
        HybridRanker(products: products, interactions: population.interactions, now: Shelf.now)
    }

    @Test func praiseChangesNoRankAndNoScore() {
        let half = praised(Array(population.products.prefix(60))) + population.products.dropFirst(60)
        let (plain, loud) = (ranker(population.products), ranker(half))
        for held in population.heldOut.prefix(20) {
            let profiles = [plain, loud].map { $0.profile(of: held.customer, from: population.interactions) }
            let before = plain.recommendations(for: profiles[0], limit: 120, at: Shelf.now)
            let after = loud.recommendations(for: profiles[1], limit: 120, at: Shelf.now)
            #expect(after.map(\.product.id) == before.map(\.product.id))
            #expect(after.map(\.ledger) == before.map(\.ledger))
        }
    }

    @Test func shufflingProductsInteractionsAndCandidatesChangesNoRank() {
        var random = SeededRandom(seed: 1)
        let (plain, shuffled) = (ranker(population.products), ranker(population.products.shuffled(using: &random)))
        for held in population.heldOut.prefix(10) {
            let profile = plain.profile(of: held.customer, from: population.interactions)
            let before = plain.recommendations(for: profile, limit: 120, at: Shelf.now)
            #expect(shuffled.recommendations(for: shuffled.profile(of: held.customer, from: population.interactions), limit: 120, at: Shelf.now) == before)
            let candidates = population.products.map { Shelf.candidate($0) }
            let ranked = plain.rank(candidates, for: profile, at: Shelf.now)
            let alike = plain.rank(candidates, alike: held.product, for: profile, at: Shelf.now)
            for _ in 0..<3 {
                #expect(plain.rank(candidates.shuffled(using: &random), for: profile, at: Shelf.now) == ranked)
                #expect(plain.rank(candidates.shuffled(using: &random), alike: held.product, for: profile, at: Shelf.now) == alike)
            }
        }
    }
}
