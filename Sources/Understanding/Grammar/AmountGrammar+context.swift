extension AmountGrammar {
    /// What stands before an amount.
    struct Context {
        var start: Int
        var bound: AmountWords.Bound?
        var isPrice = false
    }

    /// The bound and the word for price that lead to an amount: "priced at no more than about 50", 价格最好不超过300.
    /// The outer bound holds, but for "about" around a firm one.
    func before(_ index: Int) -> Context {
        var context = Context(start: index)
        var end = index
        var steps = 0
        while end > 0, steps < 5 {
            steps += 1
            if let match = AmountWords.prefixes.match(in: atoms, endingAt: end), !isPartOfWord(match.range) {
                if context.bound == nil || context.bound == .around || context.bound == .from { context.bound = match.meaning }
                (end, context.start) = (match.range.lowerBound, match.range.lowerBound)
            } else if let match = AmountWords.priceNouns.match(in: atoms, endingAt: end), !isPartOfWord(match.range) {
                context.isPrice = true
                (end, context.start) = (match.range.lowerBound, match.range.lowerBound)
            } else if let match = AmountWords.links.match(in: atoms, endingAt: end) {
                end = match.range.lowerBound
            } else {
                break
            }
        }
        return denied(context)
    }

    /// "can't spend more than 350", 不想花超过300: a bound that is refused is the other one.
    private func denied(_ context: Context) -> Context {
        guard context.bound == .above || context.bound == .below else { return context }
        var start = context.start
        while start > 0, context.start - start <= 4 {
            if let denial = Self.denials.match(in: atoms, endingAt: start) {
                var flipped = context
                flipped.bound = context.bound == .above ? .below : .above
                flipped.start = denial.range.lowerBound
                return flipped
            }
            guard Self.betweenDenials.contains(atoms[start - 1].text) else { break }
            start -= 1
        }
        if context.bound == .above, let verb = Self.hiding(before: context.start, in: atoms) {
            var flipped = context
            flipped.bound = .below
            flipped.start = max(verb.upperBound, context.start)
            return flipped
        }
        return context
    }

    /// "Don't show me a jacket that costs more than 700", 别给我看超过三百的: the words that decline what lies beyond the bound.
    static func hiding(before start: Int, in atoms: [Atom]) -> Range<Int>? {
        let from = atoms[..<start].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
        return (from..<max(from, start)).lazy.compactMap { hidingVerbs.match(in: atoms, at: $0)?.range }.first {
            // "No pans above 300", but "with no zip, above 300"
            $0.upperBound <= start && (atoms[$0.lowerBound].text != "no" || $0.lowerBound == from)
        }
    }

    /// Whether words before `name` decline what is bounded by the amount after it.
    static func declinesBeyond(_ amount: Range<Int>, name: Range<Int>, in atoms: [Atom]) -> Bool {
        guard let verb = hiding(before: name.lowerBound, in: atoms) else { return false }
        return verb.upperBound <= name.lowerBound && !atoms[name.upperBound..<amount.lowerBound].contains(where: \.endsClause)
    }

    private static let hidingVerbs = PhraseTable<Bool>([
        (
            """
            don't show me|do not show me|don't show|don't even show me|don't bother showing me|don't even bother showing me|don't bother me with|no point showing me|stop showing me|never show me|don't give me|don't want to see|not interested in|hide|no|\
            别给我看|别给我推荐|别推荐|不要推荐|不要给我看|不用给我看|不想看|别拿
            """, true)
    ])

    private static let denials = PhraseTable<Bool>([
        ("can't|cannot|can not|don't|do not|won't|shouldn't|should not|mustn't|must not|not|never|doesn't|isn't|不想|不能|不要|别|不会|不愿|不愿意|不打算|不可以|不得", true)
    ])
    private static let betweenDenials: Set<String> = ["spend", "spending", "pay", "paying", "go", "going", "cost", "be", "want", "to", "it", "have", "afford", "any", "a", "penny", "cent", "single", "dime", "one", "给", "我", "看", "花", "出", "付", "卖", "想", "要", "的", "价", "格"]

    /// "SPF 50", spf至少50, "players: at least 5": the number after the name of what it measures, with its bound; "at least SPF 50".
    static func number(after name: Range<Int>, in atoms: [Atom]) -> Mention<(value: Double, bound: AmountWords.Bound?)>? {
        var index = name.upperBound
        while index < atoms.count, namedLinks.contains(atoms[index].text) { index += 1 }
        let before = AmountWords.prefixes.match(in: atoms, endingAt: name.lowerBound)
        var bound = before?.meaning
        if let lead = AmountWords.prefixes.match(in: atoms, at: index) {
            bound = lead.meaning
            index = lead.range.upperBound
        }
        // A Chinese numeral alone begins too many words.
        guard index < atoms.count, atoms[index].kind != .han || bound != nil, let number = NumberGrammar.number(in: atoms, from: index), !number.meaning.isRange
        else { return nil }
        var end = number.range.upperBound
        // "4 players under half an hour"
        if end < atoms.count, Units.isUnit(atoms[end].text) || ["a", "an"].contains(atoms[end].text) && end + 1 < atoms.count && Units.isUnit(atoms[end + 1].text) { return nil }
        if bound == nil, let after = AmountWords.suffixes.match(in: atoms, at: end), let meaning = after.meaning {
            bound = meaning
            end = after.range.upperBound
        }
        return Mention(range: (before?.range.lowerBound ?? name.upperBound)..<end, meaning: (number.meaning.low, bound))
    }

    /// "At least 8 card slots", 至少8个卡位: the number right before the name of what is counted, with its bound.
    static func number(before name: Range<Int>, in atoms: [Atom]) -> Mention<(value: Double, bound: AmountWords.Bound?)>? {
        var end = name.lowerBound
        if end > 0, ["个", "-"].contains(atoms[end - 1].text) { end -= 1 }
        var bound: AmountWords.Bound?
        if let after = AmountWords.suffixes.match(in: atoms, endingAt: end), let meaning = after.meaning, after.range.lowerBound > 0 {
            bound = meaning
            end = after.range.lowerBound
        }
        guard let number = NumberGrammar.numbers(in: atoms).first(where: { $0.range.upperBound == end && !$0.meaning.isRange }) else { return nil }
        let before = AmountWords.prefixes.match(in: atoms, endingAt: number.range.lowerBound)
        return Mention(range: (before?.range.lowerBound ?? number.range.lowerBound)..<name.lowerBound, meaning: (number.meaning.low, before?.meaning ?? bound))
    }

    private static let abbreviations: Set<String> = ["no", "vol", "ver", "v", "fig", "nr", "art", "pt", "ch"]
    private static let namedLinks: Set<String> = [":", "of", "is", "should", "be", "must", "要", "得", "是", "在", "需"]

    /// 花 of 雪花, 出 of 推出, 价 of 评价: one character after another is a word for price only after a verb of wishing.
    private func isPartOfWord(_ range: Range<Int>) -> Bool {
        guard range.count == 1, range.lowerBound > 0, atoms[range.lowerBound].kind == .han, atoms[range.lowerBound - 1].kind == .han else { return false }
        let before = atoms[range.lowerBound - 1].text
        switch atoms[range.lowerBound].text {
        case "花", "出", "卖": return !["想", "只", "能", "要", "我", "愿", "意", "算", "备", "可", "以", "多", "会", "得", "别"].contains(before)
        case "价": return before == "评" || before == "特"
        case "限": return ["有", "无", "年", "期"].contains(before)
        default: return false
        }
    }

    /// "26+20", "rm-100+pro": a plus that joins, and a number of a model.
    func isJoined(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        if next + 1 < atoms.count, atoms[next].text == "+", atoms[next + 1].kind == .number { return true }
        if range.lowerBound > 0, atoms[range.lowerBound - 1].text == "+" { return true }
        return range.lowerBound > 1 && atoms[range.lowerBound - 1].text == "-" && atoms[range.lowerBound - 2].kind == .word
    }

    /// Whether the number at `range` is a size, an age, a model or a count of things.
    /// - Parameters:
    ///   - all: the number with the words that belong to it.
    ///   - isStrict: whether things that stand around count as well, as they do not where a price is named.
    func isOtherNumber(_ range: Range<Int>, within all: Range<Int>, isStrict: Bool) -> Bool {
        let next = range.upperBound < atoms.count ? atoms[range.upperBound] : nil
        if let next, ["%", "°", "x", "×", "*", "percent", "折", "成"].contains(next.text) { return true }
        guard isStrict else { return false }
        if isJoined(range) { return true }
        // "54-90 in size"
        if range.upperBound + 1 < atoms.count, next?.text == "in", AmountWords.otherNumbersBefore.contains(atoms[range.upperBound + 1].text) { return true }
        if let next, all.upperBound == range.upperBound, isCounted(next, at: range.upperBound) { return true }
        if all.upperBound > range.upperBound, all.upperBound < atoms.count, atoms[all.upperBound].kind == .word,
            isCounted(atoms[all.upperBound], at: all.upperBound)
        {
            return true
        }
        // "/" and "x" join numbers of models and measures.
        if range.lowerBound > 0, ["/", "*", "×", "x", "no"].contains(atoms[range.lowerBound - 1].text) { return true }
        // "vol. 280", but "too much. 280 max"
        if range.lowerBound > 1, atoms[range.lowerBound - 1].text == ".", atoms[range.lowerBound - 2].kind == .number || Self.abbreviations.contains(atoms[range.lowerBound - 2].text) { return true }
        var before = all.lowerBound - 1
        for _ in 0..<3 {
            guard before >= 0 else { return false }
            if AmountWords.otherNumbersAfter.contains(atoms[before].text) || AmountWords.otherNumbersAfter.contains(atoms[before].stem) { return true }
            guard Self.links.contains(atoms[before].text) else { return false }
            before -= 1
        }
        return false
    }

    private static let links: Set<String> = ["of", "is", "in", "with", "for", "at", "from", "between", "to", "-", "a", "the", "be", "are", "是", "在", "要", "为"]

    /// "over 100 capsules": a word in the plural that is no name of what the shop sells.
    private func isCounted(_ next: Atom, at index: Int) -> Bool {
        // 两千到三千 双卡的 counts no pairs.
        let isPairWord = next.text == "双" && index + 1 < atoms.count && ["卡", "人", "肩", "口", "面", "层", "模", "频", "屏", "系", "头", "色"].contains(atoms[index + 1].text)
        if AmountWords.otherNumbersBefore.contains(next.text), !isPairWord { return true }
        return next.kind == .word && next.text.hasSuffix("s") && next.text.utf8.count > 3 && !nameStarts.contains(index) && !Wordlists.isFunctionWord(next.text)
    }

    func isOtherMoney(at index: Int) -> Bool { AmountWords.otherMoney.match(in: atoms, at: index) != nil }
}
