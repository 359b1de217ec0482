import Foundation

/// Answers to what is asked, and to proposals.
extension ScriptedCustomer {
    mutating func answer(toProposal proposal: ServiceAction) -> String? {
        if let yes = agreement(to: proposal) { return yes }
        let wish = wish(for: proposal)
        let goods = words.kinds(proposal)
        if !goods.isEmpty, let said = rule(.offer, goods: goods) { return said }
        if wish.exact || wish.place == nil || open.isEmpty, let said = rule(.confirmation) { return said }
        if let place = wish.place { return correct(proposal, to: place) }
        turnedDownNow = true
        let no = ["no", "no, don't do that", "no thanks, leave that as it is"].randomElement(using: &random) ?? "no"
        guard style == .chatty, !speech.isEmpty else { return no }
        return no + ". " + speech.removeFirst()
    }

    /// A yes, where the proposal is what it wishes; also where it had despaired of that.
    mutating func agreement(to proposal: ServiceAction) -> String? {
        guard let place = live.first(where: { wishes[$0].means(proposal) }) else { return nil }
        agreed = place
        return ["yes", "yes, please", "yes, go ahead", "yes, that's right", "yep, do it"].randomElement(using: &random)
    }

    /// What it says where a refusal comes with something else instead.
    mutating func answer(toOffer turn: ServiceAgent.Turn) -> String? {
        guard turn.answer.trimmed.hasSuffix("?"), let proposal = turn.action?.proposal else { return nil }
        let isWish = live.contains { wishes[$0].family == proposal.family && wishes[$0].order == proposal.order && wishes[$0].items.isEmpty }
        if !isWish { turnedDownNow = true }
        return isWish ? "yes" : "no"
    }

    /// The wishes that are not done.
    private var live: [Int] { wishes.indices.filter { states[$0] != .done && (open.contains($0) || states[$0] == .givenUp) } }

    /// The wish that a request of the program's is nearest to, and whether it is about the same thing.
    private func wish(for proposal: ServiceAction) -> (place: Int?, exact: Bool) {
        let named = live.filter { wishes[$0].name == proposal.name }
        let sameOrder = named.filter { proposal.order == nil || wishes[$0].order == proposal.order }
        let items = Set(proposal.items)
        if let best = sameOrder.max(by: { items.intersection(wishes[$0].items).count < items.intersection(wishes[$1].items).count }) {
            return (best, true)
        }
        if let other = named.first { return (other, false) }
        let alike = live.filter { wishes[$0].family == proposal.family }
        return ((alike.first { wishes[$0].order == proposal.order }) ?? alike.first, false)
    }

    mutating func answer(toRequestFor missing: [String], in proposal: ServiceAction, _ question: String) -> String? {
        if missing.contains("identity") {
            let who = identity()
            return style == .chatty && missing.count > 1 ? who + " " + (slots(missing.filter { $0 != "identity" }, proposal, question) ?? "") : who
        }
        return slots(missing, proposal, question)
    }

    private mutating func slots(_ missing: [String], _ proposal: ServiceAction, _ question: String) -> String? {
        guard let first = missing.first else { return nil }
        let wish = wish(for: proposal)
        guard let place = wish.place else { return unexpected(first) }
        if !wish.exact, proposal.name == wishes[place].name, proposal.order != nil { return correct(proposal, to: place) }
        if missing.contains("variant"), let said = leavingOut(place, question) { return said }
        let asked = style == .verbatim || style == .chatty ? missing : [first]
        let said = asked.compactMap { value(of: $0, place, question) }.filter { !$0.isEmpty }
        return said.isEmpty ? nil : said.map(\.bare).joined(separator: ". ")
    }

    /// Where it is asked about other goods of the order than those that it wishes to change.
    private mutating func leavingOut(_ place: Int, _ question: String) -> String? {
        let wished = words.kinds(wishes[place])
        let question = question.lowercased()
        guard let order = wishes[place].order, !wished.contains(where: question.contains),
            let other = words.knowledge.kinds(in: order).first(where: question.contains), count("leave \(other)") < 2
        else { return nil }
        return "leave out the \(other), only the \(wished.listed)"
    }

