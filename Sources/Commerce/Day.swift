public import Foundation

/// A calendar day without a time zone, after the proleptic Gregorian calendar.
///
/// Conversions use H. Hinnant's "chrono-Compatible Low-Level Date Algorithms" rather than Foundation's
/// `Calendar`, whose first use loads ICU data and would delay the first frame.
public struct Day: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public var number: Int

    public init(number: Int) { self.number = number }

    /// Stands for a day that the shop does not state.
    public static let unknown = Day(number: 0)

    public init(year: Int, month: Int, day: Int) {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Reads "2026-03-14".
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
        guard description == text else { return nil }
    }

    /// The day of `date` at `utcOffset` hours east of Greenwich.
    public init(_ date: Date, utcOffset: Int) {
        number = Int(((date.timeIntervalSince1970 + Double(utcOffset) * 3600) / 86_400).rounded(.down))
    }

    /// The day at `seconds` since 1970-01-01 UTC, `utcOffset` hours east of Greenwich.
    public init(seconds: Int, utcOffset: Int) {
        let local = seconds + utcOffset * 3600
        number = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    }

    public var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    public var description: String {
        let (year, month, day) = civil
        func padded(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    public static func + (left: Day, days: Int) -> Day { Day(number: left.number + days) }
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }
}
