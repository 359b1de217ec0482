import Assistant
import Commerce
import Testing
import Understanding

@Suite struct FailureTests {
    private let cause = FailingStore.Failure().description

    private func talk(as customer: CustomerID?) async throws -> (Talk, FailingStore) {
        let store = FailingStore(try await DemoShop.loaded().contents)
        return (try await Talk(as: customer, store: store), store)
    }

    @Test func turnThatCannotBeCarriedOutIsStillAnsweredAndRecorded() async throws {
        let (talk, store) = try await talk(as: "c001")
        store.fail(at: .readOrders)
        let turn = await talk.say("cancel my order")
        #expect(turn.kinds == ["understood", "text", "notice", "finished"])
        #expect(turn.text.hasPrefix("The shop’s data could not be read or saved"))
        #expect(turn.notices == [cause])
        #expect(turn.record?.intent == .cancelOrder)
        #expect(turn.record?.notices == [cause])
        #expect(turn.record?.action == nil)
    }

    @Test func failureIsSaidInTheCustomersLanguage() async throws {
        let (talk, store) = try await talk(as: "c001")
        store.fail(at: .readOrders)
        #expect(await talk.say("取消订单").text == "店里的数据暂时读写不了，请稍后再试。")
    }

    @Test func questionStaysOpenOverAFailure() async throws {
        let (talk, store) = try await talk(as: "c001")
        let order = try #require(talk.shop.orders(of: "c001", in: .pending, .processed).first)
        await talk.say("cancel order \(order.id)")
        store.fail(at: .apply)
        #expect(await talk.say("yes").action == nil)
        store.fail()
        #expect(await talk.say("yes").action?.state == .done)
        #expect(try talk.store.order(order.id)?.state == .cancelled)
    }

    @Test func orderThatCouldNotBePlacedCanBePlacedLater() async throws {
        let (talk, store) = try await talk(as: "c002")
        _ = try await talk.conversation.addToCart(try talk.shop.product { $0.isInStock }.id, variant: nil)
        let count = try talk.store.orders(of: "c002").count
        await talk.say("checkout")
        store.fail(at: .place)
        await talk.say("yes")
        #expect(try talk.store.orders(of: "c002").count == count)
        store.fail()
        #expect(await talk.say("yes").action?.state == .done)
        #expect(try talk.store.orders(of: "c002").count == count + 1)
    }

    @Test func answerStandsWhereOnlyItsRecordIsLost() async throws {
        let (talk, store) = try await talk(as: "c001")
        store.fail(at: .save)
        let turn = await talk.say("headphones")
        #expect(turn.list?.products.isEmpty == false)
        #expect(turn.kinds == ["understood", "products", "question", "text", "notice", "finished"])
        #expect(turn.record?.notices == [cause])
    }

    @Test func deedStandsWhereOnlyLearningFromItFails() async throws {
        let (talk, store) = try await talk(as: "c002")
        store.fail(at: .record)
        let product = try talk.shop.product { $0.isInStock }
        #expect(try await talk.conversation.addToCart(product.id, variant: nil).lines.count == 1)
        #expect(await talk.say("checkout", then: "yes").action?.state == .done)
        #expect(try await talk.conversation.open(product.id) != nil)
        await #expect(throws: FailingStore.Failure.self) { try await talk.conversation.record(.like, of: product.id) }
    }

    @Test func cartThatCannotBeSavedIsAsItWas() async throws {
        let (talk, store) = try await talk(as: "c002")
        let product = try talk.shop.product { $0.variants.count == 1 && $0.isInStock }
        _ = try await talk.conversation.open(product.id)
        store.fail(at: .setCart)
        let turn = await talk.say("add it to my cart")
        #expect(turn.cart == nil)
        #expect(turn.notices == [cause])
        store.fail()
        #expect(await talk.say("undo").text.contains("nothing to undo"))
    }

    @Test func shopThatCannotBeLoadedIsSaidAndNoTurnIsRecorded() async throws {
        let shop = try await DemoShop.loaded()
        let conversation = ShopConversation(
            store: InMemoryShopStore(shop.contents), loading: Task { throw FailingStore.Failure() }, customer: nil,
            language: .english, writers: .init(), conversation: "test", clock: { 0 })
        let turn = await Turn(conversation.respond(to: "headphones"))
        #expect(turn.kinds == ["notice"])
        #expect(turn.notices == [cause])
        #expect(turn.record == nil)
    }
}
