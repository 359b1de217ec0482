import Commerce

/// The bounds of the price bands that facets count by: 0, then 10, 20, 50, 100, 200, 500 … major units. A longer series
/// begins with a shorter one, so a price has the same band in both.
struct PriceSeries: Sendable {
    /// Ascending, in minor units.
    let bounds: [Int]

    /// - Parameter highest: the highest price, in minor units.
    init(upTo highest: Int, _ currency: Currency) {
        let unit = (0..<currency.decimals).reduce(1) { unit, _ in unit * 10 }
        var bounds = [0]
        var decade = 10 * unit
        while decade <= highest {
            bounds += [decade, 2 * decade, 5 * decade].filter { $0 <= highest }
            decade *= 10
        }
        self.bounds = bounds
    }

    /// The last band whose bound is not above `amount`. O(log bands).
    @inline(__always)
    func band(of amount: Int) -> Int {
        var (low, high) = (0, bounds.count)
        while low < high {
            let middle = (low &+ high) / 2
            if bounds[middle] > amount { high = middle } else { low = middle &+ 1 }
        }
        return max(0, low &- 1)
    }
}
