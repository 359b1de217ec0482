import Commerce
import Testing

@testable import Search

struct CriteriaFilterTests {
    @Test(arguments: 0..<40) func filterAcceptsWhatCriteriaAccept(seed: Int) {
        var random = RandomCatalogue(seed: seed)
        let products = random.products(90)
        let index = makeIndex(products, vocabulary: RandomCatalogue.vocabulary)
        for _ in 0..<25 {
            let criteria = random.criteria()
            let filter = index.filter(criteria)
            let accepted = filter.accepted()
            let expected = products.indices.filter { criteria.accepts(products[$0], in: index.vocabulary) }
            #expect(products.indices.filter(accepted.parts[0].contains) == expected, "\(criteria)")
            let prices = products.map { criteria.price(of: $0, in: index.vocabulary).amount }
            #expect(products.indices.map { filter.lowestPrice(of: Row(segment: 0, place: $0)) } == prices, "\(criteria)")
        }
    }

    @Test(arguments: 0..<20) func singleConditionsAgreeWithChecks(seed: Int) {
        var random = RandomCatalogue(seed: 1_000 + seed)
        let products = random.products(60)
        let index = makeIndex(products, vocabulary: RandomCatalogue.vocabulary)
        for _ in 0..<15 {
            let criteria = random.criteria()
            let filter = index.filter(criteria)
            let checks = products.map { criteria.checks(of: $0, in: index.vocabulary) }
            for (place, name) in criteria.names.enumerated() {
                let met = filter.meeting(name)
                let expected = products.indices.filter { checks[$0][place].state == .met }
                #expect(products.indices.filter(met.parts[0].contains) == expected, "\(name)")
            }
        }
    }

    @Test func redInMediumAndBlueInLargeIsNotRedInLarge() {
        let shirt = product("shirt", variants: [
            Variant(id: "1", options: ["color": "red", "size": "M"], price: yuan(80), stock: 3),
            Variant(id: "2", options: ["color": "blue", "size": "L"], price: yuan(80), stock: 3),
        ])
        let index = makeIndex([shirt])
        func total(_ size: String) -> Int {
            let criteria = Criteria(attributes: ["color": .anyOf(["red"]), "size": .anyOf([size])])
            return index.search(SearchQuery(criteria), limit: 5).total
        }
        #expect(total("L") == 0)
        #expect(total("M") == 1)
    }

    @Test func setOperationsKeepToTheirCapacity() {
        for capacity in [0, 1, 63, 64, 65, 130] {
            var set = ProductSet.all(capacity)
            #expect(set.count == capacity)
            set.complement()
            #expect(set.isEmpty)
        }
    }
}
