import Commerce
import Testing

@testable import Search

struct OrderTests {
    private let index = makeIndex([
        product("a", en: "Oak lamp", price: 50, rating: Rating(average: 5, count: 1), added: 3),
        product("b", en: "Steel lamp", price: 30, rating: Rating(average: 4.7, count: 200), added: 9),
        product("c", en: "Reading lamp", price: 70, rating: Rating(average: 2, count: 40), added: 1),
        product("d", en: "Lamp for oak desks", price: 10, added: 5),
    ])

    @Test func pricesAscendAndDescend() {
        #expect(index.ids("lamp", sort: .priceAscending) == ["d", "b", "a", "c"])
        #expect(index.ids("lamp", sort: .priceDescending) == ["c", "a", "b", "d"])
    }

    @Test func priceOrderUsesTheVariantsThatMeetTheCriteria() {
        let index = makeIndex([
            product("a", variants: [
                Variant(id: "1", options: ["size": "S"], price: yuan(10), stock: 1),
                Variant(id: "2", options: ["size": "L"], price: yuan(90), stock: 1),
            ]),
            product("b", variants: [Variant(id: "3", options: ["size": "L"], price: yuan(50), stock: 1)]),
        ])
        let criteria = Criteria(attributes: ["size": .anyOf(["L"])], sort: .priceAscending)
        let hits = index.search(SearchQuery(criteria), limit: 5).hits
        #expect(hits.map(\.id) == ["b", "a"])
        #expect(hits.map(\.price) == [yuan(50), yuan(90)])
    }

    @Test func oneFiveStarReviewDoesNotWin() {
        #expect(index.ids("lamp", sort: .rating).first == "b")
        #expect(index.ids("lamp", sort: .rating).last == "c")
    }

    @Test func newestComesFirst() {
        #expect(index.ids("lamp", sort: .newest) == ["b", "d", "a", "c"])
    }

    @Test func popularityIsTheCallers() {
        #expect(index.ids("lamp", sort: .popularity, popularity: [1, 4, 2, 3]) == ["b", "d", "c", "a"])
    }

    @Test func otherOrdersLeaveOutWhatBarelyMatches() {
        #expect(Set(index.ids("oak lamp", share: 0)) == ["a", "b", "c", "d"])
        #expect(Set(index.ids("oak lamp")) == ["a", "d"])
        #expect(index.ids("oak lamp", sort: .priceAscending) == ["d", "a"])
    }

    @Test(arguments: 0..<20) func bestHitsAreThePrefixOfTheSortedWhole(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let scores = (0..<200).map { _ in Double(Int.random(in: 0..<40, using: &generator)) }
        let limit = Int.random(in: 0...210, using: &generator)
        var best = BestHits(limit: limit)
        for document in scores.indices.shuffled(using: &generator) { best.insert(document, score: scores[document]) }
        let expected = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(limit)
        #expect(best.sorted().map(\.document) == Array(expected))
    }
}
