public import Assistant
import Commerce
import Terminal

/// Plays a script through a conversation, without a screen, and holds what comes against what it expects.
public struct SessionReplay: Sendable {
    /// A typed line whose reply is not as the script says.
    public struct Mismatch: Hashable, Sendable {
        /// Counted from 1; 0 is the welcome.
        public var turn: Int
        public var step: SessionScript.Step
        public var differences: [SessionReply.Difference]
    }

    public struct Outcome: Hashable, Sendable {
        public var mismatches: [Mismatch]
        /// The script with the replies that came.
        public var played: SessionScript
    }

    private let assistant: any ShopAssistant

    /// - Parameter assistant: a conversation that nothing was said in yet, with the script's customer, language and clock.
    public init(assistant: any ShopAssistant) { self.assistant = assistant }

    public func play(_ script: SessionScript) async -> Outcome {
        var state = AppState(size: Size(width: 78, height: 100), language: script.language)
        let session = LineSession(performer: EffectPerformer(assistant: assistant) { _, file in file ?? "" })
        var outcome = Outcome(mismatches: [], played: script)
        var reply = SessionReply()
        _ = await session.carryOut(state.start(), &state) { message, _ in reply.take(message) }
        outcome.take(SessionScript.Step(said: "", reply: script.welcome), 0, reply)
        outcome.played.welcome = reply
        for (place, step) in script.steps.enumerated() {
            (reply, state.notice) = (SessionReply(), nil)
            let effects = update(&state, .lineEntered(step.said))
            // A command that there is not, or with a number that means nothing.
            if effects.isEmpty, let notice = state.notice, notice.isError { reply.fields[.failed] = notice.text }
            let goesOn = await session.carryOut(effects, &state) { message, _ in reply.take(message) }
            outcome.take(step, place + 1, reply)
            outcome.played.steps[place].reply = reply
            if !goesOn { break }
        }
        return outcome
    }
}

extension SessionReplay.Outcome {
    fileprivate mutating func take(_ step: SessionScript.Step, _ turn: Int, _ reply: SessionReply) {
        let differences = step.reply.differences(from: reply)
        if !differences.isEmpty { mismatches.append(.init(turn: turn, step: step, differences: differences)) }
    }
}
