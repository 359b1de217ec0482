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
                let relaxed = criteria.relaxing(relaxation)
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

    @Test(arguments: 0..<20) func pairsGiveWhatASearchWithoutBothLists(seed: Int) {
        var random = RandomCatalogue(seed: seed)
        let index = makeIndex(random.products(30), vocabulary: RandomCatalogue.vocabulary)
        for _ in 0..<10 {
            let criteria = random.criteria(withTerms: true)
            let pairs = index.pairRelaxations(for: criteria)
            #expect(pairs.map(\.wouldGive) == pairs.map(\.wouldGive).sorted(by: >))
            for pair in pairs {
                let relaxed = criteria.removing(pair.first).removing(pair.second)
                #expect(pair.wouldGive == index.search(SearchQuery(relaxed), limit: 0).total)
                #expect(pair.wouldGive > 0)
            }
        }
    }

    @Test func measuresRatingsFamiliesAndCategoriesAreLoosenedBeforeTheyAreDropped() {
        let index = makeIndex(
            [
                product("a", category: "lamps", attributes: ["hours": .quantity(Quantity(20, "h")), "color": .choices(["blue"])],
                    rating: Rating(average: 4.2, count: 9)),
                product("b", category: "desks", attributes: ["hours": .quantity(Quantity(8, "h")), "color": .choices(["red"])],
                    rating: Rating(average: 2, count: 9)),
            ], vocabulary: RandomCatalogue.vocabulary)
        func first(_ criteria: Criteria) -> Relaxation? { index.relaxations(for: criteria).first }
        #expect(first(Criteria(attributes: ["hours": .range(atLeast: 30, atMost: nil, unit: "h")]))
            == Relaxation(criterion: .attribute("hours"), loosened: ">=20 h", wouldGive: 1))
        #expect(first(Criteria(attributes: ["hours": .range(atLeast: nil, atMost: 5, unit: "h")]))
            == Relaxation(criterion: .attribute("hours"), loosened: "<=8 h", wouldGive: 1))
        #expect(first(Criteria(minRating: 4.8)) == Relaxation(criterion: .minRating, loosened: "4.0", wouldGive: 1))
        #expect(first(Criteria(attributes: ["color": .anyOf(["navy"])]))
            == Relaxation(criterion: .attribute("color"), loosened: "blue", wouldGive: 1))
        #expect(first(Criteria(category: "lamps", attributes: ["color": .anyOf(["red"])])).map(\.criterion) == .attribute("color"))
        #expect(index.relaxations(for: Criteria(category: "lamps", attributes: ["color": .anyOf(["red"])])).contains(
            Relaxation(criterion: .category, loosened: "home", wouldGive: 1)))
    }
}
