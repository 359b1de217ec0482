import Testing

@testable import Search

struct AttributeRankerTests {
    private let attributes = [
        AttributeRanker.Attribute(name: "item_weight", value: "1.2 pounds"),
        AttributeRanker.Attribute(name: "material", value: "stainless steel"),
        AttributeRanker.Attribute(name: "color", value: "silver grey"),
        AttributeRanker.Attribute(name: "is_dishwasher_safe", value: "true"),
    ]

    private var ranker: AttributeRanker { AttributeRanker(among: attributes) }

    @Test(arguments: [
        ("how heavy is this mug", "item_weight"), ("is it steel or plastic", "material"), ("does it go in the dishwasher", "is_dishwasher_safe"),
        ("which colour is it", "color"),
    ])
    func attributeThatIsAskedForComesFirst(question: String, name: String) {
        let scores = ranker.scores(question, attributes)
        #expect(scores.indices.max { scores[$0] < scores[$1] }.map { attributes[$0].name } == name)
        #expect(ranker.best(question, attributes).map { attributes[$0].name } == name)
    }

    @Test(arguments: ["will my grandmother like it", "", "???"])
    func questionForNoneOfThemGetsNone(question: String) {
        #expect(ranker.best(question, attributes) == nil)
        #expect(ranker.best(question, []) == nil)
    }

    /// ln(1 + (4 - 1 + .5) / (1 + .5)) = 1.2040 for a stem in one of four; four stems on average are 3.5, this has three.
    @Test func relevanceIsAsWorkedOutByHand() {
        let texts = ["weight pounds one", "material steel", "color silver grey", "dishwasher safe true yes more words"]
        let plain = texts.map { text in
            let words = text.split(separator: " ").map(String.init)
            return AttributeRanker.Attribute(name: words[0], value: words.dropFirst().joined(separator: " "))
        }
        let value = AttributeRanker(among: plain).bm25("what weight", plain[0])
        let norm = 1.2 * (0.25 + 0.75 * 3 / 3.5)
        #expect(abs(value - 1.2040 * 2.2 / (1 + norm)) < 1e-3)
    }

    @Test func weightsDecide() {
        let byName = ranker.scores("weight of the steel", attributes, weights: [1] + Array(repeating: 0, count: 9))
        let byValue = ranker.scores("weight of the steel", attributes, weights: [0, 1] + Array(repeating: 0, count: 8))
        #expect(byName[0] > byName[1] && byValue[1] > byValue[0])
    }
}
