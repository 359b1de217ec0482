/// What stands around a name and says that it means a product in sight.
struct PanePointing {
    let atoms: [Atom]
    let name: Range<Int>

    /// "The linen one", 亚麻的那件, 那双雨靴, 羊绒的会起球吗
    var isPointed: Bool { isQuoted || hasArticle || pointsAfter || pointsBefore }

    /// "The black one", 黑色的那款: a property alone means a product only where a noun takes its place, or where it is the
    /// subject.
    var isPointedAtProperty: Bool {
        if pointsAfter { return true }
        guard hasArticle, name.upperBound < atoms.count else { return false }
        return Self.nouns.contains(atoms[name.upperBound].text)
    }

    /// 《慢光》
    private var isQuoted: Bool { name.lowerBound > 0 && name.upperBound < atoms.count && atoms[name.lowerBound - 1].text == "《" && atoms[name.upperBound].text == "》" }

    /// 茉莉花茶我喜欢, "basket: the desk lamp": the name comes first and something is said of it.
    var isTopic: Bool {
        guard atoms[..<name.lowerBound].allSatisfy({ $0.kind == .mark || Self.leads.contains($0.text) }) else { return false }
        let rest = Array(atoms[name.upperBound...].drop { ["》", "的", "那", "这"].contains($0.text) || Self.measures.contains($0.text) })
        guard atoms[name.lowerBound].kind == .han, !rest.isEmpty, !Self.existence.contains(rest[0].text) else { return false }
        return Self.sayings.match(in: rest, at: 0) != nil || Self.opinions.matches(in: rest).contains { $0.meaning }
    }

    /// An article, with hardly a word between: "the little night light". A bare "ones" after it means a kind.
    private var hasArticle: Bool {
        guard atoms[name.lowerBound].kind != .han || name.lowerBound > 0 && Self.articles.contains(atoms[name.lowerBound - 1].text) else { return false }
        if name.upperBound < atoms.count, Self.conditions.contains(atoms[name.upperBound].text) { return false }
        var index = name.lowerBound
        for _ in 0..<3 where index > 0 {
            let before = atoms[index - 1]
            if Self.articles.contains(before.text) { return before.text != "that" || index == name.lowerBound }
            guard before.kind == .word || before.kind == .number || ["-", "¥", "$"].contains(before.text), !Self.breaks.contains(before.text) else { return false }
            index -= 1
        }
        return index > 0 && atoms[index - 1].text == "the"
    }

    /// …那款, …这两双, …那几个, "… one"
    var pointsAfter: Bool {
        var index = name.upperBound
        if index < atoms.count, atoms[index].text == "的" {
            index += 1
            // 羊绒的和真丝的, 羊绒的会起球吗
            if index < atoms.count, Self.afterTopic.contains(atoms[index].text) { return true }
            // 打开28寸的
            if index == atoms.count, name.lowerBound > 1, atoms[name.lowerBound - 1].text == "开" { return true }
        }
        guard index < atoms.count else { return false }
        if atoms[index].text == "one", index > name.lowerBound { return hasArticle }
        let isShown = ["那", "这"].contains(atoms[index].text)
        if isShown { index += 1 }
        let hasCount = index < atoms.count && ["两", "几", "俩", "三", "一"].contains(atoms[index].text)
        if hasCount { index += 1 }
        let hasMeasure = index < atoms.count && Self.measures.contains(atoms[index].text)
        return isShown && (hasMeasure || hasCount) || hasCount && hasMeasure && atoms[index - 1].text != "一" && !isShown || !isShown && !hasCount && hasMeasure && index + 1 < atoms.count && Self.afterTopic.contains(atoms[index + 1].text)
    }

    /// 那双雨靴, 这本菜谱
    var pointsBefore: Bool {
        let index = name.lowerBound
        return index > 1 && Self.measures.contains(atoms[index - 1].text) && ["那", "这"].contains(atoms[index - 2].text)
    }

