public import Commerce

extension DemoData {
    /// A file of the catalogue's folder.
    public struct File: Hashable, Sendable {
        public var name: String
        public var text: String
    }

    /// The data as the catalogue's README.md describes it, with dates in the shop's local time.
    public func files(for shop: Shop) -> [File] {
        let clock = ShopClock(today: Day(number: 0), utcOffset: shop.utcOffset)
        return [
            File(name: "customers.csv", text: customersTable),
            File(name: "interactions.csv", text: interactionsTable(clock)),
            File(name: "orders.yaml", text: orders.map { Self.yaml($0, clock) }.joined(separator: "\n")),
        ]
    }

    // MARK: Tables

    private var customersTable: String {
        var rows = [["id", "name", "email", "language", "membership", "joined", "recipient", "phone", "line", "district", "city", "province", "postcode"]]
        rows += customers.map { customer in
            let address = customer.address.map {
                [$0.recipient, $0.phone, $0.line, $0.district, $0.city, $0.province, $0.postcode]
            }
            return [
                customer.id.rawValue, customer.name, customer.email, customer.language.rawValue, customer.membership.rawValue,
                customer.joined.description,
            ] + (address ?? Array(repeating: "", count: 7))
        }
        return Self.table(rows)
    }

    private func interactionsTable(_ clock: ShopClock) -> String {
        var rows = [["customer", "product", "kind", "stars", "time"]]
        rows += interactions.map {
            [$0.customer.rawValue, $0.product.rawValue, $0.kind.rawValue, $0.stars.map(String.init) ?? "", clock.text($0.time)]
        }
        return Self.table(rows)
    }

    /// RFC 4180, with the line ends of this system.
    private static func table(_ rows: [[String]]) -> String {
        rows.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        guard text.contains(where: { ",\"".contains($0) || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    // MARK: Orders

    /// Addresses are left out: the customer's stands.
    private static func yaml(_ order: Order, _ clock: ShopClock) -> String {
        var lines = [
            "- id: \(order.id)",
            "  customer: \(order.customer)",
            "  state: \(order.state.rawValue)",
            "  placed: \(clock.text(order.placed))",
        ]
        if let shipped = order.shipped { lines.append("  shipped: \(clock.text(shipped))") }
        if let delivered = order.delivered { lines.append("  delivered: \(clock.text(delivered))") }
        lines.append("  payment: \(order.payment.rawValue)")
        if order.deliveryFee.amount > 0 { lines.append("  delivery_fee: \(amount(order.deliveryFee))") }
        lines.append("  lines:")
        for line in order.lines {
            lines.append("    - {variant: \(quoted(line.variant.rawValue)), quantity: \(line.quantity), price: \(amount(line.unitPrice))}")
        }
        if let tracking = order.tracking {
            lines += ["  tracking:", "    carrier: \(flow(tracking.carrier))", "    number: \(tracking.number)", "    scans:"]
            lines += tracking.scans.map { "      - {time: \(clock.text($0.time)), place: \(flow($0.place))}" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// "59", "59.50".
    private static func amount(_ money: Money) -> String {
        let text = money.decimalString
        return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
    }

    private static func flow(_ text: LocalizedText) -> String {
        let entries = text.texts.sorted { $0.key.rawValue > $1.key.rawValue }.map { "\($0.key): \(quoted($0.value))" }
        return "{" + entries.joined(separator: ", ") + "}"
    }

    /// Only what is not plain in a flow mapping wears quotes.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || " -/.".contains($0) } && text.first?.isLetter == true
        guard !isPlain else { return text }
        return "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
