import Commerce
import DemoData
import Testing

@Suite struct DemoOrdersTests {
    /// The others belong to shops that book every payment.
    private static let states: Set<Order.State> = [
        .pending, .processed, .shipped, .delivered, .cancelled, .returnRequested, .exchanged,
    ]
    private static let methods: Set<PaymentMethod> = [.wechatPay, .alipay, .unionPay, .visa, .mastercard, .giftCard]

    @Test func everyStateAndPaymentMethodOfTheDemoOccurs() async throws {
        let orders = try await DemoShop.loaded().data.orders
        #expect(orders.count >= 320)
        for state in Self.states { #expect(orders.count { $0.state == state } >= 5, "\(state)") }
        #expect(Set(orders.map(\.state)) == Self.states)
        #expect(Set(orders.map(\.payment)) == Self.methods)
        #expect(orders.count { $0.state == .delivered } * 2 > orders.count)
        #expect(orders.allSatisfy { (1...4).contains($0.lines.count) })
    }

    @Test func idsAscendInTheFormThatTheNextOneContinues() async throws {
        let orders = try await DemoShop.loaded().data.orders
        #expect(orders.map(\.id) == orders.indices.map { OrderID("L\(10_000_001 + $0)") })
        #expect(OrderID.next(after: orders.map(\.id)) == OrderID("L\(10_000_001 + orders.count)"))
        #expect(zip(orders, orders.dropFirst()).allSatisfy { $0.placed <= $1.placed })
    }

    @Test func everyPurchaseIsALineOfAnOrderPlacedThen() async throws {
        let data = try await DemoShop.loaded().data
        struct Sale: Hashable {
            var customer: CustomerID
            var product: ProductID
            var time: Int
        }
        let lines = data.orders.flatMap { order in
            order.lines.map { Sale(customer: order.customer, product: $0.product, time: order.placed) }
        }
        let purchases = data.interactions.filter { $0.kind == .purchase }
            .map { Sale(customer: $0.customer, product: $0.product, time: $0.time) }
        #expect(lines.count == purchases.count)
        #expect(Set(lines) == Set(purchases))
    }

    @Test func pricesAreTheCatalogues() async throws {
        let shop = try await DemoShop.loaded()
        for line in shop.data.orders.flatMap(\.lines) {
            let variant = try shop.product(line.product).variants.first { $0.id == line.variant }
            #expect(variant?.price == line.unitPrice)
        }
    }

    @Test func deliveryCostsTheShopsFeeOrNothingForGoldMembers() async throws {
        let shop = try await DemoShop.loaded()
        let gold = Set(shop.data.customers.filter { $0.membership == .gold }.map(\.id))
        for order in shop.data.orders {
            let fee = shop.contents.shop.delivery?.standardFee(for: order.subtotal)
            #expect(order.deliveryFee == fee || (order.deliveryFee.amount == 0 && gold.contains(order.customer)), "\(order.id)")
        }
    }

    @Test func stationsOfAnOrderFollowEachOtherAndItsState() async throws {
        let shop = try await DemoShop.loaded()
        for order in shop.data.orders {
            let age = shop.now - order.placed
            let scans = order.tracking?.scans ?? []
            switch order.state {
            case .pending, .pendingModified, .processed:
                #expect(order.shipped == nil && order.tracking == nil)
                #expect(age <= 3 * 86_400, "\(order.id)")
            case .cancelled:
                #expect(order.shipped == nil && order.tracking == nil)
            case .shipped:
                #expect(order.delivered == nil && (2...6).contains(scans.count), "\(order.id)")
                #expect(age <= 7 * 86_400, "\(order.id)")
            case .delivered, .returnRequested, .exchanged, .exchangeRequested:
                #expect((4...6).contains(scans.count) && scans.last?.time == order.delivered, "\(order.id)")
            }
            let times = [order.placed] + [order.shipped].compactMap(\.self) + scans.map(\.time)
            #expect(times == times.sorted(), "\(order.id)")
            #expect(scans.allSatisfy { $0.time < shop.now })
        }
    }

    @Test func whatHygieneForbidsIsNotReturned() async throws {
        let shop = try await DemoShop.loaded()
        for order in shop.data.orders where order.state == .returnRequested || order.state == .exchanged {
            for line in order.lines { #expect(try shop.isReturnable(line), "\(order.id)") }
        }
    }

    // MARK: The two customers the demo is shown with

    @Test(arguments: ["c001", "c002"])
    func leadingCustomerHasAnOrderForEverySituation(_ id: String) async throws {
        let shop = try await DemoShop.loaded()
        let orders = shop.data.orders.filter { $0.customer == CustomerID(id) }
        for state in Self.states { #expect(orders.contains { $0.state == state }, "\(state)") }
        func delivered(_ days: Int) throws -> [Order] {
            orders.filter { order in
                order.state == .delivered && order.delivered.map { (shop.now - $0 + 86_399) / 86_400 == days } == true
            }
        }
        #expect(try delivered(5).contains { try $0.lines.allSatisfy(shop.isReturnable) })
        #expect(try delivered(4).contains { try $0.lines.contains { try !shop.isReturnable($0) } })
        #expect(try !delivered(60).isEmpty)
        let lastScan = orders.first { $0.state == .shipped }?.tracking?.scans.last?.time ?? 0
        #expect((shop.now - 86_400..<shop.now).contains(lastScan))
    }

    @Test func leadingCustomersAreASilverAndAGoldMember() async throws {
        let customers = try await DemoShop.loaded().data.customers
        #expect(customers[0].name == "林夏" && customers[0].language == .chinese && customers[0].membership == .silver)
        #expect(customers[1].name == "Emma Hart" && customers[1].language == .english && customers[1].membership == .gold)
    }

    @Test func linXiaKnowsCoffeeHeadphonesRunningAndCats() async throws {
        let shop = try await DemoShop.loaded()
        let categories = try shop.data.interactions.filter { $0.customer == "c001" }
            .map { try shop.product($0.product).category }
        for category: CategoryID in ["coffee beans", "coffee makers", "headphones", "running shoes", "cat food", "cat litter"] {
            #expect(categories.contains(category), "\(category)")
        }
        #expect(categories.count >= 100)
    }
}

extension DemoShop.Loaded {
    func isReturnable(_ line: OrderLine) throws -> Bool {
        guard let category = try product(line.product).category else { return true }
        return !(contents.shop.flows ?? []).flatMap(\.checks).contains { check in
            if case .notCategories(let categories, _) = check { categories.contains(category) } else { false }
        }
    }
}
