import Commerce

/// Bounds on prices, measures and ratings: "under 300", 三百以内, 50-80, 续航30小时以上, "4 stars and up".
struct AmountGrammar {
    enum Amount: Hashable {
        case price(low: Double?, high: Double?, currency: CurrencyWord?)
        case measure(Measure)
        case rating(Double)
        case count(Int)
    }

    /// Bounds in a canonical unit of `Units`; equal for "15 inch", which asks for that much at least.
    struct Measure: Hashable {
        var low: Double?
        var high: Double?
        var unit: String
        /// Canonical units in one of the unit that was said.
        var factor: Double

        /// Weights and heights are of people and animals as well.
        var isOfBodies: Bool { unit == "g" || unit == "cm" }

        /// Inches in centimetres, years in months, hours in minutes, and the other way round; nil for other units.
        var inOtherUnit: Measure? {
            switch unit {
            case "in": converted(to: "cm", by: 2.54)
            case "cm": converted(to: "in", by: 1 / 2.54)
            case "years": converted(to: "months", by: 12)
            case "months": converted(to: "years", by: 1.0 / 12)
            case "h": converted(to: "min", by: 60)
            case "min": converted(to: "h", by: 1.0 / 60)
            default: nil
            }
        }

        private func converted(to unit: String, by rate: Double) -> Measure {
            Measure(low: low.map { $0 * rate }, high: high.map { $0 * rate }, unit: unit, factor: factor * rate)
        }
    }

    let atoms: [Atom]
    /// Where names of categories begin.
    let nameStarts: Set<Int>

