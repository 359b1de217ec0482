import Commerce

/// Bounds on prices, measures and ratings: "under 300", 三百以内, 50-80, 续航30小时以上, "4 stars and up".
struct AmountGrammar {
    enum Amount: Hashable {
        case price(low: Double?, high: Double?, currency: Currency?)
        case measure(low: Double?, high: Double?, unit: String)
        case rating(Double)
        case count(Int)
    }

    enum Bound: Hashable, Sendable { case below, above, around, exactly }

    /// A bare number is taken as a price only where the words around it say so.
    func amounts(in atoms: [Atom]) -> [Mention<Amount>] {
        let numbers = NumberGrammar.numbers(in: atoms)
        var found: [Mention<Amount>] = []
        var index = 0
        while index < numbers.count {
            let first = numbers[index]
            if index + 1 < numbers.count, let range = range(from: first, to: numbers[index + 1], in: atoms) {
                found.append(range)
                index += 2
            } else {
                if let single = single(first, in: atoms) { found.append(single) }
                index += 1
            }
        }
        return found
    }

    // MARK: One number

    private func single(_ number: Mention<NumberGrammar.Number>, in atoms: [Atom]) -> Mention<Amount>? {
        var start = number.range.lowerBound
        var end = number.range.upperBound
        var currency: Currency??
        var unit: (unit: String, factor: Double)?
        if let (symbol, _) = currencyBefore(start, in: atoms) { currency = symbol; start -= 1 }
        if let match = Self.currencies.match(in: atoms, at: end) {
            currency = match.meaning
            end = match.range.upperBound
        } else if let (found, after) = self.unit(in: atoms, at: end) {
            unit = found
            end = after
        }
        if let rating = rating(number, unitEnd: end, in: atoms) { return rating }
        let isPrice = currency != nil
        var bound = Bound.exactly
        var said = false
        if let before = boundBefore(&start, in: atoms) { bound = before; said = true }
        if let after = Self.suffixes.match(in: atoms, at: end), let meaning = after.meaning {
            bound = meaning
            end = after.range.upperBound
            said = true
            if let symbol = Self.currencies.match(in: atoms, at: end) { currency = symbol.meaning; end = symbol.range.upperBound }
        }
        let priceNoun = Self.priceNouns.match(in: atoms, endingAt: start)
        if let priceNoun { start = priceNoun.range.lowerBound }
        let range = start..<end
        if let unit {
            let (low, high) = bounds(bound, number.meaning, factor: unit.factor)
            return Mention(range: range, meaning: .measure(low: low, high: high, unit: unit.unit))
        }
        // 两三百 is a price without saying so.
        let isSpokenRange = number.meaning.low < number.meaning.high && number.meaning.high >= 20
        if !isPrice, !said, priceNoun == nil, !isSpokenRange { return count(number, in: atoms) }
        let (low, high) = bounds(bound == .exactly && priceNoun != nil ? .below : bound, number.meaning, factor: 1)
        return Mention(range: range, meaning: .price(low: low, high: high, currency: currency.flatMap(\.self)))
    }

    /// "around" is a fifth either way. A bare price is what the customer wants to spend, so it bounds from above.
    private func bounds(_ bound: Bound, _ number: NumberGrammar.Number, factor: Double) -> (low: Double?, high: Double?) {
        let (low, high) = (number.low * factor, number.high * factor)
        return switch bound {
        case .below: (nil, high)
        case .above: (low, nil)
        case .around: (low * 0.8, high * 1.2)
        case .exactly: (low, high)
        }
    }

    private func count(_ number: Mention<NumberGrammar.Number>, in atoms: [Atom]) -> Mention<Amount>? {
        guard number.meaning.low == number.meaning.high, (1...20).contains(number.meaning.low),
            number.meaning.low == number.meaning.low.rounded(),
            let noun = Self.countNouns.match(in: atoms, at: number.range.upperBound)
        else { return nil }
        return Mention(
            range: number.range.lowerBound..<noun.range.upperBound, meaning: .count(Int(number.meaning.low)))
    }

    private func rating(
        _ number: Mention<NumberGrammar.Number>, unitEnd: Int, in atoms: [Atom]
    ) -> Mention<Amount>? {
        guard (1...5).contains(number.meaning.low),
            let stars = Self.stars.match(in: atoms, at: number.range.upperBound)
        else { return nil }
        var start = number.range.lowerBound
        _ = boundBefore(&start, in: atoms)
        let end = Self.suffixes.match(in: atoms, at: stars.range.upperBound)?.range.upperBound ?? stars.range.upperBound
        return Mention(range: start..<end, meaning: .rating(number.meaning.low))
    }

    // MARK: Two numbers

