import Commerce
import Foundation
import Recommendation
import Testing

struct NeighbourhoodModelTests {
    static let products = ["a", "b", "c", "d"].map { Shelf.product($0) }

    /// Views only, so that every value of the matrix is the same and cancels out of a cosine.
    ///
    ///          a  b  c  d
    ///     u1   x  x
    ///     u2   x  x  x
    ///     u3   x     x
    ///     u4            x
    static let views = [
        ("u1", "a"), ("u1", "b"), ("u2", "a"), ("u2", "b"), ("u2", "c"), ("u3", "a"), ("u3", "c"), ("u4", "d"),
    ].map { Shelf.interaction($0.0, $0.1) }

    func itemItem(neighbours: Int = 50, shrinkage: Double) -> ItemItemModel {
        let assortment = Assortment(Self.products)
        return ItemItemModel(
            InteractionMatrix(Self.views, in: assortment), neighbours: neighbours, shrinkage: shrinkage)
    }

    @Test func itemSimilarityIsTheCosineOfTheProductsCustomers() throws {
        // a·b = 2 of |a| = √3, |b| = √2; b·c = 1 of √2, √2; d shares nobody.
        let ofB = itemItem(shrinkage: 0).neighbours(of: 1, limit: 9)
        #expect(ofB.map(\.item) == [0, 2])
        #expect(abs(Double(try #require(ofB.first).similarity) - 2 / 6.0.squareRoot()) < 1e-6)
        #expect(abs(Double(try #require(ofB.last).similarity) - 0.5) < 1e-6)
        #expect(itemItem(shrinkage: 0).neighbours(of: 3, limit: 9).isEmpty)
    }

    @Test func shrinkageDiscountsSimilaritiesThatFewCustomersSupport() throws {
        // n_ab = 2, n_bc = 1, β = 10: factors 2/12 and 1/11.
        let ofB = itemItem(shrinkage: 10).neighbours(of: 1, limit: 9)
        #expect(abs(Double(try #require(ofB.first).similarity) - 2 / 6.0.squareRoot() / 6) < 1e-6)
        #expect(abs(Double(try #require(ofB.last).similarity) - 0.5 / 11) < 1e-6)
    }

    @Test func onlyTheMostSimilarNeighboursAreKept() {
        #expect(itemItem(neighbours: 1, shrinkage: 0).neighbours(of: 1, limit: 9).map(\.item) == [0])
    }

    @Test func valuesAreLogarithmsOfSummedPreferences() throws {
        // u1: a bought and viewed (5.5), b clicked (1); u2: a viewed (0.5).
        let interactions = [
            Shelf.interaction("u1", "a", .purchase), Shelf.interaction("u1", "a"), Shelf.interaction("u1", "b", .click),
            Shelf.interaction("u2", "a"),
        ]
        let assortment = Assortment(Self.products)
        let model = ItemItemModel(InteractionMatrix(interactions, in: assortment), shrinkage: 0)
        let expected = log(6.5) / (log(6.5) * log(6.5) + log(1.5) * log(1.5)).squareRoot()
        #expect(abs(Double(try #require(model.neighbours(of: 1, limit: 9).first).similarity) - expected) < 1e-6)
    }

    @Test func itemScoresAddUpOverSeedsAndNameTheStrongest() {
        // Seeds b (weight 2) and c (weight 1): a gets 2·2/√6 + 1·2/√6 = 6/√6, the most; b gets 0.5, c gets 1.
        let scorer = itemItem(shrinkage: 0).scorer(
            for: Taste(seeds: [.init(item: 1, weight: 2), .init(item: 2, weight: 1)], now: Shelf.now))
        let most = 6 / 6.0.squareRoot()
        #expect(scorer.score(of: 0) == 1)
        #expect(abs(scorer.score(of: 1) - 0.5 / most) < 1e-6)
        #expect(abs(scorer.score(of: 2) - 1 / most) < 1e-6)
        #expect(scorer.score(of: 3) == 0)
        #expect(scorer.ground(for: 0) == .chosenTogether(1))
        #expect(scorer.ground(for: 3) == nil)
    }

    @Test func userScoresAreTheNeighboursChoicesByLikeness() {
        // A taste for b alone: u1 = 1/√2, u2 = 1/√3 by cosine (β = 0). a: both, b: both, c: u2 alone.
        let assortment = Assortment(Self.products)
        let model = UserUserModel(InteractionMatrix(Self.views, in: assortment), shrinkage: 0)
        let scorer = model.scorer(for: Taste(customer: "new", seeds: [.init(item: 1, weight: 1)], now: Shelf.now))
        let (u1, u2) = (1 / 2.0.squareRoot(), 1 / 3.0.squareRoot())
        #expect(abs(scorer.score(of: 0) - 1) < 1e-6)
        #expect(abs(scorer.score(of: 2) - u2 / (u1 + u2)) < 1e-6)
        #expect(scorer.score(of: 3) == 0)
        #expect(scorer.ground(for: 0) == .chosenTogether(1))
    }

    @Test func aCustomerIsNotTheirOwnNeighbour() {
        let assortment = Assortment(Self.products)
        let model = UserUserModel(InteractionMatrix(Self.views, in: assortment))
        let taste = Taste(customer: "u4", seeds: [.init(item: 3, weight: 1)], now: Shelf.now)
        #expect(model.scores(for: taste, among: [0, 1, 2, 3]) == [0, 0, 0, 0])
    }

    @Test(arguments: [Interaction.Kind.like, .purchase, .cart])
    func aLikedItemRaisesItsNeighboursAndADislikedOneLowersThem(_ kind: Interaction.Kind) {
        let ranker = HybridRanker(products: Self.products, interactions: Self.views, now: Shelf.now)
        func scores(after kind: Interaction.Kind?) -> [ProductID: Double] {
            var profile = ranker.profile(of: nil, from: [])
            profile.record(Shelf.interaction("guest", "d", .view))
            if let kind { profile.record(Shelf.interaction("guest", "b", kind)) }
            let ranked = ranker.rank(Self.products.map { Shelf.candidate($0) }, for: profile, by: .priceAscending, at: Shelf.now)
            return Dictionary(uniqueKeysWithValues: ranked.map { ($0.product.id, $0.score) })
        }
        let (before, liked, disliked) = (scores(after: nil), scores(after: kind), scores(after: .dislike))
        for neighbour: ProductID in ["a", "c"] {
            #expect(liked[neighbour, default: 0] > before[neighbour, default: 0])
            #expect(disliked[neighbour, default: 0] < before[neighbour, default: 0])
        }
        #expect(disliked["b", default: 0] < before["b", default: 0] - 1)
    }
}
