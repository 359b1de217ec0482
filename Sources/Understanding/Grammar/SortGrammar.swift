import Commerce

/// Words for the order of the list: "cheapest first", 按评分排, "sort by 评分".
enum SortGrammar {
    /// From left to right; a direction said with the property belongs to it ("by price, high to low").
    static func mentions(in atoms: [Atom]) -> [Mention<SortOrder>] {
        let phrases = CriteriaParser.sorts.matches(in: atoms)
        let named = leads.matches(in: atoms).compactMap { lead -> Mention<SortOrder>? in
            guard let property = properties.match(in: atoms, at: lead.range.upperBound) else { return nil }
            return Mention(range: lead.range.lowerBound..<property.range.upperBound, meaning: property.meaning)
        }.filter { named in !phrases.contains { $0.range.overlaps(named.range) } }
        return (phrases + named).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let leads = PhraseTable<Bool>([
        ("sort by|sorted by|sort them by|sort it by|order by|ordered by|order them by|rank by|ranked by|rank them by|arrange by|by|按|按照|依|根据|以", true)
    ])
    private static let properties = PhraseTable<SortOrder>([
        ("price|the price|cost|价格|价钱|价位", .priceAscending),
        ("rating|ratings|the rating|customer rating|review score|reviews|score|评分|评价|好评|好评率|口碑|星级|打分", .rating),
        ("newest|date|release date|arrival|新旧|上架时间|上新时间|时间|新品", .newest),
        ("sales|popularity|best selling|how well they sell|销量|热度|人气|受欢迎程度", .popularity),
    ])
}
