import Commerce
import Testing

@testable import CustomerService

struct KnowledgeBaseTests {
    private static func article(
        _ id: String, _ language: Language, _ title: String, _ passages: [(heading: String, text: String, line: Int)]
    ) -> Article {
        Article(
            id: id, language: language, topic: "", title: title, updated: Day(number: 0),
            passages: passages.map { .init(heading: $0.heading, text: $0.text, line: $0.line) })
    }

    private static func base(_ articles: [Article]) -> KnowledgeBase {
        KnowledgeBase(articles: articles, language: DemoServiceLanguage.language)
    }

    private let articles = [
        article("warranty", .english, "How long the warranty lasts", [
            ("How long the warranty lasts", "Electronics have a warranty of 12 months.", 10),
            ("Proof", "Your order is proof of purchase for the warranty.", 14),
        ]),
        article("invoices", .english, "Invoices", [("Invoices", "An invoice is sent by e-mail.", 10)]),
        article("invoices", .chinese, "发票", [("发票", "电子发票发到您的邮箱。", 10)]),
        article("gift-wrap", .chinese, "礼品包装", [("礼品包装", "可以做礼品包装，收费6元。", 10)]),
    ]

    @Test func anArticleThatIsNamedIsQuotedFromItsBeginning() {
        let knowledge = Self.base(articles)
        let asked = knowledge.answer("what is the proof of purchase?", from: "warranty", language: .english)
        #expect(asked?.map(\.line) == [10, 14])
        #expect(knowledge.answer("xyzzy", from: "warranty", language: .english)?.map(\.line) == [10])
        #expect(knowledge.answer("发票", from: "invoices", language: .chinese)?.map(\.language) == [.chinese])
        #expect(knowledge.answer("wrapping", from: "gift-wrap", language: .english)?.map(\.language) == [.chinese])
        #expect(knowledge.answer("anything", from: "nowhere", language: .english) == nil)
    }

    @Test func passageIsQuotedAsWrittenWithHeadingAndLine() {
        let answer = Self.base(articles).answer("how long is the warranty?", language: .english)
        #expect(answer?.best == Citation(
            document: "warranty", heading: "How long the warranty lasts", language: .english,
            passage: "Electronics have a warranty of 12 months.", line: 10))
        #expect(answer?.citations.first == answer?.best)
    }

    @Test func articleInTheQuestionsLanguageComesFirst() {
        let base = Self.base(articles)
        #expect(base.answer("怎么开发票", language: .chinese)?.best.language == .chinese)
        #expect(base.answer("how do I get an invoice", language: .english)?.best.language == .english)
    }

    @Test func articleOfAnotherLanguageIsGivenWhereThereIsNoneInTheQuestions() {
        let base = Self.base(articles)
        #expect(base.answer("do you gift wrap", language: .english)?.best.language == .chinese)
        #expect(base.answer("保修多久", language: .chinese)?.best.document == "warranty")
        #expect(base.answer("do you gift wrap", language: Language(rawValue: "fr"))?.best.document == "gift-wrap")
    }

    @Test func shopWithoutArticlesAnswersNothing() {
        #expect(Self.base([]).answer("how long is the warranty", language: .english) == nil)
    }

    @Test func wordsOfOneMeaningComeToTheSameTerms() {
        let terms = ServiceTerms(DemoServiceLanguage.language.entries, texts: [])
        #expect(terms.canonical("邮费") == "deliver cost")
        #expect(terms.canonical("Could you please tell me the POSTAGE?") == "deliver cost")
        #expect(TypedQuestion("whats the waranty", terms: terms).canonical == "duration warranty")
        #expect(ServiceLanguage.Entry(line: "a b = c, d e")?.line == "a b = c, d e")
        #expect(ServiceLanguage.Entry(line: "a = ") == nil && ServiceLanguage.Entry(line: "a") == nil)
    }

    @Test func ofTwoArticlesThatDisagreeTheNewerCounts() throws {
        func rule(_ id: String, _ days: Int, updated: Int) -> Article {
            Article(
                id: id, language: .english, topic: "", title: "Price protection", updated: Day(number: updated),
                passages: [.init(heading: "Price protection", text: "Price protection lasts \(days) days after you bought an item.", line: 10)])
        }
        // The demo's known questions are about articles that are not among these.
        let words = ServiceLanguage(entries: DemoServiceLanguage.language.entries)
        for (first, second) in [(3, 9), (9, 3)] {
            let base = KnowledgeBase(articles: [rule("one", 45, updated: first), rule("two", 30, updated: second)], language: words)
            let answer = try #require(base.answer("what is price protection?", language: .english))
            #expect(answer.best.document == (first > second ? "one" : "two"))
            #expect(answer.outdated?.document == (first > second ? "two" : "one"))
        }
        let agreeing = KnowledgeBase(articles: [rule("one", 45, updated: 3), rule("two", 45, updated: 9)], language: words)
        let answer = try #require(agreeing.answer("what is price protection?", language: .english))
        #expect(answer.outdated == nil)
    }
}
