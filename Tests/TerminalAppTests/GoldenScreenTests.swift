import Assistant
import Commerce
import Terminal
import Testing
@testable import TerminalApp

@Suite struct GoldenScreenTests {
    @Test func firstStartSaysWhatCanBeDone() throws {
        try expectScreen(Screen(120, 30), matches: "welcome-zh", withStyles: true)
        try expectScreen(Screen(80, 24, language: .english), matches: "welcome-en-80x24")
    }

    @Test(arguments: [(200, 50), (120, 36), (100, 30), (80, 24), (59, 24), (40, 16), (20, 10)])
    func everyWidthShowsConversationAndProducts(width: Int, height: Int) throws {
        var screen = Screen(width, height)
        screen.search(answer: "给您挑了 3 款：1 号“潮声静夜”降噪最强，原价¥499，现在¥399；2 号便宜，但没有写明是否降噪。🎧")
        try expectScreen(screen, matches: "results-\(width)x\(height)")
        screen.press(KeyEvent(.tab))
        try expectScreen(screen, matches: "results-\(width)x\(height)-products")
    }

    @Test func selectionAndStylesInEnglish() throws {
        var screen = Screen(110, 30, language: .english)
        screen.search("headphones", language: .english, answer: "Number 1 is the quietest and costs ¥100 less than before.")
        screen.press(KeyEvent(.down), KeyEvent(.down), .character("c"))
        screen.send(.feedbackRecorded(.like, "murmur-hush"))
        try expectScreen(screen, matches: "selection-en", withStyles: true)
    }

    @Test func answerHalfStreamedLeavesTheProductsInPlace() throws {
        var screen = Screen()
        screen.say("降噪耳机")
        try expectScreen(screen, matches: "waiting")
        screen.receive(.understood(SampleShop.request("降噪耳机")), .products(SampleShop.list), .text("给您挑了 3 款，1 号静夜"))
        try expectScreen(screen, matches: "streaming", withStyles: true)
        screen.press(KeyEvent(.escape))
        try expectScreen(screen, matches: "stopped")
    }

    @Test func citationsAndActionsStandUnderTheAnswer() throws {
        var screen = Screen(100, 26)
        screen.say("取消订单 L20261116")
        screen.receive(
            .text("订单 L20261116 还没发货，可以取消。要取消吗？"), .citations([SampleShop.citation]),
            .action(Action(name: "cancel_order", arguments: ["order_id": "L20261116"], state: .needsConfirmation)))
        screen.receive(.finished(try .sample(milliseconds: 2.14)))
        screen.endTurn()
        try expectScreen(screen, matches: "confirmation")
    }

    @Test func emptyResultSaysWhatWouldHelp() throws {
        var screen = Screen(110, 24)
        let relaxed = [
            Relaxation(criterion: .attribute("noise_cancelling"), wouldGive: 12),
            Relaxation(criterion: .maxPrice, loosened: "699.00", wouldGive: 4),
        ]
        screen.say("防水降噪耳机")
        screen.receive(.products(ProductList(criteria: SampleShop.criteria, products: [], total: 0, relaxed: relaxed)))
        screen.endTurn()
        try expectScreen(screen, matches: "empty-result")
        screen.say("再找找")
        screen.receive(
            .products(ProductList(criteria: SampleShop.criteria, products: [SampleShop.products[1]], total: 0, relaxed: relaxed)))
        screen.endTurn()
        try expectScreen(screen, matches: "nearest-only")
    }

    @Test(arguments: [Language.chinese, .english]) func choicesStandUnderTheQuestion(language: Language) throws {
        for (width, height) in [(120, 30), (80, 24), (50, 20)] {
            var screen = Screen(width, height, language: language)
            screen.say("headphones")
            let yuan = { Money(minorUnits: $0 * 100, .cny) }
            screen.receive(
                .understood(SampleShop.request("headphones", language)), .products(SampleShop.list),
                .question(ClarifyingQuestion(criterion: .maxPrice, choices: [
                    .init(.price(atLeast: nil, atMost: yuan(200)), leaves: 14),
                    .init(.price(atLeast: yuan(200), atMost: yuan(500)), leaves: 16),
                    .init(.price(atLeast: yuan(500), atMost: nil), leaves: 9),
                ])),
                .text(language == .chinese ? "找到 37 款。预算大概是多少？" : "I found 37. Which price range suits you?"))
            screen.endTurn()
            try expectScreen(screen, matches: "question-\(language.rawValue)-\(width)x\(height)")
        }
    }

