import Commerce
import Testing

@testable import CustomerService

/// Questions held against the demo shop's real articles, both languages.
struct KnowledgeCalibrationTests {
    private static let base = KnowledgeBase(articles: KnowledgeArticles.all, language: DemoServiceLanguage.language)

    @Test func articlesOfBothLanguagesAreThere() {
        #expect(KnowledgeArticles.all.filter { $0.language == .chinese }.count >= 60)
        #expect(KnowledgeArticles.all.filter { $0.language == .english }.count >= 60)
    }

    @Test func aQuarterOfTheQuestionsHasNoAnswer() {
        for questions in [DemoServiceLanguage.tuning, DemoServiceLanguage.heldOut] {
            #expect(questions.count > 80)
            #expect(4 * questions.count { !$0.isAnswerable } >= questions.count)
        }
    }

    @Test func everyAnswerNamesAPassage() {
        let places = Set(KnowledgeArticles.all.flatMap { article in
            article.passages.map { PassagePlace(article: article.id, line: $0.line) }
        })
        let language = DemoServiceLanguage.language
        for question in DemoServiceLanguage.tuning + DemoServiceLanguage.heldOut + language.questions {
            #expect(question.parts.joined().allSatisfy(places.contains), "\(question.text)")
        }
        #expect(language.questions.count > 1000 && language.entries.count > 100)
    }

    @Test func questionsAreReadAsTheyAreWritten() throws {
        let question = try #require(ServiceQuestion(line: "how long, and who pays? => a:10 | b:4 + c:12"))
        #expect(question.parts.map(\.count) == [2, 1] && question.text == "how long, and who pays?")
        #expect(ServiceQuestion(line: question.line) == question)
        #expect(ServiceQuestion(line: "why? =>")?.isAnswerable == false)
        #expect(ServiceQuestion(line: "why? => a") == nil && ServiceQuestion(line: "why?") == nil)
    }

    @Test func questionsGetTheRightPassageOrNone() {
        let report = KnowledgeEvaluation(Self.base).report(on: DemoServiceLanguage.tuning)
        #expect(report.rightShare >= 0.82 && report.falseShare <= 0.05, "\(report)")
    }

    @Test func questionsNeverTunedOnGetTheRightPassageOrNone() {
        let report = KnowledgeEvaluation(Self.base).report(on: DemoServiceLanguage.heldOut)
        #expect(report.rightShare >= 0.92 && report.falseShare <= 0.03, "\(report)")
    }

    /// Questions of another hand, of which the article alone is known.
    @Test func questionsGetTheRightArticleOrNone() {
        let questions = ArticleQuestion.tuning + ArticleQuestion.heldOut
        let answers = questions.map { Self.base.answer($0.text, language: $0.language)?.best.document }
        let answerable = questions.count { !$0.articles.isEmpty }
        let right = zip(questions, answers).count { question, answer in answer.map(question.articles.contains) ?? false }
        let falselyAnswered = zip(questions, answers).count { $0.articles.isEmpty && $1 != nil }
        #expect(Double(right) >= 0.95 * Double(answerable) && falselyAnswered <= 2, "\(right) of \(answerable), \(falselyAnswered)")
    }

    /// Each article in the one language alone, the questions in the other.
    @Test(arguments: [Language.chinese, .english])
    func questionsFindArticlesOfTheOtherLanguage(asked: Language) {
        let base = KnowledgeBase(articles: KnowledgeArticles.all.filter { $0.language != asked }, language: DemoServiceLanguage.language)
        let report = KnowledgeEvaluation(base).report(on: (DemoServiceLanguage.tuning + DemoServiceLanguage.heldOut).filter { $0.language == asked })
        #expect(report.rightShare >= 0.72 && report.falseShare <= 0.07, "\(report)")
    }

    @Test func partsOfAQuestionAreAnsweredEach() throws {
        let answer = try #require(Self.base.answer("can I pay in instalments, and is gift wrap available?", language: .english))
        #expect(answer.citations.map(\.document) == ["instalments", "gift-wrapping"])
    }

    @Test func questionWordsAndPolitenessDoNotCount() {
        let plain = Self.base.answer("warranty length", language: .english)
        let polite = Self.base.answer("hello, could you please tell me what the warranty length is, thanks", language: .english)
        #expect(plain?.best == polite?.best)
        #expect(plain?.best.document == "warranty-length")
        let short = Self.base.answer("退货运费", language: .chinese)
        #expect(short != nil)
        #expect(short?.best == Self.base.answer("亲，请问一下退货运费是怎么算的呢？谢谢", language: .chinese)?.best)
    }

    @Test(arguments: [("邮费怎么算", "运费怎么算"), ("快递费怎么算", "运费怎么算"), ("how much is postage", "what is the delivery fee")])
    func wordsOfOneMeaningGetOneAnswer(left: String, right: String) throws {
        let language: Language = left.contains("怎") ? .chinese : .english
        let answer = try #require(Self.base.answer(left, language: language))
        #expect(answer.best == Self.base.answer(right, language: language)?.best)
        #expect(answer.best.document == "delivery-fees")
    }

    @Test(arguments: ["", "   ", "？？？", "\u{1B}[31m", "的", "the"])
    func textWithoutAQuestionGetsNoAnswer(text: String) {
        #expect(Self.base.answer(text, language: .english) == nil)
        #expect(Self.base.answer(text, language: .chinese) == nil)
    }

    @Test func pastedPageOfNonsenseGetsNoAnswer() {
        #expect(Self.base.answer(String(repeating: "asdf ", count: 5000), language: .english) == nil)
    }
}
