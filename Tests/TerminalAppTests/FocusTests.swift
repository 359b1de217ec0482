import Assistant
import Commerce
import Terminal
import Testing
@testable import TerminalApp

@Suite struct FocusTests {
    private func searched() -> Screen {
        var screen = Screen()
        screen.search()
        return screen
    }

    @Test func downEntersTheProductsAndArrowsMove() {
        var screen = searched()
        screen.press(KeyEvent(.down), KeyEvent(.down), KeyEvent(.down), KeyEvent(.down))
        #expect(screen.state.pane.selection == 2)
        screen.press(KeyEvent(.enter))
        #expect(screen.takeEffects() == [.open(1, "murmur-drop")])
    }

    @Test func typingLandsInTheInputFromThePane() {
        var screen = searched()
        screen.press(KeyEvent(.tab))
        screen.type("便宜点")
        #expect(screen.state.input.text == "便宜点")
        #expect(screen.state.focus == .input)
    }

    @Test func lettersTypeWhileTheInputHoldsText() {
        var screen = searched()
        screen.type("x")
        screen.press(KeyEvent(.tab))
        screen.type("al")
        #expect(screen.state.input.text == "xal")
        #expect(screen.takeEffects().isEmpty)
    }

    @Test func lettersActOnTheSelectedProduct() {
        var screen = searched()
        screen.press(KeyEvent(.tab), .character("l"), KeyEvent(.down), .character("d"), .character("a"), .character("u"))
        #expect(screen.takeEffects() == [
            .record(.like, "murmur-hush"), .record(.dislike, "pinecrest-ridge"), .addToCart("pinecrest-ridge", nil), .undoCart,
        ])
    }

    @Test func addingFromThePageTakesTheChosenVariant() {
        var screen = searched()
        screen.open(.detail(Screen.detail))
        screen.press(.character("v"), .character("v"), .character("a"))
        #expect(screen.takeEffects() == [.addToCart("murmur-hush", "murmur-hush/blue")])
    }

    @Test func markingTheSameProductTwiceTakesTheMarkAway() {
        var screen = searched()
        screen.press(KeyEvent(.tab), .character("c"))
        #expect(screen.state.pane.marked == "murmur-hush")
        screen.press(.character("c"))
        #expect(screen.state.pane.marked == nil)
        #expect(screen.state.openPage == nil)
    }

    @Test func aCriterionIsTakenAwayByItsNumber() {
        var screen = searched()
        screen.press(.control("x"), .character("3"))
        #expect(screen.takeEffects() == [.remove(3, .maxPrice)])
        #expect(screen.state.conversation.entries.suffix(2).first?.text == "去掉条件：≤ ¥500")
        screen.endTurn()
        screen.press(KeyEvent(.tab), .character("x"), .character("2"))
        #expect(screen.takeEffects() == [.remove(4, .attribute("noise_cancelling"))])
    }

    @Test func aNumberWithoutCriterionTakesNothingAway() {
        var screen = searched()
        screen.press(.control("x"), .character("9"))
        #expect(screen.takeEffects().isEmpty)
        #expect(screen.state.notice?.isError == true)
    }

    @Test func aNewListReplacesThePageAndTheSelection() {
        var screen = searched()
        screen.press(KeyEvent(.tab), KeyEvent(.down))
        screen.open(.detail(Screen.detail))
        screen.search("便宜点")
        #expect(screen.state.openPage == nil)
        #expect(screen.state.pane.selection == 0)
    }

    @Test func clickSelectsAndASecondClickOpens() {
        var screen = searched()
        let row = screen.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("2 松岭") } ?? 0
        let place = Point(x: 90, y: row)
        screen.send(.mouse(MouseEvent(.click, at: place)))
        #expect(screen.state.pane.selection == 1)
        screen.send(.mouse(MouseEvent(.click, at: place)))
        #expect(screen.takeEffects() == [.open(1, "pinecrest-ridge")])
    }

    @Test func everyBindingOfAContextHasItsOwnKeys() {
        for context in KeyContext.allCases {
            let keys = KeyMap.standard.bindings(in: context).flatMap(\.keys)
            #expect(Set(keys).count == keys.count, "\(context)")
        }
    }
}

@Suite struct KeyTableTests {
    @Test func markdownHasARowForEveryBinding() {
        for language in [Language.chinese, .english] {
            let rows = KeyMap.standard.markdown(in: language).split(separator: "\n")
            #expect(rows.count == KeyMap.standard.bindings.count + 2)
            #expect(rows.allSatisfy { $0.hasPrefix("|") && $0.hasSuffix("|") })
        }
    }

    @Test func everyBindingIsExplainedInBothLanguages() {
        for binding in KeyMap.standard.bindings {
            #expect(binding.help[.chinese] != binding.help[.english])
            #expect(!binding.label.isEmpty)
        }
    }
}
