import Commerce

extension CriteriaParser {
    /// Bounds that were said before stay where this amount says nothing of them ("over 50 but under 100").
    func applyPrice(low: Double?, high: Double?, _ word: CurrencyWord?, to parsed: inout ParsedCriteria) {
        let said = word?.currency(in: currency) ?? currency
        parsed.namesMoney = parsed.namesMoney || word != nil
        guard said == currency || rates?.convert(.zero(said), to: currency) != nil else {
            parsed.diagnostics.append(.foreignCurrency(said))
            return
        }
        parsed.minPrice = low.flatMap { money($0, said, &parsed) } ?? parsed.minPrice
        parsed.maxPrice = high.flatMap { money($0, said, &parsed) } ?? parsed.maxPrice
        if let low = parsed.minPrice, let high = parsed.maxPrice, low.amount > high.amount {
            parsed.diagnostics.append(.lowestPriceAboveHighest)
            (parsed.minPrice, parsed.maxPrice) = (high, low)
        }
    }

    func relativePrice(of change: RelativePriceGrammar.Change, to parsed: inout ParsedCriteria) -> RelativePrice? {
        switch change {
        case .percent(let percent): return RelativePrice(change: .percent(percent))
        case .difference(let value, let word):
            let said = word?.currency(in: currency) ?? currency
            guard let size = money(abs(value), said, &parsed) else {
                parsed.diagnostics.append(.foreignCurrency(said))
                return nil
            }
            return RelativePrice(change: .difference(value < 0 ? Money(minorUnits: -size.amount, currency) : size))
        }
    }

    /// An amount in the shop's currency; nil where it cannot be converted or is out of range.
    private func money(_ value: Double, _ said: Currency, _ parsed: inout ParsedCriteria) -> Money? {
        guard let money = Money(rounding: value, said) else { return nil }
        guard said != currency else { return money }
        guard let rates, let converted = rates.convert(money, to: currency) else { return nil }
        parsed.diagnostics.append(.converted(from: money, to: converted, on: rates.date))
        return converted
    }
}
