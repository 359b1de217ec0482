/// Wishes for more of the kind of a product in sight: "more like the second", 和第二个差不多的.
struct LikenessGrammar {
    /// Where the wish stands, with what it compares with.
    let range: Range<Int>
    /// Where what it compares with is called.
    let target: Range<Int>
    /// "Anything similar", 类似的: what it compares with need not be said.
    let standsAlone: Bool

    /// Nil where no such wish is made.
    init?(in atoms: [Atom]) {
        if let lead = Self.leading.matches(in: atoms).first {
            let end = atoms[lead.range.upperBound...].firstIndex { $0.endsClause || Self.joints.contains($0.text) } ?? atoms.count
            range = lead.range.lowerBound..<end
            target = lead.range.upperBound..<end
            standsAlone = lead.meaning
            return
        }
        guard let tail = Self.trailing.matches(in: atoms).last else { return nil }
        let clause = atoms[..<tail.range.lowerBound].lastIndex { $0.endsClause }.map { $0 + 1 } ?? 0
        let like = atoms[clause..<tail.range.lowerBound].lastIndex { Self.links.contains($0.text) }
        guard tail.meaning || like != nil else { return nil }
        // 和第二个价格差不多的 is of the price, 有什么不一样的 asks for a difference.
        if tail.range.lowerBound > clause, Self.measures.contains(atoms[tail.range.lowerBound - 1].text) || atoms[tail.range.lowerBound - 1].text == "不" { return nil }
        var end = tail.range.upperBound
        if like == nil {
            // 类似第二个的: what it compares with comes after it.
            let close = atoms[end...].firstIndex { $0.endsClause || Self.joints.contains($0.text) || $0.text == "的" } ?? atoms.count
            if close > end, close == atoms.count || atoms[close].text == "的" || atoms[close].endsClause {
                range = tail.range.lowerBound..<min(atoms.count, close + (close < atoms.count && atoms[close].text == "的" ? 1 : 0))
                target = end..<close
                standsAlone = false
                return
            }
        }
        while end < atoms.count, ["的", "款", "式", "商", "品", "产", "东", "西", "货"].contains(atoms[end].text) { end += 1 }
        if end < atoms.count, Self.measures.contains(atoms[end].text) || atoms[end].kind == .number { return nil }
        range = (like ?? clause)..<end
        target = (like.map { $0 + 1 } ?? clause)..<tail.range.lowerBound
        standsAlone = true
    }

    private static let links: Set<String> = ["和", "跟", "与", "像", "同"]
    private static let measures: Set<String> = ["价", "格", "位", "大", "小", "重", "量", "尺", "寸", "颜", "色", "长", "高", "钱"]
    private static let joints: Set<String> = ["but", "only", "except", "just", "under", "below", "in", "with", "without", "for", "and", "那", "但", "不"]

    /// Whether they stand alone.
    private static let leading = PhraseTable<Bool>([
        (
            """
            more like|something like|anything like|others like|other ones like|ones like|things like|stuff like|items like|products like|options like|another like|\
            similar to|similar with|alternatives to|alternative to|along the lines of|in the style of|the same style as|same style as|the same kind as|same kind as|same kind of thing as|\
            the same type as|same type as|the same sort as|same sort as|comparable to|close to|resembling|akin to|in the vein of
            """, false),
        (
            """
            something similar|anything similar|some similar|similar ones|similar one|similar products|similar items|similar options|similar things|similar stuff|more similar|\
            something similar to|anything similar to|similar ones to|similar products to|similar items to|similar options to|similar things to
            """, true),
    ])
    /// Whether they say it without a word for "like" before them.
    private static let trailing = PhraseTable<Bool>([
        ("类似|相似|相近|同类型|同类|同风格", true),
        ("接近|差不多|一个类型|同一类型|一样风格|风格一样|这样的|这种的|那样的|那种的|一类的|一类|似的|一样的", false),
    ])
}
