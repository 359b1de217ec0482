import Foundation
import LinearAlgebra

/// What a customer says about an action, in words made from it.
struct CustomerWords {
    let knowledge: CustomerKnowledge
    let scenario: Scenario
    /// "theme animals" rather than "animals".
    let namesOptions: Bool

    /// The whole request.
    /// - Parameter attempt: from the second on everything is named by its number.
    func request(_ action: ServiceAction, attempt: Int, with random: inout SplitMix64) -> String {
        let order = action.order.map { scenario.knows($0) || attempt > 0 ? "order \($0)" : describe($0, action) } ?? ""
        func pick(_ wordings: String...) -> String { wordings.randomElement(using: &random) ?? wordings[0] }
        let exact = attempt > 0
        switch action.name {
        case ServiceAction.cancel:
            let because = action.reason.map { exact ? ", reason: \($0)" : "" } ?? ""
            return pick("I want to cancel \(order)", "please cancel \(order)", "could you cancel \(order) for me") + because
        case ServiceAction.returnItems:
            let goods = items(action, exact: exact)
            return pick("I want to return the \(goods)", "I'd like to send back the \(goods)", "please return the \(goods)")
                + (exact ? " from \(order), refund to \(payment(action, attempt: 1))" : "")
        case ServiceAction.exchange, ServiceAction.modifyItems:
            let verb = action.name == ServiceAction.exchange ? pick("exchange", "swap") : "change"
            return pick("I want to \(verb) ", "please \(verb) ", "can you \(verb) ") + pairs(action, exact: exact)
                + (exact ? " in \(order), pay with \(payment(action, attempt: 1))" : "")
        case ServiceAction.modifyAddress:
            return pick("change the shipping address of \(order) to ", "please send \(order) to ") + address(action, attempt: attempt)
        case ServiceAction.modifyUser:
            return pick("change my default address to ", "please update the address in my profile to ") + address(action, attempt: attempt)
        case ServiceAction.modifyPayment:
            return pick("I want to pay \(order) with ", "change the payment of \(order) to ") + payment(action, attempt: attempt)
        default: return action.name
        }
    }

    /// The request with nothing but what kind it is of.
    func barely(_ action: ServiceAction, with random: inout SplitMix64) -> String {
        let wordings = switch action.name {
        case ServiceAction.cancel: ["cancel an order", "I need to cancel an order"]
        case ServiceAction.returnItems: ["return something", "I want to make a return"]
        case ServiceAction.exchange: ["exchange something I received", "I need an exchange"]
        case ServiceAction.modifyItems: ["change an item in a pending order", "modify an item of my pending order"]
        case ServiceAction.modifyAddress: ["change the address of an order", "wrong shipping address on my order"]
        case ServiceAction.modifyUser: ["change my default address", "update my profile address"]
        default: ["change how I pay for an order"]
        }
        return wordings.randomElement(using: &random) ?? wordings[0]
    }

    func kinds(_ action: ServiceAction) -> [String] {
        action.items.compactMap { id in action.order.flatMap { knowledge.item(id, in: $0)?["name"]?.string?.lowercased() } }
    }

    /// An order by what is in it, first by what the talk is of.
    func describe(_ order: String, _ action: ServiceAction) -> String {
        let heard = knowledge.kinds(in: order).filter { kind in
            scenario.text.lowercased().contains(kind.split(separator: " ").last.map(String.init) ?? kind)
        }
        return knowledge.describe(order, spoken: kinds(action) + heard)
    }

    /// The order that holds a kind of goods which the scenario speaks of.
    func describeFromScenario() -> String? {
        let told = scenario.text.lowercased()
        let orders = knowledge.orders.compactMap { $0["order_id"]?.string }
        for order in orders {
            let heard = knowledge.kinds(in: order).filter { told.contains($0) }
            if let kinds = knowledge.telling(order, spoken: heard), kinds.allSatisfy(heard.contains) {
                return "the order with the " + kinds.joined(separator: " and the ")
            }
        }
        return nil
    }

    /// "desk lamp and the water bottle"
    func items(_ action: ServiceAction, exact: Bool, everywhere: Bool = false) -> String {
        guard let order = action.order else { return "" }
        let names = exact ? action.items.map { "item \($0)" } : action.items.map { knowledge.name(of: $0, in: order, everywhere: everywhere) }
        return names.joined(separator: exact ? " and " : " and the ")
    }

