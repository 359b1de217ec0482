import Assistant
import Commerce
import Testing
import Understanding

@Suite struct ProductTurnTests {
    @Test func ordinalOpensTheProductOfThatNumber() async throws {
        let talk = try await Talk()
        let list = try #require(await talk.say("headphones").list)
        let turn = await talk.say("show me the second one")
        #expect(turn.detail?.product.product.id == list.products[1].product.id)
        #expect(turn.kinds == ["understood", "opened", "text", "finished"])
    }

    @Test func numberBeyondTheListIsSaidToBeNone() async throws {
        let turn = try await Talk().say("给我看3款耳机", then: "open the ninth one")
        #expect(turn.detail == nil)
        #expect(turn.text.contains("9"))
        #expect(turn.text.contains("3"))
    }

    @Test func comparisonLaysTheNamedProductsSideBySide() async throws {
        let talk = try await Talk(language: .chinese)
        let list = try #require(await talk.say("蓝牙耳机").list)
        let turn = await talk.say("比较第一个和第三个")
        #expect(turn.compared.map(\.product.id) == [list.products[0].product.id, list.products[2].product.id])
        #expect(turn.text.contains("1号") && turn.text.contains("3号"))
    }

    @Test func statedAttributeAnswersTheQuestion() async throws {
        let talk = try await Talk(language: .chinese)
        let list = try #require(await talk.say("蓝牙耳机").list)
        let index = try #require(list.products.firstIndex { !$0.product.values(of: "battery_hours").isEmpty })
        let hours = try #require(list.products[index].product.values(of: "battery_hours").first?.prefix { $0.isNumber })
        let turn = await talk.say("第\(index + 1)个续航多久")
        #expect(turn.text.contains(hours))
    }

    @Test func questionAboutTheWholeIsAnsweredFromTheReviews() async throws {
        let talk = try await Talk(language: .chinese)
        let list = try #require(await talk.say("蓝牙耳机").list)
        let turn = await talk.say("第二个怎么样")
        let count = talk.shop.contents.reviews.count { $0.product == list.products[1].product.id }
        #expect(turn.text.contains("2号"))
        #expect(turn.text.contains("\(count)条"))
    }

    @Test func whyIsAnsweredByTheOrderOfThePane() async throws {
        let talk = try await Talk(language: .chinese)
        await talk.say("蓝牙耳机")
        let turn = await talk.say("为什么推荐第一个？")
        #expect(turn.detail == nil)
        #expect(turn.text.contains("1号"))
    }

    // MARK: Feedback

    /// The sum of what the customer's own signals give a product.
    private func taste(_ ranked: RankedProduct) -> Double {
        ranked.ledger.filter { ["item_item", "content", "user_user", "feedback"].contains($0.signal) }.reduce(0) { $0 + $1.contribution }
    }

    @Test func likeRaisesItsNeighboursAtOnce() async throws {
        let talk = try await Talk()
        let before = try #require(await talk.say("headphones").list)
        let liked = before.products[0].product.id
        let turn = await talk.say("I like the first one")
        #expect(turn.request?.intent == .feedback)
        let after = try #require(await talk.say("headphones").list)
        let neighbours = after.products.filter { $0.product.id != liked && taste($0) > 0 }
        #expect(!neighbours.isEmpty)
        #expect(before.products.allSatisfy { taste($0) == 0 })
    }

    @Test func likeSurvivesIntoTheNextConversationOfTheSameCustomer() async throws {
        let customer = try await DemoShop.loaded().contents.customers[50].id
        let first = try await Talk(as: customer, name: "monday")
        let liked = try #require(await first.say("headphones").list).products[2].product.id
        await first.say("I like the third one")
        let second = try await Talk(as: customer, store: first.store, name: "tuesday")
        let found = try #require(await second.say("headphones").list?.products.first { $0.product.id == liked })
        #expect(found.ledger.contains { $0.because == .liked })
        let stranger = try await Talk(as: "c002", store: first.store, name: "another")
        let same = await stranger.say("headphones").list?.products.first { $0.product.id == liked }
        #expect(same?.ledger.contains { $0.because == .liked } != true)
    }

    @Test func dislikeSinksTheProduct() async throws {
        let talk = try await Talk()
        let first = try #require(await talk.say("headphones").list?.products.first).product.id
        await talk.say("I don't like the first one")
        let after = try #require(await talk.say("headphones").list)
        #expect(after.products.first?.product.id != first)
        if let sunk = after.products.first(where: { $0.product.id == first }) {
            #expect(sunk.ledger.contains { $0.because == .disliked && $0.contribution < 0 })
        }
    }

    @Test func guestsActsAreLearntFromButNotStored() async throws {
        let talk = try await Talk()
        let before = try talk.store.interactions().count
        await talk.say("headphones", then: "I like the first one", "show me the second one")
        #expect(try talk.store.interactions().count == before)
    }

    @Test func openingIsAViewAndTheProductThatItMeans() async throws {
        let talk = try await Talk(as: "c002")
        let list = try #require(await talk.say("headphones").list)
        let id = list.products[3].product.id
        let detail = try #require(try await talk.conversation.open(id))
        #expect(detail.product.product.id == id)
        #expect(try talk.store.interactions().last?.kind == .view)
        let turn = await talk.say("I like it")
        #expect(turn.request?.references == [id])
    }

    @Test func unknownProductCannotBeOpened() async throws {
        #expect(try await Talk().conversation.open("no-such-thing") == nil)
    }
}
