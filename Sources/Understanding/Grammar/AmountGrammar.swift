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

        /// Inches in centimetres, and the other way round; nil for what is no length.
        var inOtherLengths: Measure? {
            switch unit {
            case "in": Measure(low: low.map { $0 * 2.54 }, high: high.map { $0 * 2.54 }, unit: "cm", factor: factor * 2.54)
            case "cm": Measure(low: low.map { $0 / 2.54 }, high: high.map { $0 / 2.54 }, unit: "in", factor: factor / 2.54)
            default: nil
            }
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
        let isPriceNamed = found.contains { $0.isExplicit }
        return found.filter { found in
            guard isPriceNamed, !found.isExplicit, case .price = found.amount.meaning else { return true }
            return false
        }.map(\.amount).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

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
            return next.map { $0.kind == .mark || $0.kind == .word && Wordlists.isFunctionWord($0.text) || ["的", "吧", "就"].contains($0.text) } ?? true
        }
        return next?.text == "的" && number.low >= 200 && number.low.truncatingRemainder(dividingBy: 10) == 0
    }

    /// "around" is a fifth either way; 出头 up to a fifth more.
    private func bounds(_ bound: AmountWords.Bound, _ number: NumberGrammar.Number, factor: Double) -> (low: Double?, high: Double?) {
        let (low, high) = (number.low * factor, number.high * factor)
        return switch bound {
        case .below: (nil, high)
        case .above, .from: (low, nil)
        case .around: (low * 0.8, high * 1.2)
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
        guard noun != nil || stars != nil else { return nil }
        var end = stars?.range.upperBound ?? attached.range.upperBound
        end = AmountWords.suffixes.match(in: atoms, at: end)?.range.upperBound ?? end
        return Mention(range: (noun?.range.lowerBound ?? min(context.start, attached.range.lowerBound))..<end, meaning: .rating(number.low))
    }
}
