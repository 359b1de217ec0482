import Commerce
import Testing

@testable import CustomerService

struct QuestionClassifierTests {
    /// Twelve articles of one passage; thirty ways of asking for each of them but the last.
    private static let matters = ["umbrella", "lamp", "kettle", "ladder", "carpet", "violin", "hammock", "tent", "mirror", "clock", "basket", "anvil"]
    private static let frames = [
        "where is the %@", "is my %@ ready", "who repairs a %@", "the %@ again", "what about this %@ then", "could you look at the %@",
        "%@ please", "how long does a %@ live", "my old %@ squeaks", "any news of the %@",
    ]

    private static let articles = matters.map { matter in
        Article(
            id: matter, language: .english, topic: "", title: "About the \(matter)", updated: Day(number: 0),
            passages: [.init(heading: "About the \(matter)", text: "All that we know of the \(matter) stands here.", line: 10)])
    }

    private static let language: ServiceLanguage = {
        let answered = matters.dropLast().flatMap { matter in
            (0..<30).map { number in
                ServiceQuestion(
                    frames[number % frames.count].replacing("%@", with: matter) + ["", " today", " now"][number / frames.count],
                    parts: [[PassagePlace(article: matter, line: 10)]])
            }
        }
        let unanswered = (0..<60).map { ServiceQuestion("who sings song number \($0) on the radio", parts: []) }
        return ServiceLanguage(entries: [], questions: answered + unanswered)
    }()

    private static let base = KnowledgeBase(articles: articles, language: language)

    @Test func wordingThatNobodyWroteDownFindsItsPassage() throws {
        for matter in Self.matters.dropLast() {
            let answer = try #require(Self.base.answer("i was wondering about my \(matter)", language: .english))
            #expect(answer.best.document == matter)
        }
    }

    @Test func likelihoodsOfAllPlacesAddUpToOne() throws {
        let candidates = Self.base.finder.candidates(Self.base.finder.read("the violin again"), language: .english)
        let learned = try #require(candidates.first?.learned)
        #expect(learned.isKnown && learned.probability > 0.5 && learned.articleProbability >= learned.probability)
    }

    @Test func passageThatNoKnownQuestionAsksForIsFoundByItsWords() {
        let first = Self.base.finder.candidates(Self.base.finder.read("all about the anvil"), language: .english).first
        #expect(first?.citation.document == "anvil")
        #expect(first?.learned?.isKnown == false)
    }

    @Test func questionLikeThoseWithoutAnswerGetsNone() {
        #expect(Self.base.answer("who sings song number 75 on the radio", language: .english) == nil)
    }

    @Test func savedModelAnswersAlikeAndIsNotLearnedAgain() throws {
        let model = try #require(Self.base.trainedModel)
        let again = KnowledgeBase(articles: Self.articles, language: Self.language, savedModel: model)
        #expect(again.trainedModel == nil)
        for question in ["my tent", "is the clock ready", "who sings"] {
            #expect(again.answer(question, language: .english) == Self.base.answer(question, language: .english))
        }
    }

    @Test func modelOfOtherQuestionsOrDamagedIsLearnedAnew() throws {
        let model = try #require(Self.base.trainedModel)
        var other = Self.language
        other.questions.removeLast()
        #expect(KnowledgeBase(articles: Self.articles, language: other, savedModel: model).trainedModel != nil)
        #expect(KnowledgeBase(articles: Self.articles, language: Self.language, savedModel: Array(model.dropLast())).trainedModel != nil)
    }

    @Test func fewQuestionsTeachNothing() {
        var few = Self.language
        few.questions = Array(few.questions.prefix(299))
        #expect(KnowledgeBase(articles: Self.articles, language: few).trainedModel == nil)
    }
}
