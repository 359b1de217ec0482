import Assistant
import Commerce
import Terminal
import Testing
@testable import TerminalApp

@Suite struct InputTests {
    @Test func upInAnEmptyLineRecallsAndDownComesBack() {
        var screen = Screen()
        screen.press(KeyEvent(.up))
        #expect(screen.state.input.text == "便宜点的耳机")
        screen.press(KeyEvent(.up))
        #expect(screen.state.input.text == "return policy")
        screen.press(KeyEvent(.down), KeyEvent(.down))
        #expect(screen.state.input.isEmpty)
        #expect(screen.state.focus == .input)
    }

    @Test func upInAWrittenLineDoesNotReplaceIt() {
        var screen = Screen()
        screen.type("蓝色的")
        screen.press(KeyEvent(.up))
        #expect(screen.state.input.text == "蓝色的")
    }

    @Test func historySearchFindsOlderMatchesAndTakesOne() {
        var screen = Screen()
        screen.press(.control("r"))
        screen.type("耳机")
        screen.press(.control("r"), KeyEvent(.enter))
        #expect(screen.state.input.text == "降噪耳机")
        #expect(screen.takeEffects().isEmpty)
        screen.press(KeyEvent(.enter))
        #expect(screen.takeEffects() == [.respond(2, "降噪耳机")])
    }

    @Test func pasteIsSanitizedAndKeepsItsLines() {
        var screen = Screen()
        screen.send(.pasted("一\r\n\u{1B}[31m二\u{202E}三\u{7}"))
        #expect(screen.state.input.text == "一\n二三")
        #expect(screen.takeEffects().isEmpty)
    }

    @Test func pasteBeyondTheLimitIsCutAndSaid() {
        var screen = Screen()
        screen.send(.pasted(String(repeating: "好", count: 100_000)))
        #expect(screen.state.input.text.count == InputEditor.limit)
        #expect(screen.state.notice?.isError == true)
    }

    @Test func controlJBreaksTheLineAndEnterSendsBoth() {
        var screen = Screen()
        screen.type("a")
        screen.press(.control("j"))
        screen.type("b")
        screen.press(KeyEvent(.enter))
        #expect(screen.takeEffects() == [.respond(2, "a\nb")])
    }

    @Test func editingKeys() {
        var editor = InputEditor()
        editor.insert("wireless 降噪耳机 under")
        editor.deleteWordBackward()
        #expect(editor.text == "wireless 降噪耳机 ")
        editor.deleteWordBackward()
        #expect(editor.text == "wireless ")
        editor.yank()
        #expect(editor.text == "wireless 降噪耳机 ")
        editor.moveToLineStart()
        editor.moveWordRight()
        editor.deleteToLineEnd()
        #expect(editor.text == "wireless")
        editor.deleteToLineStart()
        #expect(editor.isEmpty)
    }

    @Test func linesAreWalkedByColumns() {
        var editor = InputEditor()
        editor.insert("耳机耳机\nabcdefgh\n好")
        var moves = [editor.moveUp()]
        #expect(editor.before == "耳机耳机\nab")
        editor.moveToLineEnd()
        moves.append(editor.moveUp())
        #expect(editor.before == "耳机耳机")
        moves.append(editor.moveUp())
        moves.append(editor.moveDown())
        #expect(moves == [true, true, false, true])
        #expect(editor.before == "耳机耳机\nabcdefgh")
    }

    @Test func aCombiningMarkJoinsTheLetterBeforeIt() {
        var editor = InputEditor()
        editor.insert("e")
        editor.insert("\u{301}")
        editor.deleteBackward()
        #expect(editor.isEmpty)
    }

    @Test func tabCompletesCommandsAndTheirArguments() {
        #expect(SlashCommand.completion(of: "/ord") == "/orders ")
        #expect(SlashCommand.completion(of: "/c") == "/cart ")
        #expect(SlashCommand.completion(of: "/l") == "/lang ")
        #expect(SlashCommand.completion(of: "/lang a") == "/lang auto ")
        #expect(SlashCommand.completion(of: "/nothing") == nil)
        #expect(SlashCommand.completion(of: "hello") == nil)
    }

    @Test func unknownCommandIsSaidAndNotSent() {
        var screen = Screen()
        screen.say("/sing")
        #expect(screen.takeEffects().isEmpty)
        #expect(screen.state.notice?.isError == true)
    }

    @Test func languageIsPinnedByCommandAndFollowsTheTalkOtherwise() {
        var screen = Screen()
        screen.say("hello")
        screen.receive(.understood(SampleShop.request("hello", .english)))
        #expect(screen.state.language == .english)
        screen.say("/lang zh")
        screen.say("hello")
        screen.receive(.understood(SampleShop.request("hello", .english)))
        #expect(screen.state.language == .chinese)
        screen.say("/lang auto")
        #expect(screen.takeEffects().suffix(1) == [.setLanguage(nil)])
    }
}
