import Commerce

/// A price said against another: "half that", 再便宜一百, "20% cheaper". What it is relative to is the budget in force,
/// else the price of the product spoken of.
struct RelativePrice: Hashable, Sendable {
    enum Change: Hashable, Sendable {
        /// Hundredths of the base: 50 for half, 80 for a fifth cheaper.
        case percent(Int)
        /// More or, below zero, less by so much.
        case difference(Money)
    }

    var change: Change

    /// Whether less is asked for than the base.
    var isCheaper: Bool {
        switch change {
        case .percent(let percent): percent < 100
        case .difference(let money): money.amount < 0
        }
    }

    /// The price meant, never below zero; rounded down to the minor unit.
    /// - Precondition: the base is in the currency of the difference.
    func applied(to base: Money) -> Money {
        switch change {
        case .percent(let percent):
            let (product, overflows) = base.amount.multipliedReportingOverflow(by: percent)
            return Money(minorUnits: overflows ? base.amount : product / 100, base.currency)
        case .difference(let difference): return Money(minorUnits: max(0, (base + difference).amount), base.currency)
        }
    }
}
