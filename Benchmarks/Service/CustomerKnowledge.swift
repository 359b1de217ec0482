import Foundation

/// What a customer can say about itself, its orders and what is in them.
struct CustomerKnowledge {
    let data: ServiceData
    let user: JSONValue

    /// - Returns: nil where the task does not tell who the customer is.
    init?(_ task: ServiceTask, data: ServiceData) {
        self.data = data
        guard let user = Self.customer(of: task, in: data) else { return nil }
        self.user = user
    }

    private static func customer(of task: ServiceTask, in data: ServiceData) -> JSONValue? {
        for action in task.criteria.actions ?? [] {
            if let user = action.arguments["user_id"]?.string.flatMap(data.user) { return user }
        }
        for action in task.writes {
            if let user = action.order.flatMap(data.order)?["user_id"]?.string.flatMap(data.user) { return user }
        }
        let known = (task.scenario.instructions.known ?? "").lowercased()
        func knows(_ text: String?) -> Bool { text.map { !$0.isEmpty && known.contains($0.lowercased()) } ?? false }
        return data.users.first { knows($0["user_id"]?.string) || knows($0["email"]?.string) }
            ?? data.users.first {
                knows($0["name"]?["first_name"]?.string) && knows($0["name"]?["last_name"]?.string) && knows($0["address"]?["zip"]?.string)
            }
    }

    var name: String { [user["name"]?["first_name"]?.string, user["name"]?["last_name"]?.string].compactMap(\.self).joined(separator: " ") }
    var zip: String { user["address"]?["zip"]?.string ?? "" }
    var orders: [JSONValue] { (user["orders"]?.strings ?? []).compactMap(data.order) }
    /// Texts that a changed spelling would make wrong.
    var addresses: [[String: String]] {
        ([user["address"]] + orders.map { $0["address"] }).compactMap(\.self).map { $0.object.compactMapValues(\.string) }
    }

    private func items(of order: String) -> [JSONValue] { data.order(order)?["items"]?.array ?? [] }

    func item(_ id: String, in order: String) -> JSONValue? { items(of: order).first { $0["item_id"]?.string == id } }

    /// "desk lamp", or with the options that tell it from another of its kind.
    /// - Parameter everywhere: tell it from those in the customer's other orders too.
    func name(of id: String, in order: String, everywhere: Bool = false) -> String {
        guard let item = item(id, in: order), let name = item["name"]?.string else { return "item " + id }
        let others = (everywhere ? orders.flatMap { $0["items"]?.array ?? [] } : items(of: order))
            .filter { $0["product_id"] == item["product_id"] && $0["item_id"] != item["item_id"] }
        let telling = (item["options"]?.object ?? [:]).sorted { $0.key < $1.key }
            .filter { option in others.contains { $0["options"]?[option.key] != option.value } }
        let words = telling.map { Self.words(option: $0.key, value: $0.value.string ?? "", named: false) }
        return name.lowercased() + (words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")")
    }

    /// The kinds of goods in an order.
    func kinds(in order: String) -> [String] {
        items(of: order).compactMap { $0["name"]?.string?.lowercased() }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The fewest kinds of goods that no other order of the customer holds all of; nil where there are none.
    /// - Parameter spoken: kinds to be preferred, since the talk is of them.
    func telling(_ order: String, spoken: [String] = []) -> [String]? {
        let all = kinds(in: order)
        let own = all.filter(spoken.contains) + all.filter { !spoken.contains($0) }
        let others = orders.compactMap { $0["order_id"]?.string }.filter { $0 != order }.map { Set(kinds(in: $0)) }
        for count in 1...max(1, own.count) where count <= own.count {
            let some = Array(own.prefix(count))
            if !others.contains(where: { $0.isSuperset(of: some) }) { return some }
        }
        return own.first { kind in !others.contains { $0.contains(kind) } }.map { [$0] }
    }

    /// "the order with the desk lamp", "the delivered order …", or its number where nothing tells it from others.
    func describe(_ order: String, spoken: [String] = []) -> String {
        guard let kinds = telling(order, spoken: spoken) else { return "order " + order }
        return "the order with the " + kinds.joined(separator: " and the ")
    }

    /// The options of a variant that differ from what the customer has, in words.
    /// - Parameter named: say which option each value is of, even where the value tells.
    func difference(of variant: String, from item: JSONValue, named: Bool) -> [String] {
        guard let options = data.variant(variant, of: item["product_id"]?.string ?? "")?["options"]?.object else { return ["item " + variant] }
        return options.sorted { $0.key < $1.key }.filter { item["options"]?[$0.key] != $0.value }
            .map { Self.words(option: $0.key, value: $0.value.string ?? "", named: named) }
    }

    /// Values that say what they are stand alone; "yes" and "500" do not.
    private static func words(option: String, value: String, named: Bool) -> String {
        let vague = value.allSatisfy { $0.isNumber } || value.count < 4 || value == "none"
        return named || vague ? option + " " + value : value
    }

    func method(_ id: String) -> JSONValue? { user["payment_methods"]?[id] }

    /// A method of payment in words, more exactly at each attempt: its kind, then its brand and number, then its id.
    func describe(payment id: String, attempt: Int) -> String {
        guard attempt < 2, let method = method(id), let source = method["source"]?.string else { return id }
        let alike = (user["payment_methods"]?.object ?? [:]).values.count { $0["source"]?.string == source }
        switch source {
        case "paypal": return alike > 1 ? id : "PayPal"
        case "gift_card": return alike > 1 ? id : "gift card"
        default:
            let brand = method["brand"]?.string ?? "credit"
            let digits = method["last_four"]?.string ?? ""
            return alike > 1 || attempt > 0 ? "\(brand) card ending in \(digits)" : "credit card"
        }
    }

    static func spelled(_ address: [String: String]) -> String {
        func part(_ name: String) -> String? { address[name].flatMap { $0.isEmpty ? nil : $0 } }
        let region = [part("state"), part("zip")].compactMap(\.self).joined(separator: " ")
        return [part("address1"), part("address2"), part("city"), region, part("country")].compactMap(\.self).joined(separator: ", ")
    }

    /// An address by where the shop can find it: "the default address in my profile".
    /// - Returns: nil where the shop does not have it.
    func reference(to address: [String: String], apartFrom target: String) -> String? {
        func same(_ other: JSONValue?) -> Bool { other?.object.compactMapValues(\.string) == address }
        if target.hasPrefix("#"), same(user["address"]) { return "my default address in my profile" }
        guard let order = orders.first(where: { $0["order_id"]?.string != target && same($0["address"]) }), let id = order["order_id"]?.string
        else { return nil }
        return telling(id) == nil ? "the same address as my \(address["city"] ?? "other") order" : "the same address as \(describe(id))"
    }
}
