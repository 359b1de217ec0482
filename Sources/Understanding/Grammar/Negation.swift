/// What turns the name after it into something unwanted.
enum Negation {
    /// Whether a negation stands right before `index`, or before words that lead on to it ("not made of leather").
    static func stands(before index: Int, in atoms: [Atom]) -> Bool {
        var end = index
        while end > 0 {
            if let match = table.match(in: atoms, endingAt: end) { return match.meaning && !asksForSome(match.range, in: atoms) }
            // 不辣, 不甜: only right before the name.
            if end == index, atoms[end - 1].text == "不" {
                // 防不防水 leaves it open.
                return !(end > 1 && index < atoms.count && atoms[end - 2].text == atoms[index].text)
            }
            if leavesOut(atoms[end - 1], index, in: atoms) { return true }
            guard leads.contains(atoms[end - 1].text) else { return false }
            end -= 1
        }
        return false
    }

    /// "leave leather out", "keep the black ones out": the verb before the name and "out" behind it.
    private static func leavesOut(_ verb: Atom, _ name: Int, in atoms: [Atom]) -> Bool {
        guard ["leave", "leaving", "keep", "rule", "cut"].contains(verb.text) else { return false }
        return atoms[name...].prefix(4).prefix { $0.kind == .word }.dropFirst().contains { $0.text == "out" }
    }

    /// The words that decline a name, where they stand before or after it; nil where none do.
    static func range(around name: Range<Int>, in atoms: [Atom]) -> Range<Int>? {
        if stands(after: name.upperBound, in: atoms), let said = refusal(at: name.upperBound, in: atoms) { return said.range }
        guard let said = table.match(in: atoms, endingAt: name.lowerBound), said.meaning else { return nil }
        return said.range
    }

    /// Whether what stands before `index` is declined after it: 黑色除外, 黑色的不要, "leather-free".
    static func stands(after index: Int, in atoms: [Atom]) -> Bool {
        guard let match = refusal(at: index, in: atoms) ?? trailing.match(in: atoms, at: index) else { return false }
        guard match.range.upperBound < atoms.count else { return true }
        let next = atoms[match.range.upperBound]
        // "要黑色不要白色", "leather free shipping": the words belong to what follows.
        return match.meaning ? next.kind == .mark || ["的", "了", "吧", "啊", "哦", "就"].contains(next.text) : !freebies.contains(next.text)
    }

    /// 没有女款的吗, "no waterproof ones?": what is missed is asked for.
    private static func asksForSome(_ negation: Range<Int>, in atoms: [Atom]) -> Bool {
        let text = atoms[negation].map(\.text).joined(separator: " ")
        guard let last = atoms.last(where: { $0.kind != .mark || $0.text == "?" }) else { return false }
        switch text {
        case "没 有", "没": return ["吗", "么", "嘛", "?"].contains(last.text) && negation.lowerBound <= 3
        case "no", "not", "nothing": return last.text == "?" && negation.lowerBound == 0 && !atoms.contains { $0.text == "the" }
        default: return false
        }
    }

    /// 铸铁太沉, "leather is too hot", "too thick": what is found fault with is not wanted; of a price, only a cheaper one is.
    static func isFaulted(_ name: Range<Int>, in atoms: [Atom]) -> Bool {
        if name.lowerBound > 0, ["too", "太"].contains(atoms[name.lowerBound - 1].text) { return true }
        if atoms[name.upperBound - 1].text.hasSuffix("'s"), degrees.match(in: atoms, at: name.upperBound) != nil { return true }
        if faults.match(in: atoms, at: atoms.indices.contains(name.upperBound) && atoms[name.upperBound].text == "ones" ? name.upperBound + 1 : name.upperBound) != nil { return true }
        var end = name.upperBound
        while end < atoms.count, beforeFaults.contains(atoms[end].text) { end += 1 }
        guard end + 1 < atoms.count, ["太", "too"].contains(atoms[end].text), atoms[end].text == "太" || end > name.upperBound || atoms[end - 1].text.hasSuffix("'s") else { return false }
        return !afterTooNoFault.contains(atoms[end + 1].text) && atoms[end + 1].kind != .mark
    }

