import Commerce
import Recommendation
import Testing

struct HybridRankerTests {
    static let population = Population(seed: 3)
    static let ranker = HybridRanker(products: population.products, interactions: population.interactions, now: Shelf.now)

    /// A third out of stock or new, some with words that match, a customer with some explicit words: all signals at work.
    func scene(_ seed: UInt64, isSearch: Bool) -> (candidates: [Candidate], profile: CustomerProfile) {
        var random = SeededRandom(seed: seed)
        let products = Self.population.products.shuffled(using: &random).prefix(40)
        let candidates = products.enumerated().map { place, product in
            var product = product
            if place % 3 == 0 { product.variants[0].stock = 0 }
            if place % 3 == 1 { product.added = Shelf.today + -(place % 40) }
            return Shelf.candidate(product, lexical: isSearch ? Double.random(in: 0...12, using: &random) : nil)
        }
        let customer = Self.population.heldOut[Int(seed) % Self.population.heldOut.count].customer
        var profile = Self.ranker.profile(of: customer, from: Self.population.interactions)
        for (product, kind) in zip(products, [Interaction.Kind.like, .dislike, .dismiss, .purchase]) {
            profile.record(Shelf.interaction(customer.rawValue, product.id.rawValue, kind))
        }
        return (candidates, profile)
    }

