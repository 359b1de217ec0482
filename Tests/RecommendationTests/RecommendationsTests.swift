import Commerce
import Recommendation
import Testing

struct RecommendationsTests {
    @Test func aListWithoutAQueryVariesCategories() {
        let products = (0..<20).map { place in
            Shelf.product("p\(10 + place)", category: "category \(place / 5)", brand: "Brand \(place % 5)",
                rating: Rating(average: 5 - Double(place) / 20, count: 50))
        }
        let list = HybridRanker(products: products, interactions: [], now: Shelf.now).recommendations(limit: 4, at: Shelf.now)
        #expect(Set(list.compactMap(\.product.category)).count == 4)
        for (left, right) in zip(list, list.dropFirst()) { #expect(left.score >= right.score) }
    }

    @Test func whatWasJustBoughtIsNotOfferedAgainFirst() {
        let products = (0..<6).map { Shelf.product("p\($0)", values: ["fit": $0 < 3 ? "slim" : "wide"]) }
        let ranker = HybridRanker(products: products, interactions: [], now: Shelf.now)
        var profile = ranker.profile(of: nil, from: [])
        profile.record(Shelf.interaction("guest", "p1", .purchase))
        let list = ranker.recommendations(for: profile, limit: 6, at: Shelf.now).map(\.product.id)
        #expect(Set(list.prefix(2)) == ["p0", "p2"])
        #expect(list.last == "p1")
    }

    @Test func dislikedProductsSink() {
        let population = Population(seed: 8)
        let ranker = HybridRanker(products: population.products, interactions: population.interactions, now: Shelf.now)
        let customer = population.heldOut[0].customer
        var profile = ranker.profile(of: customer, from: population.interactions)
        let first = ranker.recommendations(for: profile, limit: 10, at: Shelf.now)
        profile.record(Shelf.interaction(customer.rawValue, first[0].product.id.rawValue, .dislike, daysAgo: 0))
        let second = ranker.recommendations(for: profile, limit: 10, at: Shelf.now)
        #expect(!second.contains { $0.product.id == first[0].product.id })
    }

    @Test func aStrangerAndAGuestGetTheSameList() {
        let population = Population(seed: 9)
        let ranker = HybridRanker(products: population.products, interactions: population.interactions, now: Shelf.now)
        let stranger = ranker.profile(of: "nobody", from: population.interactions)
        let guests = ranker.recommendations(limit: 10, at: Shelf.now)
        #expect(ranker.recommendations(for: stranger, limit: 10, at: Shelf.now) == guests)
    }

    @Test func newStockIsTakenOver() {
        let products = [Shelf.product("a", stock: 0), Shelf.product("b")]
        var ranker = HybridRanker(products: products, interactions: [], now: Shelf.now)
        #expect(ranker.recommendations(limit: 2, at: Shelf.now).first?.product.id == "b")
        ranker.update(Shelf.product("a", stock: 3))
        #expect(ranker.recommendations(limit: 2, at: Shelf.now).first?.product.id == "a")
    }

    /// Leave one out: each customer's own list must find the purchase kept back far better than the list of best sellers.
    @Test(arguments: [11, 12, 13] as [UInt64])
    func tasteBeatsPopularity(_ seed: UInt64) {
        let population = Population(seed: seed)
        let assortment = Assortment(population.products)
        let ranker = HybridRanker(products: population.products, interactions: population.interactions, now: Shelf.now)
        let popularity = ranker.popularity.values(of: assortment.products.map(\.id), at: Shelf.now)
        let bestSellers = assortment.products.indices
            .sorted { (popularity[$0], $1) > (popularity[$1], $0) }.map { assortment.products[$0].id }
        let seen = Dictionary(grouping: population.interactions, by: \.customer).mapValues { Set($0.map(\.product)) }

        var (personal, popular) = (0.0, 0.0)
        for (customer, product) in population.heldOut {
            let known = seen[customer] ?? []
            let profile = ranker.profile(of: customer, from: population.interactions)
            let list = ranker.recommendations(for: profile, limit: 40, at: Shelf.now).map(\.product.id)
            personal += RankingMetrics.ndcg(of: list.filter { !known.contains($0) }, relevant: [product], at: 10)
            popular += RankingMetrics.ndcg(of: bestSellers.filter { !known.contains($0) }, relevant: [product], at: 10)
        }
        #expect(personal > 2 * popular)
        #expect(personal / Double(population.heldOut.count) > 0.2)
    }
}
