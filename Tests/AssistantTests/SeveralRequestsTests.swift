import Assistant
import Commerce
import Testing
import Understanding

@Suite struct SeveralRequestsTests {
    @Test func partsAreDoneInOrderAndRecordedAsOneTurn() async throws {
        let talk = try await Talk(as: "c001")
        await talk.say("headphones in stock")
        let turn = await talk.take(parts: ["add the first one to my cart", "show me backpacks", "what is your return policy?"])
        let record = try #require(turn.record)
        #expect(turn.events.count { if case .finished = $0 { true } else { false } } == 1)
        #expect(record.turn == 2)
        #expect(record.intent == .policyQuestion)
        #expect(record.criteria?.category == "backpacks")
        #expect(record.products?.isEmpty == false)
        #expect(record.citations?.isEmpty == false)
        #expect(record.answer == turn.text)
        #expect(record.answer.split(separator: "\n").count >= 3)
    }

    @Test func confirmationIsAskedLastAndNothingIsDoneWithoutIt() async throws {
        let talk = try await Talk(as: "c001")
        let product = try talk.shop.product { $0.isInStock }
        _ = try await talk.conversation.addToCart(product.id, variant: nil)
        let count = try talk.store.orders(of: "c001").count
        let turn = await talk.take(parts: ["checkout", "yes", "show me backpacks", "add the first one to my cart"])
        #expect(try talk.store.orders(of: "c001").count == count)
        #expect(turn.record?.action?.state == .needsConfirmation)
        #expect(turn.list?.criteria.category == "backpacks")
        #expect(turn.record?.cart?.count == 1)
        // What waits is said, and the question comes last.
        #expect(turn.text.contains("add the first one to my cart"))
        #expect(turn.text.hasSuffix("?") || turn.text.hasSuffix("Please answer yes or no."))
        let placed = await talk.say("yes")
        #expect(placed.action?.state == .done)
        #expect(try talk.store.orders(of: "c001").count == count + 1)
    }

    @Test func aListThatAnotherReplacesIsOnlyCounted() async throws {
        let turn = try await Talk().take(parts: ["headphones", "backpacks"])
        let lists = turn.events.compactMap { if case .products(let list) = $0 { list } else { nil } }
        #expect(lists.map(\.criteria.category) == ["headphones", "backpacks"])
        #expect(turn.record?.products?.count == lists[1].products.count)
        #expect(turn.text.contains("\(lists[0].total)"))
        #expect(turn.text.matches(of: #/[Nn]umber \d+/#).allSatisfy { Int($0.output.dropFirst(7)).map { $0 <= lists[1].products.count } ?? false })
    }

    @Test func aStoreThatFailsInTheMiddleKeepsWhatWasDone() async throws {
        let store = FailingStore(try await DemoShop.loaded().contents)
        let talk = try await Talk(as: "c001", store: store)
        await talk.say("hello")
        store.fail(at: .readOrders)
        let turn = await talk.take(parts: ["headphones", "where is my order?"])
        #expect(turn.list?.criteria.category == "headphones")
        #expect(turn.record?.products?.isEmpty == false)
        #expect(turn.record?.notices?.isEmpty == false)
    }
}
