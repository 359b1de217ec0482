import Commerce
import Foundation
@testable import Recommendation
import Testing

struct CustomerProfileTests {
    let assortment = Assortment([
        Shelf.product("a", category: "shirts", brand: "Pinecrest"), Shelf.product("b", category: "shirts", brand: "Larkfield"),
        Shelf.product("c", category: "tea", brand: "Larkfield"),
    ])

    func profile(_ interactions: Interaction...) -> CustomerProfile {
        CustomerProfile(of: "u", from: interactions, in: assortment)
    }

    @Test func weightsAreLogarithmsOfDecayedPreferences() {
        let taste = profile(
            Shelf.interaction("u", "a", .purchase, daysAgo: 60), Shelf.interaction("u", "b", .dislike, daysAgo: 0)
        ).taste(at: Shelf.now)
        #expect(taste.seeds.map(\.item) == [1, 0])
        #expect(abs(taste.seeds[0].weight + log(6)) < 1e-12)
        #expect(abs(taste.seeds[1].weight - log(3.5)) < 1e-12)
    }

    @Test func historyIsTheSameInAnyOrder() {
        let interactions = [
            Shelf.interaction("u", "a", .view, daysAgo: 30), Shelf.interaction("u", "a", .dislike, daysAgo: 20),
            Shelf.interaction("u", "a", .like, daysAgo: 10), Shelf.interaction("u", "b", .cart, daysAgo: 5),
        ]
        let forwards = CustomerProfile(of: "u", from: interactions, in: assortment)
        let backwards = CustomerProfile(of: "u", from: interactions.reversed(), in: assortment)
        #expect(forwards.taste(at: Shelf.now).seeds == backwards.taste(at: Shelf.now).seeds)
        #expect(backwards.verdict(on: "a") == .liked)
    }

    @Test func theLastWordOnAProductCounts() {
        var profile = profile(Shelf.interaction("u", "a", .purchase), Shelf.interaction("u", "a", .like))
        profile.record(Shelf.interaction("u", "a", .dislike, daysAgo: 0))
        #expect(profile.verdict(on: "a") == .disliked)
        #expect(profile.taste(at: Shelf.now).seeds[0].weight < -1)
        profile.record(Shelf.interaction("u", "a", .rating, stars: 5, daysAgo: 0))
        #expect(profile.verdict(on: "a") == .liked)
        #expect(profile.taste(at: Shelf.now).seeds[0].weight > 1)
    }

    @Test func favouritesFollowInterestNotMereContact() {
        let profile = profile(
            Shelf.interaction("u", "a", .view), Shelf.interaction("u", "b", .dislike), Shelf.interaction("u", "c", .purchase))
        #expect(profile.favouriteCategories(at: Shelf.now) == ["tea"])
        #expect(profile.favouriteBrands(at: Shelf.now) == ["Pinecrest"])
    }

    @Test func anotherCustomersActsTeachNothing() {
        var profile = profile(Shelf.interaction("v", "a", .purchase))
        profile.record(Shelf.interaction("v", "a", .purchase))
        #expect(profile.isEmpty)
    }

    @Test func confidenceGrowsWithEvidence() {
        var profile = profile()
        var before = profile.taste(at: Shelf.now).confidence
        #expect(before == 0)
        for product in ["a", "b", "c"] {
            profile.record(Shelf.interaction("u", product, .like))
            let after = profile.taste(at: Shelf.now).confidence
            #expect(after > before && after < 1)
            before = after
        }
    }
}
