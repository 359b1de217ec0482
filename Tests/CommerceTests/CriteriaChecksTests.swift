import Commerce
import Testing

@Suite struct CriteriaChecksTests {
    private let vocabulary = Vocabulary(
        categories: [
            Category(id: "clothing", parent: nil, names: Names([.english: ["clothing"]])),
            Category(id: "shirts", parent: "clothing", names: Names([.english: ["shirts"]])),
        ],
        attributes: [Attribute(id: "color", names: Names([:]), families: ["blue": ["navy"]])])

    private func shirt(_ variants: [(color: String, size: String, price: Int, stock: Int)]) -> Product {
        Product(
            id: "shirt", category: "shirts", brand: "Pinecrest", title: LocalizedText(zh: "衬衫", en: "Shirt"),
            description: LocalizedText(zh: "", en: ""), price: Money(minorUnits: 10_000, .cny),
            attributes: ["material": .choices(["cotton"]), "weight": .quantity(Quantity(220, "g"))],
            variants: variants.map {
                Variant(
                    id: VariantID("shirt/\($0.color)-\($0.size)"), options: ["color": $0.color, "size": $0.size],
                    price: Money(minorUnits: $0.price, .cny), stock: $0.stock)
            }, added: Day(number: 0))
    }

    @Test func redInMAndBlueInLIsNotRedInL() {
        let product = shirt([("red", "M", 100, 1), ("blue", "L", 100, 1)])
        let redInL = Criteria(attributes: ["color": .anyOf(["red"]), "size": .anyOf(["L"])])
        #expect(!redInL.accepts(product, in: vocabulary))
        #expect(Criteria(attributes: ["color": .anyOf(["red"]), "size": .anyOf(["M"])]).accepts(product, in: vocabulary))
    }

    @Test func aDepartmentHoldsItsCategories() {
        #expect(Criteria(category: "clothing").accepts(shirt([("red", "M", 100, 1)]), in: vocabulary))
        #expect(!Criteria(category: "shoes").accepts(shirt([("red", "M", 100, 1)]), in: vocabulary))
    }

    @Test func familyCountsAsTheColourAskedFor() {
        let navy = shirt([("navy", "M", 100, 1)])
        #expect(Criteria(attributes: ["color": .anyOf(["blue"])]).accepts(navy, in: vocabulary))
        #expect(!Criteria(attributes: ["color": .anyOf(["red"])]).accepts(navy, in: vocabulary))
    }

    @Test func unknownAttributeIsUnknownAndNotAccepted() {
        let criteria = Criteria(attributes: ["waterproof": .anyOf(["yes"])])
        let product = shirt([("red", "M", 100, 1)])
        #expect(criteria.checks(of: product, in: vocabulary) == [Check(criterion: "waterproof", state: .unknown)])
        #expect(!criteria.accepts(product, in: vocabulary))
    }

    @Test func anExcludedColourLeavesTheOtherVariants() {
        let two = shirt([("red", "M", 100, 1), ("black", "M", 100, 1)])
        let one = shirt([("black", "M", 100, 1)])
        let criteria = Criteria(excluded: ["color": ["black"]])
        #expect(criteria.accepts(two, in: vocabulary))
        #expect(!criteria.accepts(one, in: vocabulary))
        #expect(!Criteria(excluded: ["material": ["cotton"]]).accepts(two, in: vocabulary))
    }

    @Test func theColourAskedForMustBeInStockItself() {
        let product = shirt([("red", "M", 100, 0), ("blue", "M", 100, 5)])
        #expect(!Criteria(attributes: ["color": .anyOf(["red"])], inStock: true).accepts(product, in: vocabulary))
        #expect(Criteria(attributes: ["color": .anyOf(["blue"])], inStock: true).accepts(product, in: vocabulary))
    }

    @Test func priceIsThatOfTheMatchingVariants() {
        let product = shirt([("red", "M", 9_900, 1), ("blue", "M", 12_000, 1)])
        let blue = Criteria(attributes: ["color": .anyOf(["blue"])])
        #expect(blue.price(of: product, in: vocabulary).amount == 12_000)
        var capped = blue
        capped.maxPrice = Money(minorUnits: 10_000, .cny)
        #expect(!capped.accepts(product, in: vocabulary))
    }

    @Test func quantitiesAreComparedAsNumbers() {
        let product = shirt([("red", "M", 100, 1)])
        #expect(Criteria(attributes: ["weight": .range(atLeast: nil, atMost: 250, unit: "g")]).accepts(product, in: vocabulary))
        #expect(!Criteria(attributes: ["weight": .range(atLeast: 250, atMost: nil, unit: "g")]).accepts(product, in: vocabulary))
    }

    @Test func removingACriterionRemovesThatOneOnly() {
        let criteria = Criteria(
            category: "shirts", minPrice: .zero(.cny), maxPrice: .zero(.cny), brands: ["A"], excludedBrands: ["B"],
            attributes: ["color": .anyOf(["red"])], excluded: ["size": ["M"]], minRating: 4, inStock: true)
        #expect(criteria.names.count == 9)
        for name in criteria.names {
            #expect(criteria.removing(name).names == criteria.names.filter { $0 != name })
            #expect(CriterionName(rawValue: name.rawValue) == name)
        }
    }
}
