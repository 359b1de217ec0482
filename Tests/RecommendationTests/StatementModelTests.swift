import Commerce
@testable import Recommendation
import Testing

struct StatementModelTests {
    static let products = [
        Shelf.product("cup", category: "cups", brand: "Clay", price: 2_000), Shelf.product("mug", category: "cups", price: 9_000),
        Shelf.product("shirt", category: "shirts"), Shelf.product("tie", category: "ties", brand: "Clay"),
    ]
    static let model = StatementModel(Assortment(products))

    private func scores(_ said: Criteria..., weights: [Double] = []) -> [ProductID: Double] {
        let seeds = weights.enumerated().map { Taste.Seed(item: $0, weight: $1) }
        let scorer = Self.model.scorer(for: Taste(seeds: seeds, now: Shelf.now, said: said))
        let assortment = Assortment(Self.products)
        return Dictionary(uniqueKeysWithValues: assortment.products.enumerated().map { ($1.id, scorer.score(of: $0)) })
    }

    @Test func productsScoreByTheShareOfConditionsThatTheyMeet() {
        let cheapCups = Criteria(category: "cups", maxPrice: Money(minorUnits: 3_000, .cny))
        #expect(scores(cheapCups) == ["cup": 1, "mug": 0.5, "shirt": 0, "tie": 0])
        #expect(scores(Criteria(brands: ["Clay"])) == ["cup": 1, "mug": 0, "shirt": 0, "tie": 1])
    }

    @Test func whatWasSaidBeforeCountsHalfAndWordsAloneSayNothingOfKinds() {
        #expect(scores(Criteria(category: "ties"), Criteria(category: "cups"), Criteria(terms: ["old"])) == ["cup": 1, "mug": 1, "shirt": 0, "tie": 0.5])
        #expect(scores() == ["cup": 0, "mug": 0, "shirt": 0, "tie": 0])
    }

    @Test func itStepsBackAsTasteBecomesKnown() throws {
        let known = try #require(scores(Criteria(category: "cups"), weights: [3, 3])["cup"])
        #expect(known > 0.5 && known < 0.7)
    }

    @Test func aNewCustomerIsShownWhatWasJustSaidAndTheLedgerSaysSo() throws {
        let customers = (0..<6).map { Shelf.customer("c\($0)", .english) }
        let bought = customers.prefix(5).map { Shelf.interaction($0.id.rawValue, "shirt", .purchase, daysAgo: 3) }
        let ranker = HybridRanker(products: Self.products, interactions: bought, customers: customers, now: Shelf.now)
        var profile = ranker.profile(of: "c5", from: [])
        let before = try #require(ranker.recommendations(for: profile, limit: 1, at: Shelf.now).first)
        #expect(before.product.id == "shirt")
        #expect(Set(before.ledger.map(\.signal)).isSuperset(of: ["segment", "popularity"]))
        #expect(!before.ledger.contains { $0.signal == "statement" })
        profile.said = [Criteria(category: "cups")]
        let after = ranker.recommendations(for: profile, limit: 4, at: Shelf.now)
        #expect(after.first?.product.category == "cups")
        for product in after {
            #expect(product.ledger.contains { $0.signal == "statement" && $0.because == .askedCategory("cups") } == (product.product.category == "cups"))
            #expect(product.score == product.ledger.reduce(0) { $0 + $1.contribution })
        }
    }

    @Test func aGuestWithoutASegmentIsShownWhatEverybodyWants() throws {
        let customers = (0..<6).map { Shelf.customer("c\($0)", .english) }
        let products = Self.products + [Shelf.product("praised", rating: Rating(average: 5, count: 500))]
        let bought = customers.map { Shelf.interaction($0.id.rawValue, "shirt", .purchase, daysAgo: 3) }
        let ranker = HybridRanker(products: products, interactions: bought, customers: customers, now: Shelf.now)
        let first = try #require(ranker.recommendations(limit: 1, at: Shelf.now).first)
        #expect(first.product.id == "shirt" && first.ledger.map(\.signal).contains("popularity"))
        #expect(!first.ledger.contains { $0.signal == "segment" })
    }
}
