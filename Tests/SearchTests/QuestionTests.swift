import Commerce
import Testing

@testable import Search

struct QuestionTests {
    private static let vocabulary = Vocabulary(
        categories: RandomCatalogue.vocabulary.categories.values.sorted { $0.id < $1.id },
        attributes: [
            Attribute(
                id: "color", names: Names([.english: ["color"]]),
                values: ["blue", "navy", "black", "red"].map { .init(id: $0, names: Names([.english: [$0]])) },
                families: ["blue": ["navy"]]),
            Attribute(
                id: "size", names: Names([.english: ["size"]]),
                values: ["S", "M", "L"].map { .init(id: $0, names: Names([.english: [$0]])) }),
            Attribute(id: "waterproof", names: Names([.english: ["waterproof"]]), isYesNo: true),
        ])

    private static func lamp(
        _ number: Int, price: Int = 100, brand: String? = nil, color: String? = nil, waterproof: String? = nil
    ) -> Product {
        var attributes: [AttributeID: AttributeValue] = [:]
        if let color { attributes["color"] = .choices([color]) }
        if let waterproof { attributes["waterproof"] = .choices([waterproof]) }
        return product(ProductID("p\(number)"), category: "lamps", brand: brand, price: price, attributes: attributes)
    }

    @Test(arguments: 0..<30) func everyChoiceLeavesExactlyWhatASearchLists(seed: Int) {
        var random = RandomCatalogue(seed: seed)
        let index = makeIndex(random.products(80), vocabulary: Self.vocabulary)
        var asked = 0
        for _ in 0..<20 {
            let criteria = random.criteria(withTerms: true)
            guard let question = index.question(for: criteria, besides: []) else { continue }
            asked += 1
            let total = index.search(SearchQuery(criteria), limit: 0).total
            #expect((2...4).contains(question.choices.count))
            #expect(!criteria.names.contains(question.criterion) || question.criterion == .category)
            for choice in question.choices {
                #expect(choice.leaves == index.search(SearchQuery(criteria.adding(choice.change)), limit: 0).total)
                #expect(choice.leaves > 0 && choice.leaves < total)
            }
        }
        #expect(asked > 0)
    }

    @Test(arguments: 0..<10) func settledCriteriaAreNotAskedAbout(seed: Int) {
        var random = RandomCatalogue(seed: seed)
        let index = makeIndex(random.products(80), vocabulary: Self.vocabulary)
        var settled: Set<CriterionName> = []
        while let question = index.question(for: .none, besides: settled) {
            #expect(settled.insert(question.criterion).inserted)
        }
        #expect(settled.count > 1)
    }

    @Test func theEvenSplitIsAskedAboutRatherThanTheLopsidedOne() {
        let index = makeIndex(
            (0..<20).map { Self.lamp($0, color: $0 == 0 ? "red" : "black", waterproof: $0.isMultiple(of: 2) ? "yes" : "no") },
            vocabulary: Self.vocabulary)
        let question = index.question(for: Criteria(category: "lamps"), besides: [])
        #expect(question?.criterion == .attribute("waterproof"))
        #expect(question?.choices.map(\.leaves) == [10, 10])
    }

    @Test func propertyThatFewStateIsNotAskedAbout() {
        let index = makeIndex(
            (0..<20).map { Self.lamp($0, color: $0 < 2 ? "red" : $0 < 4 ? "black" : nil) }, vocabulary: Self.vocabulary)
        #expect(index.question(for: Criteria(category: "lamps"), besides: []) == nil)
    }

    @Test func navyIsAnAnswerToBlue() {
        let colors = ["blue", "navy", "black", "red"]
        let index = makeIndex((0..<16).map { Self.lamp($0, color: colors[$0 % 4]) }, vocabulary: Self.vocabulary)
        let question = index.question(for: Criteria(category: "lamps"), besides: [])
        #expect(question?.choices == [
            .init(.attribute("color", value: "blue"), leaves: 8), .init(.attribute("color", value: "black"), leaves: 4),
            .init(.attribute("color", value: "red"), leaves: 4),
        ])
    }

    @Test func categoriesBelowTheOneInForceAreOffered() {
        let index = makeIndex(
            (0..<10).map { product(ProductID("l\($0)"), category: "lamps") } + (0..<10).map { product(ProductID("d\($0)"), category: "desks") },
            vocabulary: Self.vocabulary)
        for category in ["home", nil] as [CategoryID?] {
            let question = index.question(for: Criteria(category: category), besides: [])
            #expect(question?.criterion == .category)
            #expect(question?.choices.map(\.change) == [.category("desks"), .category("lamps")])
        }
    }

    @Test func priceBandsAreBoundedByRoundAmounts() throws {
        let prices = [129, 138, 149, 177, 199, 219, 268, 309, 333, 388, 429, 555].map { $0 * 100 }
        let bands = try #require(PriceBands(prices, .cny))
        #expect(bands.bounds == [20_000, 30_000])
        #expect(bands.changes == [
            .price(atLeast: nil, atMost: yuan(200)), .price(atLeast: yuan(200), atMost: yuan(300)),
            .price(atLeast: yuan(300), atMost: nil),
        ])
        #expect(PriceBands([5000, 5000], .cny) == nil)
    }

    @Test func gainIsTheMutualInformationOfAnswerAndProduct() {
        var tally = AnswerTally(choices: 2)
        for answers in [[0], [0], [1], [1]] { tally.add(answers) }
        #expect(tally.gain(among: 4) == 1)
        #expect(tally.gain(among: 8) == 0.5)
        // What comes in both tells nothing.
        var open = AnswerTally(choices: 2)
        for answers in [[0, 1], [0, 1]] { open.add(answers) }
        #expect(open.gain(among: 2) == 0)
        #expect(AnswerTally(choices: 3).gain(among: 5) == 0)
    }
}
