/// What turns the name after it into something unwanted.
enum Negation {
    /// Whether a negation stands right before `index`, or before words that lead on to it ("not made of leather").
    static func stands(before index: Int, in atoms: [Atom]) -> Bool {
        var end = index
        while end > 0 {
            if let match = table.match(in: atoms, endingAt: end) { return match.meaning }
            // 不辣, 不甜: only right before the name.
            if end == index, atoms[end - 1].text == "不" { return true }
            guard leads.contains(atoms[end - 1].text) else { return false }
            end -= 1
        }
        return false
    }

    /// Whether the name that ends at `end` is refused after it: 塑料的不要.
    static func follows(_ end: Int, in atoms: [Atom]) -> Bool {
        let next = end < atoms.count && atoms[end].text == "的" ? end + 1 : end
        guard let refusal = refusals.match(in: atoms, at: next), refusal.meaning else { return false }
        return refusal.range.upperBound == atoms.count || atoms[refusal.range.upperBound].kind == .mark
            || ["了", "啊", "吧", "哦"].contains(atoms[refusal.range.upperBound].text)
    }

    private static let refusals = PhraseTable<Bool>([("不要|就算了|不考虑|除外|不想要", true), ("不要紧|不要求|不要太", false)])

    /// Whether a negation that ended at `start` reaches the name at `end`: 不要黑色和白色.
    static func carriesOn(from start: Int, to end: Int, in atoms: [Atom]) -> Bool {
        guard start < end, end - start <= 3 else { return false }
        let between = atoms[start..<end].map(\.text)
        return between.contains { conjunctions.contains($0) } && between.allSatisfy { conjunctions.contains($0) || leads.contains($0) }
    }

    /// False for questions that only look like negations: 有没有, 是不是.
    private static let table = PhraseTable<Bool>([
        (
            """
            不要|不想要|不看|不想看|不买|不找|别给我看|不喜欢|不用|不是|别给我|别|除了|非|不含|不带|没有|无|拒绝|排除|不能有|不能是|\
            no|not|without|except|except for|excluding|exclude|anything but|other than|non|don't want|dont want|do not want|don't like|avoid|minus|isn't|free of|skip|\
            leave out|rather than|instead of|nothing with|nothing|nothing in|hate|can't stand
            """, true),
        ("离别|特别|性别|区别|级别|个别|分别|类别|识别|有没有|有没|是不是|要不要|能不能|会不会|是否|用不用|还没有|没有没有|why not|not only|or not|if not|nothing but|nothing over|nothing under|nothing above|nothing below|nothing less|nothing more|nothing else|for nothing", false),
    ])

    private static let leads: Set<String> = ["a", "an", "any", "the", "made", "of", "in", "too", "is", "for", "太", "是", "的", "那", "种", "有", "买", "看", "to", "want", "be", "from"]
    private static let conjunctions: Set<String> = ["和", "或", "跟", "与", "、", "及", "and", "or", "nor", "/"]
}
