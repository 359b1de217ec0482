import Commerce

/// Finds prices said against another one; amounts in other currencies are left to the caller's conversion.
struct RelativePriceGrammar {
    enum Change: Hashable {
        case percent(Int)
        case difference(Double, CurrencyWord?)
    }

    private enum Direction: Sendable { case less, more }

    let atoms: [Atom]

    func change() -> Mention<Change>? {
        if let phrase = Self.phrases.matches(in: atoms).first { return Mention(range: phrase.range, meaning: .percent(phrase.meaning)) }
        for number in NumberGrammar.numbers(in: atoms) {
            if let share = share(number) ?? difference(number) { return share }
        }
        return nil
    }

    /// "20% cheaper", 便宜两成
    private func share(_ number: Mention<NumberGrammar.Number>) -> Mention<Change>? {
        guard number.range.upperBound < atoms.count, let unit = ["%": 1.0, "percent": 1, "成": 10][atoms[number.range.upperBound].text],
            let direction = direction(around: number.range.lowerBound..<number.range.upperBound + 1)
        else { return nil }
        let percent = number.meaning.low * unit
        guard percent < (direction.meaning == .less ? 100 : 1000) else { return nil }
        return Mention(range: direction.range, meaning: .percent(Int(direction.meaning == .less ? 100 - percent : 100 + percent)))
    }

    /// "100 cheaper", 再便宜一百块, 预算加200
    private func difference(_ number: Mention<NumberGrammar.Number>) -> Mention<Change>? {
        let attached = AttachedNumber(number, in: atoms) { _ in false }
        guard attached.unit == nil, !attached.number.isRange, number.meaning.low > 1, let direction = direction(around: attached.range) else { return nil }
        // "5 more" asks for five products.
        if attached.currency == nil, number.meaning.low < 20, direction.range.lowerBound == attached.range.lowerBound { return nil }
        return Mention(range: direction.range, meaning: .difference(direction.meaning == .less ? -number.meaning.low : number.meaning.low, attached.currency))
    }

    private func direction(around range: Range<Int>) -> Mention<Direction>? {
        if let after = Self.after.match(in: atoms, at: range.upperBound) {
            // "100 cheaper than" is said of that other product; "cheaper than 100" never comes here.
            return Mention(range: range.lowerBound..<after.range.upperBound, meaning: after.meaning)
        }
        // "knock 40 off"
        if range.lowerBound > 0, range.upperBound < atoms.count, ["knock", "take", "shave"].contains(atoms[range.lowerBound - 1].text), atoms[range.upperBound].text == "off" {
            return Mention(range: range.lowerBound - 1..<range.upperBound + 1, meaning: .less)
        }
        guard let before = Self.before.match(in: atoms, endingAt: range.lowerBound) else { return nil }
        // 少2个 counts things, 至少500 bounds.
        let isWord = before.range.count == 1 && before.range.lowerBound > 0 && atoms[before.range.lowerBound - 1].kind == .han && before.meaning == .less && atoms[before.range.lowerBound].text != "再"
        if isWord { return nil }
        return Mention(range: before.range.lowerBound..<range.upperBound, meaning: before.meaning)
    }

    private static let after = PhraseTable<Direction>([
        ("cheaper|less|lower|less expensive|off that|below that|under that|less than that|cheaper than that|cheaper than this|cheaper than it", .less),
        ("more|dearer|pricier|more expensive|higher|above that|over that|more than that", .more),
    ])
    private static let before = PhraseTable<Direction>([
        ("便宜|再便宜|便宜个|再便宜个|再少|降价|再低|低个|再少花|cheaper by|lower by|便宜至少|再降|少|减|再减|降|少花|降低|减少", .less),
        ("贵|再贵|贵个|再贵个|再多花|可以多花|愿意多花|能多花|预算加|预算再加|再加|预算增加|预算提高|budget up by|raise the budget by|raise my budget by|increase the budget by|increase my budget by|pricier by|up the budget by", .more),
    ])
    private static let phrases = PhraseTable<Int>([
        (
            """
            half that|half of that|half the price|half the cost|half that price|half as much|half as expensive|at half price|for half|half the budget|half my budget|\
            一半的价格|一半价格|一半的价钱|半价|价格减半|预算减半|一半的预算|便宜一半|价格的一半|砍一半
            """, 50),
        ("a third of that|a third of the price|三分之一的价格", 33), ("a quarter of that|a quarter of the price", 25),
        ("twice that|twice the price|twice as much|double that|double the price|double the budget|double my budget|翻倍|预算翻倍|预算翻一倍|两倍的价格|两倍价格|贵一倍", 200),
    ])
}
