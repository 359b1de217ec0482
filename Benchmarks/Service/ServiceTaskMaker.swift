import Foundation
import LinearAlgebra

/// Makes tasks from a shop's data: customers drawn at random who want things that their orders allow, and some that they
/// do not. The same seed makes the same tasks. They show what a program does with goods, options and customers that
/// written tasks never speak of.
struct ServiceTaskMaker {
    let data: ServiceData
    var random: SplitMix64

    init(_ data: ServiceData, seed: UInt64) {
        self.data = data
        random = SplitMix64(seed: seed)
    }

    mutating func tasks(_ count: Int) -> [ServiceTask] {
        let users = data.users.filter { !($0["orders"]?.strings ?? []).isEmpty }
        var tasks: [ServiceTask] = []
        while tasks.count < count, let user = users.randomElement(using: &random) {
            if let task = task("made-\(tasks.count)", of: user) { tasks.append(task) }
        }
        return tasks
    }

    private mutating func task(_ id: String, of user: JSONValue) -> ServiceTask? {
        let customer = MadeCustomer(user, data)
        var oracle = ServiceOracle(data)
        var sentences: [String] = []
        var actions: [ServiceAction] = []
        let orders = customer.orders.shuffled(using: &random)
        for order in orders.prefix(Int.random(in: 1...3, using: &random)) {
            guard let (said, action) = wish(customer, order) else { continue }
            if let action {
                guard (try? oracle.apply(action)) != nil else { continue }
                actions.append(action)
            }
            sentences.append(said)
        }
        if Int.random(in: 0..<6, using: &random) == 0, let (said, action) = newHome(customer) {
            sentences.append(said)
            actions.append(action)
        }
        guard !sentences.isEmpty else { return nil }
        let instructions = ServiceTask.Instructions(
            directions: ["You are brief.", "You like to say one thing at a time.", "You want everything in one go.", "You are polite."].randomElement(using: &random),
            reason: sentences.joined(separator: " "), known: customer.introduction(&random), unknown: nil)
        return ServiceTask(
            id: id, scenario: .init(persona: nil, instructions: instructions), criteria: .init(actions: actions, communicated: nil))
    }

    /// A wish about an order in words, with the action that it comes to; none where it is not allowed.
    private mutating func wish(_ customer: MadeCustomer, _ order: JSONValue) -> (String, ServiceAction?)? {
        let items = customer.telling(order).shuffled(using: &random)
        guard let id = order["order_id"]?.string, let first = items.first, let status = order["status"]?.string,
            let paid = order["payment_history"]?.array.first?["payment_method_id"]?.string
        else { return nil }
        if Int.random(in: 0..<3, using: &random) == 0 { return conditionalWish(customer, order, items) }
        let name = first["name"]?.string?.lowercased() ?? ""
        let place = Bool.random(using: &random) ? "order \(id)" : "the order with the \(name)"
        switch (status, Int.random(in: 0..<5, using: &random)) {
        case ("pending", 0):
            let reason = ["no longer needed", "ordered by mistake"].randomElement(using: &random) ?? ""
            let because = reason == "no longer needed" ? "you no longer need it" : "you ordered it by mistake"
            return ("You want to cancel \(place) because \(because).", Self.action(ServiceAction.cancel, ["order_id": id, "reason": reason]))
        case ("pending", 1):
            guard let (words, address) = address(customer, apartFrom: id) else { return nil }
            return (
                "You want to change the address of \(place) to \(words).",
                Self.action(ServiceAction.modifyAddress, address.merging(["order_id": id]) { $1 }))
        case ("pending", 2):
            guard let other = customer.methods.filter({ $0 != paid }).randomElement(using: &random) else { return nil }
            return (
                "You want to pay \(place) with your \(customer.words(payment: other)) instead.",
                Self.action(ServiceAction.modifyPayment, ["order_id": id, "payment_method_id": other]))
        case ("pending", _), ("delivered", 0...2):
            return exchange(customer, order, Array(items.prefix(Int.random(in: 1...2, using: &random))), paid)
        case ("delivered", _):
            let some = items.prefix(Int.random(in: 1...3, using: &random))
            let goods = some.map { "the " + ($0["name"]?.string?.lowercased() ?? "") }.listed
            let card = customer.methods.first { $0.hasPrefix("gift_card") }
            let method = Bool.random(using: &random) ? card ?? paid : paid
            let refund = method == paid ? "the original payment method" : "your gift card"
            return (
                "You want to return \(goods) you received. You want the refund on \(refund).",
                Self.action(
                    ServiceAction.returnItems, ["order_id": id, "payment_method_id": method], ["item_ids": some.compactMap { $0["item_id"]?.string }]))
        case ("processed", 0...1): return ("You want to cancel \(place) because you no longer need it.", nil)
        case ("processed", _): return ("You want to return the \(name).", nil)
        default: return nil
        }
    }

