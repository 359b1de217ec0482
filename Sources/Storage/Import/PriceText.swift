import Commerce

/// How whole numbers in a price column are meant.
public enum PriceUnit: String, CaseIterable, Sendable {
    /// Cents, fen: 4995 is 49.95.
    case minor
    /// 4995 is 4995.00.
    case major
}

/// A price as people and programs write it: "19.99 USD", "$1,299", "19,99 €", 4995.
struct PriceText {
    /// ASCII digits with at most one point.
    var number: String
    var currency: Currency?

    init?(_ text: String) {
        var number = ""
        var letters = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9", ".", ",": number.unicodeScalars.append(scalar)
            case "-": return nil
            case "$": letters += "USD"
            case "€": letters += "EUR"
            case "£": letters += "GBP"
            case "¥", "￥", "元": letters += "CNY"
            case _ where scalar.properties.isAlphabetic: letters.unicodeScalars.append(scalar)
            default: break
            }
        }
        // "US$" and "CN¥" name the country before the sign.
        if letters.count == 5 { letters = String(letters.suffix(3)) }
        currency = letters.isEmpty ? nil : Currency(code: letters)
        guard letters.isEmpty || currency != nil, let plain = Self.plain(number) else { return nil }
        self.number = plain
    }

    /// The amount in `currency`; whole numbers as `unit` says. Digits beyond the currency's decimals are rounded.
    func money(_ currency: Currency, _ unit: PriceUnit) -> Money? {
        switch unit {
        case .major: Money(decimal: number, currency) ?? Double(number).flatMap { Money(rounding: $0, currency) }
        case .minor: Double(number).flatMap { $0 == $0.rounded() && $0 < 1e15 ? Money(minorUnits: Int($0), currency) : nil }
        }
    }

    /// Which of comma and point divides the decimals: of two, the last; of one comma, groups of three are thousands.
    private static func plain(_ text: String) -> String? {
        guard text.contains(where: \.isNumber) else { return nil }
        let point = text.lastIndex(of: ".")
        let comma = text.lastIndex(of: ",")
        let separator: String.Index? = switch (point, comma) {
        case (let point?, let comma?): max(point, comma)
        case (let point?, nil): text.firstIndex(of: ".") == point ? point : nil
        case (nil, let comma?):
            text.firstIndex(of: ",") == comma && text[comma...].count != 4 ? comma : nil
        case (nil, nil): nil
        }
        let whole = text[..<(separator ?? text.endIndex)].filter(\.isNumber)
        let fraction = separator.map { text[$0...].filter(\.isNumber) } ?? ""
        return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
