import Assistant
import Commerce
import Testing
import Understanding

@Suite struct ListTests {
    /// Searches that leave something to rank, in both languages.
    private static let searches = [
        "blue headphones under 500", "蓝牙耳机，500以内", "black t-shirt size M", "保温杯", "wireless keyboard", "女士跑步鞋",
        "dog bed", "给孩子的积木", "sunscreen", "给我看3款耳机",
    ]

    @Test func productsPrecedeTheTextAndTheRecordEndsTheTurn() async throws {
        let turn = try await Talk().say("bluetooth headphones under 500")
        #expect(turn.kinds == ["understood", "products", "text", "finished"])
    }

    @Test(arguments: searches) func everyListedProductMeetsTheCriteria(_ text: String) async throws {
        let talk = try await Talk()
        let list = try #require(await talk.say(text).list)
        #expect(list.relaxed.isEmpty)
        #expect(!list.products.isEmpty)
        for ranked in list.products {
            #expect(list.criteria.accepts(ranked.product, in: talk.shop.contents.vocabulary), "\(ranked.product.id)")
            #expect(ranked.checks.allSatisfy { $0.state == .met })
        }
    }

    @Test(arguments: searches) func ledgerAddsUpToTheScoreInTheRecord(_ text: String) async throws {
        let record = try #require(await Talk(as: "c001").say(text).record)
        for product in try #require(record.products) {
            #expect(abs(product.ledger.reduce(0) { $0 + $1.contribution } - product.score) < 1e-9)
        }
    }

    @Test(arguments: searches) func proseSpeaksOnlyOfItemsInThePane(_ text: String) async throws {
        let turn = try await Talk(as: "c002").say(text)
        let list = try #require(turn.list), language = try #require(turn.record?.language)
        let numbered = language == .chinese ? #/()(\d+)号/# : #/([Nn]umber) (\d+)/#
        let numbers = turn.text.matches(of: numbered).compactMap { Int($0.2) }
        #expect(!numbers.isEmpty)
        #expect(numbers.allSatisfy { (1...list.products.count).contains($0) })
        let quoted = turn.text.matches(of: #/“([^”]{12,})”/#).map { String($0.1) }
        let titles = Set(list.products.flatMap(\.product.title.all) + list.mentioned.values.flatMap(\.all))
        #expect(quoted.allSatisfy(titles.contains), "\(quoted)")
    }

    @Test func paneAndRecordAreOneList() async throws {
        let turn = try await Talk().say("backpacks")
        let list = try #require(turn.list), record = try #require(turn.record)
        #expect(record.products?.map(\.id) == list.products.map(\.product.id))
        #expect(record.products?.map(\.rank) == Array(1...list.products.count))
        #expect(record.answer == turn.text)
    }

    @Test func askedNumberOfProductsIsShown() async throws {
        let list = try #require(await Talk().say("给我看3款耳机").list)
        #expect(list.products.count == 3)
    }

    @Test func nothingThatFitsGivesTheNearestAndWhatLooseningWouldGive() async throws {
        let talk = try await Talk()
        let turn = await talk.say("running shoes under 50")
        let list = try #require(turn.list)
        #expect(list.total == 0)
        #expect(!list.products.isEmpty)
        #expect(list.products.allSatisfy { $0.checks.contains { $0.state != .met } })
        #expect(list.products.allSatisfy { $0.product.category == "running shoes" })
        #expect(!list.relaxed.isEmpty)
        #expect(turn.record?.relaxed?.count == list.relaxed.count)
        for relaxation in list.relaxed where relaxation.loosened == nil {
            let loosened = list.criteria.removing(relaxation.criterion)
            let count = talk.shop.contents.products.count { loosened.accepts($0, in: talk.shop.contents.vocabulary) }
            #expect(relaxation.wouldGive == count, "\(relaxation.criterion.rawValue)")
        }
    }

    @Test func looseningThatLeadsNowhereIsNotOffered() async throws {
        let turn = try await Talk().say("purple leather laptop under 20")
        let list = try #require(turn.list)
        #expect(list.total == 0)
        #expect(list.relaxed.allSatisfy { $0.wouldGive > 0 })
    }

    @Test func looseningsGiveWhatTheyPromise() async throws {
        for text in ["running shoes under 50", "headphones with battery over 90 hours", "藏青色的跑步鞋", "耳机 100小时以上续航"] {
            let talk = try await Talk()
            let list = try #require(await talk.say(text).list)
            guard list.total == 0 else { continue }
            #expect(!list.relaxed.isEmpty || !list.pairs.isEmpty)
            for relaxation in list.relaxed {
                let relaxed = list.criteria.relaxing(relaxation)
                let found = await talk.take(Request(text: "", language: .english, intent: .refine, confidence: 1, criteria: relaxed)).list
                #expect(found?.total == relaxation.wouldGive, "\(text): \(relaxation)")
            }
        }
    }

    @Test(arguments: [Language.english, .chinese]) func onlyWhatWasInferredIsGivenUpAndThatIsSaid(language: Language) async throws {
        var criteria = Criteria(category: "laptops", attributes: ["color": .anyOf(["purple"]), "waterproof": .anyOf(["yes"])])
        func answer(_ criteria: Criteria) async throws -> Turn {
            try await Talk().take(Request(text: "…", language: language, intent: .search, confidence: 1, criteria: criteria))
        }
        let said = try await answer(criteria)
        #expect(said.list?.total == 0)
        #expect(said.list?.criteria == criteria)
        criteria.inferred = ["waterproof"]
        let partly = try #require(try await answer(criteria).list)
        #expect(partly.total == 0)
        #expect(partly.criteria.names == [.category, .attribute("color")])
        criteria.inferred = ["color", "waterproof"]
        let inferred = try await answer(criteria)
        #expect(inferred.list?.criteria.names == [.category])
        #expect(inferred.list.map { $0.total > 0 } == true)
        #expect(inferred.record?.criteria?.inferred == [])
        let words = language == .english ? ["purple", "inferred", "left that out"] : ["紫色", "推断", "去掉了"]
        for word in words { #expect(inferred.text.contains(word), "\(inferred.text)") }
    }

    @Test func wordsThatFitNothingAreNamedAndTheRestStands() async throws {
        let turn = try await Talk().say("jasmine headphones")
        let list = try #require(turn.list)
        #expect(list.criteria.category == "headphones")
        #expect(list.criteria.terms.isEmpty)
        #expect(list.total > 0)
        #expect(turn.text.contains("jasmine"))
    }

    @Test func refinementKeepsWhatWasSaidBefore() async throws {
        let talk = try await Talk(language: .chinese)
        let first = try #require(await talk.say("蓝牙耳机，500以内").list)
        let second = try #require(await talk.say("便宜点").list)
        #expect(second.criteria.category == first.criteria.category)
        #expect(second.criteria.attributes == first.criteria.attributes)
        let before = try #require(first.criteria.maxPrice), after = try #require(second.criteria.maxPrice)
        #expect(after.amount < before.amount)
    }

    @Test func removedCriterionIsGoneAndTheOthersStay() async throws {
        let talk = try await Talk()
        await talk.say("blue headphones under 500")
        let list = try #require(await Turn(talk.conversation.remove(.maxPrice)).list)
        #expect(list.criteria.maxPrice == nil)
        #expect(list.criteria.category == "headphones")
        #expect(list.criteria.names.contains(.attribute("color")))
    }

    @Test func removingTheLastCriterionShowsRecommendationsOutOfTheWholeShop() async throws {
        let talk = try await Talk()
        await talk.say("headphones")
        let list = try #require(await Turn(talk.conversation.remove(.category)).list)
        #expect(list.criteria.isEmpty)
        #expect(list.total == talk.shop.contents.products.count)
        let recommended = try #require(await talk.say("recommend me something").list)
        #expect(list.products.map(\.product.id) == recommended.products.map(\.product.id))
    }

    @Test func ofMoreThanCanBeRankedThePopularOnesAre() async throws {
        let talk = try await Talk()
        let recommended = try #require(await Turn(talk.conversation.welcome()).list)
        await talk.say("headphones in stock")
        let list = try #require(await Turn(talk.conversation.remove(.category)).list)
        #expect(list.criteria.names == [.inStock])
        #expect(list.total > 200)
        #expect(Set(list.products.prefix(2).map(\.product.id)) == Set(recommended.products.prefix(2).map(\.product.id)))
    }

    @Test func welcomeShowsRecommendationsBeforeAnythingWasSaid() async throws {
        let talk = try await Talk(as: "c001", language: .chinese)
        let turn = await Turn(talk.conversation.welcome())
        #expect(turn.kinds == ["understood", "products", "text", "finished"])
        #expect(turn.list?.products.count == 10)
        #expect(turn.record?.language == .chinese)
    }

    @Test func soldOutProductLeavesTheListsOfThisConversation() async throws {
        let talk = try await Talk(as: "c001")
        let shown = try #require(await talk.say("headphones in stock").list)
        let product = try #require(shown.products.map(\.product).min { $0.stock < $1.stock })
        for variant in product.variants where variant.stock > 0 {
            for _ in 0..<variant.stock { _ = try await talk.conversation.addToCart(product.id, variant: variant.id) }
        }
        let placed = await talk.say("checkout", then: "yes")
        #expect(placed.action?.state == .done)
        let after = try #require(await talk.say("headphones in stock").list)
        #expect(!after.products.contains { $0.product.id == product.id })
        #expect(after.total == shown.total - 1)
    }
}
