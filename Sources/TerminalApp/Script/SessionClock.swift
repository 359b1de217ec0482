public import Commerce

/// The minute at which a recorded session stands still, so that a replay gives the same replies on any day.
public struct SessionClock: Hashable, Sendable, CustomStringConvertible {
    /// Since 1970-01-01 UTC.
    public let seconds: Int
    /// Hours east of Greenwich that it is written in.
    public let utcOffset: Int

    /// The seconds of the minute are left away.
    public init(seconds: Int, utcOffset: Int) {
        self.seconds = seconds - (seconds % 60 + 60) % 60
        self.utcOffset = utcOffset
    }

    /// Reads "2026-11-20 12:00 +8".
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ")
        guard parts.count == 3, let day = Day(parts[0]), let offset = Int(parts[2]), (-12...14).contains(offset) else { return nil }
        let time = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard time.count == 2, time.allSatisfy({ $0.count == 2 }), let hour = Int(time[0]), let minute = Int(time[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        self.init(seconds: (day.number * 24 + hour - offset) * 3600 + minute * 60, utcOffset: offset)
    }

    public var day: Day { Day(seconds: seconds, utcOffset: utcOffset) }

    public var description: String {
        let minutes = (seconds + utcOffset * 3600) / 60 - day.number * 1440
        func padded(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
        return "\(day) \(padded(minutes / 60)):\(padded(minutes % 60)) \(utcOffset < 0 ? "" : "+")\(utcOffset)"
    }
}