    /// "50-80", "between 50 and 80", 一千五到两千, ¥100~¥200.
    private func range(
        from first: Mention<NumberGrammar.Number>, to second: Mention<NumberGrammar.Number>, in atoms: [Atom]
    ) -> Mention<Amount>? {
        var start = first.range.lowerBound
        var middle = first.range.upperBound
        var currency: Currency??
        var unit: (unit: String, factor: Double)?
        if let (symbol, _) = currencyBefore(start, in: atoms) { currency = symbol; start -= 1 }
        if let match = Self.currencies.match(in: atoms, at: middle) { currency = match.meaning; middle = match.range.upperBound }
        if let (_, after) = self.unit(in: atoms, at: middle) { middle = after }
        guard let joint = Self.joints.match(in: atoms, at: middle) else { return nil }
        middle = joint.range.upperBound
        if let (symbol, _) = currencyBefore(second.range.lowerBound, in: atoms), middle == second.range.lowerBound - 1 {
            currency = symbol
            middle += 1
        }
        guard middle == second.range.lowerBound else { return nil }
        let between = Self.betweens.match(in: atoms, endingAt: start)
        // "two and three" joins only after "between".
        if joint.meaning == .needsBetween, between == nil { return nil }
        if let between { start = between.range.lowerBound }
        var end = second.range.upperBound
        if let match = Self.currencies.match(in: atoms, at: end) { currency = match.meaning; end = match.range.upperBound }
        else if let (found, after) = self.unit(in: atoms, at: end) { unit = found; end = after }
        if let close = Self.rangeEnds.match(in: atoms, at: end) { end = close.range.upperBound }
        if let noun = Self.priceNouns.match(in: atoms, endingAt: start) { start = noun.range.lowerBound }
        let (low, high) = (first.meaning.low, second.meaning.high)
        if let unit {
            return Mention(range: start..<end, meaning: .measure(low: low * unit.factor, high: high * unit.factor, unit: unit.unit))
        }
        return Mention(range: start..<end, meaning: .price(low: low, high: high, currency: currency.flatMap(\.self)))
    }

    // MARK: What stands around

    private func currencyBefore(_ index: Int, in atoms: [Atom]) -> (Currency?, Int)? {
        guard index > 0 else { return nil }
        return switch atoms[index - 1].text {
        case "$": (.usd, index - 1)
        case "¥", "￥": (.cny, index - 1)
        case "€": (Currency(code: "EUR"), index - 1)
        case "£": (Currency(code: "GBP"), index - 1)
        default: nil
        }
    }

    private func unit(in atoms: [Atom], at index: Int) -> ((unit: String, factor: Double), Int)? {
        guard index < atoms.count else { return nil }
        if atoms[index].kind == .word { return Units.canonical(atoms[index].text).map { ($0, index + 1) } }
        for length in stride(from: min(3, atoms.count - index), through: 1, by: -1) {
            let text = atoms[index..<index + length].map(\.text).joined()
            if let unit = Units.canonical(text) { return (unit, index + length) }
        }
        return nil
    }

    private func boundBefore(_ start: inout Int, in atoms: [Atom]) -> Bound? {
        guard let match = Self.prefixes.match(in: atoms, endingAt: start) else { return nil }
        start = match.range.lowerBound
        return match.meaning
    }

    private enum Joint: Sendable { case plain, needsBetween }

    private static let prefixes = PhraseTable<Bound>([
        ("under|below|less than|cheaper than|no more than|not more than|up to|at most|max|maximum|within|beneath|not over|not above|lower than|<|< =|≤|"
            + "小于等于|不大于|不超过|不要超过|别超过|不高于|最多|最高|低于|少于|小于|不到|控制在|放宽到|提高到|加到|没有超过", .below),
        ("over|above|more than|at least|from|starting at|min|minimum|no less than|not less than|not under|>|> =|≥|"
            + "大于等于|不小于|超过|高于|不低于|至少|最少|多于|大于|不少于", .above),
        ("around|about|roughly|approximately|approx|near|circa|~|大约|大概|差不多", .around),
    ])

    private static let suffixes = PhraseTable<Bound?>([
        ("or less|or under|or below|or cheaper|max|maximum|tops|and under|and below|以内|以下|之内|内|封顶|以里", .below),
        ("or more|and up|or above|and above|plus|or over|or higher|and over|+|以上|起|之上|往上", .above),
        ("左右|上下|or so|give or take|ish", .around),
        // Other words that begin alike.
        ("内存|内置|内胆|内径|起球|起订", nil),
    ])

    private static let currencies = PhraseTable<Currency?>([
        ("块钱|元钱|块|元|人民币|rmb|cny|yuan|¥|￥", .cny),
        ("dollars|dollar|bucks|usd|$|美元|美金|刀", .usd),
        ("euros|euro|eur|€|欧元", Currency(code: "EUR")),
        ("pounds|pound|gbp|£|英镑", Currency(code: "GBP")),
        ("yen|jpy|日元", Currency(code: "JPY")),
        ("hkd|港币|港元", Currency(code: "HKD")),
    ])

    private static let priceNouns = PhraseTable<Bound>([
        ("budget is|budget of|budget|my budget is|price|priced|spend|costing|cost|预算是|预算|价格|价位在|价位|价钱|花", .below),
    ])

    private static let joints = PhraseTable<Joint>([
        ("-|~|to|到|至|—", .plain),
        ("and|和", .needsBetween),
    ])
    private static let betweens = PhraseTable<Bool>([("between|from|in the range|在|从|介于", true)])
    private static let rangeEnds = PhraseTable<Bool>([("之间|的区间|区间|左右|range", true)])
    private static let stars = PhraseTable<Bool>([("stars|star|星|分", true)])
    private static let countNouns = PhraseTable<Bool>([
        ("options|choices|picks|suggestions|recommendations|alternatives|results|products|items|款|个选择|个推荐|样", true)
    ])
}