    /// "Purple's a bit much": an opinion, whatever it is.
    private static let degrees = PhraseTable<Bool>([("a bit|a little|a tad|kind of|kinda|rather|way too", true)])
    private static let faults = PhraseTable<Bool>([
        (["is", "are", "looks", "look", "feels", "feel", "seems", "might be", "would be"].flatMap { verb in ["a bit", "a little", "a tad", "kind of", "kinda", "rather", "way"].map { "\(verb) \($0)" } }.joined(separator: "|"), true)
    ])
    private static let beforeFaults: Set<String> = ["的", "也", "都", "这", "种", "is", "are", "looks", "look", "feels", "gets", "just", "a", "bit", "way", "实", "在", "是", "有", "点"]
    private static let afterTooNoFault: Set<String> = [
        "阳", "空", "极", "贵", "便", "好", "喜", "美", "棒", "香", "可", "爱", "适", "expensive", "pricey", "much", "dear", "cheap", "good", "please",
    ]

    /// 塑料的也不要, 黑色白色都不行: the name, perhaps with 的 or a word for the thing, then a refusal.
    private static func refusal(at index: Int, in atoms: [Atom]) -> Mention<Bool>? {
        var end = index
        if end < atoms.count, atoms[end].text == "的" { end += 1 }
        while end < atoms.count, ["也", "都", "就", "全", "我", "它", "他", "她", "们"].contains(atoms[end].text) { end += 1 }
        return refusals.match(in: atoms, at: end).map { Mention(range: index..<$0.range.upperBound, meaning: true) }
    }

    private static let refusals = PhraseTable<Bool>([
        ("不要|不想要|不行|不考虑|算了|免谈|别给我看|别给我推荐|别推荐|别拿给我看|别拿给我|别拿来|别看|别上|不用给我看|不用推荐|不要给我看|不要推荐|不要拿给我看|不想看|甭给我看|甭推荐|都有了|已经有了|有了|买过了|都买过了|不可以|不接受|不喜欢|不买|不看|别要|别给我|排除|不用考虑|不用看|不吃|不爱吃|不能吃|不肯吃|不喝|不能喝|不穿|不爱穿|不戴|免了|就免了|一律不要|统统不要|通通不要|打咩|达咩|拒绝|劝退|过敏", true)
    ])

    /// True for what must end a clause.
    private static let trailing = PhraseTable<Bool>([
        (
            """
            is out|are out|is a no|is a no go|excluded|is not ok|is out too|are out too|is out as well|are out as well|is also out|are also out|\
            is not ok either|is a no too|either is out|not wanted|is not wanted|not an option|is not an option|is no good|won't do|is off the table|is out of the question|is a dealbreaker|is a deal breaker|is a hard no|is a hard pass|are a hard no|are a no|is a nono|is not for me|isn't for me|aren't for me|need not apply|is a turn off|makes me itch|gives me a rash|make me itch
            """, true),
        ("除外|的除外|以外|的以外|之外|的之外|free|- free", false),
    ])
    private static let freebies: Set<String> = ["shipping", "delivery", "returns", "return", "gift", "gifts", "trial", "sample", "samples", "size", "of"]

    /// Whether a negation that ended at `start` reaches the name at `end`: 不要黑色和白色.
    static func carriesOn(from start: Int, to end: Int, in atoms: [Atom]) -> Bool {
        guard start < end, end - start <= 3 else { return false }
        let between = atoms[start..<end].map(\.text)
        return between.contains { conjunctions.contains($0) } && between.allSatisfy { conjunctions.contains($0) || leads.contains($0) }
    }

    /// Whether nothing but a conjunction stands between two names, which are then declined together: 黑色和灰色以外.
    static func joins(_ first: Range<Int>, _ second: Range<Int>, in atoms: [Atom]) -> Bool {
        let between = atoms[min(first.upperBound, second.lowerBound)..<second.lowerBound]
        // 黑色白色都不要 lists without a word between.
        if between.allSatisfy({ $0.text == "的" }) { return atoms[first.lowerBound].kind == .han && between.count <= 1 && first.upperBound <= second.lowerBound }
        return between.count <= 3 && between.contains { conjunctions.contains($0.text) } && between.allSatisfy { conjunctions.contains($0.text) || $0.text == "的" }
    }

