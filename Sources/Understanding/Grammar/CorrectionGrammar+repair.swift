/// Slips that are mended at once: 38码，哦不，37码, "leather. Hmm no, make that nylon", "under 30 yuan, sorry".
extension CorrectionGrammar {
    /// The two sides of a slip, or of a wish that another takes the place of: 黑色有点闷，换成驼色.
    static func repair(in atoms: [Atom]) -> (before: [Atom], after: [Atom])? {
        slip(in: atoms).map { (Array(atoms[..<$0.lowerBound]), Array(atoms[$0.upperBound...])) } ?? afterthought(in: atoms)
    }

    /// The words between the sides: marks, pauses, and what takes back.
    static func slip(in atoms: [Atom]) -> Range<Int>? {
        for start in atoms.indices.dropFirst().dropLast() {
            if let run = run(from: start, in: atoms) { return run }
        }
        return takingOver.matches(in: atoms).first { over in
            guard over.meaning, over.range.lowerBound > 1, over.range.upperBound < atoms.count else { return false }
            let before = atoms[over.range.lowerBound - 1]
            // 真丝不要了换成棉的
            let isGivenUp = before.text == "了" && gives.match(in: atoms, endingAt: over.range.lowerBound) != nil
            return before.kind == .mark && over.range.upperBound < atoms.count - 1 || isGivenUp
        }?.range
    }

    private static func run(from start: Int, in atoms: [Atom]) -> Range<Int>? {
        let isMarked = atoms[start].kind == .mark
        guard isMarked || unmarked.match(in: atoms, at: start) != nil, says(atoms[..<start]) else { return nil }
        var index = start
        var (isFirm, isWeak) = (false, false)
        while index < atoms.count {
            if atoms[index].kind == .mark {
                index += 1
            } else if insisting.match(in: atoms, at: index) != nil {
                return nil
            } else if let firm = firm.match(in: atoms, at: index) ?? unmarked.match(in: atoms, at: index) {
                (isFirm, index) = (true, firm.range.upperBound)
            } else if let slip = slips.match(in: atoms, at: index) {
                (isWeak, index) = (true, slip.range.upperBound)
            } else if let pause = pauses.match(in: atoms, at: index) {
                (isWeak, index) = (isWeak || pause.meaning, pause.range.upperBound)
            } else {
                break
            }
        }
        guard index < atoms.count, atoms[start..<index].contains(where: { $0.kind != .mark }) else { return nil }
        // "In white, no, black", but "no problem".
        return isFirm || isWeak && atoms[index - 1].kind == .mark ? start..<index : nil
    }

    /// Whether there is anything to mend: "oops, I meant hats" mends what was said before.
    private static func says(_ before: ArraySlice<Atom>) -> Bool {
        let words = Array(before)
        var index = 0
        while index < words.count, let word = slips.match(in: words, at: index) ?? pauses.match(in: words, at: index) { 
            index = word.range.upperBound
            while index < words.count, words[index].kind == .mark { index += 1 }
        }
        return index < words.count
    }

    /// "Over 50 yuan... under 50 yuan I mean": said after what takes the place of what stands before.
    private static func afterthought(in atoms: [Atom]) -> (before: [Atom], after: [Atom])? {
        let end = (atoms.lastIndex { $0.kind != .mark } ?? -1) + 1
        guard end > 3, let word = afterwards.match(in: atoms, endingAt: end) else { return nil }
        guard let last = atoms[..<word.range.lowerBound].lastIndex(where: { $0.kind != .mark }),
            let mark = atoms[..<last].lastIndex(where: \.endsClause), mark > 0
        else { return nil }
        return (Array(atoms[..<mark]), Array(atoms[(mark + 1)...last]))
    }

