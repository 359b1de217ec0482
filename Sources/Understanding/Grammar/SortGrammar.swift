import Commerce

/// Words for the order of the list: "cheapest first", 按评分排, "sort by 评分", 评价高的排前面.
enum SortGrammar {
    /// From left to right; a direction said with the property belongs to it ("by price, high to low", 评分从高到低).
    static func mentions(in atoms: [Atom]) -> [Mention<SortOrder>] {
        var found = leads.matches(in: atoms).compactMap { lead -> Mention<SortOrder>? in
            guard let property = properties.match(in: atoms, at: lead.range.upperBound) else { return nil }
            return Mention(range: lead.range.lowerBound..<property.range.upperBound, meaning: property.meaning)
        }
        found += qualities.matches(in: atoms).compactMap { quality in
            front(of: quality.range, in: atoms, places).map { Mention(range: $0, meaning: quality.meaning) }
                ?? opposite(of: quality.meaning).flatMap { order in front(of: quality.range, in: atoms, backs).map { Mention(range: $0, meaning: order) } }
        }
        func isFree(_ range: Range<Int>) -> Bool { !found.contains { $0.range.overlaps(range) } }
        let phrases = CriteriaParser.sorts.matches(in: atoms).filter { phrase in
            found.removeAll { $0.range.overlaps(phrase.range) && $0.range.count < phrase.range.count }
            return isFree(phrase.range)
        }
        found += phrases
        return directed(found.sorted { $0.range.lowerBound < $1.range.lowerBound }, in: atoms)
    }

    /// 评价高的 with what puts it first: 排前面, "at the top".
    private static func front(of quality: Range<Int>, in atoms: [Atom], _ places: PhraseTable<Bool>) -> Range<Int>? {
        var end = quality.upperBound
        while end < atoms.count, ["的", "越", "那", "些", "ones", "one", "products", "放", "排", "显", "示", "列", "摆", "go", "comes", "come", "should"].contains(atoms[end].text) { end += 1 }
        guard let place = places.match(in: atoms, at: end) else { return nil }
        var start = quality.lowerBound
        while start > 0, ["把", "最", "越", "the", "put", "show", "with", "list", "move", "bring"].contains(atoms[start - 1].text) { start -= 1 }
        return start..<place.range.upperBound
    }

    /// 贵的放后面: what is dear stands last where what is cheap comes first.
    private static func opposite(of order: SortOrder) -> SortOrder? {
        switch order {
        case .priceAscending: .priceDescending
        case .priceDescending: .priceAscending
        default: nil
        }
    }

    private static let backs = PhraseTable<Bool>([
        ("后面|后边|最后|靠后|往后放|往后排|放后面|放在后面|排后面|放最后|last|at the bottom|at the end|to the bottom|to the end|go last|come last", true)
    ])

    /// A direction after a property is the property's; alone it is one of prices.
    private static func directed(_ orders: [Mention<SortOrder>], in atoms: [Atom]) -> [Mention<SortOrder>] {
        var orders = orders
        for direction in directions.matches(in: atoms) {
            let before = orders.lastIndex { $0.range.upperBound <= direction.range.lowerBound && direction.range.lowerBound - $0.range.upperBound <= 3 }
            let property = properties.match(in: atoms, endingAt: direction.range.lowerBound)
            // 从高到低按价格
            let after = orders.firstIndex { $0.range.lowerBound - direction.range.upperBound == 0 }
            let order = property?.meaning ?? after.map { orders[$0].meaning } ?? before.map { orders[$0].meaning } ?? .priceAscending
            let start = min(property?.range.lowerBound ?? direction.range.lowerBound, before.map { orders[$0].range.lowerBound } ?? .max)
            let range = start..<(after.map { orders[$0].range.upperBound } ?? direction.range.upperBound)
            orders.removeAll { $0.range.overlaps(range) }
            let isOfPrice = order == .priceAscending || order == .priceDescending
            orders.append(Mention(range: range, meaning: isOfPrice ? (direction.meaning ? .priceAscending : .priceDescending) : order))
        }
        return orders.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let leads = PhraseTable<Bool>([
        ("sort by|sorted by|sort them by|sort it by|sort these by|sort this by|order by|ordered by|order them by|rank by|ranked by|rank them by|arrange by|arrange them by|by|按|按照|依|根据|以", true)
    ])
    private static let properties = PhraseTable<SortOrder>([
        ("price|the price|cost|价格|价钱|价位|价", .priceAscending),
        ("rating|ratings|the rating|customer rating|customer ratings|customer reviews|review score|reviews|score|评分|评价|好评|好评率|口碑|星级|打分", .rating),
        ("newest|date|release date|arrival|新旧|上架时间|上新时间|时间|新品", .newest),
        ("sales|popularity|best selling|how well they sell|销量|热度|人气|受欢迎程度", .popularity),
    ])
    /// True for rising.
    private static let directions = PhraseTable<Bool>([
        ("从低到高|由低到高|低到高|从小到大|升序|low to high|lowest to highest|lowest first|ascending|in ascending order", true),
        ("从高到低|由高到低|高到低|从大到小|降序|倒序|high to low|highest to lowest|highest first|descending|in descending order", false),
    ])
    private static let qualities = PhraseTable<SortOrder>([
        ("便宜|最便宜|price低|price最低|便宜点|便宜一点|便易|便易点|价格低|价格最低|价格便宜|低价|实惠|cheapest|cheap|cheaper|lowest priced|least expensive|least expensive ones", .priceAscending),
        ("贵|最贵|价格高|价格最高|高价|most expensive|dearest|priciest|expensive|pricey|pricier|dearer|more expensive", .priceDescending),
        (
            "评价高|评价好|评价最好|评价最高|评分高|评分最高|口碑好|口碑最好|rating高|rating最高|score高|review好|reviews好|好评多|好评最多|好评率高|星级高|best rated|top rated|highest rated|best reviewed|best reviews|highest ratings",
            .rating
        ),
        ("新|最新|新款|新品|新上架|刚上架|刚上新|新出|newest|latest|most recent", .newest),
        ("销量高|销量好|销量多|销量最高|销量最好|销量最多|卖得最多|最热门|卖得好|卖得多|卖得最好|热卖|热销|畅销|热门|人气高|人气最高|受欢迎|最受欢迎|most popular|best selling|bestselling|best sellers|popular", .popularity),
    ])
    private static let places = PhraseTable<Bool>([
        (
            """
            前面|前边|前头|往前放|往前排|往前|放前面|放在前面|摆前面|最前|最前面|在前|在前面|在前边|在最前|在最前面|到前面|到最前面|优先|靠前|第一位|在第一|第一个|先看|先|\
            first|on top|at the top|up top|at the front|to the top|to the front|up front|on the top|go first|come first|at the very top|top of the list|at the top of the list
            """, true)
    ])
}
