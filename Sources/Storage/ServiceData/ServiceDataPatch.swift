import Commerce

/// Brings a document up to what became of its records: one that says the same as before stays byte by byte; in the others only
/// the fields that differ are replaced, or added behind the rest.
struct ServiceDataPatch {
    private let before: ServiceData
    private let after: ServiceData

    /// - Parameters:
    ///   - original: as the document has them.
    ///   - now: customers and orders as they are.
    init(from original: ServiceData, to now: ServiceData) {
        before = original.asWritten
        after = now.asWritten
    }

    /// - Parameter root: the document that the original was read from. Orders that it does not have are added, in their order.
    func apply(to root: inout JSONTree) {
        let customers = Dictionary(after.customers.map { ($0.id.rawValue, $0) }) { first, _ in first }
        let orders = Dictionary(after.orders.map { ($0.id.rawValue, $0) }) { first, _ in first }
        let variants = VariantOptions(root)
        root["users"]?.updateRecords(of: before.customers.map { ($0.id.rawValue, $0) }) { before, tree in
            guard let after = customers[before.id.rawValue] else { return }
            Self.patch(&tree, from: before, to: after)
        }
        root["orders"]?.updateRecords(of: before.orders.map { ($0.id.rawValue, $0) }) { before, tree in
            guard let after = orders[before.id.rawValue] else { return }
            OrderPatch(before: before, after: after, variants: variants).apply(to: &tree)
        }
        let known = Set(before.orders.map(\.id))
        for order in after.orders where !known.contains(order.id) {
            root["orders"]?[order.id.rawValue] = OrderPatch.record(order, variants: variants)
            let listed = root["users"]?[order.customer.rawValue]?["orders"]?.elements ?? []
            root["users"]?[order.customer.rawValue]?["orders"] = .list(listed + [.text(order.id.rawValue)])
        }
    }

    private static func patch(_ tree: inout JSONTree, from before: Customer, to after: Customer) {
        if before.email != after.email { tree["email"] = .text(after.email) }
        if before.name != after.name {
            let words = after.name.split(separator: " ")
            tree["name"]?["first_name"] = .text(words.dropLast().joined(separator: " "))
            tree["name"]?["last_name"] = .text(words.last.map(String.init) ?? "")
        }
        patchAddress(of: &tree, from: before.address, to: after.address)
        for payment in after.payments ?? [] {
            guard let balance = payment.balance, before.payments?.first(where: { $0.id == payment.id })?.balance != balance else { continue }
            tree["payment_methods"]?[payment.id.rawValue]?["balance"] = .amount(balance)
        }
    }

    static func patchAddress(of tree: inout JSONTree, from before: Address?, to after: Address?) {
        guard let after else { return }
        let earlier = before.map(fields)
        if tree["address"]?.members == nil { tree["address"] = .record([]) }
        for (place, field) in fields(of: after).enumerated() where earlier?[place].value != field.value {
            tree["address"]?[field.key] = .text(field.value)
        }
    }

    private static func fields(of address: Address) -> [(key: String, value: String)] {
        [
            ("address1", address.line), ("address2", address.secondLine ?? ""), ("city", address.city),
            ("state", address.province), ("country", address.country ?? ""), ("zip", address.postcode),
        ]
    }
}

/// The options of variants as the document writes them, in its order.
struct VariantOptions {
    private var trees: [VariantID: JSONTree] = [:]

    init(_ root: JSONTree) {
        for product in root["products"]?.members ?? [] {
            for variant in product.value["variants"]?.members ?? [] {
                trees[VariantID(variant.key)] = variant.value["options"]?.detached
            }
        }
    }

    func tree(of line: OrderLine) -> JSONTree {
        trees[line.variant] ?? .record(line.options.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .text($0.value)) })
    }
}

extension JSONTree {
    /// An amount as Python writes a float: "50.0", "536.65".
    static func amount(_ money: Money) -> JSONTree {
        var digits = money.decimalString
        if !digits.contains(".") { digits += ".0" }
        while digits.hasSuffix("0"), !digits.hasSuffix(".0") { digits.removeLast() }
        return JSONTree(.number(digits))
    }

    /// Lets `body` change the members that stand for `records`; what it leaves alone stays where it stands. Linear in the members.
    fileprivate mutating func updateRecords<Record>(of records: [(id: String, record: Record)], _ body: (Record, inout JSONTree) -> Void) {
        guard var members else { return }
        let records = Dictionary(records.map { ($0.id, $0.record) }) { first, _ in first }
        var isChanged = false
        for place in members.indices {
            guard let record = records[members[place].key] else { continue }
            let wasChanged = members[place].value.source == nil
            body(record, &members[place].value)
            isChanged = isChanged || (!wasChanged && members[place].value.source == nil)
        }
        if isChanged { content = .object(members) }
    }
}
