import Commerce
import Text
import Yams

/// What reviews, interactions and orders refer to.
struct CatalogPeople: Sendable {
    var products: [ProductID: Product]
    var customers: [CustomerID: Customer]
}

extension CatalogReader {
    mutating func reviews(_ root: Node, _ known: CatalogPeople) -> [Review] {
        var reviews: [Review] = []
        for (key, listed) in pairs(root, of: "A review file") {
            let product = ProductID(line(key, "A product's id"))
            if known.products[product] == nil {
                report(key, "There is no product “\(product)”. Correct the id, or add the product.")
            }
            for node in list(listed, of: "The reviews of a product") { reviews.append(review(node, of: product)) }
        }
        return reviews
    }

    private mutating func review(_ node: Node, of product: ProductID) -> Review {
        let what = "a review"
        let entries = entries(node, of: what, known: ["stars", "language", "date", "by", "text"])
        let text = required(entries, "text", of: what, at: node)
        if let text, text.scalar == nil { report(text, "text must be a text") }
        return Review(
            product: product,
            stars: int(required(entries, "stars", of: what, at: node), "stars", in: 1...5),
            language: Language(rawValue: line(required(entries, "language", of: what, at: node), "language")),
            date: day(required(entries, "date", of: what, at: node), "date"),
            author: line(required(entries, "by", of: what, at: node), "by"),
            text: text?.scalar.map { Sanitizer.paragraphs($0.string) } ?? "")
    }

    mutating func orders(_ root: Node, _ known: CatalogPeople) -> [Order] {
        var seen: Set<OrderID> = []
        return list(root, of: "orders.yaml").map { node in
            let order = order(node, known)
            if !seen.insert(order.id).inserted { report(node, "Order \(order.id) is written twice. Keep one.") }
            return order
        }
    }

    private mutating func order(_ node: Node, _ known: CatalogPeople) -> Order {
        let what = "an order"
        let entries = entries(node, of: what, known: [
            "id", "customer", "state", "placed", "shipped", "delivered", "payment", "delivery_fee", "lines", "address", "tracking",
        ])
        let customer = CustomerID(line(required(entries, "customer", of: what, at: node), "customer"))
        if known.customers[customer] == nil { report(entries["customer"], "There is no customer “\(customer)” in customers.csv.") }
        let address = entries["address"].map { self.address($0) } ?? known.customers[customer]?.address
        if address == nil { report(node, "The order needs an address, as its customer has none.") }
        let lines = list(required(entries, "lines", of: what, at: node), of: "lines").compactMap { orderLine($0, known) }
        return Order(
            id: OrderID(line(required(entries, "id", of: what, at: node), "id")), customer: customer,
            state: choice(required(entries, "state", of: what, at: node), "state") ?? .pending, lines: lines,
            deliveryFee: money(entries["delivery_fee"], "delivery_fee"),
            payment: choice(required(entries, "payment", of: what, at: node), "payment") ?? .alipay,
            address: address ?? Address(recipient: "", phone: "", line: "", district: "", city: "", province: "", postcode: ""),
            placed: time(required(entries, "placed", of: what, at: node), "placed"),
            shipped: entries["shipped"].map { time($0, "shipped") },
            delivered: entries["delivered"].map { time($0, "delivered") },
            tracking: entries["tracking"].map { tracking($0) })
    }

    private mutating func orderLine(_ node: Node, _ known: CatalogPeople) -> OrderLine? {
        let what = "an order line"
        let entries = entries(node, of: what, known: ["variant", "quantity", "price"])
        let id = VariantID(line(required(entries, "variant", of: what, at: node), "variant"))
        let product = known.products[ProductID(String(id.rawValue.prefix { $0 != "/" }))]
        guard let product, let variant = product.variants.first(where: { $0.id == id }) else {
            report(entries["variant"], "There is no variant “\(id)”. Its id is the product's id, “/” and its option values.")
            return nil
        }
        return OrderLine(
            product: product.id, variant: id, title: product.title, options: variant.options,
            quantity: int(required(entries, "quantity", of: what, at: node), "quantity", in: 1...1000),
            unitPrice: money(required(entries, "price", of: what, at: node), "price"))
    }

    private mutating func address(_ node: Node) -> Address {
        let keys = ["recipient", "phone", "line", "district", "city", "province", "postcode"]
        let entries = entries(node, of: "an address", known: keys)
        let fields = keys.map { line(required(entries, $0, of: "an address", at: node), $0) }
        return Address(
            recipient: fields[0], phone: fields[1], line: fields[2], district: fields[3], city: fields[4],
            province: fields[5], postcode: fields[6])
    }

    private mutating func tracking(_ node: Node) -> Tracking {
        let entries = entries(node, of: "tracking", known: ["carrier", "number", "scans"])
        let scans = list(entries["scans"], of: "scans").map { node in
            let fields = self.entries(node, of: "a scan", known: ["time", "place"])
            return Tracking.Scan(
                time: time(required(fields, "time", of: "a scan", at: node), "time"),
                place: localized(required(fields, "place", of: "a scan", at: node), "place"))
        }
        return Tracking(
            carrier: localized(required(entries, "carrier", of: "tracking", at: node), "carrier"),
            number: line(required(entries, "number", of: "tracking", at: node), "number"), scans: scans)
    }
}
