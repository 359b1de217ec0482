import Classification
import Commerce
import Testing
import Text
@testable import Understanding

/// What is but a name, and whether it is one of goods.
@Suite struct NounPhraseTests {
    private static func isBare(_ text: String) -> Bool { NounPhrase.isBare(Atomizer(analyzer: Analyzer()).atoms(of: text)) }

    @Test(arguments: ["不锈钢晾衣架", "吉他架", "挂墙的娃娃", "写真集", "茶吧机", "kfr-35gw", "open toe sandals", "led bulb e27"])
    func nameIsBare(_ text: String) { #expect(Self.isBare(text)) }

    @Test(arguments: ["打开微信", "我要听歌", "明天天气", "播放夜曲", "这个多少钱", "从这到机场", "what is love", "play some jazz", "耳机?", ""])
    func sentenceIsNot(_ text: String) { #expect(!Self.isBare(text)) }

    /// Names that no example holds, of things the demo shop has nothing of.
    @Test(arguments: ["叉车轮子", "汽车脚垫", "挖掘机滤芯", "鹦鹉饲料", "轴承座6308"])
    func nameOfGoodsIsSearchedFor(_ text: String) async throws {
        let shop = try await DemoShop.loaded.value
        #expect(shop.understander.understand(text, in: ConversationState()).intent == .search)
    }

    @Test(arguments: ["贵州卫视高清频道", "播放周杰伦的歌", "水煮鱼的做法"])
    func nameOfSomethingElseIsOutOfScope(_ text: String) async throws {
        let shop = try await DemoShop.loaded.value
        #expect(shop.understander.understand(text, in: ConversationState()).intent == .outOfScope)
    }

    @Test func bothClassifiersAreSaved() async throws {
        let analyzer = Analyzer()
        let utterances = ["greeting": ["hello", "hi there"], "name_of_goods": ["desk lamp", "steel pan"], "name_of_other": ["star wars", "pasta soup"]]
            .flatMap { intent, texts in texts.map { Utterance(text: $0, intent: intent, language: .english) } }
            .sorted { $0.text < $1.text }
        let trainer = IntentTrainer(vocabulary: Vocabulary(), utterances: utterances, analyzer: analyzer)
        #expect(trainer.intentCount == 1)
        let digest = IntentClassifier.digest(of: utterances, vocabulary: Vocabulary())
        let parts = try #require(ModelFile.parts(of: trainer.model()))
        let read = try #require(IntentClassifier(saved: parts, digest: digest))
        let features = TextFeatures(TokenSequence("desk lamp", stemmer: Stemmer()))
        #expect(read.scores(of: features, isBareName: true) == trainer.classifier().scores(of: features, isBareName: true))
        #expect(read.scores(of: features).goods == nil)
        #expect(IntentClassifier(saved: Array(parts.dropLast()), digest: digest) == nil)
        #expect(ModelFile.parts(of: trainer.model().dropLast()) == nil)
    }
}
