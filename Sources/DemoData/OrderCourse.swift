import Commerce

/// When the stations of an order are reached, in seconds since 1970-01-01 UTC; some may lie ahead.
struct OrderCourse {
    var placed: Int
    var packed: Int
    var shipped: Int
    var delivered: Int

    /// Packed within half a day, on its way within a day, handed over one to three days after that.
    init(placed: Int, clock: ShopClock, _ random: inout SeededRandom) {
        self.placed = placed
        packed = placed + random.int(in: 2 * 60...14 * 60) * ShopClock.minute
        shipped = packed + random.int(in: 6 * 60...24 * 60) * ShopClock.minute
        let arrival = clock.day(of: shipped) + random.int(in: 1...3)
        delivered = max(
            shipped + 12 * ShopClock.hour,
            clock.start(of: arrival) + random.int(in: 9 * 60...19 * 60) * ShopClock.minute)
    }

    /// Where a script leaves a station out it has not been reached.
    init(_ script: ScriptedOrder, placed: Int, clock: ShopClock) {
        self.placed = placed
        shipped = script.shippedDaysAgo.map { clock.time(daysAgo: $0, hour: 18, minute: 25) } ?? clock.now + ShopClock.day
        packed = script.state == .pending ? clock.now + ShopClock.hour : min(shipped, placed + 5 * ShopClock.hour)
        delivered = script.deliveredDaysAgo.map { clock.time(daysAgo: $0, hour: 11, minute: 40) }
            ?? max(shipped, clock.now) + 14 * ShopClock.hour
    }

    /// How far the order has come at `now`.
    func state(at now: Int) -> Order.State {
        if delivered < now { return .delivered }
        if shipped < now { return .shipped }
        return packed < now ? .processed : .pending
    }
}
