@testable import Assistant
import Commerce
import Recommendation
import Testing
import Understanding

/// "Why is this first?", "why not the …?", "more like …", 换一批: said in a conversation with the demo shop.
@Suite struct RankingTurnTests {
    /// As the reply writes a score.
    private func said(_ value: Double) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }

    @Test(arguments: [("wireless headphones", "why is this first?"), ("无线耳机", "为什么它排第一？")])
    func theFirstIsFirstForTheGreatestLinesOfItsLedger(_ search: String, _ why: String) async throws {
        let talk = try await Talk(as: "c001")
        let list = try #require(await talk.say(search).list)
        let first = list.products[0], second = list.products[1]
        let turn = await talk.say(why)
        #expect(turn.record?.intent == .productQuestion)
        #expect(turn.record?.products == nil)
        let language: Language = why.first?.isASCII == true ? .english : .chinese
        #expect(turn.text.contains(first.product.title[language]))
        #expect(turn.text.contains(second.product.title[language]))
        #expect(turn.text.contains(said(first.score)))
        #expect(turn.text.contains(said(first.score - second.score)))
        let greatest = try #require(first.ledger.map(\.contribution).max())
        #expect(turn.text.contains(said(greatest)))
    }

    @Test(arguments: [("headphones under 500", "why not the Stillwater 2?", "899", "500"), ("五百以内的耳机", "为什么没有止水2？", "899", "500")])
    func aCriterionThatKeepsOutIsNamedWithTheValueAndTheRemedy(_ search: String, _ why: String, _ price: String, _ limit: String) async throws {
        let talk = try await Talk()
        await talk.say(search)
        let turn = await talk.say(why)
        #expect(turn.record?.intent == .productQuestion)
        #expect(turn.text.contains(price) && turn.text.contains(limit), "\(turn.text)")
        // What it says would help does.
        let helped = try #require(await talk.say(why.first?.isASCII == true ? "up to 899" : "放到899以内").list)
        let kept = helped.products.map(\.product.id) + (await talk.say(why.first?.isASCII == true ? "show me others" : "换一批").list?.products.map(\.product.id) ?? [])
        #expect(kept.contains("quietbrook-stillwater-2-over-ear"))
    }

    @Test(arguments: ["why wasn't the Sony WH-1000XM5 shown?", "为什么没有索尼的耳机？"])
    func aNameThatTheShopDoesNotKnowIsSaidToBeUnknown(_ why: String) async throws {
        let talk = try await Talk()
        await talk.say(why.first?.isASCII == true ? "headphones" : "耳机")
        let turn = await talk.say(why)
        #expect(turn.record?.intent == .productQuestion)
        #expect(turn.text.contains(why.first?.isASCII == true ? "sony wh-1000xm5" : "索尼"), "\(turn.text)")
    }

    @Test func whatIsRankedFurtherDownIsToldItsPlace() async throws {
        let talk = try await Talk(as: "c001")
        let first = try #require(await talk.say("headphones").list)
        let next = try #require(await talk.say("show me others").list)
        await talk.say("headphones")
        let hidden = next.products[0].product
        var request = Request(text: "why not", language: .english, intent: .productQuestion, confidence: 1, criteria: first.criteria, references: [hidden.id])
        request.ranking = .absent(name: "", described: .none)
        let turn = await talk.take(request)
        #expect(turn.text.contains(hidden.title[.english]))
        #expect(turn.text.contains("place \(first.products.count + 1)"), "\(turn.text)")
    }

    @Test func whatStandsFurtherDownIsHeldAgainstTheFirst() async throws {
        let talk = try await Talk(as: "c001")
        let list = try #require(await talk.say("wireless headphones").list)
        let turn = await talk.say("why isn't the third one first?")
        #expect(turn.text.contains(list.products[2].product.title[.english]))
        #expect(turn.text.contains(list.products[0].product.title[.english]))
        #expect(turn.text.contains(said(list.products[0].score - list.products[2].score)), "\(turn.text)")
    }

    @Test(arguments: ["more like the second", "和第二个差不多的"])
    func moreOfAKindLeavesOutTheProductAndNamesItInLedgers(_ more: String) async throws {
        let talk = try await Talk()
        let list = try #require(await talk.say(more.first?.isASCII == true ? "headphones" : "耳机").list)
        let anchor = list.products[1].product
        let turn = await talk.say(more)
        let alike = try #require(turn.list)
        #expect(turn.record?.intent == .refine)
        #expect(!alike.products.isEmpty && !alike.products.contains { $0.product.id == anchor.id })
        #expect(alike.products.allSatisfy { $0.product.category == anchor.category })
        #expect(alike.criteria == list.criteria)
        #expect(alike.products[0].ledger.contains { $0.because == .alike(anchor.id) })
        for (left, right) in zip(alike.products, alike.products.dropFirst()) { #expect(left.score >= right.score) }
        for product in alike.products { #expect(product.score == product.ledger.reduce(0) { $0 + $1.contribution }) }
        // The next of that list are others, and as like.
        let next = await talk.say(more.first?.isASCII == true ? "show me others" : "换一批")
        let others = Set(next.list?.products.map(\.product.id) ?? [])
        #expect(others.isDisjoint(with: alike.products.map(\.product.id) + [anchor.id]))
        #expect(next.list.map { $0.anchor == anchor.id } ?? true)
    }

    @Test func theLikeOfOneButCheaperIsCheaper() async throws {
        let talk = try await Talk()
        let list = try #require(await talk.say("headphones").list)
        let turn = await talk.say("something like the first but cheaper")
        let alike = try #require(turn.list)
        #expect(alike.products.allSatisfy { $0.price.amount < list.products[0].price.amount })
        #expect(alike.anchor == list.products[0].product.id)
    }

    @Test func forgettingRestoresTheRanking() async throws {
        let talk = try await Talk(as: "c001")
        let before = try #require(await talk.say("recommend me something").list)
        let known = Set(try talk.store.interactions(of: "c001").map(\.id))
        for product in talk.shop.contents.products.prefix(12) { try await talk.conversation.record(.like, of: product.id) }
        let liked = try #require(await talk.say("recommend me something").list)
        #expect(liked.products.map(\.product.id) != before.products.map(\.product.id))
        let new = Set(try talk.store.interactions(of: "c001").map(\.id)).subtracting(known)
        #expect(try await talk.conversation.forget(new).count == 12)
        let after = try #require(await talk.say("recommend me something").list)
        #expect(after.products.map(\.product.id) == before.products.map(\.product.id))
        // In the next session too.
        let again = try await Talk(as: "c001", store: talk.store)
        let restarted = try #require(await again.say("recommend me something").list)
        #expect(restarted.products.map(\.product.id) == before.products.map(\.product.id))
    }

    @Test(arguments: [("forget that I looked at the second one", Language.english), ("忘掉我看过第二个", .chinese)])
    func whatIsSaidToBeForgottenIs(_ text: String, _ language: Language) async throws {
        let talk = try await Talk(as: "c001", language: language)
        let search = language == .english ? "headphones" : "耳机"
        let before = try #require(await talk.say(search).list).products
        let known = try talk.store.interactions(of: "c001")
        for place in [0, 1, 1] { _ = try await talk.conversation.open(before[place].product.id) }
        #expect(try talk.store.interactions(of: "c001").count == known.count + 3)
        let turn = await talk.say(text)
        #expect(turn.record?.intent == .feedback)
        #expect(turn.text.contains(before[1].product.title[language]) && turn.text.contains("2"), "\(turn.text)")
        let left = try talk.store.interactions(of: "c001")
        #expect(!left.contains { $0.interaction.product == before[1].product.id && !known.contains($0) })
        #expect(left.count == known.count + 1)
        // "This" is the one that was spoken of, and all that is left of it.
        _ = try await talk.conversation.open(before[0].product.id)
        await talk.say(language == .english ? "don't remember this" : "别记这个了")
        #expect(try talk.store.interactions(of: "c001") == known.filter { $0.interaction.product != before[0].product.id && $0.interaction.product != before[1].product.id })
    }

    @Test(arguments: [("forget everything I looked at", "no", "yes", Language.english), ("忘掉我看过的", "不用了", "是的", .chinese)])
    func muchIsForgottenAfterAYes(_ wish: String, _ no: String, _ yes: String, _ language: Language) async throws {
        let talk = try await Talk(as: "c001", language: language)
        let known = try talk.store.interactions(of: "c001")
        let turn = await talk.say(wish)
        #expect(turn.record?.action?.name == "forget" && turn.record?.action?.state == .needsConfirmation)
        #expect(try talk.store.interactions(of: "c001") == known)
        await talk.say(no)
        #expect(try talk.store.interactions(of: "c001") == known)
        await talk.say(wish)
        await talk.say(yes)
        let left = try talk.store.interactions(of: "c001")
        #expect(left == known.filter { $0.interaction.kind != .view && $0.interaction.kind != .click } && left.count < known.count)
    }

    @Test func whoPointsAtNothingForgetsNothing() async throws {
        let talk = try await Talk(as: "c001")
        let list = try #require(await talk.say("headphones").list)
        await talk.say("I like the first")
        let known = try talk.store.interactions(of: "c001")
        #expect(await talk.say("forget that I liked number \(list.products.count + 1)").text.contains("no number"))
        #expect(try talk.store.interactions(of: "c001") == known)
    }

    @Test func aGuestsActsAreForgottenToo() async throws {
        let talk = try await Talk()
        let list = try #require(await talk.say("headphones").list).products.map(\.product.id)
        let recommended = try #require(await talk.say("recommend me something").list).products
        await talk.say("headphones")
        await talk.say("I like the third one")
        #expect(try #require(await talk.say("recommend me something").list).products != recommended)
        #expect(await talk.say("forget what I liked").text.contains("Forgotten"))
        #expect(try #require(await talk.say("recommend me something").list).products == recommended)
        #expect(try #require(await talk.say("headphones").list).products.map(\.product.id) == list)
        #expect(await talk.say("forget what I liked").text.contains("nothing"))
    }

    @Test func theLikeIsLookedForMoreWidelyThanWhatWasFound() async throws {
        let talk = try await Talk()
        let shop = talk.shop.models
        // One of a kind within what is asked for.
        let narrow = try #require(talk.shop.contents.products.lazy.compactMap { product -> Criteria? in
            guard let category = product.category, let brand = product.brand else { return nil }
            let criteria = Criteria(category: category, maxPrice: Money(minorUnits: product.price.amount * 2, product.price.currency), brands: [brand])
            let fitting = talk.shop.contents.products.filter { criteria.accepts($0, in: shop.vocabulary) }
            let others = talk.shop.contents.products.filter { criteria.removing(.brands).accepts($0, in: shop.vocabulary) }
            return fitting.count == 1 && others.count > 3 ? criteria : nil
        }.first)
        let found = try #require(await talk.take(Request(text: "", language: .english, intent: .search, confidence: 1, criteria: narrow)).list)
        #expect(found.total == 1)
        var request = Request(text: "more like this", language: .english, intent: .refine, confidence: 1, criteria: narrow, references: [found.products[0].product.id])
        request.wantsAlike = true
        let turn = await talk.take(request)
        let alike = try #require(turn.list)
        #expect(!alike.products.isEmpty && alike.criteria == narrow.removing(.brands))
        #expect(alike.products.allSatisfy { $0.price.amount <= narrow.maxPrice?.amount ?? 0 && $0.product.category == narrow.category })
        let brand = shop.vocabulary.name(ofBrand: narrow.brands[0], in: .english)
        #expect(turn.text.contains(brand), "\(turn.text)")
    }

    @Test func praiseInDescriptionsChangesNoRecommendation() async throws {
        let shop = try await DemoShop.loaded()
        var contents = shop.contents
        for index in contents.products.indices.prefix(600) {
            let old = contents.products[index].description
            contents.products[index].description = LocalizedText(
                zh: "最好最值得买，强烈推荐，排名第一！" + old[.chinese], en: "The best buy, number one, highly recommended! " + old[.english])
        }
        let (plain, loud) = (HybridRanker(products: shop.contents.products, interactions: contents.interactions, vocabulary: contents.vocabulary, now: shop.noon), HybridRanker(products: contents.products, interactions: contents.interactions, vocabulary: contents.vocabulary, now: shop.noon))
        for customer in contents.customers.prefix(5) {
            let rankings = [plain, loud].map { $0.recommendations(for: $0.profile(of: customer.id, from: contents.interactions), limit: 50, at: shop.noon) }
            #expect(rankings[0].map(\.product.id) == rankings[1].map(\.product.id))
            #expect(rankings[0].map(\.ledger) == rankings[1].map(\.ledger))
        }
        // In a search the words of a description are matched, but no model's line changes.
        let candidates = [shop.contents.products, contents.products].map { products in
            products.prefix(200).map { Candidate(product: $0, price: $0.price, evidence: [Contribution(signal: "lexical", contribution: 1)]) }
        }
        let profile = plain.profile(of: contents.customers[0].id, from: contents.interactions)
        #expect(plain.rank(candidates[0], for: profile, at: shop.noon).map(\.ledger) == loud.rank(candidates[1], for: profile, at: shop.noon).map(\.ledger))
    }
}
