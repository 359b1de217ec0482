import Commerce
import Testing
@testable import Writing

@Suite struct OfflineWriterTests {
    private let writer = OfflineWriter()

    @Test(arguments: [Language.english, .chinese]) func twentyTurnsReadDifferently(language: Language) {
        var openings: [String] = []
        var texts: Set<String> = []
        for turn in 0..<20 {
            let sentences = writer.sentences(for: Lamplight.facts(language, .results(Lamplight.results()), turn: turn))
            openings.append(sentences[0])
            texts.insert(sentences.dropFirst().joined())
        }
        #expect(zip(openings, openings.dropFirst()).allSatisfy { $0 != $1 })
        #expect(texts.count >= 18)
    }

    @Test func sameFactsGiveTheSameText() {
        let facts = Lamplight.facts(.english, .results(Lamplight.results()), turn: 7)
        #expect(writer.text(for: facts) == writer.text(for: facts))
    }

    @Test(arguments: 0..<20) func resultsTakeTwoToFiveSentencesAndFewWords(turn: Int) {
        let results = ResultFacts(
            origin: .search, criteria: Criteria(category: "headphones"),
            products: [Lamplight.ranked(Lamplight.brook, because: .boughtBy(38)), Lamplight.ranked(Lamplight.reed), Lamplight.ranked(Lamplight.lark)],
            total: 12, relaxed: [], customer: nil)
        let sentences = writer.sentences(for: Lamplight.facts(.english, .results(results), turn: turn))
        let words = sentences.joined(separator: " ").split(separator: " ").count
        #expect((2...4).contains(sentences.count))
        #expect((40...90).contains(words), "\(words) words")
    }

