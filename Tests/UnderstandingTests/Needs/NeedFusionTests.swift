import Commerce
import Testing
import Text
@testable import Understanding

/// What a stated need adds to the criteria, and what becomes of it afterwards.
@Suite struct NeedFusionTests {
    private func understand(_ text: String, in state: ConversationState = ConversationState()) async throws -> Request {
        try await DemoShop.loaded.value.understander.understand(text, in: state)
    }

    @Test(arguments: [
        ("my skin gets tight in winter", "face creams", "skin_type", "dry"),
        ("下雨天走路脚总湿", "shoes", "waterproof", "yes"),
        ("I work in a noisy office", "headphones", "noise_cancelling", "yes"),
        ("邻居嫌我打字声音大", "keyboards", "silent_clicks", "yes"),
    ])
    func aNeedAloneIsASearch(text: String, category: String, attribute: String, value: String) async throws {
        let request = try await understand(text)
        #expect(request.intent == .search)
        #expect(request.criteria.category?.rawValue == category)
        #expect(request.criteria.attributes[AttributeID(attribute)] == .anyOf([value]))
        #expect(request.criteria.inferred.contains("category"))
        #expect(request.criteria.inferred.contains(attribute))
        let sure = try #require(request.needs.first?.criteria[.attribute(AttributeID(attribute))])
        #expect((0.5...1).contains(sure))
    }

    @Test func whatIsStatedWins() async throws {
        let request = try await understand("下雨天走路脚总湿，想买双靴子")
        #expect(request.criteria.category == "boots")
        #expect(request.criteria.attributes["waterproof"] == .anyOf(["yes"]))
        #expect(request.criteria.inferred == ["waterproof"])
    }

    @Test(arguments: ["my skin is not dry at all", "I don't have dry skin", "我的皮肤一点也不干", "my office isn't noisy"])
    func aDeniedNeedIsNone(text: String) async throws {
        #expect(try await understand(text).needs.isEmpty)
    }

    @Test func anInferredCriterionStaysUntilItIsDropped() async throws {
        let shop = try await DemoShop.loaded.value
        let first = try await understand("my feet are always wet when it rains")
        let shown = shop.contents.products.filter { first.criteria.accepts($0, in: shop.contents.vocabulary) }
        var state = ConversationState(criteria: first.criteria, shown: Array(shown.prefix(3)))
        let cheaper = try await understand("under 400", in: state)
        #expect(cheaper.intent == .refine)
        #expect(cheaper.criteria.inferred.contains("waterproof"))
        state.criteria = cheaper.criteria
        let dropped = try await understand("not necessarily waterproof", in: state)
        #expect(dropped.criteria.attributes["waterproof"] == nil)
        #expect(!dropped.criteria.inferred.contains("waterproof"))
    }

    @Test func whatIsSaidIsNoLongerInferred() async throws {
        let first = try await understand("my feet are always wet when it rains")
        let request = try await understand("waterproof ones please", in: ConversationState(criteria: first.criteria))
        #expect(request.criteria.attributes["waterproof"] == .anyOf(["yes"]))
        #expect(!request.criteria.inferred.contains("waterproof"))
    }

    @Test(arguments: ["number 4", "buy number 3", "the third one please", "20000毫安的充电宝", "第4个", "running shoes size 42"])
    func whatNamesAProductOrItsPlaceStatesNoNeed(text: String) async throws {
        #expect(try await understand(text).needs.isEmpty)
        #expect(try await understand(text, in: DemoShop.loaded.value.showing("phones", count: 5)).needs.isEmpty)
    }

    @Test(arguments: [
        ("Hello there, my feet are always wet when it rains, what would you buy?", "my feet are always wet when it rains"),
        ("你好，我下雨天走路脚总湿，怎么办", "我下雨天走路脚总湿"),
    ])
    func theCustomersWordsAreGivenBack(text: String, words: String) async throws {
        #expect(try await understand(text).needs.first?.words == words)
    }

    @Test func withoutATableNothingIsInferred() async throws {
        let matcher = NeedMatcher(needs: [], vocabulary: Vocabulary(), atomizer: Atomizer(analyzer: .init()))
        #expect(matcher.match(Atomizer(analyzer: .init()).atoms(of: "my skin gets tight in winter")) == nil)
    }
}
