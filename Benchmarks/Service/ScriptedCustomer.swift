import Foundation
import LinearAlgebra

/// A customer made from a task's scenario. It knows what it wants, says it in one of several ways, answers what it is
/// asked and says yes to nothing but what the task expects.
struct ScriptedCustomer {
    enum State {
        case wanted, done, given
    }

    let style: CustomerStyle
    let scenario: Scenario
    let words: CustomerWords
    let wishes: [ServiceAction]
    let facts: [String]
    /// Whether the right course is to change nothing.
    let wantsNothing: Bool
    /// Sentences that are said in one go.
    private let breath: Int
    var random: SplitMix64
    var states: [State]
    /// Not yet said.
    var speech: [String]
    var rules: [ScenarioRule]
    var identities: [String]
    /// How often something was said already, by what it was.
    var attempts: [String: Int] = [:]
    /// Proposals that had to be put right.
    private(set) var corrections = 0
    /// The wish that was agreed to last.
    var agreed: Int?
    private var saidGoodbye = false
    private var messages = 0

    /// - Returns: nil where the task does not tell who the customer is.
    init?(_ task: ServiceTask, data: ServiceData, style: CustomerStyle, seed: UInt64) {
        guard let knowledge = CustomerKnowledge(task, data: data) else { return nil }
        self.style = style
        random = SplitMix64(seed: seed)
        scenario = Scenario(task)
        words = CustomerWords(knowledge: knowledge, scenario: scenario, namesOptions: style == .verbatim || style == .chatty)
        wishes = task.writes
        wantsNothing = task.writes.isEmpty
        states = wishes.map { _ in .wanted }
        let isTerse = style == .terse && !wishes.isEmpty
        speech = isTerse ? [] : style == .piecewise ? scenario.speech.flatMap(Self.pieces) : scenario.speech
        rules = isTerse ? scenario.rules.filter { if case .slot = $0.trigger { true } else { false } } : scenario.rules
        let free = [1, 2, 99].randomElement(using: &random) ?? 1
        breath = switch style {
        case .chatty: 99
        case .piecewise: 1
        default: scenario.isPiecewise ? 1 : scenario.isAtOnce ? 99 : free
        }
        facts = (knowledge.addresses + wishes.map(\.address)).flatMap(\.values) + knowledge.name.split(separator: " ").map(String.init)
        identities = Self.introductions(scenario, knowledge, style, &random)
    }

    /// A sentence split where another request begins.
    private static func pieces(_ sentence: String) -> [String] {
        sentence.components(separatedBy: ", and I want ").enumerated().map { $0.offset == 0 ? $0.element : "I want " + $0.element }
    }

    /// Attempts to say who it is, until there is nothing left to try.
    private static func introductions(
        _ scenario: Scenario, _ knowledge: CustomerKnowledge, _ style: CustomerStyle, _ random: inout SplitMix64
    ) -> [String] {
        let mails = scenario.introduction.matches(of: /[\w.]+@[\w.]+\w/).map { String($0.output) }
        let full = "\(knowledge.name), zip code \(knowledge.zip)"
        let given = scenario.rules.filter { $0.trigger == .slot("identity") }.flatMap(\.says)
        let knowsZip = scenario.introduction.contains(knowledge.zip)
        var said = switch style {
        case .verbatim, .chatty: [scenario.introduction]
        case .terse: mails.isEmpty ? [scenario.introduction.isEmpty || knowsZip ? "\(knowledge.name), \(knowledge.zip)" : scenario.introduction] : [mails[0]]
        case .piecewise:
            !mails.isEmpty ? ["my email is " + mails[0]] : !knowsZip ? [scenario.introduction]
                : Bool.random(using: &random) ? ["i'm \(knowledge.name)", "zip is \(knowledge.zip)"] : ["zip \(knowledge.zip), name \(knowledge.name)"]
        }
        said += given
        said += mails.filter { mail in !said.contains { $0.contains(mail) } }
        return said + [full, "First name \(knowledge.name.replacing(" ", with: ", last name ")), zip \(knowledge.zip)."]
    }

    var open: [Int] {
        wishes.indices.filter { place in
            states[place] == .wanted
                && !wishes[..<place].indices.contains { states[$0] == .wanted && wishes[$0].name == wishes[place].name && wishes[$0].target == wishes[place].target }
        }
    }

    /// The first message.
    mutating func opening() -> String {
        if style == .chatty {
            let identity = identities.removeFirst()
            let parts = Bool.random(using: &random) ? [identity] + speech : speech + [identity]
            speech = []
            return typed(parts.map { $0.contains(/[.?!]$/) ? $0 : $0 + "." }.joined(separator: " "))
        }
        return typed(next() ?? "Hello")
    }

