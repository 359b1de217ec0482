import Commerce

/// Two or three price bands with about as many products each, bounded by round amounts.
struct PriceBands {
    /// Ascending, in minor units; a band reaches from one to the next, both included.
    let bounds: [Int]
    private let currency: Currency

    /// Products that a band should have at least, for three bands to be worth their words.
    private static let leastForThree = 12

    /// - Parameter prices: ascending, in minor units.
    init?(_ prices: [Int], _ currency: Currency) {
        guard let lowest = prices.first, let highest = prices.last, lowest < highest else { return nil }
        let parts = prices.count >= Self.leastForThree ? 3 : 2
        let unit = (0..<currency.decimals).reduce(1) { unit, _ in unit * 10 }
        let cuts = (1..<parts).map { Self.round(prices[prices.count * $0 / parts], unit: unit) }
        bounds = cuts.filter { $0 > lowest && $0 < highest }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        self.currency = currency
        if bounds.isEmpty { return nil }
    }

    var changes: [CriteriaChange] {
        let amounts = bounds.map { Money(minorUnits: $0, currency) }
        return zip([nil] + amounts, amounts + [nil]).map { .price(atLeast: $0, atMost: $1) }
    }

    func band(of price: Int) -> Int { bounds.firstIndex { price <= $0 } ?? bounds.count }

    /// The nearest amount that people name as a limit: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten.
    private static func round(_ amount: Int, unit: Int) -> Int {
        var decade = unit
        while decade * 10 <= amount { decade *= 10 }
        let round = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100].map { $0 * decade / 10 }.filter { $0 % unit == 0 }
        return round.min { abs($0 - amount) < abs($1 - amount) } ?? amount
    }
}