    /// Whether a number is what a product costs and no bound: "the 299 one", "the one for 299", 299的那个.
    static func isPrice(_ range: Range<Int>, in atoms: [Atom]) -> Bool {
        func text(_ index: Int) -> String { atoms.indices.contains(index) ? atoms[index].text : "" }
        let (start, end) = (priceRange(range, in: atoms).lowerBound, priceRange(range, in: atoms).upperBound)
        if text(end) == "的" || text(end) == "那" || text(end) == "这" { return !bounds.contains(text(start - 1)) && text(end + 1) != "预" }
        if ["the", "that"].contains(text(start - 1)) {
            return ["one", "pair", "version", "thing", "model", ",", "please", ""].contains(text(end)) || text(end).isEmpty
        }
        return ["for", "at"].contains(text(start - 1)) && (["one", "ones", "pair"].contains(text(start - 2)) || atoms[..<start].contains { $0.text == "the" })
    }

    /// The number with its sign or unit.
    static func priceRange(_ number: Range<Int>, in atoms: [Atom]) -> Range<Int> {
        var (start, end) = (number.lowerBound, number.upperBound)
        if start > 0, currencies.contains(atoms[start - 1].text) { start -= 1 }
        if end < atoms.count, currencies.contains(atoms[end].text) { end += 1 }
        if end < atoms.count, atoms[end].text == "钱", atoms[end - 1].text == "块" { end += 1 }
        return start..<end
    }

    private static let currencies: Set<String> = ["¥", "$", "€", "元", "块", "yuan", "rmb", "kuai", "bucks", "dollar", "dollars", "cny"]
    private static let bounds: Set<String> = ["到", "至", "低", "于", "过", "约", "-", "~", "under", "below", "over", "算", "价"]
    private static let articles: Set<String> = ["the", "that", "those", "these", "this", "both"]
    private static let measures = Set(MeasureWords.all)
    private static let nouns: Set<String> = ["one", "one's", "pair", "pair's", "is", "are", "looks", "look", "was", "isn't", "aren't", "feels", "seems", "has", "have", "does"]
    /// "The over-ear bit": a wish, and no thing.
    private static let conditions: Set<String> = ["bit", "part", "thing", "filter", "requirement", "condition", "stuff", "look", "colour", "color", "style", "kind", "type"]
    private static let breaks: Set<String> = [
        "is", "are", "does", "do", "with", "for", "in", "on", "to", "and", "or", "than", "of", "into", "from", "have", "has", "come", "comes", "one", "ones", "at",
        "made", "as", "need", "needs", "want", "show", "i", "it", "you", "only", "more", "less", "about", "without", "not",
    ]
    private static let leads: Set<String> = ["把", "打", "开", "看", "下", "加", "给", "我", "再", "那", "就", "要", "来", "这", "帮", "嗯", "好", "哦", "还", "是", "先", "个", "一", "拿", "掉", "删", "移", "除", "请"]
    private static let afterTopic: Set<String> = ["和", "跟", "与", "比", "哪", "能", "会", "可", "多", "贵", "重", "是", "好", "怎", "咋", "耐", "怕", "适", "还", "防", "加", "放", "我", "怎", "啥", "什"]
    private static let existence: Set<String> = ["有"]
    private static let sayings = PhraseTable<Bool>([
        ("能|会|可以|多|贵不贵|重不重|重吗|是不是|是什么|是啥|是几|暖|耐|怕|适合|怎么|咋样|咋|防|和|跟|与|也来|也要|也加|也不错|也好|也喜欢|都加|都要|都放|都买|都不要了|我|加|放|来|要一|要两|要三|要几|拿|买|讲|写|保|续|质|手感|音质|电池|面料|里面|不要了|不好|不错|不喜欢|从|先|帮|删|拿掉|去掉|移|留|真|好|挺|太|很|别|给|以后|没", true)
    ])
    private static let opinions = PhraseTable<Bool>([
        ("喜欢|好看|不错|难看|可爱|漂亮|太大|太小|太重|太贵|没意思|有感觉|占地方|太丑|一般|讨厌|心动|种草", true)
    ])
}
