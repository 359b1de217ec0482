import Commerce

extension AmountGrammar {
    /// "50-80", "between 50 and 80", 一千五到两千, ¥100~¥200, 五十一百的, 100±20, "around 100 give or take 20".
    func range(from first: AttachedNumber, to second: AttachedNumber) -> (Mention<Amount>, Bool)? {
        guard first.range.upperBound <= second.range.lowerBound, !first.number.isRange || second.number.isRange == false else { return nil }
        let middle = first.range.upperBound
        let pause = middle < atoms.count && atoms[middle].text == "," ? 1 : 0
        if let tolerance = AmountWords.tolerances.match(in: atoms, at: middle + pause), tolerance.range.upperBound == second.range.lowerBound {
            return around(first, by: second)
        }
        let context = before(first.range.lowerBound)
        let joint = AmountWords.joints.match(in: atoms, at: middle)
        let isAdjacent = middle == second.range.lowerBound && first.scale >= 10 && atoms[middle].kind == .han
        guard isAdjacent || joint?.range.upperBound == second.range.lowerBound else { return nil }
        let between = AmountWords.betweens.match(in: atoms, endingAt: first.range.lowerBound)
        // "two and three" joins only after "between".
        if joint?.meaning == .needsBetween, between == nil { return nil }
        var low = first.number.low
        let high = second.number.high
        // 两到三百, "1-2k": the second number's unit is the first's as well.
        if low < 10, first.scale == 1, second.scale >= 100, first.currency == nil, first.unit == nil { low *= second.scale }
        let outer = between.map { before($0.range.lowerBound) } ?? context
        var start = min(outer.start, between?.range.lowerBound ?? first.range.lowerBound)
        start = min(start, first.range.lowerBound)
        var end = second.range.upperBound
        if let close = AmountWords.rangeEnds.match(in: atoms, at: end) { end = close.range.upperBound }
        if let unit = second.unit ?? first.unit {
            let lowFactor = first.unit?.factor ?? unit.factor
            return (Mention(range: start..<end, meaning: .measure(Measure(low: low * lowFactor, high: high * unit.factor, unit: unit.unit, factor: unit.factor))), false)
        }
        let currency = second.currency ?? first.currency
        var isExplicit = currency != nil || outer.isPrice || context.isPrice
        if let noun = AmountWords.priceNounsAfter.match(in: atoms, at: end) {
            isExplicit = true
            end = noun.range.upperBound
        }
        if isOtherMoney(at: end) || isOtherNumber(first.range.lowerBound..<second.range.upperBound, within: start..<end, isStrict: !isExplicit) { return nil }
        let isSaid = between != nil && atoms[start].text != "在" || end > second.range.upperBound
        if !isExplicit, [low, high].allSatisfy({ (1950...2099).contains($0) }), low.truncatingRemainder(dividingBy: 100) != 0 { return nil }
        if !isExplicit, !(isSaid ? low < high : low >= 5 && high >= 20 && low < high) { return nil }
        return (Mention(range: start..<end, meaning: .price(low: low, high: high, currency: currency)), isExplicit)
    }

    private func around(_ middle: AttachedNumber, by tolerance: AttachedNumber) -> (Mention<Amount>, Bool)? {
        let (low, high) = (max(0, middle.number.low - tolerance.number.low), middle.number.high + tolerance.number.high)
        let context = before(middle.range.lowerBound)
        let range = min(context.start, middle.range.lowerBound)..<tolerance.range.upperBound
        if let unit = tolerance.unit ?? middle.unit {
            return (Mention(range: range, meaning: .measure(Measure(low: low * unit.factor, high: high * unit.factor, unit: unit.unit, factor: unit.factor))), false)
        }
        let currency = middle.currency ?? tolerance.currency
        return (Mention(range: range, meaning: .price(low: low, high: high, currency: currency)), currency != nil || context.isPrice)
    }
}