    @Test func errorStandsInTheStatusLine() throws {
        var screen = Screen(90, 20, language: .english)
        screen.send(.failed(.other("database\u{1B}[31m is locked")))
        try expectScreen(screen, matches: "error", withStyles: true)
    }

    @Test func detailPageAddsUp() throws {
        var screen = Screen(120, 60)
        screen.search()
        screen.open(.detail(Screen.detail))
        screen.press(.character("v"))
        try expectScreen(screen, matches: "detail-zh", withStyles: true)
        var narrow = Screen(58, 60, language: .english)
        narrow.open(.detail(Screen.detail))
        try expectScreen(narrow, matches: "detail-en-58")
    }

    @Test func comparisonStandsSideBySide() throws {
        var screen = Screen(120, 30)
        screen.search()
        screen.press(KeyEvent(.down), .character("c"), KeyEvent(.down), .character("c"))
        try expectScreen(screen, matches: "comparison", withStyles: true)
    }

    @Test func helpShowsEveryKeyAndCommand() throws {
        for (language, name) in [(Language.chinese, "help-zh"), (.english, "help-en")] {
            var screen = Screen(120, 100, language: language)
            screen.type("?")
            try expectScreen(screen, matches: name)
        }
    }

    @Test func aCitedPassageIsMarkedInItsArticle() throws {
        var citation = SampleShop.citation
        (citation.document, citation.line) = (SampleShop.article.id, 14)
        var screen = Screen(100, 24)
        screen.open(.article(SampleShop.article, cited: citation))
        try expectScreen(screen, matches: "article", withStyles: true)
        // In a low window the page begins near the passage.
        var low = Screen(50, 10)
        low.open(.article(SampleShop.article, cited: citation))
        #expect(low.text.contains("来回一趟不用充电"), "\(low.text)")
    }

    @Test func accountPages() throws {
        var screen = Screen(100, 24)
        screen.open(.orders([SampleShop.order]))
        try expectScreen(screen, matches: "orders")
        screen.open(.cart(CartSummary(
            lines: [.init(product: SampleShop.products[0].product, variant: SampleShop.products[0].product.variants[1], quantity: 2)],
            deliveryFee: .zero(.cny))))
        try expectScreen(screen, matches: "cart")
        screen.open(.customers([SampleShop.customer, SampleShop.secondCustomer]))
        screen.press(KeyEvent(.down))
        try expectScreen(screen, matches: "customers")
        let profile = try #require(ScriptedAssistant().profile())
        screen.open(.profile(profile))
        try expectScreen(screen, matches: "profile")
    }

    @Test func inputKeepsWideTextAndManyLines() throws {
        var screen = Screen(60, 24)
        screen.send(.pasted("想要一副耳机：\n1. 不夹头，戴眼镜也舒服\n2. 地铁里听得清人声，价格在五百元以内，最好有白色的，没有就黑色吧"))
        screen.press(KeyEvent(.up), KeyEvent(.end))
        try expectScreen(screen, matches: "input-multiline")
    }

    @Test func commandsAreOfferedWhileTyped() throws {
        var screen = Screen(80, 24)
        screen.type("/c")
        try expectScreen(screen, matches: "commands")
    }

    @Test func historySearchShowsWhatItFinds() throws {
        var screen = Screen(80, 24)
        screen.press(.control("r"))
        screen.type("耳机")
        try expectScreen(screen, matches: "history-search")
    }

    @Test func criteriaShowTheirNumbersWhileOneIsTakenAway() throws {
        var screen = Screen(100, 20)
        screen.search()
        screen.press(.control("x"))
        try expectScreen(screen, matches: "removing-criterion", withStyles: true)
    }

    @Test func tooSmallSaysSo() throws {
        try expectScreen(Screen(19, 10), matches: "too-small")
    }
}
