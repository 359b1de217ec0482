/// An ISO 4217 currency code and the number of decimals its amounts are written with.
public struct Currency: Hashable, Codable, Sendable, CustomStringConvertible {
    public let code: String

    /// - Returns: nil unless `code` is three ASCII letters; lower case is accepted.
    public init?(code: String) {
        let upper = code.uppercased()
        guard upper.utf8.count == 3, upper.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
        self.code = upper
    }

    private init(known code: String) { self.code = code }

    public static let cny = Currency(known: "CNY")
    public static let usd = Currency(known: "USD")

    /// Decimals of the minor unit, after ISO 4217 (2 for most currencies).
    public var decimals: Int {
        switch code {
        case "JPY", "KRW", "VND", "CLP", "ISK": 0
        case "KWD", "BHD", "JOD", "OMR", "TND": 3
        default: 2
        }
    }

    /// What is written before an amount: "¥", "$" … or the code and a space.
    public var symbol: String {
        switch code {
        case "CNY", "JPY": "¥"
        case "USD": "$"
        case "EUR": "€"
        case "GBP": "£"
        default: code + " "
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let currency = Currency(code: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is not a currency code")
        }
        self = currency
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// An amount in the minor units of a currency (fen, cents). Arithmetic never rounds.
public struct Money: Hashable, Codable, Sendable {
    public var amount: Int
    public var currency: Currency

    public init(minorUnits amount: Int, _ currency: Currency) {
        self.amount = amount
        self.currency = currency
    }

    /// Reads "59", "59.0", "59.00"; ASCII digits with at most the currency's decimals.
    /// - Returns: nil for anything else, and for amounts above 10¹⁵ minor units.
    public init?(decimal: some StringProtocol, _ currency: Currency) {
        let parts = decimal.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, whole.utf8.allSatisfy({ (48...57).contains($0) }),
            whole.utf8.count <= 13, var amount = Int(whole)
        else { return nil }
        var fraction = parts.count == 2 ? String(parts[1]) : ""
        guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        while fraction.utf8.count > currency.decimals, fraction.hasSuffix("0") { fraction.removeLast() }
        guard fraction.utf8.count <= currency.decimals else { return nil }
        fraction += String(repeating: "0", count: currency.decimals - fraction.utf8.count)
        for _ in 0..<currency.decimals { amount *= 10 }
        self.init(minorUnits: amount + (Int(fraction) ?? 0), currency)
    }

    /// The nearest amount to `value` major units; nil when it is not finite, negative or out of range.
    public init?(rounding value: Double, _ currency: Currency) {
        var scale = 1.0
        for _ in 0..<currency.decimals { scale *= 10 }
        guard value.isFinite, value >= 0, value * scale < 1e15 else { return nil }
        self.init(minorUnits: Int((value * scale).rounded()), currency)
    }

    public static func zero(_ currency: Currency) -> Money { Money(minorUnits: 0, currency) }

    /// "59.00": what scripts read.
    public var decimalString: String {
        let digits = String(amount.magnitude)
        let sign = amount < 0 ? "-" : ""
        guard currency.decimals > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, currency.decimals + 1 - digits.count)) + digits
        return sign + padded.dropLast(currency.decimals) + "." + padded.suffix(currency.decimals)
    }

    /// "¥59", "¥59.50": what people read; whole amounts lose their zeros.
    public var display: String {
        let text = decimalString
        let whole = String(repeating: "0", count: currency.decimals)
        let short = currency.decimals > 0 && text.hasSuffix("." + whole) ? String(text.dropLast(currency.decimals + 1)) : text
        return short.hasPrefix("-") ? "-" + currency.symbol + short.dropFirst() : currency.symbol + short
    }

    /// Major units, for ratios and charts only; never for sums of money.
    public var majorUnits: Double {
        var scale = 1.0
        for _ in 0..<currency.decimals { scale *= 10 }
        return Double(amount) / scale
    }

    /// - Precondition: both amounts are in the same currency.
    public static func + (left: Money, right: Money) -> Money {
        precondition(left.currency == right.currency, "adding \(left.currency) and \(right.currency)")
        return Money(minorUnits: left.amount + right.amount, left.currency)
    }

    /// - Precondition: both amounts are in the same currency.
    public static func - (left: Money, right: Money) -> Money {
        precondition(left.currency == right.currency, "subtracting \(right.currency) from \(left.currency)")
        return Money(minorUnits: left.amount - right.amount, left.currency)
    }

    public static func * (left: Money, count: Int) -> Money {
        Money(minorUnits: left.amount * count, left.currency)
    }
}
