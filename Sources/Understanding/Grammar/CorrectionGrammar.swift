/// What says that an utterance mends an earlier one, or itself: "no, I meant for men", 打错了, "in white, no, black".
enum CorrectionGrammar {
    struct Number: Hashable {
        var new: Double
        /// The number whose place it takes, where that is said.
        var old: Double?
    }

    static func isCorrection(_ atoms: [Atom]) -> Bool { table.matches(in: atoms).contains(where: \.meaning) }

    /// Whether what is said takes the place of what was said, and no bound is said anew.
    static func mends(_ atoms: [Atom]) -> Bool {
        let isMended = isCorrection(atoms) || !replacing.matches(in: atoms).isEmpty || slips.match(in: atoms, at: 0) != nil
        return isMended && !AmountWords.prefixes.matches(in: atoms).contains { $0.meaning == .above }
            && !AmountWords.suffixes.matches(in: atoms).contains { $0.meaning == .above }
    }

    /// "make that", 改成
    static func replaces(_ atoms: [Atom]) -> Bool { !replacing.matches(in: atoms).isEmpty }

    /// Where the words stand that say so; nothing is searched for by them.
    static func ranges(in atoms: [Atom]) -> [Range<Int>] {
        // "I said 100 but up to 120 is fine": the number that was said bounds nothing any more.
        let recalled = said.matches(in: atoms).compactMap { lead in
            lead.range.upperBound >= atoms.count ? nil : NumberGrammar.number(in: atoms, from: lead.range.upperBound).map { lead.range.lowerBound..<$0.range.upperBound }
        }
        return table.matches(in: atoms).filter(\.meaning).map(\.range) + recalled + denied(in: atoms) + (slip(in: atoms).map { [$0] } ?? [])
    }

    /// 二百也不对: a number that is taken back by what stands after it.
    private static func denied(in atoms: [Atom]) -> [Range<Int>] {
        NumberGrammar.numbers(in: atoms).compactMap { number in
            denials.match(in: atoms, at: number.range.upperBound).map { number.range.lowerBound..<$0.range.upperBound }
        }
    }

    private static let denials = PhraseTable<Bool>([("也不对|不对|也不够|不够|太贵|太贵了|太高|太高了|太多|太多了|有点贵|有点高|有点多|还是贵|还是太贵|贵了|is too much|is too expensive|is too pricey|is too high|is too steep|is too dear|is a lot|is a bit much|is a bit steep|is steep|is wrong|was wrong|isn't right|is not right|isn't enough|is not enough", true)])

    /// "500, not 300", "make it 500", 不是300，是500: bare numbers, which say nothing where nothing is mended.
    static func number(in utterance: AnnotatedUtterance, besides ordinals: [Mention<OrdinalGrammar.Ordinal>]) -> Mention<Number>? {
        let atoms = utterance.atoms
        var new: [Mention<Double>] = []
        var old: [Double] = []
        for number in NumberGrammar.numbers(in: atoms) where !ordinals.contains(where: { $0.range.overlaps(number.range) }) {
            let isBare = utterance.amounts.allSatisfy { amount in
                guard amount.range.overlaps(number.range) else { return true }
                // An exact price bounds nothing by itself.
                if case .price(let low, let high, _) = amount.meaning { return low == high }
                return false
            }
            // 2.5k is a resolution as well as a number.
            let isName = utterance.mentions.contains { $0.range.overlaps(number.range) }
            guard isBare, !isName, number.meaning.low == number.meaning.high, number.meaning.low >= 20 else { continue }
            let isOld = Negation.stands(before: number.range.lowerBound, in: atoms) || said.match(in: atoms, endingAt: number.range.lowerBound) != nil
            if isOld { old.append(number.meaning.low) } else { new.append(Mention(range: number.range, meaning: number.meaning.low)) }
        }
        guard let last = new.last,
            !old.isEmpty || isCorrection(atoms) || isSlip(before: last.range, in: atoms) || !replacing.matches(in: atoms).isEmpty || isTakenBack(before: last.range, in: atoms)
                || isAccepted(last.range, in: atoms)
        else { return nil }
        return Mention(range: last.range, meaning: Number(new: last.meaning, old: old.last))
    }

    /// "Wait, no, 300": nothing but a slip's words and the number.
    private static func isTakenBack(before number: Range<Int>, in atoms: [Atom]) -> Bool {
        guard number.upperBound >= atoms.count || atoms[number.upperBound].kind == .mark else { return false }
        // "Or 150, let's be generous"
        if number.lowerBound > 0, offers.match(in: atoms, endingAt: number.lowerBound)?.range.lowerBound == 0 { return true }
        guard atoms[number.upperBound...].allSatisfy({ $0.kind == .mark }) else { return false }
        var index = 0
        while index < number.lowerBound {
            if let slip = slips.match(in: atoms, at: index) ?? pauses.match(in: atoms, at: index) {
                index = slip.range.upperBound
            } else if atoms[index].kind == .mark || atoms[index].text == "是" {
                index += 1
            } else {
                return false
            }
        }
        return index > 0
    }

    /// 三百五也能接受, "350 would be ok too"
    private static func isAccepted(_ number: Range<Int>, in atoms: [Atom]) -> Bool {
        var end = number.upperBound
        while end < atoms.count, ["块", "元", "钱", "yuan", "rmb", "的"].contains(atoms[end].text) { end += 1 }
        return acceptances.match(in: atoms, at: end) != nil
    }

    private static let acceptances = PhraseTable<Bool>([
        (
            """
            也行|也可以|也成|也能接受|也可以接受|也还行|也不是不行|也没问题|都行|都可以|能接受|可以接受|以内也行|\
            is fine|is fine too|is ok|is okay|is alright|is all right|works|works too|would be ok|would be okay|would be fine|would work|would do|is acceptable|is doable|is still ok|is still fine|is also fine|is also ok|is no problem
            """, true)
    ])

    private static let offers = PhraseTable<Bool>([("or|or maybe|or even|or say|or rather|say|maybe|perhaps|ok|fine|alright|well maybe|let's say|或者|或|要不|要不就|那就|那|不如|干脆|算了", true)])

    private static func isSlip(before number: Range<Int>, in atoms: [Atom]) -> Bool {
        slip(in: atoms).map { $0.upperBound <= number.lowerBound } ?? false
    }

    private static let table = PhraseTable<Bool>([
        (
            """
            i meant|i mean|i said|i wanted to say|i mistyped|typo|my mistake|wrong word|sorry|oops|\
            打错了|说错了|写错了|搞错了|弄错了|打错|说错|写错|搞错|看错|选错|记错|口误|手滑|wrong number|mistyped|my bad|i misspoke|我是说|我说的是|我的意思是|我要的是|不是说
            """, true),
        // Said to insist on what comes after it.
        ("and i mean|when i say|i mean it|if you know what i mean|you know what i mean|i mean business", false),
    ])
    private static let replacing = PhraseTable<Bool>([("actually|make it|make that|change it to|change that to|改成|换成|应该是", true)])
    static let said = PhraseTable<Bool>([("i said|said|i typed|i wrote|i put|我说|我说的|我打的|我写的|刚才说|刚才说的|刚说|刚说的", true)])
}
