/// What says that the category after it is only what the thing is for: "a case for my phone", 配手机的壳.
enum Purpose {
    private static let words: Set<String> = ["for", "with", "that", "fit", "fits", "hold", "holds", "配", "给", "搭"]
    /// 装 and 放 stand in other words (西装) as well.
    private static let phrases = PhraseTable<Bool>([("能装|可装|装得下|装下|装得了|能放|可放|放得下|放下|放得了", true)])
    /// What "for" belongs to in "looking for headphones".
    private static let seeking: Set<String> = ["look", "search", "shop", "hunt", "market", "ask", "brows", "here", "lookin", "after", "out", "need"]
    /// 给我找登山鞋: for whom something is done, and no purpose of the thing.
    private static let serving = PhraseTable<Bool>([(
        ["我", "我们", "咱", "咱们", "俺"].flatMap { person in
            ["找", "来", "看", "推荐", "拿", "挑", "选", "搜", "买", "介绍", "弄", "整", "再", "几", "一", "两", "个", "换"].map { "给" + person + $0 }
        }.joined(separator: "|"), true)
    ])
    private static let reach = 4
    private static let counted = Set(MeasureWords.all + ["一", "什", "点", "些", "两"])
    private static let bought: Set<String> = ["买", "挑", "选", "找"]

    /// "clips to my backpack", "to carry a laptop", but not "I want to buy a laptop", "switch to laptops".
    private static func isOfPurpose(_ index: Int, in atoms: [Atom]) -> Bool {
        if index > 0, fastening.contains(atoms[index - 1].stem) { return true }
        let next = index + 1 < atoms.count ? atoms[index + 1].text : ""
        return serves.contains(next) || ["go", "wear"].contains(next) && index + 2 < atoms.count && atoms[index + 2].text == "with"
    }

    private static let fastening: Set<String> = ["attach", "clip", "connect", "strap", "fix", "tie", "hook", "mount", "stick", "plug", "pair", "next", "similar", "equal", "close", "fasten"]
    private static let serves: Set<String> = [
        "fit", "hold", "carry", "take", "store", "protect", "charge", "match", "cover", "keep", "clean", "attach", "connect", "mount", "hang", "put", "play", "use", "brew", "make", "sharpen", "pair",
    ]

    /// "A suitcase I can spot on the belt": what comes after the thing in a clause of its own is no other thing.
    static func isRelative(_ between: Range<Int>, in atoms: [Atom]) -> Bool {
        guard between.lowerBound > 0, between.count > 2, !atoms[between].contains(where: { $0.kind == .mark }) else { return false }
        return relating.contains(atoms[between.lowerBound].text) && !joining.contains(where: { word in atoms[between].contains { $0.text == word } })
    }

    /// The words that say what the thing named at `name` is to do: after it in English, before it and 的 in Chinese.
    static func relativeClause(of name: Range<Int>, in atoms: [Atom]) -> Range<Int>? {
        if atoms[name.lowerBound].kind == .han {
            guard name.lowerBound > 1, atoms[name.lowerBound - 1].text == "的" else { return nil }
            let start = atoms[..<name.lowerBound].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
            return start..<name.upperBound
        }
        guard name.upperBound < atoms.count, relating.contains(atoms[name.upperBound].text) else { return nil }
        return name.lowerBound..<(atoms[name.upperBound...].firstIndex(where: \.endsClause) ?? atoms.count)
    }

    private static let relating: Set<String> = ["i", "we", "you", "that", "which", "who", "he", "she", "they", "my", "whose", "where", "when"]
    private static let joining: Set<String> = ["and", "or", "plus", "need", "want"]

    /// - Parameter amounts: which are passed over: "fits at least a 15 inch laptop" is for a laptop.
    static func stands(before index: Int, after lastName: Int, in atoms: [Atom], besides amounts: [Range<Int>] = []) -> Bool {
        if isRelative(lastName..<index, in: atoms) { return true }
        var position = index - 1
        var left = reach
        while position >= lastName, left > 0 {
            if let amount = amounts.first(where: { $0.contains(position) && $0.lowerBound >= lastName }) {
                position = amount.lowerBound - 1
                continue
            }
            left -= 1
            if atoms[position].kind == .mark { return false }
            // 再配个充电宝 asks for one, 给孩子买拼图 for whom.
            let next = position + 1 < atoms.count ? atoms[position + 1].text : ""
            if atoms[position].text == "配", counted.contains(next) { return false }
            if atoms[position].text == "给", atoms[position..<index].contains(where: { bought.contains($0.text) }) { return false }
            if words.contains(atoms[position].text), serving.match(in: atoms, at: position) == nil {
                return position == 0 || !(atoms[position].text == "for" && seeking.contains(atoms[position - 1].stem))
            }
            if atoms[position].text == "to", isOfPurpose(position, in: atoms) { return true }
            if phrases.match(in: atoms, endingAt: position + 1) != nil { return true }
            position -= 1
        }
        return false
    }
}