    @Test(arguments: [true, false])
    func ledgersAddUpAndOrderTheList(_ isSearch: Bool) {
        var signals: Set<String> = []
        for seed in 0..<20 as Range<UInt64> {
            let (candidates, profile) = scene(seed, isSearch: isSearch)
            let ranked = Self.ranker.rank(candidates, for: profile, at: Shelf.now)
            #expect(Set(ranked.map(\.product.id)) == Set(candidates.map(\.product.id)))
            for (left, right) in zip(ranked, ranked.dropFirst()) { #expect(left.score >= right.score) }
            for product in ranked {
                #expect(product.ledger.allSatisfy { $0.contribution.isFinite && $0.contribution != 0 })
                #expect(Set(product.ledger.map(\.signal)).count == product.ledger.count)
                #expect(product.score == product.ledger.reduce(0) { $0 + $1.contribution })
                signals.formUnion(product.ledger.map(\.signal))
            }
        }
        let everywhere: [Signal] = [
            .itemItem, .userUser, .content, .newItem, .popularity, .quality, .freshness, .feedback, .stock,
        ]
        let expected = everywhere + (isSearch ? [.lexical] : [.diversity, .alreadyBought])
        #expect(signals == Set(expected.map(\.rawValue)))
    }

    @Test(arguments: SortOrder.allCases)
    func theOrderOfCandidatesDoesNotMatter(_ sort: SortOrder) {
        var random = SeededRandom(seed: 5)
        for isSearch in [true, false] {
            let (candidates, profile) = scene(4, isSearch: isSearch)
            let ranked = Self.ranker.rank(candidates, for: profile, by: sort, at: Shelf.now)
            #expect(Self.ranker.rank(candidates.shuffled(using: &random), for: profile, by: sort, at: Shelf.now) == ranked)
        }
    }

    @Test(arguments: SortOrder.allCases)
    func aLimitCutsTheSameList(_ sort: SortOrder) {
        let (candidates, profile) = scene(6, isSearch: false)
        let all = Self.ranker.rank(candidates, for: profile, by: sort, at: Shelf.now)
        #expect(Self.ranker.rank(candidates, for: profile, by: sort, at: Shelf.now, limit: 7) == Array(all.prefix(7)))
        #expect(Self.ranker.rank(candidates, for: profile, by: sort, at: Shelf.now, limit: 0).isEmpty)
        #expect(Self.ranker.rank([], for: profile, by: sort, at: Shelf.now).isEmpty)
    }

    @Test func askedOrdersAreKept() {
        let (candidates, profile) = scene(7, isSearch: true)
        func ranked(_ sort: SortOrder) -> [RankedProduct] { Self.ranker.rank(candidates, for: profile, by: sort, at: Shelf.now) }
        let prices = ranked(.priceAscending).map(\.price.amount)
        #expect(prices == prices.sorted())
        #expect(ranked(.priceDescending).map(\.price.amount) == prices.reversed())
        let prior = RatingPrior(of: Self.population.products)
        let stars = ranked(.rating).map { prior.estimate($0.product.rating) }
        #expect(stars == stars.sorted(by: >))
        let days = ranked(.newest).map(\.product.added)
        #expect(days == days.sorted(by: >))
        #expect(ranked(.newest).allSatisfy { !$0.ledger.isEmpty })
    }

    @Test func theMatchDominatesTasteAmongUnlikeMatches() {
        let products = Self.population.products.prefix(2)
        for place in [0, 1] {
            var profile = Self.ranker.profile(of: nil, from: [])
            for kind in [Interaction.Kind.view, .cart, .purchase] {
                profile.record(Shelf.interaction("guest", products[1 - place].id.rawValue, kind))
            }
            let candidates = products.enumerated().map { Shelf.candidate($0.element, lexical: $0.offset == place ? 10 : 4) }
            #expect(Self.ranker.rank(candidates, for: profile, at: Shelf.now).first?.product.id == products[place].id)
        }
    }

    @Test func tasteOrdersProductsThatMatchAlike() {
        let products = ["a", "b", "c", "d"].map { Shelf.product($0, category: $0 < "c" ? "tea" : "shirts", brand: $0) }
        let ranker = HybridRanker(products: products, interactions: [], now: Shelf.now)
        var profile = ranker.profile(of: nil, from: [])
        profile.record(Shelf.interaction("guest", "c", .view))
        let candidates = ["b", "d"].map { id in Shelf.candidate(products[id == "b" ? 1 : 3], lexical: 5) }
        #expect(ranker.rank(candidates, at: Shelf.now).map(\.product.id) == ["b", "d"])
        #expect(ranker.rank(candidates, for: profile, at: Shelf.now).map(\.product.id) == ["d", "b"])
    }

    @Test func aLineThatSpeaksForAProductSaysWhy() {
        let (candidates, profile) = scene(8, isSearch: false)
        let needReason = Set([Signal.itemItem, .userUser, .content, .quality, .freshness, .stock].map(\.rawValue))
        for product in Self.ranker.rank(candidates, for: profile, at: Shelf.now) {
            for line in product.ledger where needReason.contains(line.signal) && line.contribution > 0 {
                #expect(line.because != nil, "\(line.signal) of \(product.product.id)")
            }
            for line in product.ledger where line.signal == "item_item" && line.contribution < 0 { #expect(line.because == nil) }
        }
    }

    @Test func tasteCountsMoreTheMoreIsKnownOfIt() {
        let products = Self.population.products
        func contribution(after acts: Int) -> Double {
            var profile = Self.ranker.profile(of: nil, from: [])
            for _ in 0..<acts { profile.record(Shelf.interaction("guest", products[6].id.rawValue, .purchase)) }
            let ranked = Self.ranker.rank(products.map { Shelf.candidate($0, lexical: 1) }, for: profile, at: Shelf.now)
            return ranked.flatMap(\.ledger).filter { $0.signal == "item_item" }.map(\.contribution).max() ?? 0
        }
        #expect(contribution(after: 0) == 0)
        #expect(contribution(after: 1) > 0)
        #expect(contribution(after: 5) > 1.2 * contribution(after: 1))
        #expect(contribution(after: 50) < 0.25)
    }

    @Test func evidenceIsScaledToTheBestMatch() throws {
        let products = Self.population.products.prefix(2)
        var candidates = zip(products, [8.0, 2.0]).map { Shelf.candidate($0, lexical: $1) }
        candidates[0].evidence[0].because = .matchedWords(["oxford"], field: "title")
        let ranked = Self.ranker.rank(candidates, at: Shelf.now)
        let lines = ranked.map { $0.ledger.filter { $0.signal == "lexical" } }
        #expect(lines.map { $0.map(\.contribution) } == [[3], [0.75]])
        #expect(lines[0][0].because == .matchedWords(["oxford"], field: "title"))
    }

    @Test func brokenEvidenceCountsNothing() {
        let candidates = Self.population.products.prefix(3).map { Shelf.candidate($0, lexical: .nan) }
        #expect(Self.ranker.rank(candidates, at: Shelf.now).allSatisfy { $0.score.isFinite })
    }

    @Test func outOfStockIsPenalisedByName() throws {
        let products = [Shelf.product("a", stock: 0), Shelf.product("b")]
        let ranked = HybridRanker(products: products, interactions: [], now: Shelf.now)
            .rank(products.map { Shelf.candidate($0, lexical: 1) }, at: Shelf.now)
        #expect(ranked.map(\.product.id) == ["b", "a"])
        let line = try #require(ranked[1].ledger.first { $0.because == .outOfStock })
        #expect(line.signal == "stock" && line.contribution < 0)
    }

    @Test func productsUnknownToTheModelsAreRankedByWhatIsKnown() {
        let stranger = Shelf.product("stranger", rating: Rating(average: 5, count: 100), daysOld: 0)
        let ranked = Self.ranker.rank([Shelf.candidate(stranger)], at: Shelf.now)
        #expect(ranked.first?.ledger.map(\.signal) == ["quality", "freshness"])
        #expect(ranked.first?.ledger.last?.because == .new(Shelf.today))
    }

    @Test func equalProductsAreOrderedById() {
        let products = ["c", "a", "b"].map { Shelf.product($0, category: nil, brand: nil) }
        let ranker = HybridRanker(products: products, interactions: [], now: Shelf.now)
        #expect(ranker.recommendations(limit: 3, at: Shelf.now).map(\.product.id) == ["a", "b", "c"])
    }
}
