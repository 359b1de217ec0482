import Commerce
import Terminal
import Testing
@testable import TerminalApp

/// The rest of a product's name after the caret.
@Suite struct CompletionTests {
    private func typing(_ text: String, rest: String?) -> Screen {
        var screen = Screen(language: .english)
        screen.type(text)
        #expect(screen.completing == text)
        screen.send(.completionFound(text, rest: rest))
        return screen
    }

    @Test(arguments: [KeyEvent(.tab), KeyEvent(.right), .control("f")])
    func restIsShownAndTaken(key: KeyEvent) {
        var screen = typing("a two-per", rest: "son tent")
        #expect(screen.text.contains("a two-person tent"))
        #expect(screen.state.input.text == "a two-per")
        screen.press(key)
        #expect(screen.state.input.text == "a two-person tent")
        #expect(screen.state.focus == .input)
        #expect(screen.state.completion == nil)
    }

    @Test func restShrinksWhileItIsTypedAndGoesWhenSomethingElseIs() {
        var screen = typing("two", rest: "-person tent")
        screen.type("-p")
        #expect(screen.text.contains("two-person tent"))
        screen.type("x")
        #expect(!screen.text.contains("erson tent"))
        #expect(screen.state.completion == nil)
    }

    @Test func answerToWhatIsNoLongerTypedIsPassedOver() {
        var screen = typing("two", rest: nil)
        screen.press(KeyEvent(.backspace))
        screen.send(.completionFound("two", rest: "-person tent"))
        #expect(screen.state.completion == nil)
    }

    @Test func onlyTheEndOfTheInputGoesOn() {
        var screen = typing("two", rest: "-person tent")
        screen.press(KeyEvent(.left))
        #expect(screen.state.completion == nil)
        #expect(!screen.text.contains("-person"))
    }

    @Test func commandsAreNotAskedAbout() {
        var screen = Screen(language: .english)
        screen.type("/he")
        #expect(screen.completing == nil)
    }

    @Test func sendingSaysOnlyWhatWasTyped() {
        var screen = typing("two", rest: "-person tent")
        screen.press(KeyEvent(.enter))
        #expect(screen.takeEffects() == [.respond(2, "two")])
        #expect(!screen.text.contains("-person"))
    }

    @Test func restIsCleanAndKeepsItsSpace() {
        let screen = typing("two", rest: " \u{1B}[31mtents\u{7}\n")
        #expect(screen.state.completion?.rest == " tents")
    }

    @Test func longRestEndsAtTheBorder() {
        var screen = Screen(40, 20)
        screen.type("降噪")
        screen.send(.completionFound("降噪", rest: String(repeating: "耳机", count: 60)))
        #expect(screen.text.contains("降噪耳机耳机"))
        for line in screen.text.split(separator: "\n") { #expect(TextWidth.columns(of: String(line)) <= 40) }
    }
}
