import Commerce
import Testing

@testable import CustomerService

/// Runs of random cases over a store of several customers: what must hold whatever is asked for.
@Suite struct FlowPropertyTests {
    private let interpreter = FlowInterpreter()

    @Test(arguments: 0..<200)
    func moneyIsConservedAndOthersAreUntouched(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let contents = Self.contents(&random)
        let store = InMemoryShopStore(contents)
        let held = Self.held(store)
        var made = 0
        for step in 0..<40 {
            let before = Self.records(store)
            guard let item = Self.randomCase(before, contents.products, &random), interpreter.objection(to: item) == nil else { continue }
            let change = interpreter.change(for: item, id: ServiceChangeID("s\(step)"), time: step)
            try store.apply(change)
            made += 1
            let after = Self.records(store)
            for (old, new) in zip(before.customers, after.customers) where old.id != item.customer.id { #expect(old == new) }
            for (old, new) in zip(before.orders, after.orders) where old.id != item.order?.id { #expect(old == new) }
            // A gift card's balance and what is booked on it; others hold nothing here.
            #expect(Self.held(store) == held, "\(item.flow.action)")
            for customer in after.customers { #expect(customer.payments?.allSatisfy { $0.balance?.amount ?? 0 >= 0 } ?? true) }
            for order in after.orders { #expect(Self.paid(order) == (order.state == .cancelled ? 0 : order.total.amount), "\(item.flow.action)") }

            try store.apply(ServiceChange(
                id: ServiceChangeID("u\(step)"), action: "undo", actor: "shop", time: step, order: change.order?.reversed,
                customer: change.customer?.reversed))
            #expect(Self.records(store) == before, "\(item.flow.action)")
            try store.apply(ServiceChange(
                id: ServiceChangeID("r\(step)"), action: "redo", actor: "shop", time: step, order: change.order, customer: change.customer))
        }
        #expect(made > 0)
    }

    private struct Records: Equatable {
        var customers: [Customer], orders: [Order]
    }

    private static func records(_ store: InMemoryShopStore) -> Records {
        let customers = store.customers().sorted { $0.id < $1.id }
        return Records(customers: customers, orders: customers.flatMap { store.orders(of: $0.id) }.sorted { $0.id < $1.id })
    }

    /// What a gift card holds and what of it is in orders, in cents, by customer: no flow makes or loses any of it.
    private static func held(_ store: InMemoryShopStore) -> [CustomerID: Int] {
        let records = records(store)
        return Dictionary(uniqueKeysWithValues: records.customers.map { customer in
            let booked = records.orders.filter { $0.customer == customer.id }.flatMap { $0.account?.entries ?? [] }.filter { $0.method == "gift" }
            let balance = customer.payments?.compactMap(\.balance).reduce(0) { $0 + $1.amount } ?? 0
            return (customer.id, booked.reduce(balance) { $0 + ($1.kind == .payment ? 1 : -1) * $1.amount.amount })
        })
    }

    private static func paid(_ order: Order) -> Int {
        order.account?.entries.reduce(0) { $0 + ($1.kind == .payment ? 1 : -1) * $1.amount.amount } ?? 0
    }

    private static func contents(_ random: inout SplitMix) -> ShopContents {
        let products = (0..<4).map { number in
            let variants = (0..<4).map { FlowShop.variant(VariantID("p\(number)v\($0)"), Int.random(in: 1...50, using: &random) * 100 + 95) }
            return Product(
                id: ProductID("p\(number)"), category: nil, brand: nil, title: LocalizedText([.english: "P\(number)"]), description: LocalizedText([:]),
                price: variants[0].price, variants: variants, added: .unknown)
        }
        var (customers, orders): ([Customer], [Order]) = ([], [])
        for number in 0..<3 {
            var customer = FlowShop.customer(gift: Int.random(in: 0...20_000, using: &random))
            customer.id = CustomerID("c\(number)")
            customers.append(customer)
            for place in 0..<3 {
                var order = FlowShop.order([.pending, .pending, .delivered, .processed].randomElement(using: &random) ?? .pending)
                order.id = OrderID("#\(number)\(place)")
                order.customer = customer.id
                order.lines = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
                    guard let product = products.randomElement(using: &random), let variant = product.variants.randomElement(using: &random) else { return nil }
                    return FlowShop.line(variant, of: product.id)
                }
                let method: PaymentID = ["card", "paypal", "gift"].randomElement(using: &random) ?? "card"
                let total = order.total
                order.account = OrderAccount(entries: [.init(.payment, total, method)])
                orders.append(order)
            }
        }
        return ShopContents(shop: FlowShop.shop, products: products, customers: customers, orders: orders)
    }

    private static func randomCase(_ records: Records, _ products: [Product], _ random: inout SplitMix) -> ServiceCase? {
        guard let flow = FlowShop.flows.filter({ $0.wish != .person }).randomElement(using: &random),
            let customer = records.customers.randomElement(using: &random),
            let order = records.orders.filter({ $0.customer == customer.id }).randomElement(using: &random)
        else { return nil }
        var item = ServiceCase(flow: flow, customer: customer, order: flow.slots.contains(.order) ? order : nil)
        item.reason = flow.reasons.randomElement(using: &random)?.name
        item.method = flow.slots.contains(.paymentMethod) ? customer.payments?.randomElement(using: &random) : nil
        item.address = flow.slots.contains(.address) ? FlowShop.elsewhere : nil
        if flow.slots.contains(.items) {
            let chosen = order.lines.shuffled(using: &random).prefix(Int.random(in: 1...order.lines.count, using: &random))
            item.units = chosen.map { line in
                let others = products.first { $0.id == line.product }?.variants.filter { $0.id != line.variant } ?? []
                return ServiceCase.Unit(line: line, newVariant: flow.slots.contains(.variant) ? others.randomElement(using: &random) : nil)
            }
        }
        return item
    }
}