    /// False for questions that only look like negations: 有没有, 是不是.
    private static let table = PhraseTable<Bool>([
        (
            """
            不要|不想要|别再给我看|别再给我推荐|别再给我|不要再给我看|再别给我看|再也不买|再也不看|不想再看|不想再看到|别让我看到|不要给我看|不用给我看|不要拿|别拿|不看|不想看|不买|不找|别给我看|别给我推荐|别再推荐|不要推荐|不要给我推荐|别再给我推荐|不吃|不爱吃|不能吃|不敢吃|吃不了|不喝|不能喝|不穿|不爱穿|不想穿|不喜欢穿|不戴|不爱戴|不想戴|不喜欢戴|不爱|不习惯|不喜欢|不用|不是|别给我|别要|别是|别有|别带|别|除了|非|不含|不带|没有|无|拒绝|排除|不能有|不能是|\
            didn't say|did not say|didn't mean|did not mean|didn't ask for|did not ask for|never said|没说|没说要|我没说|没要|没让你找|\
            no|not|without|except|except for|nothing|excluding|exclude|anything but|other than|non|non -|don't want|dont want|do not want|don't like|avoid|minus|isn't|aren't|wasn't|weren't|isnt|arent|free of|skip|don't show me|do not show me|stop showing me|don't recommend|don't bother showing me|don't even bother showing me|don't bother with|never want to see|don't want to see|don't want to see any more|not interested in|no interest in|none of|none of that|none of those|none of your|no more of that|no more of those|enough of|enough with|sick of|sick and tired of|tired of|fed up with|if you show me another|if i see another|if i see one more|if you show me one more|if you show me any|\
            leave out|rather than|instead of|nothing with|hate|can't stand|other than|apart from|aside from|but not|and not|any colour but|any color but|any colour except|any color except|any brand but|any brand except|any material but|any material except|anything except|everything but|all but|no more|\
            never|neither|not keen on|not too keen on|not a fan of|not a big fan of|not into|not fond of|no need for|nor|steer clear of|stay away from|stay clear of|allergic to|can't have|cannot have|must not be|mustn't be|shouldn't be|should not be|\
            不想买|不买|不考虑|不接受|不可以是|不可以有|避免|避开|除|除开|不能含|不含有|不加|零添加|讨厌|过敏|别买|别推荐|不要有|不要带|不要含|不需要|不想看到|杜绝|远离|不选
            """, true),
        (
            """
            nothing but|nothing less|nothing more|nothing else|nothing like|for nothing|or nothing|if nothing|nothing against|\
            离别|特别|性别|区别|级别|个别|分别|类别|识别|有没有|有没|是不是|要不要|能不能|会不会|是否|用不用|还没有|没有没有|why not|not only|not just|not necessarily|not simply|or not|if not|nothing but|no other than|none other than|\
            can't go without|cannot go without|can't do without|never without|not without|no matter|don't mind|wouldn't mind|do not mind|not opposed to|not against|no problem with|no objection to|\
            别的|别家的|其他|其它|另外的|不限|不错|不错的|不同|不同的|不一样的|不管|不论|无论|不但|不仅|不仅仅|不只|不光|不单|不止|不能没有|不能不|不能缺|不可缺|不能少|少不了|离不开|不是不要|不是不喜欢|\
            不得不|不介意|不排斥|不反对|不拒绝|不讨厌|没有不|无非|除非|莫非|差别|非常|并非不|不想错过|不少|不一定|不见得|不需要不|不就|不就是|是不是要|不妨|要不|要不就|要不然|要不还是
            """, false),
    ])

    private static let leads: Set<String> = ["a", "an", "any", "the", "made", "of", "in", "too", "is", "for", "太", "是", "的", "那", "种", "有", "买", "看", "to", "want", "be", "from", "anything", "ones", "that", "those", "your", "another"]
    private static let conjunctions: Set<String> = ["和", "或", "跟", "与", "、", "及", "and", "or", "nor", "/"]
}
