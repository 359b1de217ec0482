import Commerce
import Foundation
import Recommendation
import Testing

struct ContentModelTests {
    static let products = [
        Shelf.product("a1", category: "shirts", brand: "Pinecrest", values: ["color": "blue"]),
        Shelf.product("a2", category: "shirts", brand: "Pinecrest", values: ["color": "blue"]),
        Shelf.product("a3", category: "shirts", brand: "Larkfield", values: ["color": "red"]),
        Shelf.product("b1", category: "tea", brand: "Larkfield"),
        Shelf.product("b2", category: "tea", brand: "Brookmere"),
        Shelf.product("b3", category: "tea", brand: "Pinecrest"),
    ]
    let model = ContentModel(Assortment(Self.products))

    func scorer(_ seeds: (String, Double)...) -> any ItemScorer {
        let assortment = Assortment(Self.products)
        let known = seeds.compactMap { id, weight in
            assortment.number(of: ProductID(id)).map { Taste.Seed(item: $0, weight: weight) }
        }
        return model.scorer(for: Taste(seeds: known, now: Shelf.now))
    }

    @Test func similarityIsTheCosineOfWeightedFeatures() {
        // One price throughout puts all into one tier, which says nothing. a3 keeps category (log 6/3) and brand (log 6/2,
        // at 0.7), red being its alone; b1 has the same brand and another category of the same rarity.
        let (category, brand) = (log(2.0), 0.7 * log(3.0))
        let expected = brand * brand / (category * category + brand * brand)
        #expect(abs(model.similarity("a3", "b1") - expected) < 1e-6)
        #expect(abs(model.similarity("a1", "a2") - 1) < 1e-6)
        #expect(model.similarity("a1", "b2") == 0)
    }

    @Test func likeProductsComeFirst() {
        let scorer = scorer(("a1", 1))
        #expect(scorer.score(of: 1) > scorer.score(of: 2))
        #expect(scorer.score(of: 2) > scorer.score(of: 4))
        #expect(scorer.score(of: 4) == 0)
    }

    @Test func aRejectedProductLowersItsLike() {
        #expect(scorer(("a1", -1)).score(of: 1) < 0)
        #expect(scorer(("b1", 1), ("a1", -1)).score(of: 1) < scorer(("b1", 1)).score(of: 1))
    }

    @Test func theReasonIsTheSeedThatIsMostLike() {
        #expect(scorer(("a1", 1), ("b1", 1)).ground(for: 1) == .similar(0))
    }

    @Test func theReasonIsTheBrandWhereItCarriesTheScore() {
        #expect(scorer(("a1", 1)).ground(for: 5) == .brand("Pinecrest"))
    }

    @Test func aDepartmentJoinsItsCategories() {
        let vocabulary = Vocabulary(categories: [
            Category(id: "clothing", parent: nil, names: Names([:])),
            Category(id: "shirts", parent: "clothing", names: Names([:])),
            Category(id: "trousers", parent: "clothing", names: Names([:])),
            Category(id: "tea", parent: nil, names: Names([:])),
        ])
        let products = [
            Shelf.product("shirt", category: "shirts", brand: nil), Shelf.product("jeans", category: "trousers", brand: nil),
            Shelf.product("tea", category: "tea", brand: nil),
        ]
        #expect(ContentModel(Assortment(products)).similarity("shirt", "jeans") == 0)
        let model = ContentModel(Assortment(products), vocabulary: vocabulary)
        #expect(model.similarity("shirt", "jeans") > 0.9)
        #expect(model.similarity("shirt", "tea") == 0)
    }
}
