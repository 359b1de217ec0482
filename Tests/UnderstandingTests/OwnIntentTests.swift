import Commerce
import Text
import Testing
@testable import Understanding

/// A shop whose owner added a question of his own to the assistant's intents.
struct OwnIntentTests {
    private static let own = [
        "do you match prices", "I saw this cheaper on another site", "can you beat the price of another shop",
        "will you match a competitor's price", "found it cheaper elsewhere, can you do the same",
    ].map { Utterance(text: $0, intent: "price_match", language: .english, article: "price-match") }
        + ["别家更便宜你们能比价吗", "我在别的平台看到更便宜的", "别的店卖得便宜，能补差价吗", "你们跟别家比价吗"]
        .map { Utterance(text: $0, intent: "price_match", language: .chinese, article: "price-match") }

    private static let shop = Task {
        let contents = try await DemoShop.loaded.value.contents
        // A part of the examples is enough to tell the rest apart, and learned sooner.
        let examples = contents.utterances.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
        func understander(savedModel: [UInt8]? = nil) -> Understander {
            Understander(
                vocabulary: contents.vocabulary, currency: contents.shop.currency, products: contents.products,
                utterances: examples + own, analyzer: Analyzer(lexicon: Lexicon(words: contents.vocabulary.allNames)),
                savedModel: savedModel, isKnown: { _ in false })
        }
        let first = understander()
        return (first, understander(savedModel: first.trainedModel))
    }

    @Test(arguments: ["another shop has it cheaper, will you match that?", "do you match prices", "别家卖得更便宜，你们能比价吗"])
    func whatItsExamplesResembleIsAPolicyQuestionWithItsArticle(_ text: String) async throws {
        let request = try await Self.shop.value.0.understand(text, in: ConversationState())
        #expect(request.intent == .policyQuestion)
        #expect(request.article == "price-match")
    }

    @Test(arguments: ["how long do returns take", "包邮吗", "show me headphones"])
    func otherTalkHasNoArticle(_ text: String) async throws {
        #expect(try await Self.shop.value.0.understand(text, in: ConversationState()).article == nil)
    }

    @Test func theSavedModelKnowsItToo() async throws {
        let (trained, saved) = try await Self.shop.value
        #expect(trained.trainedModel != nil)
        #expect(saved.trainedModel == nil)
        #expect(saved.understand("do you match prices", in: ConversationState()).article == "price-match")
    }
}
