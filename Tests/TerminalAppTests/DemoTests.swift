import Assistant
import Commerce
import Terminal
import Testing
@testable import TerminalApp

@Suite struct DemoTests {
    private static func script(_ lines: String...) -> SessionScript {
        SessionScript(
            title: "两句话", language: .chinese, shop: "demo", customer: nil, clock: SessionClock(seconds: 0, utcOffset: 8),
            steps: lines.map { .init(said: $0) })
    }

    private func screen(_ lines: String..., width: Int = 120) -> Screen {
        var screen = Screen(width)
        var script = Self.script()
        script.steps = lines.map { .init(said: $0) }
        screen.state.demo = DemoPlayer(script, pace: .human)
        return screen
    }

    @Test func aLineIsTypedCharacterByCharacterAndSent() {
        var screen = screen("耳机", "便宜点")
        screen.send(.demoStepDue)
        #expect(screen.state.input.text == "耳")
        screen.send(.demoStepDue)
        #expect(screen.state.input.text == "耳机" && screen.completing == "耳机")
        screen.send(.demoStepDue)
        #expect(screen.takeEffects().contains(.respond(screen.state.turn?.id ?? 0, "耳机")))
        #expect(screen.state.demoDelay == nil, "an answer runs")
        screen.send(.demoStepDue)
        #expect(screen.state.input.isEmpty)
        screen.receive(.text("两款。"))
        screen.endTurn()
        #expect(screen.state.demoDelay == DemoPace.human.readingLimits.lowerBound)
    }

    @Test func readingTakesLongerTheLongerTheAnswerWithinLimits() {
        let player = DemoPlayer(Self.script("好"), pace: .human)
        let limits = DemoPace.human.readingLimits
        #expect(player.delay(afterAnswerOf: 0) == limits.lowerBound)
        #expect(player.delay(afterAnswerOf: 200) == DemoPace.human.reading * 200)
        #expect(player.delay(afterAnswerOf: 10_000) == limits.upperBound)
        #expect(DemoPlayer(Self.script("好"), pace: .none).delay(afterAnswerOf: 200) == .zero)
    }

    @Test func theSpaceBarPausesAndGoesOn() {
        var screen = screen("耳机")
        screen.send(.demoStepDue)
        screen.press(.character(" "))
        #expect(screen.state.demoDelay == nil && screen.text.contains("‖ 暂停 1/1"))
        screen.send(.demoStepDue)
        #expect(screen.state.input.text == "耳")
        screen.press(.character(" "))
        screen.send(.demoStepDue)
        #expect(screen.state.input.text == "耳机" && screen.text.contains("▶ 演示 1/1"))
    }

    @Test(arguments: [KeyEvent.character("q"), .control("c")])
    func leavingKeysLeave(key: KeyEvent) {
        var screen = screen("耳机")
        screen.press(key)
        #expect(screen.takeEffects() == [.quit])
    }

    @Test func anyOtherKeyTakesOverAndMeansWhatItMeans() {
        var screen = screen("耳机", "便宜点")
        screen.send(.demoStepDue)
        screen.type("x")
        #expect(screen.state.demo == nil && screen.state.input.text == "x")
        screen.send(.demoStepDue)
        #expect(screen.state.input.text == "x")
        screen.type(" q")
        #expect(screen.state.input.text == "x q")
    }

    @Test func aPasteTakesOver() {
        var screen = screen("耳机")
        screen.send(.demoStepDue, .pasted("跑鞋"))
        #expect(screen.state.demo == nil && screen.state.input.text == "跑鞋")
    }

    @Test func lettersAreTypedEvenWhereAPageWouldTakeThem() {
        var screen = screen("add", width: 120)
        screen.open(.detail(Screen.detail))
        for _ in "add" { screen.send(.demoStepDue) }
        #expect(screen.state.input.text == "add")
    }

    @Test func aDemoEndsInASessionLikeAnyOther() {
        var screen = screen("/help")
        for _ in 0...6 { screen.send(.demoStepDue) }
        #expect(screen.state.demo == nil)
        #expect(screen.text.contains("演示到此结束"))
    }

    @Test(arguments: [40, 60, 80, 120])
    func theStatusLineKeepsTheKeysBeforeTheTitle(width: Int) {
        let text = screen("耳机", width: width).text
        #expect(text.contains("▶ 演示 1/1"))
        #expect(text.contains("其他键 接手") == (width >= 60))
        #expect(text.contains("两句话") == (width >= 60))
    }

    @Test(.timeLimit(.minutes(30)))
    func aDemoPlaysToItsEnd() async throws {
        let assistant = ScriptedAssistant(turns: ["降噪耳机": [.products(SampleShop.list), .text("挑好了。")]])
        let terminal = try InMemoryTerminal(size: Size(width: 120, height: 36), endsWithScript: false)
        let demo = DemoPlayer(Self.script("降噪耳机", "/open 1", "谢谢"), pace: .none)
        let exit = Task { try await Runtime(assistant: assistant, language: .chinese, demo: demo).run(opening: { terminal }) }
        await terminal.frame(showing: "演示到此结束")
        terminal.send(.endOfInput)
        #expect(try await exit.value == .endOfInput)
        #expect(assistant.calls == ["respond welcome", "respond 降噪耳机", "open murmur-hush", "respond 谢谢"])
    }

    @Test(.timeLimit(.minutes(30)))
    func aPausedDemoWaitsAndATakenOneIsTheCustomers() async throws {
        let assistant = ScriptedAssistant()
        let terminal = try InMemoryTerminal(size: Size(width: 120, height: 36), events: [.key(.character(" "))], endsWithScript: false)
        let demo = DemoPlayer(Self.script("降噪耳机"), pace: .none)
        let exit = Task { try await Runtime(assistant: assistant, language: .chinese, demo: demo).run(opening: { terminal }) }
        await terminal.frame(showing: "‖ 暂停 1/1")
        terminal.type("跑鞋")
        terminal.send(.key(KeyEvent(.enter)))
        await terminal.frame(showing: "❯ 跑鞋")
        terminal.send(.endOfInput)
        #expect(try await exit.value == .endOfInput)
        #expect(!assistant.calls.contains("respond 降噪耳机"))
    }
}