    private mutating func exchange(_ customer: MadeCustomer, _ order: JSONValue, _ items: [JSONValue], _ paid: String) -> (String, ServiceAction)? {
        let wishes = items.compactMap { item in variant(instead: item).map { (item, $0.words, $0.id) } }
        guard !wishes.isEmpty, let method = customer.methods.randomElement(using: &random) else { return nil }
        let isPending = order["status"]?.string == "pending"
        let verb = isPending ? ["modify", "change"].randomElement(using: &random) ?? "" : "exchange"
        let goods = wishes.map { "the \($0.0["name"]?.string?.lowercased() ?? "") \(isPending ? "to" : "for") \($0.1)" }
        return (
            "You want to \(verb) \(goods.listed). For any price difference you want to use your \(customer.words(payment: method)).",
            Self.action(
                isPending ? ServiceAction.modifyItems : ServiceAction.exchange,
                ["order_id": order["order_id"]?.string ?? "", "payment_method_id": method],
                ["item_ids": wishes.compactMap { $0.0["item_id"]?.string }, "new_item_ids": wishes.map(\.2)]))
    }

    /// Another variant that can be had, in words that fit no other.
    mutating func variant(instead item: JSONValue) -> (words: String, id: String)? {
        let all = (data.product(item["product_id"]?.string ?? "")?["variants"]?.object ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        let others = all.filter { $0["available"]?.bool == true && $0["item_id"] != item["item_id"] }
        let prices = others.compactMap { $0["price"]?.number }.sorted()
        if prices.count > 1, Int.random(in: 0..<4, using: &random) == 0 {
            let wantsCheapest = Bool.random(using: &random)
            let price = wantsCheapest ? prices[0] : prices[prices.count - 1]
            let mine = all.first { $0["item_id"] == item["item_id"] }?["price"]?.number ?? 0
            guard prices.count(where: { $0 == price }) == 1, wantsCheapest ? mine > price : mine < price else { return nil }
            let id = others.first { $0["price"]?.number == price }?["item_id"]?.string ?? ""
            return ("the \(wantsCheapest ? "cheapest" : "most expensive") one available", id)
        }
        let fewChanges = others.filter { Self.changed($0, item).count < 3 }
        guard let chosen = (fewChanges.isEmpty ? others : fewChanges).randomElement(using: &random), let id = chosen["item_id"]?.string
        else { return nil }
        let words = Self.changed(chosen, item).map { $0.key + " " + ($0.value.string ?? "") }
        guard !words.isEmpty else { return nil }
        return ((Bool.random(using: &random) ? "one with " : "the same one but with ") + words.listed, id)
    }

    static func changed(_ variant: JSONValue, _ item: JSONValue) -> [(key: String, value: JSONValue)] {
        (variant["options"]?.object ?? [:]).filter { item["options"]?[$0.key] != $0.value }.sorted { $0.key < $1.key }
    }

    private mutating func address(_ customer: MadeCustomer, apartFrom order: String) -> (String, [String: String])? {
        let all = data.users.compactMap { $0["address"]?.object.compactMapValues(\.string) }
        guard let foreign = all.randomElement(using: &random) else { return nil }
        guard Bool.random(using: &random), let own = customer.user["address"]?.object.compactMapValues(\.string),
            data.order(order)?["address"] != customer.user["address"]
        else { return (CustomerKnowledge.spelled(foreign), foreign) }
        return ("your default address (you do not want to reveal it, but it is in your profile)", own)
    }

    private mutating func newHome(_ customer: MadeCustomer) -> (String, ServiceAction)? {
        guard let address = data.users.compactMap({ $0["address"]?.object.compactMapValues(\.string) }).randomElement(using: &random) else { return nil }
        let action = Self.action(ServiceAction.modifyUser, address.merging(["user_id": customer.user["user_id"]?.string ?? ""]) { $1 })
        return ("You moved and want to change your default address to \(CustomerKnowledge.spelled(address)).", action)
    }

    static func action(_ name: String, _ texts: [String: String], _ lists: [String: [String]] = [:]) -> ServiceAction {
        let members = texts.mapValues(JSONValue.string).merging(lists.mapValues { .array($0.map(JSONValue.string)) }) { $1 }
        return ServiceAction(name: name, arguments: .object(members))
    }
}
