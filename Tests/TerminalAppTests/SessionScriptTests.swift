import Commerce
import Testing
@testable import TerminalApp

@Suite struct SessionScriptTests {
    private let script = SessionScript(
        title: "Tea", language: .english, shop: "demo", customer: "c002", clock: SessionClock(seconds: 1_795_147_200, utcOffset: 8),
        welcome: SessionReply([.intent: "greeting", .answer: "Hello."]),
        steps: [
            .init(line: 11, said: "tea\nfor two", reply: SessionReply([
                .intent: "search", .products: "a b", .action: "none", .answer: "Two:\n\n  - one\n- two",
            ])),
            .init(line: 21, said: "/like 2", reply: SessionReply([.noted: "like b"])),
            .init(line: 24, said: "and then", reply: SessionReply([.intent: "refine", .answer: SessionReply.any])),
        ])

    @Test func aScriptReadsAsItWasWritten() throws {
        #expect(try SessionScript(reading: script.text) == script, "\(script.text)")
    }

    @Test(arguments: ["2026-11-20 12:00 +8", "1969-12-31 23:59 +0", "2026-02-28 00:00 -5"])
    func aClockReadsAsItIsWritten(text: String) throws {
        #expect(try #require(SessionClock(text)).description == text)
    }

    @Test(arguments: ["", "2026-11-20", "2026-11-20 12:00", "2026-13-20 12:00 +8", "2026-11-20 24:00 +8", "2026-11-20 1:00 +8", "2026-11-20 12:00 +99"])
    func whatIsNoClockIsNone(text: String) { #expect(SessionClock(text) == nil) }

    @Test(arguments: [
        ("", 1), ("hello\n", 1), ("shopkeeper session 1\nlanguage: en\n", 3), ("shopkeeper session 1\nclock: noon\n", 2),
        ("shopkeeper session 1\ncolour: red\n", 2), ("shopkeeper session 1\nclock: 2026-11-20 12:00 +8\n\n> tea\nproduct: a\n", 5),
        ("shopkeeper session 1\nclock: 2026-11-20 12:00 +8\n\n> tea\nno colon\n", 5),
        ("shopkeeper session 1\nclock: 2026-11-20 12:00 +8\n+ more\n", 3),
        ("shopkeeper session 1\nclock: 2026-11-20 12:00 +8\n> tea\nshop: demo\n", 4),
    ])
    func aMistakeIsToldWithItsLine(text: String, line: Int) {
        #expect { try SessionScript(reading: text) } throws: { ($0 as? SessionScript.Mistake)?.line == line }
    }

    @Test func whatIsSaidInAFileObeysNoTerminal() throws {
        let text = "shopkeeper session 1\ntitle: a\u{1B}[31mb\nclock: 2026-11-20 12:00 +8\n> tea\u{1B}]0;x\u{7}\u{202E}s\n"
        let script = try SessionScript(reading: text)
        #expect(script.title == "ab" && script.steps.map(\.said) == ["teas"])
    }

    @Test func repliesDifferFieldByField() {
        let expected = SessionReply([.intent: "search", .products: "a b", .answer: SessionReply.any])
        let came = SessionReply([.intent: "search", .products: "b a", .action: "undo done", .answer: "Two."])
        let differences = expected.differences(from: came)
        #expect(differences.map(\.field) == [.products, .action])
        #expect(differences.map(\.expected) == ["a b", nil] && differences.map(\.came) == ["b a", "undo done"])
        #expect(SessionReply().differences(from: came).isEmpty, "of which nothing is known")
    }
}
