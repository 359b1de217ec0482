/// What the data holds after an action, worked out without the program under test, by the set's own description of its
/// actions. An action that is not allowed changes nothing.
struct ServiceOracle {
    private(set) var data: ServiceData

    struct NotAllowed: Error, CustomStringConvertible {
        var description: String
    }

    init(_ data: ServiceData) { self.data = data }

    /// - Throws: `NotAllowed`, with the data as it was.
    mutating func apply(_ action: ServiceAction) throws {
        if action.name == ServiceAction.modifyUser {
            let user = action.target
            guard data.user(user) != nil else { throw NotAllowed(description: "no customer \(user)") }
            data.root["users"]?[user]?["address"] = Self.address(action)
            return
        }
        guard let id = action.order, let order = data.order(id) else { throw NotAllowed(description: "no order \(action.target)") }
        let status = order["status"]?.string ?? ""
        func require(_ condition: Bool, _ reason: String) throws {
            guard condition else { throw NotAllowed(description: "\(action.name) of \(id), \(status): \(reason)") }
        }
        switch action.name {
        case ServiceAction.cancel:
            try require(status == "pending", "status")
            try require(["no longer needed", "ordered by mistake"].contains(action.reason), "reason")
            try cancel(id, order, action)
        case ServiceAction.modifyAddress:
            try require(status.contains("pending"), "status")
            data.root["orders"]?[id]?["address"] = Self.address(action)
        case ServiceAction.modifyPayment:
            try require(status.contains("pending"), "status")
            try modifyPayment(id, order, action, require)
        case ServiceAction.modifyItems:
            try require(status == "pending", "status")
            try modifyItems(id, order, action, require)
        case ServiceAction.returnItems:
            try require(status == "delivered", "status")
            try require(Self.holds(order, action.items), "items")
            let first = order["payment_history"]?.array.first?["payment_method_id"]?.string
            try require(action.payment == first || source(action.payment, of: order) == "gift_card", "payment method")
            set(id, ["status": "return requested", "return_payment_method_id": action.payment], ["return_items": action.items])
        case ServiceAction.exchange:
            try require(status == "delivered", "status")
            let difference = try priceDifference(order, action, require)
            set(
                id, ["status": "exchange requested", "exchange_payment_method_id": action.payment],
                ["exchange_items": action.items, "exchange_new_items": action.newItems])
            data.root["orders"]?[id]?["exchange_price_difference"] = .number(difference)
        default: break
        }
    }

    private mutating func cancel(_ id: String, _ order: JSONValue, _ action: ServiceAction) throws {
        let history = order["payment_history"]?.array ?? []
        for entry in history {
            book("refund", entry["amount"]?.number ?? 0, entry["payment_method_id"]?.string, on: id, of: order)
        }
        set(id, ["status": "cancelled", "cancel_reason": action.reason], [:])
    }

    private mutating func modifyPayment(
        _ id: String, _ order: JSONValue, _ action: ServiceAction, _ require: (Bool, String) throws -> Void
    ) throws {
        let history = order["payment_history"]?.array ?? []
        try require(history.count == 1 && history[0]["transaction_type"]?.string == "payment", "payments")
        let amount = history[0]["amount"]?.number ?? 0
        let former = history[0]["payment_method_id"]?.string
        try require(action.payment != former, "the same method")
        try require(covers(amount, action.payment, of: order), "balance")
        book("payment", amount, action.payment, on: id, of: order)
        book("refund", amount, former, on: id, of: order)
    }

    private mutating func modifyItems(
        _ id: String, _ order: JSONValue, _ action: ServiceAction, _ require: (Bool, String) throws -> Void
    ) throws {
        let difference = try priceDifference(order, action, require)
        var items = order["items"]?.array ?? []
        for (old, new) in zip(action.items, action.newItems) {
            guard let place = items.firstIndex(where: { $0["item_id"]?.string == old }),
                let variant = data.variant(new, of: items[place]["product_id"]?.string ?? "")
            else { continue }
            for field in ["item_id", "price", "options"] { items[place][field] = variant[field] }
        }
        data.root["orders"]?[id]?["items"] = .array(items)
        book(difference > 0 ? "payment" : "refund", abs(difference), action.payment, on: id, of: order)
        set(id, ["status": "pending (item modified)"], [:])
    }

    /// What the new items cost more, in cents exactly.
    private func priceDifference(_ order: JSONValue, _ action: ServiceAction, _ require: (Bool, String) throws -> Void) throws -> Double {
        try require(Self.holds(order, action.items) && action.items.count == action.newItems.count, "items")
        let items = order["items"]?.array ?? []
        var difference = 0.0
        for (old, new) in zip(action.items, action.newItems) {
            let item = items.first { $0["item_id"]?.string == old }
            let variant = data.variant(new, of: item?["product_id"]?.string ?? "")
            try require(variant?["available"]?.bool == true, "\(new) is not available")
            difference += (variant?["price"]?.number ?? 0) - (item?["price"]?.number ?? 0)
        }
        try require(data.user(order["user_id"]?.string ?? "")?["payment_methods"]?[action.payment ?? ""] != nil, "payment method")
        try require(covers(difference, action.payment, of: order), "balance")
        return Self.cents(difference)
    }

    private static func holds(_ order: JSONValue, _ items: [String]) -> Bool {
        var left = (order["items"]?.array ?? []).compactMap { $0["item_id"]?.string }
        for item in items {
            guard let place = left.firstIndex(of: item) else { return false }
            left.remove(at: place)
        }
        return !items.isEmpty
    }

    private func source(_ method: String?, of order: JSONValue) -> String? {
        data.user(order["user_id"]?.string ?? "")?["payment_methods"]?[method ?? ""]?["source"]?.string
    }

    private func covers(_ amount: Double, _ method: String?, of order: JSONValue) -> Bool {
        guard source(method, of: order) == "gift_card" else { return true }
        let balance = data.user(order["user_id"]?.string ?? "")?["payment_methods"]?[method ?? ""]?["balance"]?.number ?? 0
        return balance >= Self.cents(amount)
    }

    /// Appends to the order's payments; a gift card's balance follows.
    private mutating func book(_ type: String, _ amount: Double, _ method: String?, on id: String, of order: JSONValue) {
        let entry = JSONValue.object([
            "transaction_type": .string(type), "amount": .number(Self.cents(amount)), "payment_method_id": .string(method ?? ""),
        ])
        let history = data.order(id)?["payment_history"]?.array ?? []
        data.root["orders"]?[id]?["payment_history"] = .array(history + [entry])
        guard source(method, of: order) == "gift_card", let user = order["user_id"]?.string, let method else { return }
        let balance = data.user(user)?["payment_methods"]?[method]?["balance"]?.number ?? 0
        let change = type == "refund" ? amount : -amount
        data.root["users"]?[user]?["payment_methods"]?[method]?["balance"] = .number(Self.cents(balance + change))
    }

    private mutating func set(_ id: String, _ fields: [String: String?], _ lists: [String: [String]]) {
        for (name, value) in fields { data.root["orders"]?[id]?[name] = .string(value ?? "") }
        for (name, list) in lists { data.root["orders"]?[id]?[name] = .array(list.sorted().map(JSONValue.string)) }
    }

    private static func address(_ action: ServiceAction) -> JSONValue { .object(action.address.mapValues(JSONValue.string)) }

    private static func cents(_ amount: Double) -> Double { (amount * 100).rounded() / 100 }
}
