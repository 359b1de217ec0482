import Foundation
import LinearAlgebra

/// How a customer says who it is.
enum Introduction {
    /// One after another, until there is nothing left to try: as its way of talking has it, what the scenario tells it to
    /// say first, its other addresses, and at last everything that a shop needs.
    static func attempts(
        _ scenario: Scenario, _ knowledge: CustomerKnowledge, _ style: CustomerStyle, with random: inout SplitMix64
    ) -> [String] {
        let mails = scenario.introduction.matches(of: /[\w.]+@[\w.]+\w/).map { String($0.output) }
        let knowsZip = scenario.introduction.contains(knowledge.zip)
        var said = switch style {
        case .verbatim, .chatty: [scenario.introduction]
        case .terse where !mails.isEmpty: [mails[0]]
        case .terse: [scenario.introduction.isEmpty || knowsZip ? "\(knowledge.name), \(knowledge.zip)" : scenario.introduction]
        case .piecewise where !mails.isEmpty: ["my email is " + mails[0]]
        case .piecewise where !knowsZip: [scenario.introduction]
        case .piecewise where Bool.random(using: &random): ["i'm \(knowledge.name)", "zip is \(knowledge.zip)"]
        case .piecewise: ["zip \(knowledge.zip), name \(knowledge.name)"]
        }
        said += scenario.rules.filter { $0.trigger == .slot("identity") }.flatMap(\.says)
        said += mails.filter { mail in !said.contains { $0.contains(mail) } }
        return said + [
            "\(knowledge.name), zip code \(knowledge.zip)",
            "First name \(knowledge.name.replacing(" ", with: ", last name ")), zip \(knowledge.zip).",
        ]
    }
}
