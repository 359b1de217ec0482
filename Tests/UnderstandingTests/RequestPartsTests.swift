import Commerce
import Testing
@testable import Understanding

@Suite struct RequestPartsTests {
    private func parts(of text: String, confirming: Bool = false) async throws -> [String] {
        let shop = try await DemoShop.loaded.value
        var state = shop.showing("headphones")
        if confirming { state.pending = .confirmation(Action(name: "cancel_order", arguments: [:], state: .needsConfirmation)) }
        return shop.understander.parts(of: text, in: state)
    }

    @Test(arguments: [
        ("add the second one to my cart and show me some mugs", ["add the second one to my cart", "show me some mugs"]),
        ("把第一个加入购物车，再看看杯子", ["把第一个加入购物车", "看看杯子"]),
        ("cancel order L20260012 and tell me how long the refund takes", ["cancel order L20260012", "tell me how long the refund takes"]),
        ("I need headphones under 300 and a backpack", ["I need headphones under 300", "a backpack"]),
        ("要一双跑鞋和一个水杯", ["要一双跑鞋", "一个水杯"]),
        ("第二个多重？第五个防水吗？", ["第二个多重", "第五个防水吗？"]),
        ("love the first one, hate the second", ["love the first one", "hate the second"]),
        ("open the second one, and is it washable?", ["open the second one", "is it washable?"]),
        ("under 300. and what's the delivery fee?", ["under 300", "what's the delivery fee?"]),
        ("undo that, then show me my cart, and is shipping free?", ["undo that", "show me my cart", "is shipping free?"]),
    ])
    func requestsAreTakenApartInOrder(_ text: String, _ expected: [String]) async throws {
        #expect(try await parts(of: text) == expected)
    }

    @Test(arguments: [
        "black and white shirt", "headphones with mic and noise cancelling", "a shirt and tie set", "compare the first and the third",
        "I want to return the boots, they are too small", "靴子小了，换大一码", "颜色跟我想的不一样，退货",
        "a backpack with a laptop pocket and a rain cover", "要黑色的，五百以内，防水", "I need slip ons that are grey and are made of memory foam",
        "要粉色，加购", "my skin is dry and I need a face cream", "加错了，撤销", "第一个和第二个哪个好", "不要黑色和白色的双肩包", "",
    ])
    func oneWishStaysWhole(_ text: String) async throws {
        #expect(try await parts(of: text) == [text])
    }

    @Test(arguments: ["add the second one to my cart and show me some mugs. ", "把第一个加入购物车，再看看杯子。"])
    func aStoryStaysWhole(_ sentence: String) async throws {
        let story = String(repeating: sentence, count: 30)
        #expect(try await parts(of: story) == [story])
    }

    @Test func answerIsTakenApartFromAnotherWishButNotFromItsDetail() async throws {
        #expect(try await parts(of: "yes, and also show me mugs", confirming: true) == ["yes", "show me mugs"])
        #expect(try await parts(of: "no, the other order", confirming: true) == ["no, the other order"])
        #expect(try await parts(of: "yes, cancel it", confirming: true) == ["yes, cancel it"])
        #expect(try await parts(of: "等一下，先帮我看看雨伞", confirming: true) == ["等一下，先帮我看看雨伞"])
    }
}
