/// Indifference to what is measured or chosen, named by a noun: 预算不是问题, "the weight is no concern".
extension Indifference {
    /// - Returns: the noun with the words that say so; nil where nothing does.
    static func range(aroundNoun noun: Range<Int>, in atoms: [Atom]) -> Range<Int>? {
        let next = noun.upperBound
        if noun.lowerBound > 0, atoms[noun.lowerBound - 1].text == "no", next < atoms.count, preferences.contains(atoms[next].text) {
            return noun.lowerBound - 1..<next + 1
        }
        var end = noun.upperBound
        while end < atoms.count, end - noun.upperBound <= 2 {
            if let said = concerns.match(in: atoms, at: end) { return noun.lowerBound..<said.range.upperBound }
            guard between.contains(atoms[end].text) else { break }
            end += 1
        }
        var start = noun.lowerBound
        while start > 0, noun.lowerBound - start <= 2 {
            if let said = dismissals.match(in: atoms, endingAt: start) {
                let rest = limits.match(in: atoms, at: noun.upperBound)
                return said.range.lowerBound..<(rest?.range.upperBound ?? noun.upperBound)
            }
            guard articles.contains(atoms[start - 1].text) else { break }
            start -= 1
        }
        return nil
    }

    private static let preferences: Set<String> = ["preference", "preferences", "needed", "necessary", "required", "limit", "limits", "requirement", "restriction"]
    private static let between: Set<String> = [
        "先", "暂", "时", "大", "小", "尺", "寸", "要", "求", "size",
        "也", "都", "就", "其", "实", "倒", "真", "的", "我", "是", "现", "在", "really", "actually", "honestly", "just", "now", "limit", "range", "requirement", "filter",
    ]
    private static let articles: Set<String> = ["the", "my", "any", "its", "a", "about", "那", "个", "这", "什", "么"]
    private static let limits = PhraseTable<Bool>([("limit|range|requirement|filter|cap|限制|要求|条件|上限|的限制|的要求", true)])

    /// After the noun.
    private static let concerns = PhraseTable<Bool>([
        (
            """
            无所谓|不限|不重要|不要求|不强求|不是问题|不成问题|没问题|没关系|不要紧|没要求|没有要求|没限制|没有限制|不设限|不在乎|不在意|不关心|不考虑|不管|不用管|不用考虑|不用限制|不挑|不讲究|不计较|随便|随意|任意|都行|都可以|都成|都好说|好说|可有可无|不用了|不要了|不需要了|不用|\
            doesn't matter|does not matter|don't matter|do not matter|doesn't matter anymore|no longer matters|isn't important|is not important|aren't important|is unimportant|\
            isn't an issue|is not an issue|is no issue|isn't a problem|is not a problem|is no problem|isn't a concern|is not a concern|is no concern|is no object|no object|not an issue|not a problem|no issue|no problem|not a concern|no concern|not important|irrelevant|flexible|\
            is flexible|is open|is up to you|is irrelevant|can be anything|can be whatever
            """, true)
    ])
    /// Before the noun.
    private static let dismissals = PhraseTable<Bool>([
        (
            """
            不在乎|不在意|不考虑|不管|不用管|别管|不看|不限|不挑|不关心|不计较|去掉|拿掉|取消|忽略|不论|无论|撤掉|删掉|\
            don't care about|do not care about|don't care|don't mind|don't worry about|do not worry about|no need to worry about|stop worrying about|not bothered about|not fussed about|not fussy about|not picky about|not worried about|not concerned about|regardless of|\
            forget|forget about|drop|ditch|scrap|lose|skip|leave out|no preference on|no preference for|no preference about|no preference as to|ignore|disregard|never mind|nevermind|remove|lift|scrap|no matter|whatever
            """, true)
    ])
}

extension Refinement {
    /// 预算不是问题了, "not fussed about the brand": criteria that are no attribute of the vocabulary.
    static func indifferences(in utterance: AnnotatedUtterance) -> [Mention<Refinement>] {
        let atoms = utterance.atoms
        return nouns.matches(in: atoms).compactMap { noun in
            // 屏幕大小随便 is about the screen.
            let isOfMeasure = utterance.mentions.contains { mention in
                mention.range.upperBound == noun.range.lowerBound && mention.meaning.contains { if case .attribute = $0 { true } else { false } }
            }
            return isOfMeasure ? nil : Indifference.range(aroundNoun: noun.range, in: atoms).map { Mention(range: $0, meaning: noun.meaning) }
        }
    }

    private static let nouns = PhraseTable<Refinement>([
        ("价格|价钱|价位|预算|多少钱|贵贱|钱|budget|price|prices|cost|money|budget's|price's|cost's|money's|how much it costs|what it costs", .dropPrice),
        ("牌子|品牌|brand|brands|brand's|who makes it", .dropBrand),
        ("颜色|color|colour|colors|colours|color's|colour's", .dropColor),
        ("尺码|码数|尺寸|大小|size|sizes|size's", .dropSize),
        ("评分|评价|星级|rating|ratings|reviews|stars", .dropRating),
        ("库存|现货|有没有货|有没有现货|stock|availability", .dropStock),
        ("排序|顺序|sorting|the sort|sort order|the order", .dropSort),
    ])
}