    /// "the desk lamp for one with battery; the water bottle for one with 1000ml"
    func pairs(_ action: ServiceAction, exact: Bool, only: Set<String>? = nil) -> String {
        let joint = action.name == ServiceAction.exchange ? "for" : "to"
        return wishes(action, only).map { old, new, name in
            exact ? "item \(old) \(joint) item \(new)" : "\(name) \(joint) \(wish(new, instead: old, action))"
        }.joined(separator: "; ")
    }

    /// What is to be exchanged, what for, and what to call it: "the desk lamp", and of two alike "one …", "the other …".
    private func wishes(_ action: ServiceAction, _ only: Set<String>?) -> [(old: String, new: String, name: String)] {
        var seen: Set<String> = []
        return zip(action.items, action.newItems).filter { only?.contains($0.0) ?? true }.map { old, new in
            let several = action.items.count { $0 == old } > 1
            let article = !several ? "the" : seen.insert(old).inserted ? "one" : "the other"
            return (old, new, article + " " + name(old, action))
        }
    }

    /// "the desk lamp: battery; the water bottle: 1000ml"
    func variants(_ action: ServiceAction, exact: Bool, only: Set<String>? = nil) -> String {
        let wishes = wishes(action, only)
        return wishes.map { old, new, name in
            let wish = exact ? "item \(new)" : self.wish(new, instead: old, action)
            return wishes.count > 1 ? "for \(name), \(wish)" : wish
        }.joined(separator: "; ")
    }

    private func name(_ item: String, _ action: ServiceAction) -> String { knowledge.name(of: item, in: action.order ?? "") }

    private func wish(_ new: String, instead old: String, _ action: ServiceAction) -> String {
        guard let item = action.order.flatMap({ knowledge.item(old, in: $0) }) else { return "item \(new)" }
        let options = knowledge.difference(of: new, from: item, named: namesOptions)
        return options.isEmpty ? "the same one" : "one with " + options.listed
    }

    func payment(_ action: ServiceAction, attempt: Int) -> String {
        action.payment.map { knowledge.describe(payment: $0, attempt: attempt) } ?? ""
    }

    func address(_ action: ServiceAction, attempt: Int) -> String {
        if attempt == 0, scenario.hidesAddress || !scenario.text.contains(action.address["address1"] ?? " "),
            let reference = knowledge.reference(to: action.address, apartFrom: action.target)
        {
            return reference
        }
        return CustomerKnowledge.spelled(action.address)
    }

    /// What is wrong with a proposal; from the third attempt on, and where it is of another kind, the whole request.
    func correction(of proposal: ServiceAction, to action: ServiceAction, attempt: Int, with random: inout SplitMix64) -> String {
        let exact = attempt > 1
        guard proposal.name == action.name, !exact else { return "no, " + request(action, attempt: attempt, with: &random) }
        if proposal.order != action.order {
            return "no, not that order, I mean " + (action.order.map { attempt == 0 ? describe($0, action) : $0 } ?? "")
        }
        var wrong: [String] = []
        let proposed = Set(proposal.items), wanted = Set(action.items)
        let also = wanted.subtracting(proposed)
        if !proposed.subtracting(wanted).isEmpty {
            wrong.append("only the \(items(action, exact: false))")
        } else if !also.isEmpty {
            let missing = also.sorted().map { name($0, action) }.joined(separator: " and the ")
            wrong.append(action.newItems.isEmpty ? "also the \(missing)" : "also " + pairs(action, exact: false, only: also))
        }
        let given = Set(proposal.exchanges)
        let others = Set(action.exchanges.filter { !given.contains($0) && proposed.contains($0[0]) }.map { $0[0] })
        if !others.isEmpty { wrong.append((others.count > 1 ? "" : "I want ") + variants(action, exact: attempt > 0, only: others)) }
        if proposal.payment != action.payment { wrong.append("use \(payment(action, attempt: attempt)) instead") }
        if proposal.reason != action.reason, let reason = action.reason { wrong.append("the reason is: \(reason)") }
        if proposal.address != action.address { wrong.append("the address should be " + CustomerKnowledge.spelled(action.address)) }
        return "no, " + (wrong.isEmpty ? request(action, attempt: attempt, with: &random) : wrong.joined(separator: ", and "))
    }
}

extension Scenario {
    /// Whether the customer was told an order's number.
    func knows(_ order: String) -> Bool { text.contains(order.drop { !$0.isNumber }) }
}
