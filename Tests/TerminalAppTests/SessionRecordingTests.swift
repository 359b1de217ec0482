import Assistant
import Commerce
import Foundation
import Synchronization
import Testing
@testable import TerminalApp

@Suite struct SessionRecordingTests {
    private final class Record: Sendable {
        private let state = Mutex("")
        var text: String { state.withLock(\.self) }
        func append(_ text: String) { state.withLock { $0 += text } }
    }

    private static let script = SessionScript(
        title: "Headphones", language: .chinese, shop: "demo", customer: "c001", clock: SessionClock(seconds: 0, utcOffset: 8))

    private static func turns(answer: String = "挑好了。") throws -> [String: [AssistantEvent]] {
        [
            "welcome": [.text("您好。"), .finished(try .sample(intent: "greeting", answer: "您好。"))],
            "降噪耳机": [.products(SampleShop.list), .text(answer), .finished(try .sample(intent: "search", answer: answer))],
            "停…": [.text("说到一半")],
        ]
    }

    private func record(_ lines: [String], answer: String = "挑好了。") async throws -> String {
        let record = Record()
        let recorder = SessionRecorder(Self.script) { record.append($0) }
        var rest = lines[...]
        let session = PlainSession(assistant: ScriptedAssistant(turns: try Self.turns(answer: answer)), language: .chinese, recorder: recorder) { _, _ in "" }
        await session.run(readLine: { rest.popFirst() }, write: { _ in })
        return record.text
    }

    @Test func aSessionIsWrittenDownAsItWasTypedWithWhatCame() async throws {
        let text = try await record(["降噪耳机", "/like 2", "/add 1", "/undo", "/orders", "/help", "/quit"])
        let script = try SessionScript(reading: text)
        #expect(script.title == "Headphones" && script.customer == "c001")
        #expect(script.welcome == SessionReply([.intent: "greeting", .answer: "您好。"]))
        #expect(script.steps.map(\.said) == ["降噪耳机", "/like 2", "/add 1", "撤销", "/orders"])
        #expect(script.steps[0].reply == SessionReply([.intent: "search", .answer: "挑好了。"]))
        #expect(script.steps[1].reply.fields[.noted]?.hasPrefix("like ") == true)
        #expect(script.steps[2].reply.fields[.cart]?.contains("×2") == true)
        #expect(script.steps[4].reply.fields[.orders]?.isEmpty == false)
    }

    @Test func whatWasTypedIsWrittenBeforeItIsAnswered() async throws {
        let record = Record()
        let performer = EffectPerformer(
            assistant: ScriptedAssistant(turns: try Self.turns()), recorder: SessionRecorder(Self.script) { record.append($0) }) { _, _ in "" }
        await performer.perform(.respond(1, "降噪耳机")) { _ in #expect(record.text.hasSuffix("\n> 降噪耳机\n")) }
        #expect(record.text.hasSuffix("| 挑好了。\n"))
    }

    @Test(.timeLimit(.minutes(30)))
    func aStoppedTurnLeavesNothingToCompare() async throws {
        let record = Record()
        let performer = EffectPerformer(
            assistant: ScriptedAssistant(turns: try Self.turns()), recorder: SessionRecorder(Self.script) { record.append($0) }) { _, _ in "" }
        let (heard, hearing) = AsyncStream.makeStream(of: Void.self)
        let turn = Task { await performer.perform(.respond(1, "停…")) { _ in hearing.yield() } }
        for await _ in heard { break }
        turn.cancel()
        await turn.value
        #expect(record.text.hasSuffix("\n> 停…\n"))
    }

    @Test func aReplyThatComesWhenSomethingElseWasSentIsLeftAway() throws {
        let record = Record()
        let recorder = SessionRecorder(Self.script) { record.append($0) }
        let turn = try #require(recorder.begin(.respond(1, "tea")))
        let like = try #require(recorder.begin(.record(.like, "a")))
        recorder.take(.feedbackRecorded(.like, "a"), of: like)
        recorder.end(like, isTurn: false)
        recorder.take(.turnEvent(1, .finished(try .sample(intent: "search", answer: "Tea."))), of: turn)
        recorder.end(turn, isTurn: true)
        #expect(record.text.hasSuffix("\n> tea\n\n> /like a\nnoted: like a\n"))
    }

    @Test func aRecordReplaysAndTellsWhereItDiffers() async throws {
        let script = try SessionScript(reading: try await record(["降噪耳机", "/like 2", "/like 9", "/add 1", "/open 1", "/compare 1 2"]))
        let same = await SessionReplay(assistant: ScriptedAssistant(turns: try Self.turns())).play(script)
        #expect(same.mismatches.isEmpty)
        #expect(same.played.steps.map(\.said) == script.steps.map(\.said))
        let other = await SessionReplay(assistant: ScriptedAssistant(turns: try Self.turns(answer: "没有。"))).play(script)
        #expect(other.mismatches.map(\.turn) == [1])
        #expect(other.mismatches.first?.step.line == script.steps[0].line)
        #expect(other.mismatches.first?.differences == [.init(field: .answer, expected: "挑好了。", came: "没有。")])
    }

    @Test func aCommandThatMeansNothingFails() async throws {
        var script = Self.script
        script.steps = [.init(said: "/like 9", reply: SessionReply([.noted: "like a"])), .init(said: "/quit"), .init(said: "never")]
        let assistant = ScriptedAssistant(turns: try Self.turns())
        let outcome = await SessionReplay(assistant: assistant).play(script)
        #expect(outcome.mismatches.first?.differences.map(\.field) == [.noted, .failed])
        #expect(!assistant.calls.contains("respond never"))
    }
}

extension TurnRecord {
    /// A turn that was answered offline.
    fileprivate static func sample(intent: String, answer: String) throws -> TurnRecord {
        let json = """
            {"turn":1,"language":"zh","intent":"\(intent)","answer":"\(answer)","writer":"offline","elapsed_ms":{}}
            """
        return try JSONDecoder().decode(TurnRecord.self, from: Data(json.utf8))
    }
}
