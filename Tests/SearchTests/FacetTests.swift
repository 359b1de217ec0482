import Commerce
import Testing

@testable import Search

struct FacetTests {
    @Test(arguments: 0..<20) func facetsCountTheListedProducts(seed: Int) {
        var random = RandomCatalogue(seed: seed)
        let products = random.products(80)
        let index = makeIndex(products, vocabulary: RandomCatalogue.vocabulary)
        for _ in 0..<10 {
            let criteria = random.criteria(withTerms: true)
            let result = index.search(SearchQuery(criteria), limit: .max)
            let found = result.hits.map { products[$0.product] }
            #expect(found.count == result.total)
            for facet in result.facets.categories {
                #expect(facet.count == found.count { $0.category == facet.value })
            }
            #expect(result.facets.brands.reduce(0) { $0 + $1.count } == found.count { $0.brand != nil })
            for (attribute, values) in result.facets.attributes {
                for value in values { #expect(value.count == found.count { $0.values(of: attribute).contains(value.value) }) }
            }
            for band in result.facets.priceBands {
                let amounts = band.atLeast.amount..<(band.below?.amount ?? .max)
                #expect(band.count == result.hits.count { amounts.contains($0.price.amount) })
            }
            #expect(result.facets.priceBands.reduce(0) { $0 + $1.count } == found.count)
        }
    }

    @Test func mostFrequentValueComesFirst() {
        let index = makeIndex([
            product("a", category: "lamps", brand: "Oakline"), product("b", category: "desks", brand: "Oakline"),
            product("c", category: "desks", brand: "Fenwick"),
        ])
        let facets = index.search(SearchQuery(.none), limit: 1).facets
        #expect(facets.categories == [.init("desks", count: 2), .init("lamps", count: 1)])
        #expect(facets.brands == [.init("Oakline", count: 2), .init("Fenwick", count: 1)])
        #expect(index.search(SearchQuery(.none, wantsFacets: false), limit: 1).facets == .none)
    }
}