    @Test(arguments: [Language.english, .chinese]) func noCanonicalIdentifierIsShown(language: Language) {
        for seed in 0..<200 {
            var random = RandomFacts(seed: seed, language: language)
            let text = writer.text(for: random.facts())
            for identifier in ["noise_cancelling", "battery_hours", "built_in_mic", "max_price", "order_id", "wechat_pay", "return requested"] {
                #expect(!text.contains(identifier), "\(text)")
            }
            if language == .chinese { #expect(!text.contains(" h，") && !text.contains("months"), "\(text)") }
        }
    }

    @Test func passageIsQuotedWordForWordWithItsArticle() {
        let facts = Lamplight.facts(
            .english, .passages([Lamplight.citation]), articles: ["return-window": LocalizedText(zh: "退货期限", en: "Return window")])
        let text = writer.text(for: facts)
        #expect(text.contains("“\(Lamplight.citation.passage)”"))
        #expect(text.contains("“Return window”"))
    }

    @Test func passageInAnotherLanguageIsSaidToBeSo() {
        #expect(writer.text(for: Lamplight.facts(.chinese, .passages([Lamplight.citation]))).contains("只有英文"))
    }

    @Test func longPassageIsShortenedAtASentenceEnd() {
        var citation = Lamplight.citation
        citation.passage = (1...40).map { "Sentence \($0) of the rules stands here." }.joined(separator: " ")
        let text = writer.text(for: Lamplight.facts(.english, .passages([citation])))
        #expect(text.count < 500)
        #expect(text.hasSuffix("stands here.”"))
    }

    @Test func cancellationSaysWhatIsCancelledAndWhereTheMoneyGoes() {
        let customer = Customer(
            id: "c1", name: "Wren", email: "wren@example.com", language: .english, membership: .silver, joined: .unknown, address: nil)
        let flow = ServiceFlow(action: "cancel_order", wish: .cancel, slots: [.order])
        let reply = ServiceReply(kind: .propose(ServiceCase(flow: flow, customer: customer, order: Lamplight.order())))
        #expect(
            writer.text(for: Lamplight.facts(.english, .service(reply)))
                == "I would cancel the whole order L20261116 (“Hollowreed Hush Over-Ear Headphones”). "
                + "That gives ¥307 back to WeChat Pay; it cannot be taken back. Shall I do that? Please answer yes or no, or say what should be different.")
        #expect(
            writer.text(for: Lamplight.facts(.chinese, .service(reply)))
                == "将取消整个订单 L20261116（“空苇 静听头戴耳机”）。¥307 退回微信支付；取消后不能恢复。要这样办吗？请回答“是”或“不”，或者告诉我哪里要改。")
    }

    @Test func resultsContrastTheItems() {
        let relaxed = [Relaxation(criterion: .attribute("color"), wouldGive: 4)]
        #expect(
            writer.sentences(for: Lamplight.facts(.english, .results(Lamplight.results(relaxed: relaxed)))) == [
                "For waterproof blue headphones up to ¥300 there is just one match; the others on the list come close.",
                "Number 1, “Quietbrook Dawn Sport Earbuds”, comes first mainly because it has “sport” in its title; "
                    + "it costs ¥159 and is the best rated of the list (4.8, 64 ratings).",
                "Number 2 asks for ¥140 more than number 1 and is the only one listed as noise cancelling; "
                    + "number 3 is the cheapest here at ¥59 and is out of stock at the moment.",
                "I inferred “waterproof” from your words, so correct me if that is wrong; number 3 does not come in blue; "
                    + "without “blue” there would be 4.",
            ])
        #expect(
            writer.sentences(for: Lamplight.facts(.chinese, .results(Lamplight.results(relaxed: relaxed)))) == [
                "完全符合的¥300以内的蓝色防水耳机有1款，其余的条件接近。",
                "1号“静溪 晨跑运动耳机”排第一，主要因为名称里有“sport”；它售价¥159，口碑最好（64人打出4.8分）。",
                "再看2号比1号要多花¥140，是这里唯一标明“主动降噪”的，而3号在这几款里最便宜（¥59），目前缺货。",
                "“防水”是我从您的话里推断的，不对请告诉我；3号没有蓝色；去掉“蓝色”，会有4款。",
            ])
    }

    @Test func inferredCriteriaAreSaidWithTheirReason() {
        var facts = Lamplight.results()
        facts.inferred = [InferredFact(criterion: .attribute("waterproof"), confidence: 0.9, words: "my feet are always wet")]
        let english = writer.text(for: Lamplight.facts(.english, .results(facts)))
        #expect(english.contains("I took it from “my feet are always wet” that “waterproof” (90% sure) matters"))
        let chinese = writer.text(for: Lamplight.facts(.chinese, .results(facts)))
        #expect(chinese.contains("您说“my feet are always wet”，我想您需要“防水”（把握90%），不对请告诉我"))
        // What the same words led to is said once.
        let inferred = [InferredFact(criterion: .category, confidence: 0.8, words: "x"), InferredFact(criterion: .brands, words: "x"), InferredFact(criterion: .inStock)]
        #expect(inferred.byWords.map(\.count) == [2, 1])
    }

    @Test func questionEndsTheReply() {
        var facts = Lamplight.results()
        facts.question = ClarifyingQuestion(criterion: .maxPrice, choices: [
            .init(.price(atLeast: nil, atMost: Lamplight.yuan(200)), leaves: 8),
            .init(.price(atLeast: Lamplight.yuan(200), atMost: nil), leaves: 7),
        ])
        #expect(
            writer.sentences(for: Lamplight.facts(.english, .results(facts))).last
                == "Which price range suits you: up to ¥200 (8) or from ¥200 (7)?")
        #expect(
            writer.sentences(for: Lamplight.facts(.chinese, .results(facts))).last == "预算大概是多少：¥200以内（8款）还是¥200以上（7款）？")
    }

    @Test(arguments: [
        (ResultNote.corrected(from: "hedphones", to: "headphones"), "Showing results for “headphones”, as nothing is called “hedphones”."),
        (.converted(from: Money(minorUnits: 5000, .usd), to: Lamplight.yuan(355), on: Lamplight.today), "$50 is about ¥355 at the rate of"),
        (.nearInMeaning(["sofa"]), "None of these mentions “sofa”; those that come closest to it in meaning are first."),
        (.noEarlierSearch, "There is no earlier search to go back to."),
        (.leftOut([.attribute("waterproof")], of: Criteria(attributes: ["waterproof": .anyOf(["yes"])])), "Nothing meets “waterproof”"),
    ]) func notesStandBeforeTheList(_ note: ResultNote, _ words: String) {
        var facts = Lamplight.results()
        facts.notes = [.unknownWords(["flurbo"]), note]
        let sentences = writer.sentences(for: Lamplight.facts(.english, .results(facts)))
        #expect(sentences[0].contains("flurbo"))
        #expect(sentences[1].hasPrefix(words))
        facts.notes = [note]
        #expect(writer.sentences(for: Lamplight.facts(.chinese, .results(facts)))[0] != sentences[1])
    }

    @Test func priceAndStockAreSaid() {
        func text(_ fact: ProductFact, _ language: Language) -> String {
            let answer = ProductAnswer(
                product: Lamplight.ranked(Lamplight.lark), attribute: nil, fact: fact, values: [], reviews: [], reviewCount: 4)
            return writer.text(for: Lamplight.facts(language, .productAnswer(answer), numbers: ["lark": 3]))
        }
        #expect(text(.price, .english) == "Number 3 sells for \(Lamplight.lark.price.display).")
        #expect(text(.price, .chinese) == "3号卖\(Lamplight.lark.price.display)。")
        #expect(text(.stock, .english) == "Number 3 is out of stock at the moment.")
        #expect(text(.stock, .chinese) == "3号目前缺货。")
    }

    @Test func unknownAttributeIsCalledUnknown() {
        let answer = ProductAnswer(
            product: Lamplight.ranked(Lamplight.lark), attribute: "waterproof", values: [], reviews: [], reviewCount: 4)
        #expect(
            writer.text(for: Lamplight.facts(.english, .productAnswer(answer), numbers: ["lark": 3]))
                == "The shop does not say whether number 3 is “waterproof”. None of its 4 reviews settles it either.")
        #expect(
            writer.text(for: Lamplight.facts(.chinese, .productAnswer(answer), numbers: ["lark": 3]))
                == "店里没有写明3号是否“防水”。它的4条评价里也没有提到。")
    }
}
