import Commerce
import Foundation
import Recommendation
import Testing

struct NaiveBayesProfileTests {
    static let products = [
        Shelf.product("a1", category: "shirts", brand: "Pinecrest", price: 10_000),
        Shelf.product("a2", category: "shirts", brand: "Larkfield", price: 10_000),
        Shelf.product("b1", category: "tea", brand: "Pinecrest", price: 2_000),
        Shelf.product("b2", category: "tea", brand: "Larkfield", price: 2_000),
    ]
    let model = NaiveBayesProfile(Assortment(Self.products))

    func scores(_ seeds: (Int, Double)...) -> [Float] {
        model.scores(for: Taste(seeds: seeds.map { .init(item: $0.0, weight: $0.1) }, now: Shelf.now))
    }

    @Test func logOddsAreSmoothedByTheShopsShares() {
        // Half the shop is shirts: (2 + 4 · ½) / (2 + 4) against ½ for what was wanted, and (4 · ½) / 6 against ½ otherwise.
        let (own, other) = (log((4.0 / 6) / 0.5), log((2.0 / 6) / 0.5))
        let expected = [3 * own, 2 * own + other, own + 2 * other, 3 * other]
        for (left, right) in zip(scores((0, 2)), expected) { #expect(abs(Double(left) - right) < 1e-6) }
    }

    @Test func whatIsRejectedSpeaksAgainstItsKind() {
        let scores = scores((0, -2))
        #expect(scores[0] < 0 && scores[3] > 0)
    }

    @Test func nothingKnownIsEven() { #expect(scores() == [0, 0, 0, 0]) }

    @Test func wordsCountAndContributionsAddUp() {
        let taste = Taste(seeds: [.init(item: 0, weight: 1)], now: Shelf.now)
        let said: [NaiveBayesProfile.Feature] = [.category("tea")]
        #expect(model.scorer(for: taste, said: said).score(of: 2) > model.scorer(for: taste).score(of: 2))
        let sum = model.contributions(of: 2, for: taste, said: []).reduce(0) { $0 + $1.logOdds }
        #expect(Float(sum) == model.scores(for: taste)[2])
    }

    @Test func theReasonIsTheKindThatSpeaksMost() {
        let taste = Taste(seeds: [.init(item: 0, weight: 1), .init(item: 1, weight: 1)], now: Shelf.now)
        #expect(model.scorer(for: taste).ground(for: 0) == .category("shirts"))
    }
}
