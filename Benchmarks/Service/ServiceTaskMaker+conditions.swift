/// Wishes with a condition, an exception or a second thought.
extension ServiceTaskMaker {
    /// - Parameter items: of kinds that the customer ordered only once.
    mutating func conditionalWish(_ customer: MadeCustomer, _ order: JSONValue, _ items: [JSONValue]) -> (String, ServiceAction?)? {
        let isPending = order["status"]?.string == "pending"
        guard isPending || order["status"]?.string == "delivered", let first = items.first, let id = order["order_id"]?.string,
            let paid = order["payment_history"]?.array.first?["payment_method_id"]?.string
        else { return nil }
        let name = Self.name(first)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return onlyOne(customer, order, items)
        case 1 where isPending:
            let isFirm = Bool.random(using: &random)
            let rest = isFirm ? "If that is not possible, you do not want to cancel anything." : "If that is not possible, cancel the whole order because you no longer need it."
            let action = Self.action(ServiceAction.cancel, ["order_id": id, "reason": "no longer needed"])
            return ("You want to cancel only the \(name) in your pending order. " + rest, isFirm ? nil : action)
        case 1, 2:
            guard !isPending, let words = unavailable(instead: first) else { return nil }
            let action = Self.action(
                ServiceAction.returnItems, ["order_id": id, "payment_method_id": paid], ["item_ids": [first["item_id"]?.string ?? ""]])
            return ("You want to exchange the \(name) for \(words). If that is not available, you want to return it to the original payment method.", action)
        case 3:
            let rest = (order["items"]?.array ?? []).filter { $0 != first }
            guard !isPending, !rest.isEmpty else { return nil }
            let kept = Bool.random(using: &random) ? "order \(id)" : "the order with the \(name)"
            return (
                "You want to return everything in \(kept) except the \(name). You want the refund on the original payment method.",
                Self.action(
                    ServiceAction.returnItems, ["order_id": id, "payment_method_id": paid], ["item_ids": rest.compactMap { $0["item_id"]?.string }]))
        default: return listed(order, first, paid)
        }
    }

    private static func name(_ item: JSONValue) -> String { item["name"]?.string?.lowercased() ?? "" }

    /// Two at first, one of them when asked for a yes.
    private mutating func onlyOne(_ customer: MadeCustomer, _ order: JSONValue, _ items: [JSONValue]) -> (String, ServiceAction)? {
        guard items.count > 1, order["status"]?.string == "delivered", let one = variant(instead: items[0]), let other = variant(instead: items[1]),
            let method = customer.methods.randomElement(using: &random)
        else { return nil }
        let names = items.prefix(2).map(Self.name)
        return (
            "You want to exchange the \(names[0]) for \(one.words) and the \(names[1]) for \(other.words). "
                + "If the agent asks for confirmation, only exchange the \(names[1]). For any price difference you want to use your \(customer.words(payment: method)).",
            Self.action(
                ServiceAction.exchange, ["order_id": order["order_id"]?.string ?? "", "payment_method_id": method],
                ["item_ids": [items[1]["item_id"]?.string ?? ""], "new_item_ids": [other.id]]))
    }

    /// A variant that cannot be had, by all its options.
    private mutating func unavailable(instead item: JSONValue) -> String? {
        let variants = (data.product(item["product_id"]?.string ?? "")?["variants"]?.object ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        let gone = variants.filter { $0["available"]?.bool == false && $0["item_id"] != item["item_id"] && !Self.changed($0, item).isEmpty }
        return gone.randomElement(using: &random).map { variant in
            "one with " + (variant["options"]?.object ?? [:]).sorted { $0.key < $1.key }.map { $0.key + " " + ($0.value.string ?? "") }.listed
        }
    }

    /// Options as a list of names and values.
    private mutating func listed(_ order: JSONValue, _ item: JSONValue, _ paid: String) -> (String, ServiceAction)? {
        guard let new = variant(instead: item), let options = data.variant(new.id, of: item["product_id"]?.string ?? "")?["options"]?.object
        else { return nil }
        func list(_ options: [String: JSONValue]) -> String {
            "{" + options.sorted { $0.key < $1.key }.map { "'\($0.key)': '\($0.value.string ?? "")'" }.joined(separator: ", ") + "}"
        }
        let id = order["order_id"]?.string ?? ""
        let name = item["name"]?.string ?? ""
        return (
            "For order \(id), you want to exchange \(name) \(list(item["options"]?.object ?? [:])) to \(list(options)).",
            Self.action(
                order["status"]?.string == "pending" ? ServiceAction.modifyItems : ServiceAction.exchange,
                ["order_id": id, "payment_method_id": paid], ["item_ids": [item["item_id"]?.string ?? ""], "new_item_ids": [new.id]]))
    }
}
