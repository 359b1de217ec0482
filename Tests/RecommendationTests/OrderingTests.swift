import Commerce
@testable import Recommendation
import Testing

struct OrderingTests {
    @Test func topKKeepsTheBestInOrder() {
        for seed in 0..<200 as Range<UInt64> {
            var random = SeededRandom(seed: seed)
            let values = (0..<Int.random(in: 0..<40, using: &random)).map { _ in Float(Int.random(in: 0..<8, using: &random)) }
            let capacity = Int.random(in: 0..<12, using: &random)
            var best = TopK(capacity)
            for (column, value) in values.enumerated() { best.offer(Int32(column), value) }
            let expected = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
            #expect(best.sorted.map { Int($0.column) } == Array(expected.prefix(capacity)))
        }
    }

    @Test func transposingTwiceGivesTheSameMatrix() {
        var rows = SparseRows()
        let entries: [[TopK.Entry]] = [[(0, 1), (2, 2)], [], [(2, 3), (3, 4)]]
        for row in entries { rows.append(row) }
        let columns = rows.transposed(width: 5)
        #expect(columns.count == 5)
        #expect(columns.range(2).map { columns.columns[$0] } == [0, 2])
        #expect(columns.range(2).map { columns.values[$0] } == [2, 3])
        #expect(columns.range(4).isEmpty && columns.range(9).isEmpty)
        let again = columns.transposed(width: 3)
        #expect(again.columns == rows.columns && again.values == rows.values)
    }

    @Test func aCustomersRowKeepsTheStrongestProducts() {
        let products = (0..<600).map { Shelf.product("p\(1000 + $0)") }
        let interactions = products.indices.map {
            Shelf.interaction("collector", products[$0].id.rawValue, $0 < 100 ? .view : .purchase)
        }
        let rows = InteractionMatrix(interactions, in: Assortment(products)).rows
        #expect(rows.columns.count == InteractionMatrix.longestRow)
        #expect(Set(rows.columns).isSuperset(of: 100..<600))
        #expect(rows.columns == rows.columns.sorted())
    }

    @Test func likeProductsPayForThePlacesBeforeThem() {
        // Two shirts of one brand, a shirt of another, a tea of the first: relevance 1, 0.9, 0.85, 0.5; δ = 1.
        let products = [
            Shelf.product("a", category: "shirts", brand: "X"), Shelf.product("b", category: "shirts", brand: "X"),
            Shelf.product("c", category: "shirts", brand: "Y"), Shelf.product("d", category: "tea", brand: "X"),
        ]
        let order = MarginalRelevance(strength: 1).order(products, relevance: [1, 0.9, 0.85, 0.5], limit: 4)
        // After a: b 0.9 - 0.6, c 0.85 - 0.5, d 0.5 - 0.25. After c: b 0.9 - (1 - 0.4·0.5), d as before. Last b: · 0.75.
        #expect(order.map(\.place) == [0, 2, 3, 1])
        for (entry, penalty) in zip(order, [0, -0.5, -0.25, -0.85]) { #expect(abs(entry.penalty - penalty) < 1e-12) }
    }

    @Test func unknownCategoriesAndBrandsAreNotAlike() {
        let products = ["a", "b"].map { Shelf.product($0, category: nil, brand: nil) }
        #expect(MarginalRelevance(strength: 1).order(products, relevance: [1, 1], limit: 2).map(\.penalty) == [0, 0])
    }

    @Test func fewRatingsCountLittle() {
        let prior = RatingPrior(mean: 4, weight: 10)
        #expect(prior.estimate(Rating(average: 5, count: 10)) == 4.5)
        #expect(prior.estimate(nil) == 4)
        #expect(prior.score(Rating(average: 5, count: 1)) < prior.score(Rating(average: 4.8, count: 50)))
        #expect(prior.score(Rating(average: 1, count: 1_000)) == -1)
        let shop = RatingPrior(of: [
            Shelf.product("a", rating: Rating(average: 5, count: 1)), Shelf.product("b", rating: Rating(average: 3, count: 3)),
            Shelf.product("c"),
        ])
        #expect(shop.mean == 3.5)
    }
}
