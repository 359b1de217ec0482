/// What one unit of other currencies is worth in the shop's, on a stated day.
public struct RateTable: Hashable, Codable, Sendable {
    /// A rate in millionths of the shop's currency: exact for up to six decimals.
    public static let scale = 1_000_000

    public var date: Day
    /// Millionths of one major unit of the shop's currency, by currency code.
    private var rates: [String: Int]

    public init(date: Day) {
        self.date = date
        rates = [:]
    }

    /// - Parameter rate: the price of one major unit in the shop's currency, "7.10"; ASCII digits with at most six
    ///   decimals, above 0 and at most a million.
    /// - Returns: false, with nothing changed, for anything else.
    public mutating func set(_ currency: Currency, to rate: String) -> Bool {
        let parts = rate.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            whole.utf8.count <= 7, parts.count == 1 || parts[1].utf8.count <= 6
        else { return false }
        let fraction = parts.count == 2 ? parts[1] + String(repeating: "0", count: 6 - parts[1].utf8.count) : "0"
        guard let units = Int(whole), let millionths = Int(fraction) else { return false }
        let value = units * Self.scale + millionths
        guard value > 0, value <= 1_000_000 * Self.scale else { return false }
        rates[currency.code] = value
        return true
    }

    /// The amount in the shop's currency, rounded half up to its minor unit.
    /// - Returns: nil where the table has no rate, for negative amounts, and above 10¹⁵ minor units.
    public func convert(_ money: Money, to currency: Currency) -> Money? {
        guard money.currency != currency else { return money }
        guard money.amount >= 0, let rate = rates[money.currency.code] else { return nil }
        let divisor = Self.scale * Self.power(money.currency.decimals)
        let (scaled, overflows) = rate.multipliedReportingOverflow(by: Self.power(currency.decimals))
        guard !overflows else { return nil }
        let (high, low) = scaled.multipliedFullWidth(by: money.amount)
        guard high < divisor / 2 else { return nil }
        let (quotient, remainder) = divisor.dividingFullWidth((high, low))
        let rounded = remainder >= divisor - remainder ? quotient + 1 : quotient
        return rounded <= 1_000_000_000_000_000 ? Money(minorUnits: rounded, currency) : nil
    }

    private static func power(_ decimals: Int) -> Int { (0..<decimals).reduce(1) { power, _ in power * 10 } }
}
