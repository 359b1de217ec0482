import Commerce

/// What a customer wants to know of their own orders and account, beside what they want done.
struct InformationReader: Sendable {
    let names: ProductNames

    private static let about: [ServicePhrase] = [
        "tracking", "track", "where is my", "where are my", "status", "arrive", "arriving", "in transit", "shipped yet", "which address", "what address", "sent to which",
        "order detail*", "what did i order", "what is in my", "whats in my", "what i ordered", "total price of", "order total", "how much did i pay", "how much i paid",
        "total amount", "price of the order", "total of my order", "how much was", "items are in", "items in", "what items", "which items", "which orders!", "what orders!",
        "how much is each", "delivered or", "still in transit", "on its way", "been delivered", "total of order", "the total", "did i order",
    ]
    private static let money: [ServicePhrase] = [
        "get back", "refund amount", "total refund", "refund total", "be refunded", "how much money", "receive back", "money back in total", "save", "have to pay", "need to pay",
        "pay in total", "total price", "total amount", "price difference", "total cost",
    ]
    private static let balance: [ServicePhrase] = ["balance", "payment methods do i", "left on my gift card", "on my gift card"]

    /// - Parameter settled: what was done in this conversation so far, for the question what it comes to.
    func information(
        in words: [ServiceText.Word], isQuestion asks: Bool = false, orders: [Order], customer: Customer, settled: [ServiceChange]
    ) -> [ServiceInformation] {
        let isQuestion = words.contains(["know", "tell me", "what", "where", "how much", "which", "check", "give me", "provide", "get the", "confirm", "when", "how many", "wonder", "see", "how is", "wheres"])
        let isAsked = words.first.map { ["is", "are", "has", "have", "did", "does"].contains($0.text) } ?? false
        guard asks || isQuestion || isAsked else { return [] }
        var found: [ServiceInformation] = []
        if words.contains(Self.money), let sum = Self.sum(of: settled) { found.append(.settled(sum)) }
        if words.contains(Self.balance) { found.append(.methods(customer.payments ?? [])) }
        let lines = priced(words, orders)
        if !lines.isEmpty { found.append(.lines(lines)) }
        if lines.isEmpty, words.contains(Self.about) {
            let meant = meant(words, orders)
            if !meant.isEmpty { found.append(.orders(meant)) }
        }
        return found
    }

    /// The products of which the customer asks how many versions there are.
    func productsCounted(in words: [ServiceText.Word]) -> [ProductID] {
        guard words.contains(["how many"]), words.contains(["option*", "version*", "variant*", "type*", "kind*", "available", "choice*", "different", "style*"]) else { return [] }
        return names.mentions(in: words).prefix(2).flatMap { $0.products.sorted() }
    }

    private static let price: [ServicePhrase] = ["how much", "price", "what did i pay", "what i paid", "cost", "worth", "i paid for", "did i pay for", "storage", "how many gb", "which size", "what size", "which color", "what color", "what material"]
    private static let extremes: [(words: [ServicePhrase], isMost: Bool)] = [
        (["most expensive", "priciest", "most costly", "highest price*"], true), (["cheapest", "least expensive", "lowest price*"], false),
    ]

    /// Units of which the price is asked, by name or as the dearest of an order.
    private func priced(_ words: [ServiceText.Word], _ orders: [Order]) -> [OrderLine] {
        let isWish = !RequestReader(names: names).requests(in: words).allSatisfy(\.wishes.isEmpty)
        let mentions = names.mentions(in: words)
        if let extreme = Self.extremes.first(where: { words.contains($0.words) }), !isWish, mentions.isEmpty, words.contains(["item", "product", "thing", "one"]) {
            let lines = meant(words, orders).prefix(1).flatMap(\.lines)
            return [extreme.isMost ? lines.max { $0.unitPrice.amount < $1.unitPrice.amount } : lines.min { $0.unitPrice.amount < $1.unitPrice.amount }].compactMap(\.self)
        }
        guard !isWish, !mentions.isEmpty, words.contains(Self.price) else { return [] }
        let lines = meant(words, orders).flatMap(\.lines).filter { line in mentions.contains { $0.products.contains(line.product) } }
        return Array(lines.prefix(3))
    }

    /// Told by number, by what is in it, or by its state; else the newest.
    private func meant(_ words: [ServiceText.Word], _ orders: [Order]) -> [Order] {
        let numbers = RequestReader.orders(in: words).map { $0.filter(\.isNumber) }
        let numbered = orders.filter { numbers.contains($0.id.rawValue.filter(\.isNumber)) }
        if !numbered.isEmpty { return numbered }
        let mentions = names.mentions(in: words)
        let holding = orders.filter { order in
            !mentions.isEmpty && mentions.allSatisfy { mention in order.lines.contains { mention.products.contains($0.product) } }
        }
        if !holding.isEmpty { return Array(holding.prefix(3)) }
        let states: [(ServicePhrase, Order.State)] = [("cancelled", .cancelled), ("canceled", .cancelled), ("pending", .pending), ("delivered", .delivered), ("received", .delivered)]
        for (word, state) in states where words.contains([word]) {
            let some = orders.filter { $0.state == state }
            if !some.isEmpty { return Array(some.prefix(3)) }
        }
        return Array(orders.prefix(words.contains(ServiceWords.recent) ? 1 : 3))
    }

    /// What was done comes to: what goes back, and what was paid more.
    private static func sum(of changes: [ServiceChange]) -> SettledSum? {
        guard !changes.isEmpty else { return nil }
        var sum: SettledSum?
        for change in changes {
            guard let step = change.order else { continue }
            let currency = step.after.deliveryFee.currency
            var total = sum ?? SettledSum(back: .zero(currency), paid: .zero(currency))
            let new = (step.after.account?.entries ?? []).dropFirst(step.before.account?.entries.count ?? 0)
            for entry in new where entry.kind == .refund { total.back = total.back + entry.amount }
            for entry in new where entry.kind == .payment { total.paid = total.paid + entry.amount }
            if step.before.account?.goodsReturn == nil, let goods = step.after.account?.goodsReturn {
                total.back = goods.variants.reduce(total.back) { sum, variant in sum + (step.after.lines.first { $0.variant == variant }?.unitPrice ?? .zero(currency)) }
            }
            if step.before.account?.exchange == nil, let exchange = step.after.account?.exchange {
                let amount = Money(minorUnits: Int(exchange.difference.amount.magnitude), currency)
                if exchange.difference.amount > 0 { total.paid = total.paid + amount } else { total.back = total.back + amount }
            }
            sum = total
        }
        return sum
    }
}