    /// "Swap black for navy", 把棉的换成羊绒: what is given up, and what takes its place.
    static func exchange(in atoms: [Atom]) -> (before: [Atom], given: [Atom], taken: [Atom])? {
        for verb in exchanging.matches(in: atoms) {
            let start = verb.range.upperBound
            let end = atoms[start...].firstIndex(where: \.endsClause) ?? atoms.count
            guard start + 1 < end, let joint = (start + 1..<end - 1).lazy.compactMap({ joints.match(in: atoms, at: $0) }).first,
                joint.meaning == verb.meaning, joint.range.upperBound < end
            else { continue }
            return (Array(atoms[..<verb.range.lowerBound]), Array(atoms[start..<joint.range.lowerBound]), Array(atoms[joint.range.upperBound...]))
        }
        // 黑色改成蓝色
        let end = atoms.firstIndex(where: \.endsClause) ?? atoms.count
        if let joint = joints.matches(in: Array(atoms[..<end])).first, joint.meaning == .chinese, joint.range.lowerBound > 0, joint.range.upperBound < end {
            return ([], Array(atoms[..<joint.range.lowerBound]), Array(atoms[joint.range.upperBound...]))
        }
        return nil
    }

    /// 换成…, 那就改成…, "make it …": what follows takes the place of what was wished.
    static func beginsExchange(_ atoms: [Atom]) -> Bool {
        let start = atoms.prefix { $0.kind == .mark || ["那", "就", "还", "是", "要", "不", "so", "ok", "then"].contains($0.text) }.count
        return openings.match(in: atoms, at: start)?.meaning == true
    }

    private static let openings = PhraseTable<Bool>([
        ("换成|换为|换|改成|改为|改要|make it|make that|change it to|switch to|change to", true),
        ("换个|换一|换两|换货|换批|换点|换些|换几|换季|换洗|换吗", false),
    ])

    /// "Handbags, and I mean over 1000"
    private static let insisting = PhraseTable<Bool>([("and i mean|i mean it", true)])

    private enum Order: Sendable { case english, chinese }

    private static let exchanging = PhraseTable<Order>([
        ("swap|swap out|trade|switch|replace|change|swap the|replace the|switch the|change the", .english), ("把|将", .chinese),
    ])
    private static let joints = PhraseTable<Order>([("for|with|to|into", .english), ("换成|改成|换为|改为|换作", .chinese)])

    static let pauses = PhraseTable<Bool>([
        ("wait|hang on|hold on|oh wait|等等|等一下|等会|等会儿|慢着", true), ("oh|ah|hmm|hm|um|uh|er|erm|well|and|actually|hey|哦|啊|噢|呃|嗯|唔|额", false),
    ])
    /// With a mark on either side.
    static let slips = PhraseTable<Bool>([
        ("no|no wait|wait no|scratch that|strike that|no scratch that|no hang on|actually no|oh no|sorry|i mean|oops|my bad|不|哦不|啊不|噢不|不对|不是|哦不对|啊不对|说错了|打错了", true)
    ])
    /// After a mark or a pause, whatever follows.
    private static let firm = PhraseTable<Bool>([
        (
            """
            i mean|i meant|i meant to say|i mean to say|or rather|rather make that|make that|no make that|no make it|no wait|wait no|scratch that|strike that|no scratch that|no hang on|actually no|\
            不对|哦不|啊不|噢不|哦不对|啊不对|不不|不不不|不是不是|我是说|我意思是|我的意思是|我是想说|说错了|打错了|写错了|口误|其实是要|其实想要|其实我要|其实我想要|其实我是要|其实要|其实是想要
            """, true),
    ])
    /// With no mark at all: "I said wired but I meant bluetooth".
    private static let unmarked = PhraseTable<Bool>([
        ("sorry i mean|sorry i meant|no i mean|no i meant|but i meant|but meant|but i mean|when i meant|or rather|no wait|wait no|oh no|哦不|啊不|噢不|说错了|打错了|写错了|口误", true)
    ])
    /// Behind what takes the place.
    private static let afterwards = PhraseTable<Bool>([
        ("i mean|i meant|sorry|i should say|i should have said|rather|oops|my bad|my mistake|我是说|我的意思是|才对|打错了|说错了|写错了|口误", true)
    ])
    /// Followed at once by what takes the place of the wish before.
    private static let takingOver = PhraseTable<Bool>([
        ("换成|还是换成|那换成|就换成|帮我换成|改成|还是改成|那改成|就改成|换|还是换|那就换|就换|那换|换到|改要|还是要|还是来", true),
        ("换个|换一|换两|换货|换批|换点|换些|换几|换季|换洗|换颜|换牌|换品|换吗|还是要不", false),
    ])
    private static let gives = PhraseTable<Bool>([("不要了|不想要了|算了|不看了|免了", true)])
}
