import Commerce
import Testing
import Text

@testable import Understanding

@Suite struct ForgettingGrammarTests {
    private func wish(_ text: String) -> ForgettingGrammar? { ForgettingGrammar(Atomizer(analyzer: Analyzer()).atoms(of: text)) }

    @Test(arguments: [
        "forget that I looked at the second one", "forget I ever looked at this", "忘掉我看过第二个", "请忘记我看过这个", "把我看过的第二个忘掉", "当我没看过第二个",
    ])
    func looksAreForgotten(_ text: String) {
        #expect(wish(text)?.kinds == [.view, .click], "\(text)")
        #expect(wish(text)?.isOfAll == (text.contains("过的")), "\(text)")
        #expect(wish(text)?.name.isEmpty == true, "\(text): \(wish(text)?.name.map(\.text) ?? [])")
    }

    @Test(arguments: ["forget what I liked", "忘掉我喜欢过的", "forget everything I liked"])
    func allThatWasLikedIsForgotten(_ text: String) {
        #expect(wish(text)?.kinds == [.like, .rating] && wish(text)?.isOfAll == true, "\(text)")
    }

    @Test(arguments: ["clear my browsing history", "清空我的浏览记录", "forget everything you know about me", "忘掉我的喜好"])
    func theWholeRecordIsForgotten(_ text: String) {
        #expect(wish(text)?.isOfAll == true && wish(text)?.kinds == nil, "\(text)")
    }

    @Test(arguments: ["别记这个了", "don't remember this", "不要记住这个", "别记了"])
    func thisNeedsNoMore(_ text: String) {
        #expect(wish(text).map { $0.pointsOut && !$0.isOfAll && $0.kinds == nil } == true, "\(text)")
    }

    @Test func theProductIsCalledByTheWordsThatAreLeft() {
        #expect(wish("forget that I looked at the Stillwater 2")?.name.map(\.text) == ["stillwater", "2"])
        #expect(wish("忘掉我看过静溪耳机")?.name.map(\.text).joined() == "静溪耳机")
    }

    @Test(arguments: [
        "forget it", "forget the budget", "forget that, show me lamps", "don't forget that I like blue", "别忘了我喜欢蓝色", "忘了说，我喜欢蓝色的",
        "I forgot my password", "clear the filters", "delete the second one", "forget the headphones", "老忘关火", "I looked at the second one",
    ])
    func otherWishesAreNotOfWhatWasDone(_ text: String) { #expect(wish(text) == nil, "\(text)") }
}
