/// How many of a thing are meant: "two of the first one", "3 pieces", 加两件, x2.
enum QuantityGrammar {
    /// The first quantity of 1 to 99 that the ordinals do not hold.
    static func quantity(in atoms: [Atom], besides ordinals: [Mention<OrdinalGrammar.Ordinal>]) -> Int? {
        NumberGrammar.numbers(in: atoms).lazy.compactMap { number -> Int? in
            let value = number.meaning.low
            guard (1...99).contains(value), value == value.rounded(), value == number.meaning.high,
                !ordinals.contains(where: { $0.range.overlaps(number.range) }),
                isCounted(number.range, in: atoms)
            else { return nil }
            return Int(value)
        }.first
    }

    /// A measure word or "of" follows, or a sign of multiplication or a verb of adding stands before.
    private static func isCounted(_ range: Range<Int>, in atoms: [Atom]) -> Bool {
        counters.match(in: atoms, at: range.upperBound) != nil || leads.match(in: atoms, endingAt: range.lowerBound) != nil
    }

    private static let counters = PhraseTable<Bool>([
        ("of|x|pieces|piece|pcs|units|pairs|copies|bottles|boxes|bags|packs|cans|件|个|双|条|盒|包|瓶|只|支|本|袋|罐|台|副|把|套|份", true)
    ])
    private static let leads = PhraseTable<Bool>([("x|×|*|add|buy|take|order|加|买|来|要", true)])
}
