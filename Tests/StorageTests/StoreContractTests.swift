import Commerce
import Storage
import Testing

/// What every store must do; SQLite and its twin in memory are both held to it.
@Suite struct StoreContractTests {
    enum Kind: CaseIterable, Sendable { case sqlite, memory }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func store(_ kind: Kind, _ contents: ShopContents = Fixture.contents) throws -> any ShopStore {
        switch kind {
        case .memory: return InMemoryShopStore(contents)
        case .sqlite:
            let store = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
            try store.replaceCatalog(with: contents, stamp: "1")
            return store
        }
    }

    @Test(arguments: Kind.allCases)
    func whatWasPutInComesOut(kind: Kind) throws {
        let store = try store(kind)
        let contents = Fixture.contents
        #expect(try store.shop() == contents.shop)
        #expect(try store.vocabulary() == contents.vocabulary)
        #expect(try store.products() == contents.products)
        #expect(try store.product("p2") == contents.products[1])
        #expect(try store.product("p9") == nil)
        #expect(try store.allReviews() == contents.reviews)
        #expect(try store.articles() == contents.articles)
        #expect(try store.utterances() == contents.utterances)
        #expect(try store.needs() == contents.needs)
        #expect(try store.customers().map(\.id) == ["c001", "c002"])
        #expect(try store.customer("c001") == Fixture.customer("c001"))
        #expect(try store.customer("guest") == nil)
    }

    @Test(arguments: Kind.allCases)
    func listsComeInTheirOrder(kind: Kind) throws {
        let store = try store(kind)
        #expect(try store.reviews(of: "p1").map(\.date.number) == [20_011, 20_010])
        #expect(try store.interactions().map(\.time) == [400, 500])
        #expect(try store.orders(of: "c001").map(\.id) == ["L20260002", "L20260001"])
        #expect(try store.orders(of: "c002").isEmpty)
    }

    @Test(arguments: Kind.allCases)
    func aRatingMovesTheMean(kind: Kind) throws {
        let store = try store(kind)
        for stars in [5, 2] { try store.record(Interaction(customer: "c001", product: "p3", kind: .rating, stars: stars, time: 1)) }
        #expect(try store.product("p3")?.rating == Rating(average: 3.5, count: 2))
        try store.record(Interaction(customer: "c001", product: "gone", kind: .rating, stars: 1, time: 2))
        #expect(try store.interactions().count == 5)
    }

    @Test(arguments: Kind.allCases)
    func whatIsForgottenIsGoneWithItsStars(kind: Kind) throws {
        let store = try store(kind)
        let rated = Interaction(customer: "c001", product: "p3", kind: .rating, stars: 5, time: 600)
        try store.record(rated)
        try store.record(Interaction(customer: "c002", product: "p3", kind: .rating, stars: 2, time: 601))
        let own = try store.interactions(of: "c001")
        let mine = try #require(own.last)
        #expect(mine.interaction == rated)
        let others = try store.interactions(of: "c002")
        #expect(Set((own + others).map(\.id)).count == own.count + others.count)
        // Nobody forgets for somebody else.
        #expect(try store.forget([mine.id], of: "c002").isEmpty)
        #expect(try store.forgettings() == 0)
        #expect(try store.forget([mine.id], of: "c001") == [mine])
        #expect(try store.forget([mine.id], of: "c001").isEmpty)
        #expect(try store.forgettings() == 1)
        #expect(try store.interactions(of: "c001") == own.dropLast())
        #expect(try store.product("p3")?.rating == Rating(average: 2, count: 1))
        try store.record(rated)
        #expect(try store.interactions(of: "c001").last?.id != mine.id)
    }

    @Test(arguments: Kind.allCases)
    func newInteractionsHaveHigherNumbers(kind: Kind) throws {
        let store = try store(kind)
        let (before, known) = (try store.lastInteraction(), try store.interactions())
        #expect(try store.interactions(numbered: 0..<before + 1) == known)
        #expect(try store.interactions(numbered: before + 1..<before + 9).isEmpty)
        let new = [900, 800].map { Interaction(customer: "c001", product: "p1", kind: .view, time: $0) }
        for interaction in new { try store.record(interaction) }
        #expect(try store.lastInteraction() == before + 2)
        #expect(try store.interactions(numbered: before + 1..<before + 3) == new.reversed())
        #expect(try store.interactions(numbered: before + 2..<before + 3) == [new[1]])
    }

