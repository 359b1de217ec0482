import Commerce
import Foundation
import Storage
import Testing

/// What every store must do with a change that customer service decided; both are held to it.
@Suite struct ServiceChangeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func store(_ kind: StoreContractTests.Kind, _ contents: ShopContents = Fixture.contents) throws -> any ShopStore {
        switch kind {
        case .memory: return InMemoryShopStore(contents)
        case .sqlite:
            let store = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
            try store.replaceCatalog(with: contents, stamp: "1")
            return store
        }
    }

    /// Cancels the order of two p2/black and writes the refund on a gift card.
    private func cancellation(_ id: ServiceChangeID = "s1") throws -> ServiceChange {
        let order = try #require(Fixture.contents.orders.last)
        var (cancelled, customer) = (order, Fixture.customer("c001"))
        cancelled.state = .cancelled
        cancelled.revision += 1
        cancelled.account = OrderAccount(
            entries: [.init(.payment, order.total, "gift_1"), .init(.refund, order.total, "gift_1")], cancelReason: "no longer needed")
        customer.payments = [StoredPayment(id: "gift_1", kind: .giftCard, balance: order.total)]
        customer.address?.secondLine = "Suite 3"
        customer.address?.country = "USA"
        return ServiceChange(
            id: id, action: "cancel_order", actor: "c001", policy: "cancelling", reason: "no longer needed", time: 7,
            order: .init(before: order, after: cancelled), customer: .init(before: Fixture.customer("c001"), after: customer))
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func aChangeIsWrittenWithItsRecord(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let change = try cancellation()
        try store.apply(change)
        #expect(try store.order("L20260002") == change.order?.after)
        #expect(try store.orders(of: "c001").first == change.order?.after)
        #expect(try store.customer("c001") == change.customer?.after)
        #expect(try store.serviceChanges(of: "c001") == [change])
        #expect(try store.serviceChanges(of: "c002").isEmpty)
        #expect(try store.product("p2")?.variants[0].stock == 5)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func theSameChangeTwiceIsMadeOnce(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let change = try cancellation()
        for _ in 0..<2 { try store.apply(change) }
        #expect(try store.serviceChanges(of: "c001") == [change])
        #expect(try store.product("p2")?.variants[0].stock == 5)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func aRecordThatIsNoLongerAsItWasRefusesTheWholeChange(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let before = try everything(store)
        var stale = try cancellation()
        stale.order?.before.revision = 4
        #expect(throws: ServiceConflict()) { try store.apply(stale) }
        stale = try cancellation()
        stale.customer?.before.email = "b@example.com"
        #expect(throws: ServiceConflict()) { try store.apply(stale) }
        stale = try cancellation()
        stale.order?.before.id = "L9"
        #expect(throws: ServiceConflict()) { try store.apply(stale) }
        #expect(try everything(store) == before)
        try store.apply(try cancellation())
        let after = try everything(store)
        #expect(throws: ServiceConflict()) { try store.apply(try cancellation("s2")) }
        #expect(try everything(store) == after)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func theReversedChangeTakesTheUnitsAgain(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let change = try cancellation()
        try store.apply(change)
        let undo = ServiceChange(
            id: "s2", action: "undo", actor: "c001", time: 8, order: change.order?.reversed, customer: change.customer?.reversed)
        try store.apply(undo)
        #expect(try store.products() == Fixture.contents.products)
        #expect(try store.order("L20260002") == Fixture.contents.orders.last)
        #expect(try store.serviceChanges(of: "c001") == [change, undo])
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func aPendingOrderHoldsTheVariantsItWasChangedTo(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let order = try #require(try store.order("L20260001"))
        var changed = order
        (changed.lines[0].product, changed.lines[0].variant) = ("p3", "p3/red")
        let change = ServiceChange(id: "s1", action: "modify_items", actor: "c001", time: 7, order: .init(before: order, after: changed))
        let before = try stock(store)
        try store.apply(change)
        #expect(try stock(store)["p1/black"] == (before["p1/black"] ?? 0) + 1)
        #expect(try stock(store)["p3/red"] == (before["p3/red"] ?? 0) - 1)
        changed.lines[0].quantity = 99
        let tooMany = ServiceChange(
            id: "s2", action: "modify_items", actor: "c001", time: 8, order: .init(before: try #require(change.order?.after), after: changed))
        let held = try everything(store)
        #expect(throws: OutOfStock.self) { try store.apply(tooMany) }
        #expect(try everything(store) == held)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func whereUnitsAreNotCountedTheStockStays(kind: StoreContractTests.Kind) throws {
        var contents = Fixture.contents
        contents.shop.stock = .uncounted
        for product in contents.products.indices {
            for variant in contents.products[product].variants.indices {
                contents.products[product].variants[variant].stock = product == 1 ? 0 : Variant.uncounted
            }
        }
        let store = try store(kind, contents)
        let change = try cancellation()
        try store.apply(change)
        #expect(try store.products() == contents.products)
        try store.apply(ServiceChange(
            id: "s2", action: "undo", actor: "c001", time: 8, order: change.order?.reversed, customer: change.customer?.reversed))
        try store.place(Fixture.order("L1", lines: [("p1/black", 2)]))
        #expect(try store.products() == contents.products)
        #expect(throws: OutOfStock(variant: "p2/black", left: 0)) { try store.place(Fixture.order("L2", lines: [("p2/black", 1)])) }
    }

    @Test func oneOfTwoSessionsMakesTheChange() async throws {
        let path = folder.path + "/shop.sqlite"
        let stores = try [SQLiteShopStore(path: path), SQLiteShopStore(path: path)]
        try stores[0].replaceCatalog(with: Fixture.contents, stamp: "1")
        let changes = try (0..<8).map { try cancellation(ServiceChangeID("s\($0)")) }
        let made = await withTaskGroup(of: Bool.self) { group in
            for (place, change) in changes.enumerated() {
                group.addTask { (try? stores[place % 2].apply(change)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try stores[1].serviceChanges(of: "c001").count == 1)
        #expect(try stores[1].product("p2")?.variants[0].stock == 5)
    }

    @Test func whatServiceChangedOutlivesANewCatalogue() throws {
        let store = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        let change = try cancellation()
        try store.apply(change)
        try store.replaceCatalog(with: Fixture.contents, stamp: "2")
        #expect(try store.order("L20260002") == change.order?.after)
        #expect(try store.customer("c001") == change.customer?.after)
        #expect(try store.customer("c002") == Fixture.customer("c002"))
        #expect(try store.serviceChanges(of: "c001") == [change])
    }

    /// Records that were written before these could be said of them.
    @Test func olderRecordsAreReadWithoutTheNewFields() throws {
        let address = #"{"recipient":"R","phone":"1","line":"L","district":"D","city":"C","province":"P","postcode":"1"}"#
        let customer = """
            {"id":"c1","name":"N","email":"e","language":"en","membership":"gold","joined":{"number":19000},"address":\(address)}
            """
        let order = """
            {"id":"L1","customer":"c1","state":"pending","lines":[],"deliveryFee":{"amount":0,"currency":"CNY"},"payment":"alipay",
            "address":\(address),"placed":5,"revision":1}
            """
        let shop = #"{"name":{"en":"S"},"currency":"CNY","languages":["en"],"utcOffset":8,"serviceHours":""}"#
        let decoder = JSONDecoder()
        #expect(try decoder.decode(Customer.self, from: Data(customer.utf8)).payments == nil)
        #expect(try decoder.decode(Customer.self, from: Data(customer.utf8)).address?.country == nil)
        #expect(try decoder.decode(Order.self, from: Data(order.utf8)).account == nil)
        #expect(try decoder.decode(Shop.self, from: Data(shop.utf8)).countsUnits)
    }

    private struct Everything: Equatable {
        var products: [Product], orders: [Order], customers: [Customer], changes: [ServiceChange]
    }

    private func everything(_ store: any ShopStore) throws -> Everything {
        let customers = try store.customers()
        return Everything(
            products: try store.products(), orders: try customers.flatMap { try store.orders(of: $0.id) }, customers: customers,
            changes: try customers.flatMap { try store.serviceChanges(of: $0.id) })
    }

    private func stock(_ store: any ShopStore) throws -> [VariantID: Int] {
        Dictionary(try store.products().flatMap(\.variants).map { ($0.id, $0.stock) }) { first, _ in first }
    }
}
