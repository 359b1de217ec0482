import Assistant
import Commerce
import Foundation
import Synchronization
import Terminal
import Testing
@testable import TerminalApp

@Suite struct RuntimeTests {
    @Test(.timeLimit(.minutes(30)))
    func aSearchPaintsProductsOpensOneAndLeaves() async throws {
        let assistant = ScriptedAssistant(turns: [
            "降噪耳机": [.understood(SampleShop.request("降噪耳机")), .products(SampleShop.list), .text("挑好了。")]
        ])
        let terminal = try InMemoryTerminal(size: Size(width: 120, height: 36), endsWithScript: false)
        let runtime = Runtime(assistant: assistant, language: .chinese)
        let exit = Task { try await runtime.run(opening: { terminal }) }
        // The answer to the welcome: what is typed before it takes its place.
        await terminal.frame(showing: "好的。")
        terminal.type("降噪耳机")
        terminal.send(.key(KeyEvent(.enter)))
        await terminal.frame(showing: "挑好了。")
        terminal.send(.key(KeyEvent(.down)), .key(KeyEvent(.enter)))
        await terminal.frame(showing: "为什么排在这里")
        terminal.send(.key(KeyEvent(.escape)), .key(.control("z")), .key(.control("c")), .key(.control("c")))
        #expect(try await exit.value == .quit)
        #expect(terminal.isClosed)
        #expect(terminal.suspensions == 1)
        #expect(assistant.calls == ["respond welcome", "respond 降噪耳机", "open murmur-hush"])
    }

    @Test(.timeLimit(.minutes(30)))
    func aStoppedAnswerKeepsItsTextAndTheNextTurnRuns() async throws {
        let assistant = ScriptedAssistant(turns: ["想一想…": [.text("说到一半")], "再来": [.text("下一轮")]])
        let terminal = try InMemoryTerminal(size: Size(width: 80, height: 24), endsWithScript: false)
        let runtime = Runtime(assistant: assistant, language: .chinese)
        let exit = Task { try await runtime.run(opening: { terminal }) }
        await terminal.frame(showing: "林夏")
        terminal.type("想一想…")
        terminal.send(.key(KeyEvent(.enter)))
        await terminal.frame(showing: "说到一半")
        terminal.send(.key(KeyEvent(.escape)))
        await terminal.frame(showing: "已停下")
        terminal.type("再来")
        terminal.send(.key(KeyEvent(.enter)))
        await terminal.frame(showing: "下一轮")
        terminal.send(.terminate(signal: 15))
        #expect(try await exit.value == .signal(15))
    }

    @Test(.timeLimit(.minutes(30)))
    func whatTheAssistantAnnouncesIsShown() async throws {
        let assistant = ScriptedAssistant()
        let terminal = try InMemoryTerminal(size: Size(width: 100, height: 24), endsWithScript: false)
        let exit = Task { try await Runtime(assistant: assistant, language: .english).run(opening: { terminal }) }
        await terminal.frame(showing: "林夏")
        assistant.announcer.yield(.modelFound(name: "qwen3"))
        await terminal.frame(showing: "qwen3")
        terminal.send(.endOfInput)
        #expect(try await exit.value == .endOfInput)
    }

    @Test func endOfInputLeavesInGoodOrder() throws {
        let terminal = try InMemoryTerminal(size: Size(width: 80, height: 24))
        #expect(Runtime(assistant: ScriptedAssistant(), language: .english).run(on: terminal) == .endOfInput)
        #expect(terminal.isClosed)
    }
}

@Suite struct PlainSessionTests {
    private func run(_ lines: [String], _ assistant: ScriptedAssistant) async -> String {
        let output = Mutex("")
        var rest = lines[...]
        await PlainSession(assistant: assistant, language: .chinese) { _, file in file ?? "out.md" }.run(
            readLine: { rest.popFirst() }, write: { text in output.withLock { $0 += text } })
        return output.withLock(\.self)
    }

    @Test func resultsAreNumberedLinesWithPricesAndReasons() async {
        let assistant = ScriptedAssistant(turns: [
            "降噪耳机": [.understood(SampleShop.request("降噪耳机")), .products(SampleShop.list), .text("挑好了。"), .citations([SampleShop.citation])]
        ])
        let output = await run(["降噪耳机"], assistant)
        #expect(output.contains("1. 潮声 静夜头戴式主动降噪蓝牙耳机\n   ¥399 (原价 ¥499) · ★4.6 (213) · 有货\n   名称里有“降噪 耳机”\n"))
        #expect(output.contains("2. 松岭 山脊运动挂脖耳机\n   ¥129.50 · ★4.1 (58) · 有货\n   未注明主动降噪\n"))
        #expect(output.contains("挑好了。"))
        #expect(output.contains("[1] 多久可以退货 · return-window · 第 11 行"))
        #expect(!output.contains("\u{1B}"))
    }

    @Test func commandsWorkByNumber() async {
        let assistant = ScriptedAssistant(turns: ["耳机": [.products(SampleShop.list)]])
        let output = await run(["耳机", "/open 1", "/like 2", "/add 3", "/export a.md", "/nonsense", "/quit", "never"], assistant)
        #expect(output.contains("为什么排在这里"))
        #expect(output.contains("记下了：喜欢"))
        #expect(output.contains("缺货，没有加入"))
        #expect(output.contains("a.md"))
        #expect(output.contains("没有 /nonsense"))
        #expect(assistant.calls == ["respond welcome", "respond 耳机", "open murmur-hush", "like pinecrest-ridge", "add murmur-drop any"])
    }
}