    @Test(arguments: Kind.allCases)
    func whatChangedAfterARevisionIsTold(kind: Kind) throws {
        let store = try store(kind)
        let first = try store.catalogRevision()
        #expect(CatalogRevision(first.description) == first)
        #expect(try store.catalogChanges(since: first, limit: 9) == CatalogChanges(revision: first))
        try store.record(Interaction(customer: "c001", product: "p2", kind: .like, time: 1))
        #expect(try store.catalogRevision() == first)

        try store.place(Fixture.order("L1", lines: [("p1/black", 1)]))
        let second = try store.catalogRevision()
        #expect(second != first)
        var changes = try #require(try store.catalogChanges(since: first, limit: 9))
        #expect((changes.revision, changes.products.map(\.id), changes.removed) == (second, ["p1"], []))
        #expect(changes.products[0].variants[0].stock == 2)
        #expect(changes.reviews.map(\.stars) == [5, 3])

        try store.record(Interaction(customer: "c001", product: "p3", kind: .rating, stars: 5, time: 2))
        changes = try #require(try store.catalogChanges(since: second, limit: 1))
        #expect(changes.products.map(\.id) == ["p3"])
        #expect(try store.catalogChanges(since: first, limit: 9)?.products.map(\.id) == ["p1", "p3"])
        #expect(try store.catalogChanges(since: first, limit: 1) == nil)
        #expect(try store.catalogChanges(since: CatalogRevision(basis: "other", number: 0), limit: 9) == nil)
        #expect(try store.catalogChanges(since: CatalogRevision(basis: first.basis, number: 99), limit: 9) == nil)
    }

    @Test(arguments: Kind.allCases)
    func anOrderThatFailsChangesNoRevision(kind: Kind) throws {
        let store = try store(kind)
        let before = try store.catalogRevision()
        _ = try? store.place(Fixture.order("L1", lines: [("p1/black", 2), ("p1/black", 2)]))
        #expect(try store.catalogRevision() == before)
    }

    @Test(arguments: Kind.allCases)
    func placingTakesStockAndEmptiesTheCart(kind: Kind) throws {
        let store = try store(kind)
        try store.setCart([CartLine(product: "p1", variant: "p1/black", quantity: 2)], of: "c001")
        let order = Fixture.order(try store.nextOrderID(), lines: [("p1/black", 2)])
        try store.place(order)
        #expect(try store.cart(of: "c001").isEmpty)
        #expect(try store.product("p1")?.variants[0].stock == 1)
        #expect(try store.order(order.id) == order)
        #expect(try store.nextOrderID() != order.id)
    }

    @Test(arguments: Kind.allCases)
    func anOrderThatCannotBeDeliveredWholeChangesNothing(kind: Kind) throws {
        let store = try store(kind)
        let cart = [CartLine(product: "p1", variant: "p1/black", quantity: 1)]
        try store.setCart(cart, of: "c001")
        let order = Fixture.order("L1", lines: [("p1/black", 2), ("p1/black", 2)])
        #expect(throws: OutOfStock(variant: "p1/black", left: 1)) { try store.place(order) }
        #expect(throws: OutOfStock(variant: "p9/one", left: 0)) { try store.place(Fixture.order("L1", lines: [("p9/one", 1)])) }
        #expect(try store.products() == Fixture.contents.products)
        #expect(try store.cart(of: "c001") == cart)
        #expect(try store.order("L1") == nil)
    }

    @Test(arguments: Kind.allCases)
    func cancellingGivesStockBackAndIsRecorded(kind: Kind) throws {
        let store = try store(kind)
        let change = OrderChange(
            order: "L20260002", from: .pending, to: .cancelled, actor: "c001", policy: "cancel-an-order", reason: "too late", time: 7)
        try store.apply(change, atRevision: 1)
        #expect(try store.product("p2")?.variants[0].stock == 5)
        #expect(try store.order("L20260002")?.state == .cancelled)
        #expect(try store.order("L20260002")?.revision == 2)
        #expect(try store.changes(of: "L20260002") == [change])
        let undo = OrderChange(order: "L20260002", from: .cancelled, to: .pending, actor: "c001", policy: nil, reason: "undo", time: 8)
        try store.apply(undo, atRevision: 2)
        #expect(try store.product("p2")?.variants[0].stock == 3)
        #expect(try store.changes(of: "L20260002") == [change, undo])
    }

    @Test(arguments: Kind.allCases)
    func aChangeFromAnOlderRevisionIsRefused(kind: Kind) throws {
        let store = try store(kind)
        let change = OrderChange(order: "L20260002", from: .pending, to: .cancelled, actor: "c001", policy: nil, reason: "", time: 7)
        try store.apply(change, atRevision: 1)
        #expect(throws: OrderConflict(order: "L20260002")) { try store.apply(change, atRevision: 1) }
        var gone = change
        gone.order = "L9"
        #expect(throws: OrderConflict(order: "L9")) { try store.apply(gone, atRevision: 1) }
        #expect(try store.product("p2")?.variants[0].stock == 5)
    }

