import Commerce
import Synchronization

/// A store whose disk gives out: what it is told to fail at throws, the rest works.
final class FailingStore: ShopStore {
    enum Operation: Hashable {
        case readProducts, readCustomers, readOrders, record, setCart, apply, place, save, queue
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String { "The disk is full. Free some space." }
    }

    private let store: InMemoryShopStore
    private let failing = Mutex<Set<Operation>>([])

    init(_ contents: ShopContents) { store = InMemoryShopStore(contents) }

    func fail(at operations: Operation...) { failing.withLock { $0 = Set(operations) } }

    private func attempt(_ operation: Operation) throws {
        if failing.withLock({ $0.contains(operation) }) { throw Failure() }
    }

    func shop() -> Shop { store.shop() }
    func vocabulary() -> Vocabulary { store.vocabulary() }
    func products() -> [Product] { store.products() }
    func reviews(of product: ProductID) -> [Review] { store.reviews(of: product) }
    func allReviews() -> [Review] { store.allReviews() }
    func articles() -> [Article] { store.articles() }
    func utterances() -> [Utterance] { store.utterances() }
    func needs() -> [Need] { store.needs() }
    func synonyms() -> [[String]] { store.synonyms() }
    func serviceLanguage() -> ServiceLanguage { store.serviceLanguage() }
    func catalogRevision() -> CatalogRevision { store.catalogRevision() }
    func catalogChanges(since revision: CatalogRevision, limit: Int) -> CatalogChanges? { store.catalogChanges(since: revision, limit: limit) }
    func interactions() -> [Interaction] { store.interactions() }
    func interactions(numbered numbers: Range<Int>) -> [Interaction] { store.interactions(numbered: numbers) }
    func lastInteraction() -> Int { store.lastInteraction() }
    func interactions(of customer: CustomerID) -> [RecordedInteraction] { store.interactions(of: customer) }
    func forgettings() -> Int { store.forgettings() }
    func forget(_ events: Set<InteractionID>, of customer: CustomerID) -> [RecordedInteraction] { store.forget(events, of: customer) }
    func cart(of customer: CustomerID) -> [CartLine] { store.cart(of: customer) }
    func nextOrderID() -> OrderID { store.nextOrderID() }
    func changes(of order: OrderID) -> [OrderChange] { store.changes(of: order) }
    func serviceChanges(of customer: CustomerID) -> [ServiceChange] { store.serviceChanges(of: customer) }
    func moodWords() -> MoodWords { store.moodWords() }
    func handoff(_ id: HandoffID) -> Handoff? { store.handoff(id) }
    func openHandoffs() -> [Handoff] { store.openHandoffs() }
    func packet(of handoff: HandoffID) -> String? { store.packet(of: handoff) }
    func messages(of handoff: HandoffID, after number: Int) -> [HandoffMessage] { store.messages(of: handoff, after: number) }
    func turns(of conversation: String) -> [StoredTurn] { store.turns(of: conversation) }
    func utterances(of customer: CustomerID, limit: Int) -> [String] { store.utterances(of: customer, limit: limit) }

    func product(_ id: ProductID) throws -> Product? {
        try attempt(.readProducts)
        return store.product(id)
    }

    func customers() throws -> [Customer] {
        try attempt(.readCustomers)
        return store.customers()
    }

    func customers(email: String) throws -> [Customer] { try customers().filter { $0.email.lowercased() == email } }
    func customers(postcode: String) throws -> [Customer] { try customers().filter { $0.address?.postcode == postcode } }

    func customer(_ id: CustomerID) throws -> Customer? {
        try attempt(.readCustomers)
        return store.customer(id)
    }

    func record(_ interaction: Interaction) throws {
        try attempt(.record)
        store.record(interaction)
    }

    func setCart(_ lines: [CartLine], of customer: CustomerID) throws {
        try attempt(.setCart)
        store.setCart(lines, of: customer)
    }

    func orders(of customer: CustomerID) throws -> [Order] {
        try attempt(.readOrders)
        return store.orders(of: customer)
    }

    func order(_ id: OrderID) throws -> Order? {
        try attempt(.readOrders)
        return store.order(id)
    }

    func apply(_ change: OrderChange, atRevision revision: Int) throws {
        try attempt(.apply)
        try store.apply(change, atRevision: revision)
    }

    func apply(_ change: ServiceChange) throws {
        try attempt(.apply)
        try store.apply(change)
    }

    func queue(_ handoff: Handoff, packet: String) throws -> Handoff {
        try attempt(.queue)
        return store.queue(handoff, packet: packet)
    }

    func apply(_ transition: HandoffTransition, to handoff: HandoffID, at time: Int) throws -> Handoff {
        try attempt(.apply)
        return try store.apply(transition, to: handoff, at: time)
    }

    func post(_ text: String, by author: HandoffMessage.Author, to handoff: HandoffID, at time: Int) throws -> HandoffMessage {
        try attempt(.save)
        return try store.post(text, by: author, to: handoff, at: time)
    }

    func place(_ order: Order) throws {
        try attempt(.place)
        try store.place(order)
    }

    func save(_ turn: StoredTurn) throws {
        try attempt(.save)
        store.save(turn)
    }
}
