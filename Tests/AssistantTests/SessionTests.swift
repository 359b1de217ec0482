import Assistant
import Commerce
import Foundation
import LanguageModel
import ModelServer
import Testing
import Understanding
import Writing

@Suite struct SessionTests {
    // MARK: Turns and their order

    @Test func turnsThatStartTogetherRunInOrder() async throws {
        let talk = try await Talk(language: .chinese)
        let first = await talk.conversation.respond(to: "蓝牙耳机，500以内")
        let second = await talk.conversation.respond(to: "便宜点")
        async let later = Turn(second)
        let turns = (await Turn(first), await later)
        #expect(turns.0.record?.turn == 1)
        #expect(turns.1.record?.turn == 2)
        #expect(turns.1.list?.criteria.category == turns.0.list?.criteria.category)
        #expect(try talk.store.turns(of: "test-0").map(\.utterance) == ["蓝牙耳机，500以内", "便宜点"])
    }

    @Test func turnThatNobodyReadsDoesNotHoldUpTheNext() async throws {
        let talk = try await Talk()
        _ = await talk.conversation.respond(to: "headphones")
        let turn = await talk.say("coffee beans")
        #expect(turn.list?.criteria.category == "coffee beans")
    }

    @Test func signingInWaitsForTheTurnBeforeIt() async throws {
        let talk = try await Talk(as: "c001")
        let stream = await talk.conversation.respond(to: "headphones")
        try await talk.conversation.signIn("c002")
        let turn = await Turn(stream)
        #expect(turn.record?.turn == 1)
        let stored = try #require(try talk.store.turns(of: "test-0").first)
        #expect(stored.customer == "c001")
        #expect(try talk.store.turns(of: "test-1").isEmpty)
    }

    @Test(.timeLimit(.minutes(30))) func stoppedTurnKeepsWhatWasSaidAndLetsTheNextRun() async throws {
        try await ModelServer.run(.events([ModelServer.chunk("These are the headphones of the shop. Number"), .hang])) { server in
            let talk = try await Talk(writers: try Self.writers(server))
            let stream = await talk.conversation.respond(to: "headphones")
            let reading = Task {
                var said = ""
                for await event in stream {
                    guard case .text(let piece) = event else { continue }
                    said += piece
                    if said.hasSuffix("shop.") { withUnsafeCurrentTask { $0?.cancel() } }
                }
                return said
            }
            let said = await reading.value
            #expect(said == "These are the headphones of the shop.")
            let next = await talk.say("what is in my cart")
            #expect(next.record?.turn == 2)
            let stored = try talk.store.turns(of: "test-0")
            #expect(stored.first?.reply == said)
            #expect(server.requests.count == 1)
        }
    }

    // MARK: The model writer

    private static func writers(_ server: ModelServer) throws -> WriterChoice {
        let client = ChatClient(endpoint: try ModelEndpoint(address: server.address, name: "tiny"), limits: .patient)
        let prompts = try PromptLibrary(folder: DemoShop.folder.appendingPathComponent("Prompts"))
        return WriterChoice(model: Narrator(model: ModelWriter(client: client, prompts: prompts)))
    }

    @Test func modelWordsTheReplyAndIsNamedInTheRecord() async throws {
        try await ModelServer.run(ModelServer.saying("These are the headphones of the shop.")) { server in
            let talk = try await Talk(writers: try Self.writers(server))
            let turn = await talk.say("headphones")
            // The question under the list is the shop's own.
            let question = try #require(turn.record?.question?.text.dropLast())
            #expect(turn.text.hasPrefix("These are the headphones of the shop. \(question): "))
            #expect(turn.record?.writer == "tiny")
            #expect(turn.kinds == ["understood", "products", "question", "text", "finished"])
        }
    }

    @Test func modelThatFailsLeavesTheOfflineTextAndANotice() async throws {
        try await ModelServer.run(.plain(status: 500, type: "text/plain", body: "busy")) { server in
            let talk = try await Talk(writers: try Self.writers(server))
            let turn = await talk.say("headphones")
            #expect(turn.text == (try await Talk().say("headphones").text))
            #expect(turn.record?.writer == "offline")
            #expect(turn.record?.notices == turn.notices)
            #expect(turn.notices.count == 1)
        }
    }

    @Test func modelNeverWordsOrderChanges() async throws {
        try await ModelServer.run(ModelServer.saying("Number 1.")) { server in
            let talk = try await Talk(as: "c001", writers: try Self.writers(server))
            let turn = await talk.say("cancel my order")
            #expect(turn.record?.writer == "offline")
            #expect(server.requests.isEmpty)
        }
    }

    @Test func modelCanBeSwitchedOff() async throws {
        try await ModelServer.run(ModelServer.saying("These are the headphones of the shop.")) { server in
            let talk = try await Talk(writers: try Self.writers(server))
            #expect(await talk.conversation.writerName == "tiny")
            #expect(await talk.conversation.useModel(false) == false)
            #expect(await talk.say("headphones").record?.writer == "offline")
            #expect(server.requests.isEmpty)
        }
        #expect(try await Talk().conversation.useModel(true) == false)
    }