    /// A bare number is taken as a price only where the words around it say so; and where another amount names a
    /// currency or the price, bounds on bare numbers are about something else ("between 500 and 1000, price above 9 PHP").
    func amounts() -> [Mention<Amount>] {
        let attached = NumberGrammar.numbers(in: atoms).map { AttachedNumber($0, in: atoms) { nameStarts.contains($0) } }
        var found: [(amount: Mention<Amount>, isExplicit: Bool)] = []
        var index = 0
        while index < attached.count {
            if index + 1 < attached.count, let range = range(from: attached[index], to: attached[index + 1]) {
                found.append(range)
                index += 2
            } else {
                if let single = single(attached[index]) { found.append(single) }
                index += 1
            }
        }
        for level in PriceLevel.levels(in: atoms) {
            found.removeAll { $0.amount.range.overlaps(level.range) }
            let (low, high) = level.meaning
            found.append((Mention(range: level.range, meaning: .price(low: low, high: high, currency: nil)), true))
        }
        let named = found.filter(\.isExplicit).map(\.amount)
        return found.compactMap { found -> Mention<Amount>? in
            guard !named.isEmpty, !found.isExplicit, case .price(let low, let high, _) = found.amount.meaning else { return found.amount }
            guard let other = named.first(where: { isOtherBound(found.amount, of: $0) }), case .price(_, _, let currency) = other.meaning else { return nil }
            return Mention(range: found.amount.range, meaning: .price(low: low, high: high, currency: currency))
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// "at least 50, at most 100 yuan": the two ends of one range, side by side.
    private func isOtherBound(_ bare: Mention<Amount>, of named: Mention<Amount>) -> Bool {
        guard case .price(let low, let high, _) = bare.meaning, case .price(let namedLow, let namedHigh, _) = named.meaning else { return false }
        let (first, second) = bare.range.lowerBound < named.range.lowerBound ? (bare.range, named.range) : (named.range, bare.range)
        guard first.upperBound <= second.lowerBound, atoms[first.upperBound..<second.lowerBound].allSatisfy({ Self.boundJoints.contains($0.text) }) else { return false }
        return (low == nil) != (high == nil) && (namedLow == nil) == (high == nil) && (namedHigh == nil) == (low == nil)
    }

    private static let boundJoints: Set<String> = [",", "、", "and", "but", "且", "但"]

    // MARK: One number

    private func single(_ attached: AttachedNumber) -> (Mention<Amount>, Bool)? {
        let number = attached.number
        if let rating = rating(attached) { return (rating, false) }
        var context = before(attached.range.lowerBound)
        var end = attached.range.upperBound
        if let after = AmountWords.suffixes.match(in: atoms, at: end), let meaning = after.meaning {
            // "no more than 50 or so"; in "min price 100 max price 300" the second bound belongs to the second number.
            let isFirm = context.bound == .below || context.bound == .above
            if !isFirm { context.bound = meaning }
            if !isFirm || meaning == .around || meaning == context.bound { end = after.range.upperBound }
        }
        var currency = attached.currency
        if currency == nil, attached.unit == nil, end > attached.range.upperBound, let symbol = CurrencyWord.after.match(in: atoms, at: end) {
            currency = symbol.meaning
            end = symbol.range.upperBound
        }
        // 三档花洒 has three steps.
        if attached.unit == nil, let noun = AmountWords.priceNounsAfter.match(in: atoms, at: end), noun.meaning == .below || number.low >= 50 {
            context.isPrice = true
            if context.bound == nil { context.bound = noun.meaning }
            end = noun.range.upperBound
        }
        let range = min(context.start, attached.range.lowerBound)..<end
        if let unit = attached.unit {
            let (low, high) = bounds(context.bound ?? .exactly, number, factor: unit.factor)
            return (Mention(range: range, meaning: .measure(Measure(low: low, high: high, unit: unit.unit, factor: unit.factor))), false)
        }
        let isExplicit = currency != nil || context.isPrice
        if isExplicit ? isOtherMoney(at: end) || isOtherNumber(attached.range, within: range, isStrict: false) : !isBarePrice(attached, context.bound, range) {
            return count(attached).map { ($0, false) }
        }
        // A bare price is what the customer wants to spend, so it bounds from above.
        let (low, high) = bounds(context.bound ?? (number.isRange ? .exactly : number.isRough ? .around : .below), number, factor: 1)
        return (Mention(range: range, meaning: .price(low: low, high: high, currency: currency)), isExplicit)
    }

    /// Whether a number without a currency and a word for price is one: where a bound is said, and nothing else is
    /// counted or measured by it. 两三百 and 五百的 are prices without saying so.
    private func isBarePrice(_ attached: AttachedNumber, _ bound: AmountWords.Bound?, _ all: Range<Int>) -> Bool {
        let number = attached.number
        guard !isOtherNumber(attached.range, within: all, isStrict: true) else { return false }
        // "from 2023" is a year, "from 2000" hardly.
        if bound == .from, (1950...2099).contains(number.low), number.low.truncatingRemainder(dividingBy: 100) != 0 { return false }
        if let bound { return bound != .from || number.low >= 20 }
        if number.isRange || number.isRough { return number.high >= 20 }
        let next = all.upperBound < atoms.count ? atoms[all.upperBound] : nil
        if attached.scale >= 100, attached.range.count > 1, atoms[attached.range.lowerBound].kind != .number {
            // "a couple hundred", 三百的
            return next.map { $0.kind == .mark || $0.kind == .word && Wordlists.isFunctionWord($0.text) || ["的", "吧", "就", "也", "都", "够", "行"].contains($0.text) } ?? true
        }
        return next?.text == "的" && number.low >= 200 && number.low.truncatingRemainder(dividingBy: 10) == 0
    }

    /// "around" is a fifth either way; 出头 up to a fifth more.
    private func bounds(_ bound: AmountWords.Bound, _ number: NumberGrammar.Number, factor: Double) -> (low: Double?, high: Double?) {
        let (low, high) = (number.low * factor, number.high * factor)
        return switch bound {
        case .below: (nil, high)
        case .above, .from: (low, nil)
        // 大概三四百 is a range already.
        case .around: number.isRange ? (low, high) : (low * 0.8, high * 1.2)
        case .justAbove: (low, high * 1.2)
        case .exactly: (low, high)
        }
    }

    private func count(_ attached: AttachedNumber) -> Mention<Amount>? {
        let (value, range) = (attached.number.low, attached.range)
        guard attached.currency == nil, attached.unit == nil, !attached.number.isRange, (1...20).contains(value), value == value.rounded() else { return nil }
        // 一款耳机 is an article, no number of products to show.
        let isArticle = value == 1 && range.upperBound < atoms.count && ["款", "样"].contains(atoms[range.upperBound].text)
        if !isArticle, let noun = AmountWords.countNouns.match(in: atoms, at: range.upperBound) {
            return Mention(range: range.lowerBound..<noun.range.upperBound, meaning: .count(Int(value)))
        }
        guard value > 1, let lead = AmountWords.countLeads.match(in: atoms, endingAt: range.lowerBound) else { return nil }
        let isEnglish = atoms[lead.range.lowerBound].kind == .word
        guard isEnglish || range.upperBound < atoms.count && AmountWords.counters.contains(atoms[range.upperBound].text) else { return nil }
        return Mention(range: lead.range.lowerBound..<range.upperBound + (isEnglish ? 0 : 1), meaning: .count(Int(value)))
    }

    private func rating(_ attached: AttachedNumber) -> Mention<Amount>? {
        let number = attached.number
        guard attached.currency == nil, attached.unit == nil, (1...5).contains(number.low), !number.isRange else { return nil }
        let context = before(attached.range.lowerBound)
        let noun = AmountWords.ratingNouns.match(in: atoms, endingAt: min(context.start, attached.range.lowerBound))
        let stars = AmountWords.stars.match(in: atoms, at: attached.range.upperBound)
        // "4.5 and above": nobody bounds a price by so little and so exactly.
        let isOfStars = !context.isPrice && isAtLeast(context, attached) && number.low >= 3 && number.low != number.low.rounded()
        guard noun != nil || stars != nil || isOfStars else { return nil }
        // 评分最高的三款 counts them.
        if stars == nil, attached.range.upperBound < atoms.count, MeasureWords.all.contains(atoms[attached.range.upperBound].text) { return nil }
        var end = stars?.range.upperBound ?? attached.range.upperBound
        // 四星半
        let isHalfMore = stars != nil && end < atoms.count && atoms[end].text == "半"
        if isHalfMore { end += 1 }
        end = AmountWords.suffixes.match(in: atoms, at: end)?.range.upperBound ?? end
        return Mention(range: (noun?.range.lowerBound ?? min(context.start, attached.range.lowerBound))..<end, meaning: .rating(number.low + (isHalfMore ? 0.5 : 0)))
    }

    private func isAtLeast(_ context: Context, _ attached: AttachedNumber) -> Bool {
        context.bound == .above || AmountWords.suffixes.match(in: atoms, at: attached.range.upperBound)?.meaning == .above
    }
}
