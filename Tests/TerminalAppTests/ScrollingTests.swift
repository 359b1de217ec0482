import Assistant
import Commerce
import Terminal
import Testing
@testable import TerminalApp

@Suite struct ScrollingTests {
    private func long() -> Screen {
        var screen = Screen(100, 20)
        for number in 1...20 {
            screen.say("第\(number)句")
            screen.receive(.text("回答\(number)"))
            screen.endTurn()
        }
        return screen
    }

    private func top(_ screen: Screen) -> String {
        screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[1].prefix(30).description
    }

    @Test func newestTextIsInViewUntilTheReaderScrolls() {
        let screen = long()
        #expect(screen.text.contains("回答20"))
        #expect(!screen.text.contains("下面还有"))
    }

    @Test func thePlaceStaysWhileTextStreams() {
        var screen = long()
        screen.say("继续…")
        screen.press(KeyEvent(.pageUp))
        let before = top(screen)
        for piece in 1...40 { screen.receive(.text("第 \(piece) 行\n")) }
        #expect(top(screen) == before)
        #expect(screen.text.contains("下面还有"))
        #expect(!screen.state.conversation.followsEnd)
    }

    @Test func scrollingToTheEndFollowsAgain() {
        var screen = long()
        screen.press(KeyEvent(.pageUp), KeyEvent(.pageUp), KeyEvent(.pageDown), KeyEvent(.pageDown))
        #expect(screen.state.conversation.followsEnd)
    }

    @Test func theWheelScrollsWhatIsUnderThePointer() {
        var screen = long()
        screen.send(.mouse(MouseEvent(.wheelUp, at: Point(x: 5, y: 5))))
        #expect(!screen.state.conversation.followsEnd)
        screen.search()
        screen.send(.mouse(MouseEvent(.wheelDown, at: Point(x: 90, y: 5))))
        #expect(screen.state.pane.selection == 1)
    }

    @Test func aWithdrawnTextCannotLeaveThePlaceBeyondTheEnd() {
        var screen = long()
        screen.say("继续…")
        screen.receive(.text(String(repeating: "很长的一段话。\n", count: 60)))
        screen.press(KeyEvent(.pageUp))
        screen.receive(.replacedText("短。"))
        #expect(screen.text.contains("短。"))
    }
}