    /// A slot of a request that the task does not expect.
    private mutating func unexpected(_ slot: String) -> String? {
        guard count("unexpected \(slot)") < 2 else {
            turnedDownNow = true
            return "never mind, leave it"
        }
        if let said = rule(.slot(slot)) { return said }
        if !speech.isEmpty {
            heard.append(speech.removeFirst())
            return heard.last
        }
        switch slot {
        case "order_id": return scenario.text.firstMatch(of: /#?W\d{7}/).map { String($0.output) } ?? words.describeFromScenario() ?? "I don't remember the order number"
        case "reason": return "no longer needed"
        case "payment_method": return "the original payment method"
        case "items": return scenario.speech.first { $0.contains(/return|cancel|exchange|change/) } ?? "all of it"
        default: return "never mind"
        }
    }

    private mutating func value(of slot: String, _ place: Int, _ question: String) -> String? {
        let action = wishes[place]
        if let said = rule(.slot(slot)) { return said }
        let named = slot == "variant" ? words.kinds(action).filter { question.lowercased().contains($0) } : []
        let attempt = count("\(slot) \(place) \(named.count == 1 ? named[0] : "")")
        guard attempt < 4 else {
            states[place] = .givenUp
            turnedDownNow = true
            return "never mind, leave it"
        }
        switch slot {
        case "order_id": return order(action, attempt)
        case "items" where action.items.isEmpty: return "the whole order"
        case "items":
            if attempt == 0, let sentence = sentence(about: words.kinds(action)) { return sentence }
            return "the " + words.items(action, exact: attempt > 1, everywhere: attempt == 1)
        case "variant": return variant(action, attempt, question)
        case "payment_method":
            let said = words.payment(action, attempt: attempt)
            return second(thought: said, of: words.knowledge.user["payment_methods"].map { $0.object.keys.sorted() } ?? [], attempt)
        case "reason":
            guard attempt == 0, let reason = action.reason else { return action.reason }
            let wordings = reason == "no longer needed"
                ? ["I no longer need it", "no longer needed", "don't need it anymore"]
                : ["I ordered it by mistake", "ordered by mistake", "it was a mistake"]
            return wordings.randomElement(using: &random)
        case "address": return words.address(action, attempt: attempt)
        default: return words.request(action, attempt: attempt, with: &random)
        }
    }

    private mutating func order(_ action: ServiceAction, _ attempt: Int) -> String? {
        guard let order = action.order else { return nil }
        if scenario.knows(order) { return attempt == 0 ? [order, "order \(order)", String(order.dropFirst())].randomElement(using: &random) : order }
        let described = words.describe(order, action)
        let number = "I think it's \(order)"
        switch attempt {
        case 0: return style == .chatty || Bool.random(using: &random) ? "I don't remember, it's \(described)" : "I don't remember the order number"
        case 1: return "it's \(described)"
        default: return number
        }
    }

    /// In the scenario's words where they are left or said already, then in the options', then by number.
    private mutating func variant(_ action: ServiceAction, _ attempt: Int, _ question: String) -> String? {
        let asked = zip(action.items, words.kinds(action)).filter { question.lowercased().contains($0.1) }
        let kinds = asked.isEmpty ? words.kinds(action) : asked.map(\.1)
        if attempt == 0 {
            if let sentence = sentence(about: kinds) { return sentence }
            if style != .terse, Bool.random(using: &random), let sentence = heard.last(where: { Self.speaks($0, of: kinds) }) { return sentence }
        }
        if style != .terse, attempt < 2, let said = rule(.refusal, about: .exchanging, onlyGoods: true) { return said }
        return words.variants(action, exact: attempt > 1 || (style == .terse && attempt > 0), only: asked.isEmpty ? nil : Set(asked.map(\.0)))
    }

    /// A sentence not yet said that speaks of the goods; it is said by that.
    private mutating func sentence(about kinds: [String]) -> String? {
        guard let place = speech.firstIndex(where: { Self.speaks($0, of: kinds) }) else { return nil }
        heard.append(speech.remove(at: place))
        return heard.last
    }

    private static func speaks(_ sentence: String, of kinds: [String]) -> Bool {
        kinds.contains { kind in
            let last = kind.split(separator: " ").last.map(String.init) ?? kind
            let one = last.hasSuffix("s") ? String(last.dropLast()) : last
            return sentence.lowercased().contains(one)
        }
    }

    /// "the PayPal, no wait, the gift card"
    private mutating func second(thought: String, of others: [String], _ attempt: Int) -> String {
        guard style == .piecewise, attempt == 0, Int.random(in: 0..<3, using: &random) == 0 else { return thought }
        let first = others.map { words.knowledge.describe(payment: $0, attempt: 0) }.first { $0 != thought }
        return first.map { "\($0), no wait, \(thought)" } ?? thought
    }
}
