import Commerce

/// A wish for more or less of something that is measured: "bigger", 轻一点, "longer battery life".
struct Comparison: Hashable, Sendable {
    enum Measure: Hashable, Sendable {
        /// The size of clothes, or how large a thing is.
        case size
        /// What is meant by an adjective alone: the first of these that products state.
        case oneOf([AttributeID])
    }

    var measure: Measure
    var wantsMore: Bool

    /// Comparatives that name what they measure, and those that stand right beside the name of a measure.
    static func comparisons(in utterance: AnnotatedUtterance) -> [Mention<Comparison>] {
        let atoms = utterance.atoms
        var found = adjectives.matches(in: atoms).filter { !isOfSomethingElse($0, in: utterance) && !isDenied($0, in: atoms) }
        for degree in degrees.matches(in: atoms) {
            // "60 litres or more" is a bound.
            if degree.range.lowerBound > 0, ["or", "and"].contains(atoms[degree.range.lowerBound - 1].text) { continue }
            guard let named = measured(beside: degree.range, in: utterance) else { continue }
            let range = min(degree.range.lowerBound, named.range.lowerBound)..<max(degree.range.upperBound, named.range.upperBound)
            found.removeAll { $0.range.overlaps(range) }
            found.append(Mention(range: range, meaning: Comparison(measure: .oneOf([named.meaning]), wantsMore: degree.meaning)))
        }
        return found
    }

    /// The measure that a name beside the words means: 续航 of 续航更长, "screen" of "a bigger screen".
    static func measured(beside range: Range<Int>, in utterance: AnnotatedUtterance) -> Mention<AttributeID>? {
        for mention in utterance.mentions {
            let gap = mention.range.lowerBound >= range.upperBound
                ? mention.range.lowerBound - range.upperBound : range.lowerBound - mention.range.upperBound
            guard (0...1).contains(gap), !mention.range.overlaps(range) else { continue }
            for case .attribute(let id) in mention.meaning { return Mention(range: mention.range, meaning: id) }
        }
        return nil
    }

    /// "not too heavy" complains of nothing.
    private static func isDenied(_ match: Mention<Comparison>, in atoms: [Atom]) -> Bool {
        let start = match.range.lowerBound
        return start > 0 && ["not", "isn't", "不", "别", "要"].contains(atoms[start - 1].text) && ["too", "太"].contains(atoms[start].text)
    }

    /// "a lighter blue", "bigger budget"
    private static func isOfSomethingElse(_ match: Mention<Comparison>, in utterance: AnnotatedUtterance) -> Bool {
        let next = match.range.upperBound
        guard next < utterance.atoms.count else { return false }
        if ["budget", "colour", "color", "shade", "discount", "than"].contains(utterance.atoms[next].text) { return true }
        return utterance.mentions.contains { mention in
            mention.range.lowerBound == next && mention.meaning.contains { if case .value("color", _) = $0 { true } else { false } }
        }
    }

    private static let degrees = PhraseTable<Bool>([
        ("more|longer|bigger|larger|higher|greater|better|大一点|大点|大些|更大|长一点|长点|更长|多一点|多点|更多|高一点|高点|更高|久一点|更久|强一点", true),
        ("less|shorter|smaller|lower|fewer|小一点|小点|小些|更小|短一点|短点|更短|少一点|少点|更少|低一点|低点|更低", false),
    ])

    private static let adjectives = PhraseTable<Comparison>([
        (
            "too small|太小|再大一点|再大点|bigger|larger|roomier|a size up|one size up|next size up|size up|大一号|大一码|再大一码|大一点|大点|大些|更大|再大",
            Comparison(measure: .size, wantsMore: true)
        ),
        ("too big|too large|太大|再小一点|再小点|smaller|a size down|one size down|next size down|size down|小一号|小一码|再小一码|小一点|小点|小些|更小|再小", Comparison(measure: .size, wantsMore: false)),
        ("lighter|less heavy|too heavy|再轻一点|再轻点|轻一点|轻点|轻些|更轻|再轻|太重|太沉", Comparison(measure: .oneOf(weight), wantsMore: false)),
        ("heavier|重一点|重些|更重", Comparison(measure: .oneOf(weight), wantsMore: true)),
        ("lasts longer|longer lasting|longer battery|more battery|续航久一点|续航长一点|更耐用电", Comparison(measure: .oneOf(battery), wantsMore: true)),
        ("longer|长一点|长点|更长", Comparison(measure: .oneOf(length), wantsMore: true)),
        ("shorter|短一点|短点|更短", Comparison(measure: .oneOf(length), wantsMore: false)),
        ("more powerful|stronger power|功率大一点|功率更大", Comparison(measure: .oneOf(power), wantsMore: true)),
    ])
    static let weight: [AttributeID] = ["weight"]
    static let battery: [AttributeID] = ["battery_hours", "battery_life", "battery_capacity"]
    static let length: [AttributeID] = ["length"]
    static let power: [AttributeID] = ["power"]
}
