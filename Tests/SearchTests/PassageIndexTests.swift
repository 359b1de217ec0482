import Commerce
import Testing
import Text

@testable import Search

struct PassageIndexTests {
    private static func article(_ id: String, _ language: Language, _ title: String, _ passages: [String]) -> Article {
        Article(
            id: id, language: language, topic: "", title: title, updated: Day(number: 0),
            passages: passages.enumerated().map { .init(heading: title, text: $1, line: 8 + 2 * $0) })
    }

    private let index = PassageIndex(articles: [
        article("return-window", .english, "How long you have to return something", [
            "You can return most items within 15 days of delivery.", "Unopened food can be returned within 7 days.",
        ]),
        article("delivery-fees", .english, "What delivery costs", ["Standard delivery costs 8 yuan; from 99 yuan it is free."]),
        article("invoices", .english, "Invoices", ["An electronic invoice is sent to your e-mail address after delivery."]),
        article("return-window", .chinese, "退货期限", ["签收后十五天内可以退货。", "未拆封的食品七天内可以退货。"]),
        article("invoices", .chinese, "发票", ["电子发票在签收后发到您的邮箱。"]),
    ], analyzer: Analyzer(lexicon: Lexicon(words: ["退货", "发票", "电子发票", "签收"])))

    @Test func bestPassageIsQuotedWithDocumentAndLine() throws {
        let hit = try #require(index.search("how long can I return food", language: .english, limit: 3).first)
        #expect(hit.citation == Citation(
            document: "return-window", heading: "How long you have to return something", language: .english,
            passage: "Unopened food can be returned within 7 days.", line: 10))
    }

    @Test func languagesAreApart() {
        #expect(index.search("发票", language: .chinese, limit: 9).map(\.citation.document) == ["invoices"])
        #expect(index.search("发票", language: .english, limit: 9).isEmpty)
        #expect(index.search("发票", language: Language(rawValue: "fr"), limit: 9).isEmpty)
    }

    @Test func coverageFallsWithWordsThatStandNowhere() throws {
        let answered = try #require(index.search("电子发票", language: .chinese, limit: 1).first)
        let unanswered = try #require(index.search("spaceship refuelling delivery", language: .english, limit: 1).first)
        #expect(answered.coverage > 0.95)
        #expect(unanswered.coverage < 0.3)
    }

    @Test func questionOfUnknownWordsHasNoAnswer() {
        #expect(index.search("quantum chromodynamics", language: .english, limit: 3).isEmpty)
        #expect(index.search("", language: .english, limit: 3).isEmpty)
    }
}
