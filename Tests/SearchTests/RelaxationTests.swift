import Commerce
import Testing

@testable import Search

struct RelaxationTests {
    @Test(arguments: 0..<20) func countsAreWhatASearchWouldList(seed: Int) {
        var random = RandomCatalogue(seed: seed)
        let index = makeIndex(random.products(50), vocabulary: RandomCatalogue.vocabulary)
        for _ in 0..<10 {
            let criteria = random.criteria(withTerms: true)
            let relaxations = index.relaxations(for: criteria)
            #expect(Set(relaxations.filter { $0.loosened == nil }.map(\.criterion)) == Set(criteria.names))
            for relaxation in relaxations {
                var relaxed = criteria.removing(relaxation.criterion)
                if let loosened = relaxation.loosened {
                    let bound = Money(decimal: loosened, .cny)
                    if relaxation.criterion == .maxPrice { relaxed.maxPrice = bound } else { relaxed.minPrice = bound }
                }
                let total = index.search(SearchQuery(relaxed), limit: 0).total
                #expect(relaxation.wouldGive == total, "\(relaxation) of \(criteria)")
            }
        }
    }

    @Test func boundMovesToTheNearestPriceForOneAndForThreeMore() {
        let index = makeIndex([10, 60, 75, 80, 95].enumerated().map { product(ProductID("p\($0)"), price: $1) })
        #expect(index.relaxations(for: Criteria(maxPrice: yuan(50))) == [
            Relaxation(criterion: .maxPrice, loosened: "60.00", wouldGive: 2),
            Relaxation(criterion: .maxPrice, loosened: "80.00", wouldGive: 4),
            Relaxation(criterion: .maxPrice, wouldGive: 5),
        ])
        #expect(index.relaxations(for: Criteria(minPrice: yuan(90))).first
            == Relaxation(criterion: .minPrice, loosened: "80.00", wouldGive: 2))
    }

    @Test func inferredCriteriaAreGivenUpFirstAndTheCategoryLast() {
        let index = makeIndex([
            product("a", category: "lamps", brand: "Oakline", price: 90),
            product("b", category: "desks", brand: "Fenwick", price: 20),
            product("c", category: "lamps", brand: "Fenwick", price: 30, rating: Rating(average: 2, count: 3)),
        ])
        let inferring = Criteria(
            category: "lamps", maxPrice: yuan(50), brands: ["Fenwick"], minRating: 4, inferred: ["min_rating"])
        #expect(index.relaxations(for: inferring).first?.criterion == .minRating)
        let said = Criteria(category: "lamps", brands: ["Oakline", "Fenwick"], excludedBrands: ["Oakline"])
        #expect(index.relaxations(for: said).map(\.criterion) == [.excludedBrands, .category, .brands])
    }

    @Test func nothingIsRelaxedWhereNothingIsAsked() {
        #expect(makeIndex([product("a")]).relaxations(for: Criteria(terms: ["lamp"])).isEmpty)
    }
}
