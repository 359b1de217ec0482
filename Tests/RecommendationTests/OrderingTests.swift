import Commerce
import LinearAlgebra
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

    @Test func editedRowsAreThoseOfAMatrixMadeAnew() {
        var random = SeededRandom(seed: 5)
        var expected = [[Float]](repeating: Array(repeating: 0, count: 9), count: 6)
        func row(_ values: [Float]) -> [(column: Int, value: Float)] {
            values.indices.filter { values[$0] != 0 }.map { ($0, values[$0]) }
        }
        var base = SparseMatrix(columns: 9)
        for index in 0..<4 {
            for column in 0..<9 where Bool.random(using: &random) { expected[index][column] = 1 }
            base.append(row(expected[index]))
        }
        var rows = EditableRows(base)
        for _ in 0..<200 {
            let (index, column) = (Int.random(in: 0..<6, using: &random), Int.random(in: 0..<9, using: &random))
            let value = Float(Int.random(in: 0..<3, using: &random))
            expected[index][column] = value
            rows.set(value, row: index, column: UInt32(column))
            #expect(rows.entries(index).map(\.column) == row(expected[index]).map(\.column))
            #expect(rows.entries(index).map(\.value) == row(expected[index]).map(\.value))
        }
        #expect(rows.entries(17).isEmpty && rows.entries(-1).isEmpty)
    }

    @Test func manyEditedRowsAreTakenInAndReadAsBefore() {
        var random = SeededRandom(seed: 6)
        var expected = (0..<1_000).map { [$0 % 9: Float($0 + 1)] }
        var base = SparseMatrix(columns: 9)
        for row in expected { base.append(row.map { (column: $0.key, value: $0.value) }) }
        var rows = EditableRows(base)
        expected += Array(repeating: [:], count: 50)
        for _ in 0..<5_000 {
            let (row, column) = (Int.random(in: 0..<1_050, using: &random), Int.random(in: 0..<9, using: &random))
            let value = Float(Int.random(in: 0..<3, using: &random))
            expected[row][column] = value == 0 ? nil : value
            rows.set(value, row: row, column: UInt32(column))
        }
        for row in expected.indices {
            #expect(rows.entries(row).map(\.column) == expected[row].keys.sorted())
            #expect(rows.entries(row).allSatisfy { expected[row][$0.column] == $0.value })
        }
        let whole = rows.compacted(columns: 9)
        for row in 0..<whole.rows { #expect(whole.range(row).count == expected[row].count) }
    }

    @Test func theGreatestKeysAreSelected() {
        for seed in 0..<200 as Range<UInt64> {
            var random = SeededRandom(seed: seed)
            var keys = (0..<Int.random(in: 0..<60, using: &random)).map {
                RankKey(strength: Float(Int.random(in: 0..<6, using: &random)), item: UInt32($0))
            }
            let count = Int.random(in: 0...keys.count, using: &random)
            let expected = keys.sorted(by: >).prefix(count)
            keys.withUnsafeMutableBufferPointer { $0.selectGreatest(count) }
            #expect(keys.prefix(count).sorted(by: >) == Array(expected))
        }
    }

    @Test func likeProductsPayForThePlacesBeforeThem() {
        // Two shirts of one brand, a shirt of another, a tea of the first: relevance 1, 0.9, 0.85, 0.5; δ = 1.
        let products = [
            Shelf.product("a", category: "shirts", brand: "X"), Shelf.product("b", category: "shirts", brand: "X"),
            Shelf.product("c", category: "shirts", brand: "Y"), Shelf.product("d", category: "tea", brand: "X"),
        ]
        let likeness = KindLikeness(products)
        let order = MarginalRelevance(strength: 1).order(relevance: [1, 0.9, 0.85, 0.5], limit: 4) { likeness($0, $1) }
        // After a: b 0.9 - 0.6, c 0.85 - 0.5, d 0.5 - 0.25. After c: b 0.9 - (1 - 0.4·0.5), d as before. Last b: · 0.75.
        #expect(order.map(\.place) == [0, 2, 3, 1])
        for (entry, penalty) in zip(order, [0, -0.5, -0.25, -0.85]) { #expect(abs(entry.penalty - penalty) < 1e-12) }
    }

    @Test func unknownCategoriesAndBrandsAreNotAlike() {
        let products = ["a", "b"].map { Shelf.product($0, category: nil, brand: nil) }
        let likeness = KindLikeness(products)
        #expect(MarginalRelevance(strength: 1).order(relevance: [1, 1], limit: 2) { likeness($0, $1) }.map(\.penalty) == [0, 0])
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
