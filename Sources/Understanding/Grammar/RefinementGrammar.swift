import Commerce

/// Changes to the criteria in force that need the conversation to make sense: 便宜点, "another brand", "forget the budget".
enum Refinement: Hashable, Sendable {
    case cheaper, dearer
    case otherBrand, otherColor
    case dropPrice, dropBrand, dropColor, dropSize, dropStock, dropRating, dropSort, dropAll
    /// One end of a range of prices.
    case dropLowest, dropHighest
    /// What was to be a present is for the customer.
    case dropGift
    case betterRated
    case raiseBudget
    /// Other products for the same criteria.
    case others
    case measured(Comparison)

    /// Whether a condition in force is given up, and no more.
    var widens: Bool {
        switch self {
        case .dropPrice, .dropLowest, .dropHighest, .dropBrand, .dropColor, .dropSize, .dropStock, .dropRating, .dropGift: true
        default: false
        }
    }

    static func refinements(in utterance: AnnotatedUtterance) -> [Mention<Refinement>] {
        let compared = comparedWithSight(utterance.atoms) + indifferences(in: utterance)
        let found = compared + table.matches(in: utterance.atoms).filter { phrase in !compared.contains { $0.range.overlaps(phrase.range) } }
        let comparisons = Comparison.comparisons(in: utterance).filter { comparison in
            // "60 litres or more" is an amount.
            !found.contains { $0.range.overlaps(comparison.range) } && !utterance.amounts.contains { $0.range.overlaps(comparison.range) }
        }
        return found + comparisons.map { Mention(range: $0.range, meaning: .measured($0.meaning)) }
    }

    /// 比这个便宜的, 比第二款轻: more or less than a product in sight, but for its number.
    private static func comparedWithSight(_ atoms: [Atom]) -> [Mention<Refinement>] {
        atoms.indices.compactMap { index in
            guard atoms[index].text == "比", index + 2 < atoms.count,
                sights.contains(atoms[index + 1].text) || atoms[index + 1].kind == .number
            else { return nil }
            let found = (index + 2..<min(atoms.count, index + 8)).lazy.compactMap { degrees.match(in: atoms, at: $0) }.first
            return found.map { Mention(range: index..<$0.range.upperBound, meaning: $0.meaning) }
        }
    }

    /// How words for a product in sight begin.
    private static let sights: Set<String> = ["这", "它", "那", "第", "刚", "上", "前"]
    private static let degrees = PhraseTable<Refinement>([
        ("便宜|实惠|划算", .cheaper), ("贵|高档|高端", .dearer),
        ("轻", .measured(Comparison(measure: .oneOf(Comparison.weight), wantsMore: false))),
        ("重", .measured(Comparison(measure: .oneOf(Comparison.weight), wantsMore: true))),
        ("大", .measured(Comparison(measure: .size, wantsMore: true))), ("小", .measured(Comparison(measure: .size, wantsMore: false))),
        ("长", .measured(Comparison(measure: .oneOf(Comparison.length), wantsMore: true))),
        ("短", .measured(Comparison(measure: .oneOf(Comparison.length), wantsMore: false))),
    ])

