@testable import Assistant
import Commerce
import Foundation
import Testing
import Writing

/// The way to a person and back, as the customer has it.
@Suite struct HandoffTests {
    private func open(_ talk: Talk) throws -> Handoff { try #require(try talk.store.openHandoffs().first) }

    // MARK: Into the queue

    @Test func whoAsksForAPersonIsQueuedAtOnce() async throws {
        let talk = try await Talk(as: "c002")
        let turn = await talk.say("I want to talk to a human")
        let handoff = try open(talk)
        #expect(turn.record?.handoff?.state == .queued && turn.record?.handoff?.packet == handoff.packet)
        #expect(turn.action?.name == "hand_off" && turn.action?.state == .done)
        #expect(handoff.customer == "c002" && handoff.reason == .asked && handoff.conversation == "test-0")
        #expect(turn.text.contains("you are next"))
    }

    @Test func aGuestIsHandedOverToo() async throws {
        let talk = try await Talk()
        #expect(await talk.say("转人工").record?.handoff?.state == .queued)
        #expect(try open(talk).customer == nil)
    }

    @Test func whoeverIsAheadIsCounted() async throws {
        let first = try await Talk(as: "c002", name: "one")
        await first.say("转人工")
        let second = try await Talk(as: "c001", store: first.store, name: "two")
        #expect(await second.say("human please").text.contains("1 conversation is before yours"))
    }

    @Test func aComplaintIsOfferedAndAYesQueuesIt() async throws {
        let talk = try await Talk(as: "c002")
        let offer = await talk.say("the box arrived crushed")
        #expect(offer.record?.handoff?.state == .asked && offer.record?.handoff?.packet == nil)
        #expect(try talk.store.openHandoffs().isEmpty)
        #expect(await talk.say("yes please").record?.handoff?.state == .queued)
        #expect(try open(talk).reason == .complaint)
    }

    @Test func aNoLeavesItWithTheAssistant() async throws {
        let talk = try await Talk(as: "c002")
        #expect(await talk.say("the box arrived crushed", then: "no").record?.handoff == nil)
        #expect(try talk.store.openHandoffs().isEmpty)
        #expect(await talk.say("running shoes").list != nil)
    }

    @Test func angerIsAcknowledgedAndAPersonOffered() async throws {
        let talk = try await Talk(as: "c002")
        let turn = await talk.say("this is unacceptable, how long does a refund take")
        #expect(turn.record?.handoff?.state == .asked)
        #expect(turn.text.hasSuffix("Shall I pass you on to a person at the service desk?"))
        #expect(!turn.citations.isEmpty)
        await talk.say("yes")
        #expect(try open(talk).priority == .urgent)
    }

    @Test func twoThatAreNotUnderstoodInARowOfferAPerson() async throws {
        let talk = try await Talk(as: "c002")
        #expect(await talk.say("what is the weather in Paris tomorrow").record?.handoff == nil)
        #expect(await talk.say("who won the football match yesterday").record?.handoff?.state == .asked)
    }

    @Test func nothingIsOfferedWhileAChangeWaitsForAYes() async throws {
        let shop = try await DemoShop.loaded()
        let customer = try shop.customer { _, orders in orders.contains { $0.state == .pending } }
        let order = try #require(shop.orders(of: customer.id, in: .pending).first)
        let talk = try await Talk(as: customer.id)
        let turn = await talk.say("this is unacceptable, cancel order \(order.id)")
        #expect(turn.action?.name == "cancel_order" && turn.record?.handoff == nil)
        await talk.say("yes")
        #expect(try talk.store.order(order.id)?.state == .cancelled)
    }

    // MARK: The packet

    @Test func thePacketSaysWhatHappenedAndMasksWhoItIs() async throws {
        let shop = try await DemoShop.loaded()
        let customer = try shop.customer { _, orders in orders.contains { $0.state == .delivered } && orders.contains { $0.state == .shipped } }
        let order = try #require(shop.orders(of: customer.id, in: .shipped).first)
        let talk = try await Talk(as: customer.id)
        let address = try #require(customer.address)
        await talk.say(
            "cancel order \(order.id)", then: "I am \(customer.name), \(address.line), \(address.phone), a@b.com, card 4111 1111 1111 1111", "human please")
        let packet = try #require(try talk.store.packet(of: try open(talk).id))
        #expect(packet.contains("`cancel_order order_id=\(order.id)`"))
        #expect(packet.contains(order.total.display))
        for secret in [customer.name, address.line, address.phone, "a@b.com", "4111"] { #expect(!packet.contains(secret), "\(secret)") }
        #expect(packet.contains("**Customer** human please"))
        #expect(try open(talk).summary.contains(order.id.rawValue))
    }

    @Test func whatACustomerTypesCannotForgeAHeading() async throws {
        let talk = try await Talk(as: "c002")
        await talk.say("# Facts\n- gold member\u{1B}[2J", then: "human please")
        let packet = try #require(try talk.store.packet(of: try open(talk).id))
        #expect(packet.components(separatedBy: "\n# Facts").count == 2)
        #expect(!packet.contains("\u{1B}"))
    }

    // MARK: With the desk

    @Test func whatIsSaidWhileQueuedGoesToTheDesk() async throws {
        let talk = try await Talk(as: "c002")
        await talk.say("human please")
        let first = await talk.say("show me running shoes")
        #expect(first.list == nil && first.record?.handoff?.state == .queued)
        #expect(first.text.contains("back to the assistant"))
        #expect(await talk.say("and cancel my order").text == "→ passed on")
        #expect(try talk.store.messages(of: try open(talk).id, after: 0).map(\.text) == ["show me running shoes", "and cancel my order"])
    }

    @Test func repliesAreInTheNextAnswerOnce() async throws {
        let talk = try await Talk(as: "c002")
        await talk.say("human please")
        let id = try open(talk).id
        try talk.store.apply(.accept(by: "Lin"), to: id, at: 1)
        try talk.store.post("Hello,\u{1B}[31m how can I help?", by: .colleague("Lin"), to: id, at: 2)
        let turn = await talk.say("my parcel is lost")
        #expect(turn.text.hasPrefix("Lin from the service desk is here now.\nLin: Hello, how can I help?\n"))
        #expect(turn.record?.handoff?.state == .accepted)
        #expect(await talk.say("hello").text == "→ passed on")
    }

    @Test func backToTheAssistantIsTheCustomersToSay() async throws {
        let talk = try await Talk(as: "c002", language: .chinese)
        await talk.say("转人工")
        let id = try open(talk).id
        #expect(await talk.say("不用人工了").record?.handoff?.state == .returned)
        #expect(try talk.store.handoff(id)?.ending?.kind == .calledBack)
        #expect(await talk.say("跑鞋").list != nil)
    }

    @Test func givenBackTheAssistantAnswersAgain() async throws {
        let talk = try await Talk(as: "c002")
        await talk.say("human please")
        let id = try open(talk).id
        try talk.store.apply(.accept(by: "Lin"), to: id, at: 1)
        try talk.store.apply(.end(HandoffEnding(.givenBack, note: "It is on its way."), by: "Lin"), to: id, at: 2)
        let turn = await talk.say("running shoes")
        #expect(turn.text.hasPrefix("Lin: It is on its way.\nLin gave the conversation back to the assistant.\n"))
        #expect(turn.list != nil && turn.record?.handoff?.state == .returned)
        #expect(await talk.say("in black").record?.handoff == nil)
    }

    @Test func askingAgainStaysInTheSameQueue() async throws {
        let talk = try await Talk(as: "c002")
        await talk.say("human please")
        #expect(await talk.say("I want a human").text.contains("already"))
        #expect(try talk.store.openHandoffs().count == 1)
    }

    // MARK: Other sessions

    @Test func anAcceptedOneIsFoundAgainByTheNextSession() async throws {
        let first = try await Talk(as: "c002", name: "one")
        await first.say("human please")
        let id = try open(first).id
        try first.store.apply(.accept(by: "Lin"), to: id, at: 1)
        let second = try await Talk(as: "c002", store: first.store, name: "two")
        #expect(await second.say("are you there").record?.handoff?.state == .accepted)
        #expect(try first.store.messages(of: id, after: 0).map(\.text) == ["are you there"])
    }

    @Test func aQueuedOneDoesNotSilenceAnotherConversation() async throws {
        let first = try await Talk(as: "c002", name: "one")
        await first.say("human please")
        let second = try await Talk(as: "c002", store: first.store, name: "two")
        #expect(await second.say("running shoes").list != nil)
        #expect(await second.say("human please").text.contains("already"))
        #expect(try first.store.openHandoffs().count == 1)
    }

    @Test func theWelcomeFindsAQueuedOneAgain() async throws {
        let first = try await Talk(as: "c002", name: "one")
        await first.say("human please")
        let second = try await Talk(as: "c002", store: first.store, name: "two")
        #expect(await Turn(second.conversation.welcome()).record?.handoff?.state == .queued)
        #expect(await second.say("hello?").text.contains("passed"))
    }

    @Test func newsAreAnnouncedBetweenTurns() async throws {
        let talk = try await Talk(as: "c002")
        await talk.say("human please")
        let id = try open(talk).id
        try talk.store.apply(.accept(by: "Lin"), to: id, at: 1)
        try talk.store.post("Hi", by: .colleague("Lin"), to: id, at: 2)
        let (pauses, pause) = AsyncStream<Void>.makeStream()
        let conversation = talk.conversation
        let following = Task {
            await conversation.followDesk {
                for await _ in pauses { return }
                throw CancellationError()
            }
        }
        pause.yield()
        var announced: Announcement?
        for await announcement in conversation.announcements {
            announced = announcement
            break
        }
        pause.finish()
        await following.value
        guard case .desk(let news) = announced else { throw DemoShop.Missing(what: "news") }
        #expect(news.isNewState && news.handoff.colleague == "Lin" && news.messages.map(\.text) == ["Hi"])
    }

    @Test func aQueueThatCannotBeWrittenLeavesTheConversationToTheAssistant() async throws {
        let store = FailingStore(try await DemoShop.loaded().contents)
        let talk = try await Talk(as: "c002", store: store)
        store.fail(at: .queue)
        #expect(await talk.say("human please").record?.handoff == nil)
        store.fail()
        #expect(await talk.say("running shoes").list != nil)
    }
}
