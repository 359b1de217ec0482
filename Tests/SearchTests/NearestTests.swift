import Commerce
import Testing

@testable import Search

struct NearestTests {
    @Test(arguments: 0..<15) func fewestMissesComeFirst(seed: Int) {
        var random = RandomCatalogue(seed: seed)
        let products = random.products(60)
        let index = makeIndex(products, vocabulary: RandomCatalogue.vocabulary)
        for _ in 0..<10 {
            let criteria = random.criteria()
            let nearest = index.nearest(to: criteria, limit: products.count)
            for near in nearest {
                let checks = criteria.checks(of: products[near.product], in: index.vocabulary)
                #expect(near.checks == checks)
                let accepted = criteria.accepts(products[near.product], in: index.vocabulary)
                #expect(near.missed == (accepted ? 0 : max(1, checks.count { $0.state != .met })))
            }
            #expect(zip(nearest, nearest.dropFirst()).allSatisfy { $0.missed <= $1.missed })
        }
    }

    private let shop = makeIndex([
        product("cheap desk", en: "Desk", category: "desks", price: 40),
        product("dear lamp", en: "Oak lamp", category: "lamps", price: 95),
        product("lamp", en: "Steel lamp", category: "lamps", price: 70),
        product("unrated lamp", en: "Oak lamp", category: "lamps", price: 40),
    ])

    @Test func categoryIsKeptAndTheClosestPriceComesFirst() {
        let nearest = shop.nearest(to: Criteria(category: "lamps", maxPrice: yuan(30)), limit: 9)
        #expect(nearest.map(\.id) == ["unrated lamp", "lamp", "dear lamp"])
        #expect(nearest.first?.checks == [
            Check(criterion: "category", state: .met), Check(criterion: "max_price", state: .violated),
        ])
    }

    @Test func wordsAreKept() {
        let nearest = shop.nearest(to: Criteria(maxPrice: yuan(80), terms: ["oak"], minRating: 4), limit: 9)
        #expect(nearest.map(\.id) == ["unrated lamp", "dear lamp"])
        #expect(nearest.map(\.missed) == [1, 2])
    }

    @Test func conditionsOfDifferentVariantsCountAsOneMiss() {
        let index = makeIndex([product("shirt", variants: [
            Variant(id: "1", options: ["color": "red", "size": "M"], price: yuan(80), stock: 3),
            Variant(id: "2", options: ["color": "blue", "size": "L"], price: yuan(80), stock: 3),
        ])])
        let criteria = Criteria(attributes: ["color": .anyOf(["red"]), "size": .anyOf(["L"])])
        #expect(index.nearest(to: criteria, limit: 1).map(\.missed) == [1])
    }
}
