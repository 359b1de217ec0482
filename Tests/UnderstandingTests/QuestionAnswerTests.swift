import Commerce
import Testing
@testable import Understanding

@Suite struct QuestionAnswerTests {
    private static let color = ClarifyingQuestion(
        criterion: .attribute("color"),
        choices: [.init(.attribute("color", value: "blue"), leaves: 5), .init(.attribute("color", value: "black"), leaves: 4)])
    private static let waterproof = ClarifyingQuestion(
        criterion: .attribute("waterproof"),
        choices: [.init(.attribute("waterproof", value: "yes"), leaves: 5), .init(.attribute("waterproof", value: "no"), leaves: 4)])

    private func understand(_ text: String, asked question: ClarifyingQuestion?) async throws -> Request {
        let shop = try await DemoShop.loaded.value
        var state = ConversationState(criteria: Criteria(category: "backpacks"))
        state.question = question
        return shop.understander.understand(text, in: state)
    }

    @Test(arguments: [
        "any", "Any is fine.", "it doesn't matter", "I don't care", "whatever", "no preference", "up to you", "随便", "都行", "都可以吧",
        "无所谓", "我无所谓", "没要求", "随便都行",
    ])
    func indifferenceAnswersTheQuestionAndChangesNothing(_ text: String) async throws {
        let request = try await understand(text, asked: Self.color)
        #expect(request.intent == .refine)
        #expect(request.indifferent == [.attribute("color")])
        #expect(request.criteria == Criteria(category: "backpacks"))
        let unasked = try await understand(text, asked: nil)
        #expect(unasked.indifferent.isEmpty)
    }

    @Test(arguments: ["any headphones?", "the blue one", "what is your return policy", "随便买个耳机", "I don't like it"])
    func whatSaysMoreIsNoAnswer(_ text: String) async throws {
        #expect(try await understand(text, asked: Self.color).indifferent.isEmpty)
    }

    @Test(arguments: [("yes", true), ("yes please", true), ("是的", true), ("no", false), ("不用", false)])
    func yesNoAnswersAPropertyQuestion(_ text: String, _ isWanted: Bool) async throws {
        let request = try await understand(text, asked: Self.waterproof)
        #expect(request.intent == .refine)
        #expect((request.criteria.attributes["waterproof"] == .anyOf(["yes"])) == isWanted)
        #expect(request.indifferent == (isWanted ? [] : [.attribute("waterproof")]))
        #expect(try await understand(text, asked: Self.color).criteria.attributes.isEmpty)
    }

    @Test(arguments: [
        ("price doesn't matter", CriterionName.maxPrice), ("any brand", .brands), ("颜色无所谓", .attribute("color")), ("品牌不限", .brands),
        ("防水无所谓", .attribute("waterproof")),
    ])
    func declaredIndifferenceIsKept(_ text: String, _ criterion: CriterionName) async throws {
        #expect(try await understand(text, asked: nil).indifferent == [criterion])
    }
}
