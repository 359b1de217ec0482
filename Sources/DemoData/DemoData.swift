public import Commerce

/// The demo shop's people, what they did, and what they ordered: invented, but with tastes, so that recommendation models
/// find structure in it. The same catalogue and seed give the same data.
public struct DemoData: Equatable, Sendable {
    /// Ordered by id.
    public var customers: [Customer]
    /// Oldest first. Every purchase has its order, placed at the same time.
    public var interactions: [Interaction]
    /// Oldest first; ids ascend.
    public var orders: [Order]

    /// The seed of the files in Catalog/.
    public static let defaultSeed: UInt64 = 20_261_120
    private static let firstOrderNumber = 10_000_001

    /// - Parameters:
    ///   - contents: the catalogue as its owner wrote it. Its customers, interactions and orders, and the ratings that
    ///     products have from them, are not looked at.
    ///   - today: the day the catalogue's dates are written for; everything happens before it.
    public init(for contents: ShopContents, today: Day, seed: UInt64 = defaultSeed) {
        let clock = ShopClock(today: today, utcOffset: contents.shop.utcOffset)
        var random = SeededRandom(seed: seed)
        let wares = Wares(contents, &random)
        let desk = OrderDesk(clock: clock, shop: contents.shop)
        var generator = ShopperGenerator(clock: clock)
        customers = []
        interactions = []
        orders = []
        for shopper in generator.shoppers(&random) {
            var history = ShoppingHistory(shopper: shopper, wares: wares, desk: desk, &random)
            history.live()
            var customer = shopper.customer
            customer.membership = history.membership
            customers.append(customer)
            interactions += history.interactions
            orders += history.orders
        }
        // What one customer does in the same second stays in the order it was done.
        interactions = interactions.enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            .map(\.element)
        orders.sort { ($0.placed, $0.customer) < ($1.placed, $1.customer) }
        for index in orders.indices { orders[index].id = OrderID("L\(Self.firstOrderNumber + index)") }
    }
}
