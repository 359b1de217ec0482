import Foundation
import LinearAlgebra

/// A customer made from a task's scenario. It knows what it wants, says it in one of several ways, answers what it is
/// asked and says yes to nothing but what the task expects.
struct ScriptedCustomer {
    enum State {
        case wanted, done, givenUp
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
    /// Wishes that it put in other words, since the scenario's had come to nothing.
    private(set) var restated = 0
    /// The wish that was agreed to last.
    var agreed: Int?
    /// Whether it has just turned something down: a refusal after that is no news.
    private var turnedDown = false
    var turnedDownNow = false
    /// Sentences that it has said.
    var heard: [String] = []
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
        identities = Introduction.attempts(scenario, knowledge, style, with: &random)
    }

    /// A sentence split where another request begins.
    private static func pieces(_ sentence: String) -> [String] {
        sentence.components(separatedBy: ", and I want ").enumerated().map { $0.offset == 0 ? $0.element : "I want " + $0.element }
    }

    /// The wishes that are neither done nor given up; of several that change the same, the first.
    var open: [Int] {
        wishes.indices.filter { place in states[place] == .wanted && !earlier(place).contains { states[$0] == .wanted } }
    }

    /// The wishes before one that change the same.
    private func earlier(_ place: Int) -> [Int] {
        (0..<place).filter { wishes[$0].name == wishes[place].name && wishes[$0].target == wishes[place].target }
    }

    /// The first message.
    mutating func opening() -> String {
        if style == .chatty {
            let identity = identities.removeFirst()
            let parts = Bool.random(using: &random) ? [identity] + speech : speech + [identity]
            heard = speech
            speech = []
            return typed(parts.map { $0.contains(/[.?!]$/) ? $0 : $0 + "." }.joined(separator: " "))
        }
        return typed(next() ?? "Hello")
    }

    /// What it says next, or nil where it leaves.
    mutating func reply(to turn: ServiceAgent.Turn) -> String? {
        settle(turn)
        defer { turnedDown = turnedDownNow; turnedDownNow = false }
        if saidGoodbye {
            guard let action = turn.action, action.state == "needs_confirmation", count("goodbye") < 3 else { return nil }
            return typed(agreement(to: action.proposal) ?? "no, that is all")
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
        case "refused": return turnedDown ? nil : rule(.refusal, about: action.proposal.family) ?? answer(toOffer: turn)
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
        turnedDownNow = true
        let attempt = count("correction \(place)")
        guard attempt < 4 else {
            states[place] = .givenUp
            return "no, leave it"
        }
        return words.correction(of: proposal, to: wishes[place], attempt: attempt, with: &random)
    }

    /// What a rule for the occasion says; it is used up by that.
    /// - Parameters:
    ///   - family: what the occasion is about.
    ///   - onlyGoods: whether a rule must be about what can be had, and about no other family.
    ///   - goods: kinds of goods one of which the rule must name; empty for any rule.
    mutating func rule(
        _ trigger: ScenarioRule.Trigger, about family: ServiceAction.Family? = nil, onlyGoods: Bool = false, goods: [String] = []
    ) -> String? {
        if wantsNothing, trigger == .refusal, rules.first?.trigger == .judgement { return aloud() }
        let wanted = onlyGoods ? [] : Set(open.compactMap { wishes[$0].family })
        let place = rules.firstIndex { rule in
            guard rule.trigger == trigger, !rule.says.isEmpty, rule.isAboutGoods || !onlyGoods, goods.isEmpty || goods.contains(where: rule.aloud.containsWords) else { return false }
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
            heard += some
            return some.map { $0.contains(/[.?!]$/) ? $0 : $0 + "." }.joined(separator: " ")
        }
        let done = states.contains(.done)
        if done, open.allSatisfy({ !earlier($0).isEmpty }), let said = rule(.completion) { return said }
        let refusal = /\b(not|cannot|unable|sorry|only|unavailable)\b|n't/
        if let turn, turn.action?.state != "done", !turnedDown, turn.answer.lowercased().contains(refusal), let said = rule(.refusal) { return said }
        // What it asked for at first may still be waiting for its turn.
        if turn?.action?.state == "done", !open.isEmpty, !heard.isEmpty, count("go on") < 3, Bool.random(using: &random) {
            return ["ok, go on", "and the rest?", "great, next please", "what about the other things?"].randomElement(using: &random)
        }
        if let place = open.first {
            let attempt = count("request \(place)")
            guard attempt < 3 else {
                states[place] = .givenUp
                return next(after: turn)
            }
            if style != .terse || attempt > 0 { restated += 1 }
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