    /// What it says next, or nil where it leaves.
    mutating func reply(to turn: ServiceAgent.Turn) -> String? {
        settle(turn)
        if saidGoodbye {
            guard turn.action?.state == "needs_confirmation", count("goodbye") == 0 else { return nil }
            return typed("no, that is all")
        }
        if let said = reaction(to: turn) ?? next(after: turn) { return typed(said) }
        saidGoodbye = true
        return typed(["Thanks, that is all.", "No, that's everything, thank you.", "Thank you, bye."].randomElement(using: &random) ?? "")
    }

    private mutating func reaction(to turn: ServiceAgent.Turn) -> String? {
        guard let action = turn.action else {
            return asksWho(turn.answer) && identities.count > 2 ? identity() : nil
        }
        switch action.state {
        case "needs_confirmation": return answer(toProposal: action.proposal)
        case "needs_input": return answer(toRequestFor: action.missing ?? [], in: action.proposal, turn.answer)
        case "refused": return rule(.refusal, about: action.proposal.family)
        default: return nil
        }
    }

    private func asksWho(_ answer: String) -> Bool {
        answer.contains("?") && ["e-mail", "email", "zip", "postcode"].contains { answer.lowercased().contains($0) }
    }

    mutating func identity() -> String { identities.count > 1 ? identities.removeFirst() : identities[0] }

    /// Takes note of what was done.
    private mutating func settle(_ turn: ServiceAgent.Turn) {
        defer { agreed = nil }
        if let action = turn.action, action.state == "done", action.proposal.isWrite {
            let same = open.first { wishes[$0].means(action.proposal) }
                ?? open.first { wishes[$0].name == action.name && wishes[$0].target == action.proposal.target }
            if let same { states[same] = .done }
            return
        }
        // One record tells of one action: where the talk has gone on to another, what was agreed to is done.
        guard let agreed else { return }
        let isSame = turn.action.map { $0.name == wishes[agreed].name && $0.proposal.target == wishes[agreed].target } ?? false
        if !isSame { states[agreed] = .done }
    }

    /// How often this was asked for before.
    mutating func count(_ what: String) -> Int {
        defer { attempts[what, default: 0] += 1 }
        return attempts[what, default: 0]
    }

    mutating func correct(_ proposal: ServiceAction, to place: Int) -> String {
        corrections += 1
        let attempt = count("correction \(place)")
        guard attempt < 4 else {
            states[place] = .given
            return "no, leave it"
        }
        return words.correction(of: proposal, to: wishes[place], attempt: attempt, with: &random)
    }

    /// What a rule for the occasion says; it is used up by that.
    /// - Parameters:
    ///   - family: what the occasion is about.
    ///   - only: whether a rule about another family that is wished for does not apply either.
    ///   - goods: kinds of goods one of which the rule must name; empty for any rule.
    mutating func rule(
        _ trigger: ScenarioRule.Trigger, about family: ServiceAction.Family? = nil, only: Bool = false, goods: [String] = []
    ) -> String? {
        let wanted = only ? [] : Set(open.compactMap { wishes[$0].family })
        let place = rules.firstIndex { rule in
            guard rule.trigger == trigger, !rule.says.isEmpty, goods.isEmpty || goods.contains(where: rule.aloud.containsWords) else { return false }
            let families = rule.families
            return families.isEmpty || wantsNothing || !families.isDisjoint(with: wanted) || family.map(families.contains) ?? false
        }
        guard let place else { return nil }
        let said = rules[place].says.removeFirst()
        if rules[place].says.isEmpty { rules.remove(at: place) }
        return said
    }

    /// What it brings up itself.
    private mutating func next(after turn: ServiceAgent.Turn? = nil) -> String? {
        if !speech.isEmpty {
            let some = speech.prefix(breath)
            speech.removeFirst(some.count)
            return some.map { $0.contains(/[.?!]$/) ? $0 : $0 + "." }.joined(separator: " ")
        }
        let done = states.contains(.done)
        if done, open.allSatisfy({ place in wishes[..<place].contains { $0.name == wishes[place].name && $0.target == wishes[place].target } }),
            let said = rule(.completion)
        {
            return said
        }
        if let turn, turn.action?.state != "done", turn.answer.lowercased().contains(/\b(not|cannot|unable|sorry|only|unavailable)\b|n't/), let said = rule(.refusal) { return said }
        if let place = open.first {
            let attempt = count("request \(place)")
            guard attempt < 3 else {
                states[place] = .given
                return next(after: turn)
            }
            if style == .terse, attempt == 0, Int.random(in: 0..<2, using: &random) == 0 { return words.barely(wishes[place], with: &random) }
            return words.request(wishes[place], attempt: style == .terse ? max(0, attempt - 1) : attempt, with: &random)
        }
        if wantsNothing { return rule(.refusal) ?? aloud() }
        return nil
    }

    /// A condition said as such, where nobody can tell whether it holds.
    private mutating func aloud() -> String? {
        rules.firstIndex { $0.trigger == .judgement }.map { rules.remove(at: $0).aloud }
    }

    private mutating func typed(_ message: String) -> String {
        messages += 1
        return style.typed(message, keeping: facts, isFirst: messages == 1, with: &random)
    }
}
