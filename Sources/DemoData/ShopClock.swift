import Commerce

/// The demo's calendar. Everything has happened before the first minute of `today`, so that nothing lies in the future
/// when the shop is opened early in the morning.
struct ShopClock {
    var today: Day
    /// Hours east of Greenwich.
    var utcOffset: Int

    static let minute = 60
    static let hour = 3600
    static let day = 86_400

    /// Seconds since 1970-01-01 UTC at the start of today.
    var now: Int { start(of: today) }

    func start(of day: Day) -> Int { day.number * Self.day - utcOffset * Self.hour }

    func time(daysAgo: Int, hour: Int, minute: Int = 0) -> Int {
        start(of: today + -daysAgo) + hour * Self.hour + minute * Self.minute
    }

    func day(of time: Int) -> Day {
        let local = time + utcOffset * Self.hour
        return Day(number: (local - (local % Self.day + Self.day) % Self.day) / Self.day)
    }

    /// "2026-11-12 09:12", with seconds where there are any.
    func text(_ time: Int) -> String {
        let day = day(of: time)
        let second = time - start(of: day)
        let parts = [second / Self.hour, second / Self.minute % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day) " + (second % 60 == 0 ? parts.dropLast() : parts[...]).joined(separator: ":")
    }
}
