import Assistant
import Commerce
import Testing
import Understanding

@Suite struct QuestionTests {
    private static let longLists = ["headphones", "耳机", "shoes", "skin care", "something for women", "给孩子的", "gift", "under 100", "包"]

    @Test(arguments: longLists) func questionStandsUnderProductsAndEndsTheAnswer(_ text: String) async throws {
        let turn = try await Talk().say(text)
        let list = try #require(turn.list), record = try #require(turn.record)
        let question = try #require(turn.question, "\(list.total) products"), asked = try #require(record.question)
        #expect(!list.products.isEmpty)
        #expect(list.total > 8)
        #expect(turn.kinds == ["understood", "products", "question", "text", "finished"])
        #expect((2...4).contains(asked.choices.count))
        #expect(asked.choices.map(\.leaves) == question.choices.map(\.leaves))
        #expect(turn.text.last == "?" || turn.text.last == "？")
        for choice in asked.choices { #expect(turn.text.contains(choice.label)) }
        #expect(turn.text.count { $0 == "?" || $0 == "？" } == 1)
    }

    @Test(arguments: ["headphones", "skin care", "给孩子的", "包"]) func everyAnswerLeavesWhatWasSaid(_ text: String) async throws {
        let choices = try #require(await Talk().say(text).record?.question?.choices)
        for (place, choice) in choices.enumerated() {
            let byLabel = try await Talk().say(text, then: choice.label)
            #expect(byLabel.list?.total == choice.leaves, "\(text): \(choice.label)")
            let byLetter = try await Talk().say(text, then: ["a", "B", "c)", "d"][place])
            #expect(byLetter.list?.criteria == byLabel.list?.criteria)
            #expect(byLetter.record?.intent == .refine)
        }
    }

    @Test func shortListsAskNothing() async throws {
        let talk = try await Talk()
        for text in ["blue headphones under 300", "running shoes under 50", "purple leather laptop under 20"] {
            let turn = await talk.say(text)
            if let list = turn.list, list.total <= 8 { #expect(turn.question == nil) }
        }
        #expect(await Turn(talk.conversation.welcome()).question == nil)
        #expect(await talk.say("show me 3 headphones").question == nil)
    }

    @Test func neverTwoTurnsRunningAndNeverTheSameTwice() async throws {
        let talk = try await Talk()
        var asked: [CriterionName] = []
        var lastWasQuestion = false
        for text in ["headphones", "shoes", "gift", "skin care", "under 100", "给孩子的", "bags", "clothes", "包", "something for women", "鞋子"] {
            let turn = await talk.say(text)
            if let question = turn.question {
                #expect(!lastWasQuestion)
                #expect(!asked.contains(question.criterion))
                asked.append(question.criterion)
            }
            lastWasQuestion = turn.question != nil
        }
        #expect(asked.count > 2)
    }

    @Test(arguments: [("headphones", "any"), ("headphones", "it doesn't matter"), ("耳机", "随便"), ("耳机", "都行"), ("耳机", "无所谓")])
    func indifferenceKeepsTheListAndIsRemembered(_ search: String, _ answer: String) async throws {
        let talk = try await Talk()
        let first = await talk.say(search), second = await talk.say(answer)
        let question = try #require(first.question)
        #expect(second.request?.indifferent == [question.criterion])
        #expect(second.list?.products.map(\.product.id) == first.list?.products.map(\.product.id))
        #expect(second.list?.criteria == first.list?.criteria)
        for text in ["shoes", "bags", "skin care", "gift"] {
            #expect(await talk.say(text).question?.criterion != question.criterion)
        }
    }

    @Test func declaredIndifferenceIsNeverAskedAbout() async throws {
        let talk = try await Talk()
        #expect(try await Talk().say("gift").question?.criterion == .maxPrice)
        let indifferent = await talk.say("headphones, price doesn't matter, any brand")
        #expect(indifferent.request?.indifferent.contains(.maxPrice) == true)
        for text in ["backpacks", "gift", "shoes", "给孩子的"] {
            let asked = await talk.say(text).question?.criterion
            #expect(asked != .maxPrice && asked != .brands)
        }
    }

    @Test func questionWaitsWhileAConfirmationIsOpen() async throws {
        let talk = try await Talk(as: "c001")
        await talk.say("headphones in stock", then: "add the first one", "checkout")
        #expect(await talk.say("backpacks").question == nil)
    }

    @Test func choiceLabelsMeanNothingOnceTheListIsGone() async throws {
        let talk = try await Talk()
        await talk.say("headphones")
        await talk.say("purple leather laptop under 20")
        let turn = await talk.say("b")
        #expect(turn.request?.confidence != 1)
    }
}