    private static let table = PhraseTable<Refinement>([
        (
            """
            cheaper|less expensive|lower price|lower priced|more affordable|too expensive|too pricey|too much|a bit much|too dear|\
            something cheaper|costs less|cost less|on the cheaper side|more budget friendly|pricey|out of my budget|over my budget|\
            换个便宜的|换一个便宜的|不要那么贵|别那么贵|没那么贵|不那么贵|便宜点|便宜一点|便宜些|更便宜|再便宜|便宜一些|便宜点儿|太贵|有点贵|贵了|低价|价格低|实惠点|实惠一点|性价比高点|价格再低|超预算
            """, .cheaper),
        (
            """
            more expensive|dearer|pricier|higher end|high end|more premium|premium|fancier|higher quality|better quality|more upscale|upmarket|\
            贵点|贵一点|贵一些|贵些|更贵|高端|高档|好一点的|更好的|质量好点|上档次|档次高
            """, .dearer),
        ("another color|another colour|a different color|a different colour|other colors|other colours|换个颜色|换一个颜色|换颜色|别的颜色|其他颜色", .otherColor),
        ("看看别的牌子|再看看别的牌子|看看其他牌子|再看看其他牌子|another brand|other brand|other brands|different brand|different brands|换个牌子|换一个牌子|别的牌子|其他牌子|其它牌子|换个品牌|别的品牌|其他品牌|换品牌|换牌子", .otherBrand),
        (
            """
            forget the budget|forget about the budget|forget the price|price doesn't matter|price does not matter|money is no object|any price|\
            no budget|no price limit|remove the price limit|remove the budget|without a budget|never mind the price|ignore the price|ignore the budget|budget doesn't matter|don't care about price|\
            不限价|价格不限|价格无所谓|预算不限|不考虑价格|不管价格|价格不是问题|别管预算|预算无所谓|不限预算|多少钱都行|多少钱都可以|不用管价格|别限价格|别限价|价格不重要|贵贱无所谓|any budget|price is no object|把价格限制去掉|价格限制去掉|去掉价格限制
            """, .dropPrice),
        (
            """
            no lower limit|no lower bound|no minimum|no minimum price|no price floor|forget the minimum|drop the minimum|without a minimum|\
            不设下限|没有下限|不限下限|下限不限|下限不要了|去掉下限|没有最低价|不要下限
            """, .dropLowest),
        (
            """
            no upper limit|no upper bound|no maximum|no maximum price|no price cap|no price ceiling|forget the maximum|drop the maximum|without a maximum|\
            不设上限|没有上限|不限上限|上限不限|上不封顶|上限不要了|去掉上限|没有最高价|不要上限
            """, .dropHighest),
        (
            """
            not a gift any more|not a gift anymore|no longer a gift|not a present any more|not a present anymore|no longer a present|\
            不送人了|不送礼了|不当礼物了|不做礼物了|不是送人的|不是送礼的
            """, .dropGift),
        ("别家的也看看|别家也行|别家的也行|别的牌子也行|其他牌子也行|别的牌子也可以|其他牌子也可以|别的牌子也看看|其他牌子也看看|other brands are fine|other brands are ok|other brands too|other brands as well|open to other brands|any brand|doesn't matter what brand|whatever brand|brand doesn't matter|forget the brand|drop the brand|remove the brand|brand is not important|不挑牌子|不挑品牌|去掉品牌|哪个牌子都行|品牌不限|牌子无所谓|什么牌子都行|品牌无所谓|不限品牌|牌子不限", .dropBrand),
        ("any color|any colour|color doesn't matter|colour doesn't matter|forget the color|forget the colour|never mind the color|never mind the colour|whatever colour|whatever color|颜色无所谓|颜色不限|什么颜色都行|不限颜色|颜色都行|颜色随便|颜色不重要|啥颜色都行|哪个颜色都行", .dropColor),
        ("any size works|any size|drop the size|size doesn't matter|尺码不限|尺码无所谓|大小无所谓|尺寸不限", .dropSize),
        (
            """
            out of stock is fine|out of stock is ok|out of stock is okay|include out of stock|including out of stock|out of stock ones too|\
            out of stock too|doesn't have to be in stock|does not have to be in stock|needn't be in stock|don't need to be in stock|\
            没货也行|没货的也行|没货的也可以|没货的也给我看|没货的也算上|没货的也看看|缺货的也可以|缺货的也给我看|缺货的也看看|没货也可以|缺货也行|缺货也可以|缺货的也行|没有货也行|没现货也行|没现货也可以|没有现货也行|没有现货也可以|无货也行|不用有货|不一定要有货|不一定要现货|有没有货都行
            """, .dropStock),
        ("any rating|rating doesn't matter|ratings don't matter|forget the rating|drop the rating|评分无所谓|评分不限|不看评分|什么评分都行", .dropRating),
        ("any order|default order|order doesn't matter|don't sort|no sorting|unsorted|不用排序|别排序|默认排序|取消排序|恢复默认排序", .dropSort),
        (
            """
            show me others|show others|show me other ones|some other ones|other ones|other options|any others|some others|different ones|next page|more results|show more|show me more|see more|\
            more options|more please|what else|anything else|something different|others please|another batch|more of these|more like these|next ones|\
            换一批|换批|换一组|换组|换一波|换一拨|再换一组|再换一波|再换一批|再来一批|下一页|下一批|翻页|还有别的吗|还有其他的吗|还有其它的吗|还有别的|还有其他的|看看别的|别的看看|再看看别的|更多|再来几个|再来几款|还有吗|还有没有别的|换几个|换几款|换点别的|换些别的|来点别的|看点别的|换一个看看|换一款看看|别的呢|其他的呢|其他呢|其它的呢|还有呢
            """, .others),
        ("start over|start again|from scratch|reset everything|reset all|clear everything|clear all|clear the filters|clear all filters|remove all filters|清除条件|清空筛选|全部重来|forget all that|forget everything|重新来|重新开始|从头来|都不要了|清空条件|重来", .dropAll),
        ("bigger budget|higher budget|raise the budget|raise my budget|stretch the budget|spend more|spend a bit more|预算高一点|预算可以高点|预算再高点|加点预算|预算加一点|再贵点也行|贵点也行|贵一点也行", .raiseBudget),
        ("better rated|better reviews|higher rated|better ratings|评价好点|评分高点|评价更好|口碑好点", .betterRated),
    ])
}
