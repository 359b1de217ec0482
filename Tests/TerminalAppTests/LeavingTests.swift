import Assistant
import Commerce
import Terminal
import Testing
@testable import TerminalApp

/// Esc and Ctrl-C: each press takes one thing away.
@Suite struct LeavingTests {
    @Test func controlCClearsThenStopsThenAsksThenLeaves() {
        var screen = Screen()
        screen.say("想一想…")
        screen.receive(.text("一半"))
        screen.type("便宜")
        _ = screen.takeEffects()
        screen.press(.control("c"))
        #expect(screen.state.input.isEmpty)
        #expect(screen.state.turn != nil)
        screen.press(.control("c"))
        #expect(screen.takeEffects() == [.stopTurn])
        #expect(screen.lastEntry?.text == "一半")
        #expect(screen.lastEntry?.isStopped == true)
        screen.press(.control("c"))
        #expect(screen.state.mode == .leaving)
        #expect(screen.takeEffects().isEmpty)
        screen.press(.control("c"))
        #expect(screen.takeEffects() == [.quit])
    }

    @Test func anyOtherKeyStaysAndKeepsItsMeaning() {
        var screen = Screen()
        screen.press(.control("c"), .character("好"))
        #expect(screen.state.mode == .normal)
        #expect(screen.state.input.text == "好")
        #expect(screen.takeEffects().isEmpty)
    }

    @Test func escapeClosesThePageBeforeItStopsTheAnswer() {
        var screen = Screen()
        screen.search()
        screen.say("说说一号…")
        screen.open(.detail(Screen.detail))
        _ = screen.takeEffects()
        screen.press(KeyEvent(.escape))
        #expect(screen.state.openPage == nil)
        #expect(screen.state.turn != nil)
        screen.press(KeyEvent(.escape))
        #expect(screen.takeEffects() == [.stopTurn])
        #expect(screen.state.turn == nil)
    }

    @Test func controlDLeavesOnlyFromAnEmptyInput() {
        var screen = Screen()
        screen.type("ab")
        screen.press(KeyEvent(.left), .control("d"))
        #expect(screen.state.input.text == "a")
        screen.press(.control("c"), .control("d"), .control("d"))
        #expect(screen.takeEffects() == [.quit])
    }

    @Test func eventsOfAStoppedTurnAreIgnored() {
        var screen = Screen()
        screen.say("想一想…")
        let former = screen.state.turn?.id ?? 0
        screen.receive(.text("一半"))
        screen.press(KeyEvent(.escape))
        screen.send(.turnEvent(former, .text("另一半")), .turnEvent(former, .products(SampleShop.list)), .turnEnded(former))
        #expect(screen.lastEntry?.text == "一半")
        #expect(screen.state.pane.list == nil)
    }

    @Test func aNewTurnStopsTheRunningOneAndIgnoresWhatItStillSends() {
        var screen = Screen()
        screen.say("第一句…")
        let former = screen.state.turn?.id ?? 0
        screen.receive(.text("一半"))
        screen.say("第二句")
        screen.send(.turnEvent(former, .text("迟到")))
        #expect(screen.state.conversation.entries.map(\.text) == ["您好，想买点什么？", "第一句…", "一半", "第二句", ""])
        #expect(screen.state.conversation.entries[2].isStopped)
        screen.receive(.text("好"))
        #expect(screen.lastEntry?.text == "好")
    }

    @Test func aPageThatWasGivenUpDoesNotOpenLater() {
        var screen = Screen()
        screen.search()
        screen.press(KeyEvent(.down), KeyEvent(.enter))
        guard case .open(let request, _)? = screen.effects.last else {
            Issue.record("nothing was opened")
            return
        }
        screen.open(.help)
        screen.press(KeyEvent(.escape))
        screen.send(.pageLoaded(request, .detail(Screen.detail)))
        #expect(screen.state.openPage == nil)
    }
}
