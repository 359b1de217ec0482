import Commerce
import Foundation

/// One time that a customer comes to the shop.
struct Visit {
    /// Seconds since 1970-01-01 UTC.
    var start: Int
    /// The order that is placed at its end whatever happens; nil where that is left to chance.
    var order: ScriptedOrder?
    var mayBuy = true
}

extension Visit {
    /// Interactions that a visit gives on average.
    private static let eventsPerVisit = 8.5
    /// Days back that the history goes.
    private static let history = 300
    /// Above 1, more visits lie in the last weeks than long ago.
    private static let recency = 1.7
    /// By hour from 8 to 22: lunch and evening.
    private static let hours: [Double] = [2, 3, 4, 4, 6, 5, 3, 3, 3, 3, 4, 6, 9, 10, 7]

    /// The visits of one shopper, oldest first; at most one a day.
    static func plan(for shopper: Shopper, clock: ShopClock, _ random: inout SeededRandom) -> [Visit] {
        guard shopper.activity > 0 else { return [] }
        let scripted = (shopper.script ?? []).map { order in
            Visit(start: clock.time(daysAgo: order.placedDaysAgo, hour: order.hour), order: order)
        }
        var taken = Set((shopper.script ?? []).map(\.placedDaysAgo))
        let oldest = min(history, shopper.tenure) - 1
        let wanted = max(1, Int(Double(shopper.activity) / eventsPerVisit)) - scripted.count
        var visits = scripted
        for _ in 0..<max(0, wanted) {
            let daysAgo = 1 + Int(pow(random.unit(), recency) * Double(oldest))
            guard taken.insert(daysAgo).inserted else { continue }
            let hour = 8 + (random.index(weights: hours) ?? 0)
            let start = clock.time(daysAgo: daysAgo, hour: hour, minute: random.int(in: 0...59)) + random.int(in: 0...59)
            visits.append(Visit(start: start, order: nil, mayBuy: shopper.script == nil))
        }
        return visits.sorted { $0.start < $1.start }
    }
}
