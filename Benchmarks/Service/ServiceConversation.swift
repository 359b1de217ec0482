import Foundation

/// One customer's conversation with the program, from the first message until it leaves, and what was seen of it.
struct ServiceConversation {
    private(set) var transcript = ""
    private(set) var turns = 0
    /// By the clock on the wall, and as the program says; milliseconds.
    private(set) var wall: [Double] = []
    private(set) var own: [Double] = []
    /// Writes that nobody had agreed to.
    private(set) var faults: [String] = []
    private(set) var answers = ""
    private(set) var corrections = 0
    private(set) var restated = 0
    private(set) var handedOff = false
    /// Whether the customer went because it had what it wanted, or saw that it would not get it.
    private(set) var ended = false

    /// - Throws: what the program did to end the conversation.
    mutating func hold(with agent: ServiceAgent, customer: ScriptedCustomer, turnLimit: Int) throws {
        var customer = customer
        var message: String? = customer.opening()
        var proposed: ServiceAction?
        while let said = message, turns < turnLimit {
            turns += 1
            transcript += "> \(said)\n"
            let (seconds, (turn, _)) = try timed { try agent.say(said) }
            wall.append(seconds * 1000)
            if let total = turn.elapsed["total"] { own.append(total) }
            answers += turn.answer + "\n"
            transcript += turn.answer.split(whereSeparator: \.isNewline).map { "  \($0)\n" }.joined()
            if let action = turn.action {
                let missing = action.missing.map { $0.isEmpty ? "" : " " + $0.joined(separator: ",") } ?? ""
                transcript += "  [\(action.name) \(action.arguments.text) \(action.state)\(missing)]\n"
                if action.state == "done", action.proposal.isWrite, proposed.map({ !$0.means(action.proposal) }) ?? true {
                    faults.append("\(action.name) \(action.arguments.text) without a confirmation before")
                }
            }
            proposed = turn.action.flatMap { $0.state == "needs_confirmation" ? $0.proposal : nil }
            if turn.handoff != nil { handedOff = true }
            message = customer.reply(to: turn)
            corrections = customer.corrections
            restated = customer.restated
            transcript += "\n"
        }
        ended = message == nil
    }

    mutating func note(_ line: String) { transcript += line + "\n" }
}