    @Test func foundModelIsOfferedAndWaitsToBeAskedFor() async throws {
        try await ModelServer.run(ModelServer.saying("These are the headphones of the shop.")) { server in
            let talk = try await Talk()
            let found = try #require(try Self.writers(server).model)
            await talk.conversation.offer(found)
            for await announcement in talk.conversation.announcements {
                #expect(announcement == .modelFound(name: "tiny"))
                break
            }
            #expect(await talk.conversation.writerName == "offline")
            #expect(await talk.conversation.useModel(true))
            #expect(await talk.conversation.writerName == "tiny")
        }
    }

    // MARK: Whose conversation it is

    @Test func signingInBeginsAnewAsTheCustomer() async throws {
        let talk = try await Talk()
        await talk.say("headphones under 300")
        let customer = try talk.shop.customer { customer, _ in customer.language == .chinese }
        try await talk.conversation.signIn(customer.id)
        #expect(await talk.conversation.customer == customer)
        let turn = await talk.say("2")
        #expect(turn.record?.criteria?.category == nil)
        #expect(turn.record?.language == .chinese)
        #expect(turn.record?.turn == 1)
    }

    @Test func customerWhomNobodyKnowsIsNotSignedIn() async throws {
        let talk = try await Talk(as: "c002")
        await talk.say("headphones")
        await #expect(throws: NoSuchCustomer("c999999")) { try await talk.conversation.signIn("c999999") }
        #expect(await talk.conversation.customer?.id == "c002")
        #expect(await talk.say("goodbye").record?.turn == 2)
    }

    @Test func clearingForgetsCriteriaAndQuestionsButKeepsCartAndHistory() async throws {
        let talk = try await Talk(as: "c001")
        let product = try talk.shop.product { $0.isInStock }
        _ = try await talk.conversation.addToCart(product.id, variant: nil)
        await talk.say("headphones under 300", then: "cancel my order", "the first one")
        await talk.conversation.clear()
        let turn = await talk.say("yes")
        #expect(turn.action == nil)
        #expect(turn.record?.criteria?.category == nil)
        #expect(try await talk.conversation.cart().lines.map(\.product.id) == [product.id])
        #expect(try await talk.conversation.history() == ["yes", "the first one", "cancel my order", "headphones under 300"])
    }

    @Test func setLanguageIsTheLanguageOfRepliesWhateverIsSaid() async throws {
        let talk = try await Talk(language: .english)
        await talk.conversation.setLanguage(.chinese)
        let turn = await talk.say("how long does delivery take?")
        #expect(turn.record?.language == .chinese)
        #expect(!turn.citations.isEmpty)
        await talk.conversation.setLanguage(nil)
        #expect(await talk.say("headphones").record?.language == .english)
    }

    @Test func guestSeesNoOtherGuestsHistory() async throws {
        let first = try await Talk(name: "first")
        await first.say("headphones", then: "coffee beans", "headphones")
        #expect(try await first.conversation.history() == ["headphones", "coffee beans"])
        let second = try await Talk(store: first.store, name: "second")
        #expect(try await second.conversation.history().isEmpty)
        try await first.conversation.signIn(nil)
        #expect(try await first.conversation.history().isEmpty)
    }

    @Test func customersHistoryOutlivesTheProgram() async throws {
        let first = try await Talk(as: "c002", name: "first")
        await first.say("headphones")
        let second = try await Talk(as: "c002", store: first.store, name: "second")
        #expect(try await second.conversation.history() == ["headphones"])
    }

    @Test func transcriptHoldsBothSidesInOrder() async throws {
        let talk = try await Talk()
        _ = await Turn(talk.conversation.welcome())
        let first = await talk.say("headphones"), second = await talk.say("thank you")
        let transcript = try await talk.conversation.transcript()
        let places = ["**headphones**", first.text, "**thank you**", second.text].map { transcript.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test func profileShowsWhatTheCustomerDid() async throws {
        let talk = try await Talk(as: "c001")
        let product = try talk.shop.product { $0.isInStock }
        try await talk.conversation.record(.like, of: product.id)
        let profile = try #require(try await talk.conversation.profile())
        #expect(profile.recent.first?.product == product.id)
        #expect(profile.recent.first?.kind == .like)
        #expect(profile.titles[product.id] == product.title)
        #expect(profile.orderCount == talk.shop.contents.orders.count { $0.customer == "c001" })
        #expect(try await Talk().conversation.profile()?.customer == nil)
    }

    @Test func recordIsOneLineOfJSONThatReadsBack() async throws {
        let talk = try await Talk(as: "c001")
        for text in ["headphones under 500", "cancel my order", "how long does delivery take?", "what is in my cart"] {
            let turn = await talk.say(text)
            let line = try #require(try turn.record?.line())
            #expect(!line.contains("\n"))
            let read = try JSONDecoder().decode(TurnRecord.self, from: Data(line.utf8))
            #expect(read.answer == turn.text)
            #expect(read.elapsed["total"] != nil)
        }
        let stored = try talk.store.turns(of: "test-0")
        #expect(stored.map(\.turn) == [1, 2, 3, 4])
        #expect(stored.allSatisfy { !$0.record.isEmpty })
    }
}
