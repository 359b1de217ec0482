import Assistant
import Commerce
import Testing
import Writing

@testable import TerminalApp

/// What colleagues do, on the customer's screen.
@Suite struct DeskNewsTests {
    private static let queued = Handoff(
        id: "h", conversation: "c", customer: nil, language: .english, reason: .asked, priority: .normal, summary: "", queued: 0)

    private func accepted() throws -> Handoff { try Self.queued.after(.accept(by: "Lin"), at: 1) }

    private func news(_ handoff: Handoff, _ texts: String..., isNewState: Bool = true) -> Message {
        let messages = texts.enumerated().map { HandoffMessage(number: $0 + 1, author: .colleague("Lin"), text: $1, time: 2) }
        return .announced(.desk(DeskNews(handoff: handoff, isNewState: isNewState, messages: messages)))
    }

    @Test func theStatusLineSaysWhoHasTheConversation() throws {
        var screen = Screen(language: .english)
        screen.say("human please")
        screen.receive(.handoff(Self.queued), .text("Passed on."))
        screen.endTurn()
        #expect(screen.text.contains("waiting for a person"))
        screen.send(news(try accepted()))
        #expect(screen.text.contains("with Lin"))
        #expect(screen.lastEntry?.text == "Lin from the service desk is here now.")
        screen.send(news(try accepted().after(.end(HandoffEnding(.givenBack), by: "Lin"), at: 3)))
        #expect(screen.state.handoff == nil && !screen.text.contains("with Lin"))
    }

    @Test func aReplyWaitsForTheAnswerThatIsBeingWritten() throws {
        var screen = Screen(language: .english)
        screen.say("hello")
        screen.send(news(try accepted(), "Hi\u{1B}[31m!", isNewState: false))
        screen.receive(.text("→ passed on"))
        #expect(screen.lastEntry?.text == "→ passed on")
        screen.endTurn()
        #expect(screen.lastEntry == ConversationEntry(speaker: .desk, text: "Lin: Hi!"))
    }
}