    @Test(arguments: Kind.allCases)
    func historyIsNewestFirstWithoutRepeats(kind: Kind) throws {
        let store = try store(kind)
        func turn(_ number: Int, _ text: String, of customer: CustomerID = "c001", time: Int) -> StoredTurn {
            StoredTurn(conversation: "a", turn: number, customer: customer, utterance: text, reply: "r", record: "{}", time: time)
        }
        for turn in [turn(2, "b", time: 2), turn(1, "a", time: 1), turn(3, "a", time: 3), turn(4, "", time: 4), turn(5, "x", of: "c002", time: 5)] {
            try store.save(turn)
        }
        #expect(try store.utterances(of: "c001", limit: 9) == ["a", "b"])
        #expect(try store.utterances(of: "c001", limit: 1) == ["a"])
        #expect(try store.utterances(of: "c001", limit: 0).isEmpty)
        try store.save(turn(2, "c", time: 2))
        #expect(try store.turns(of: "a").map(\.utterance) == ["a", "c", "a", "", "x"])
        #expect(try store.turns(of: "b").isEmpty)
    }

    /// Units on shelves and in orders that were not cancelled are always the same number, and both stores agree.
    @Test(arguments: 0..<20)
    func randomSequencesGiveTheSameInBoth(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let stores = try [store(.memory), store(.sqlite)]
        let variants: [VariantID] = ["p1/black", "p1/navy", "p2/black", "p3/red", "p9/one"]
        let before = try units(stores[0])
        for step in 0..<40 {
            let customer: CustomerID = Bool.random(using: &random) ? "c001" : "c002"
            let action = try self.action(step, customer, variants, stores[0], &random)
            let outcomes = stores.map { store in Result { try action(store) }.mapError { "\($0)" as Failure } }
            #expect(outcomes[0].map { _ in true } == outcomes[1].map { _ in true })
            #expect(try state(stores[0]) == state(stores[1]))
            #expect(try units(stores[0]) == before)
        }
    }

    private typealias Failure = TextError

    private func action(
        _ step: Int, _ customer: CustomerID, _ variants: [VariantID], _ store: any ShopStore, _ random: inout SeededGenerator
    ) throws -> (any ShopStore) throws -> Void {
        let variant = variants.randomElement(using: &random) ?? "p1/black"
        let quantity = Int.random(in: 1...3, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return { try $0.setCart([CartLine(product: "p1", variant: variant, quantity: quantity)], of: customer) }
        case 1:
            let stars = Int.random(in: 1...5, using: &random)
            return { try $0.record(Interaction(customer: customer, product: "p2", kind: .rating, stars: stars, time: step)) }
        case 2, 3:
            let other = variants.randomElement(using: &random) ?? "p1/black"
            return { try $0.place(Fixture.order($0.nextOrderID(), of: customer, lines: [(variant, quantity), (other, 1)], placed: step)) }
        case 4:
            guard let order = try store.orders(of: customer).randomElement(using: &random) else { return { _ in } }
            var after = order
            after.state = Order.State.allCases.randomElement(using: &random) ?? .cancelled
            after.lines[0].variant = variant
            after.revision += 1
            let change = ServiceChange(
                id: ServiceChangeID("s\(step)"), action: "a", actor: "shop", time: step, order: .init(before: order, after: after))
            return { try $0.apply(change) }
        default:
            guard let order = try store.orders(of: customer).randomElement(using: &random) else { return { _ in } }
            let to = Order.State.allCases.randomElement(using: &random) ?? .cancelled
            let revision = order.revision - (Int.random(in: 0..<4, using: &random) == 0 ? 1 : 0)
            let change = OrderChange(order: order.id, from: order.state, to: to, actor: customer.rawValue, policy: nil, reason: "r", time: step)
            return { try $0.apply(change, atRevision: revision) }
        }
    }

    private struct Everything: Equatable {
        var products: [Product], interactions: [Interaction], orders: [Order], carts: [[CartLine]], changes: [OrderChange]
        var serviceChanges: [ServiceChange]
    }

    private func state(_ store: any ShopStore) throws -> Everything {
        let orders = try store.orders(of: "c001") + store.orders(of: "c002")
        return Everything(
            products: try store.products(), interactions: try store.interactions(), orders: orders,
            carts: try [store.cart(of: "c001"), store.cart(of: "c002")], changes: try orders.flatMap { try store.changes(of: $0.id) },
            serviceChanges: try store.serviceChanges(of: "c001") + store.serviceChanges(of: "c002"))
    }

    private func units(_ store: any ShopStore) throws -> Int {
        let ordered = try (store.orders(of: "c001") + store.orders(of: "c002")).filter { $0.state != .cancelled }
        return try store.products().reduce(0) { $0 + $1.stock } + ordered.flatMap(\.lines).reduce(0) { $0 + $1.quantity }
    }
}

struct TextError: Error, Equatable, ExpressibleByStringInterpolation {
    let text: String
    init(stringLiteral text: String) { self.text = text }
}
