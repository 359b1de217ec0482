/// What stands around an amount and says what is meant by it.
enum AmountWords {
    enum Bound: Hashable, Sendable { case below, above, around, justAbove, exactly, from }
    enum Joint: Sendable { case plain, needsBetween }

    /// "raise the limit to", "bring it down to"
    private static let moves: String = ["raise", "lower", "drop", "increase", "bring", "push", "bump", "cut", "reduce", "extend", "stretch"].flatMap { verb in
        ["it", "that", "the limit", "the budget", "my budget", "the price", "the cap", "it up", "it down", "that up", "that down", "the budget up", "the price down"]
            .map { "\(verb) \($0) to" }
    }.joined(separator: "|")

    /// "nothing longer than", 最少也得: words of degree with what may stand around them.
    private static let belowPhrases: String = ["longer", "heavier", "wider", "taller", "thicker", "bigger", "larger", "older", "deeper", "louder", "slower", "pricier", "dearer", "fancier", "posher", "more expensive", "further", "costlier"]
        .flatMap { word in ["nothing", "none", "not any", "not much", "no", "not", "never", "can't be", "cannot be", "mustn't be", "shouldn't be"].map { "\($0) \(word) than" } }
        .joined(separator: "|")
        + "|" + ["最多", "顶多", "最高", "至多", "撑死"].flatMap { word in ["也就", "就", "只能", "也只能", "不能超过", "不超过", "别超过", "出到", "能出", "能接受", "给到", "别过"].map { word + $0 } }.joined(separator: "|")
        + "|不能贵过|别贵过|不贵过|不能多过|别多过|不能高过|别高过|不想超出|不能超出|别超出|控制到|压在|卡在"
    private static let abovePhrases: String = ["shorter", "lighter", "smaller", "thinner", "narrower", "younger", "lower", "fewer"]
        .flatMap { word in ["nothing", "none", "not any", "no", "not", "never", "can't be", "cannot be", "mustn't be", "shouldn't be"].map { "\($0) \(word) than" } }
        .joined(separator: "|")
        + "|" + ["最少", "至少", "起码", "最低", "最起码", "少说", "怎么也", "怎么着也", "好歹", "再怎么着也", "不得低于", "必须"].flatMap { word in ["也要", "也得", "得", "要有", "得有", "也得有", "也要有", "要到", "得到", "也是", "得是"].map { word + $0 } }.joined(separator: "|")
        + "|" + ["最低", "下限", "最少"].flatMap { word in ["放到", "降到", "放宽到", "改到", "改成", "改为", "调到", "设到", "从"].map { word + $0 } }.joined(separator: "|")

    static let prefixes = PhraseTable<Bound>([
        (belowPhrases, .below), (abovePhrases, .above),
        (moves, .below), ("price cap|price cap of|price cap is|price limit|price limit of|spending cap|spending limit|budget cap|cap it at|cap that at|cap at|capping at|cap the price at|keep it under|keep it below|keep that under|limit it to|limit that to|max out at|top out at|tops out at|topping out at|stay under|stay below|stop at|不超|别超|不要超", .below),
        (
            """
            under|below|beneath|less than|less then|lesser than|cheaper than|cheaper then|lower then|no more then|not more then|smaller then|lighter then|shorter then|less expensive than|lower than|smaller than|fewer than|no more than|not more than|no greater than|\
            no higher than|not higher than|nothing over|nothing above|nothing beyond|nothing more than|nothing higher than|nothing dearer than|nothing pricier than|nothing that costs more than|nothing exceeding|none over|none above|no longer than|no wider than|no taller than|no thicker than|no heavier than|no bigger than|no larger than|not longer than|not heavier than|not bigger than|shorter than|lighter than|thinner than|narrower than|not over|not above|not exceeding|not to exceed|not exceed|doesn't exceed|don't exceed|no pricier than|not exceed more than|\
            up to|upto|stretch to|go up to|go as high as|as high as|as much as|atmost|at most|at the most|max|max of|maximum|maximum of|a maximum of|cap of|capped at|limit of|limit is|upper limit|ceiling of|within|inside|underneath|shy of|just under|\
            <|< =|<=|≤|小于等于|小于或等于|不大于|不超过|不要超过|别超过|不能超过|不想超过|不可超过|不超出|不高于|不长于|不重于|短于|轻于|不能高于|不要高于|不得超过|不多于|最多|最多花|最多出|最高|最高不超过|\
            顶多|顶天|至多|撑死|低于|少于|小于|不到|不足|控制在|限|上限|上限是|放宽到|放宽至|提高到|提高至|提升到|提到|加到|放到|抬到|拉到|调到|调整到|调高到|调低到|涨到|升到|没有超过|降到|降至|降低到|压到|缩到|减到
            """, .below),
        (
            """
            over|above|more than|more then|bigger then|larger then|longer then|higher then|no less then|greater than|higher than|exceeding|exceeds|exceed|in excess of|beyond|north of|upwards of|upward of|no less than|not less than|nothing under|nothing below|nothing less than|nothing lower than|nothing cheaper than|none under|none below|longer than|wider than|taller than|thicker than|heavier than|bigger than|larger than|no shorter than|no lighter than|no thinner than|no smaller than|not smaller than|not shorter than|\
            no lower than|not lower than|no cheaper than|not under|not below|at least|at the least|at minimum|min|min of|minimum|minimum of|a minimum of|atleast|starting at|\
            starting from|starts at|starts from|start at|start from|pricier than|more expensive than|dearer than|>|> =|>=|≥|\
            大于等于|大于或等于|不小于|不少于|不低于|不能低于|不要低于|不得低于|超过|超出|高于|长于|重于|厚于|宽于|不短于|不轻于|多于|大于|至少|至少要|最少|最低|起码|最起码|下限|下限是|贵过
            """, .above),
        ("from|从|since", .from),
        (
            """
            around|about|roughly|approximately|approx|approx.|near|nearly|close to|in the region of|in the neighborhood of|in the neighbourhood of|somewhere around|\
            circa|~|大约|大概|大致|约|差不多|接近|将近
            """, .around),
        ("exactly|precisely|just exactly|正好|刚好|恰好|整", .exactly),
    ])

    static let suffixes = PhraseTable<Bound?>([
        (
            """
            or less|or smaller|or lighter|or shorter|or thinner|or slimmer|or narrower|or younger|and smaller|or lower|or under|or below|or cheaper|or fewer|or so at most|max|maximum|tops|at most|at the most|and under|and below|and less|and lower|at max|ceiling|limit|\
            以内|以下|之内|之下|内|封顶|以里|顶天|为限|上限|不到|往下|及以下|或以下|或更低|或更少|打住
            """, .below),
        (
            """
            or more|or bigger|or larger|or longer|or heavier|or thicker|or taller|or wider|and bigger|or above|or over|or higher|or up|or greater|or pricier|and up|and above|and over|and more|and higher|and upwards|and upward|upwards|up|minimum|min|at least|at minimum|\
            +|以上|之上|起|起步|起跳|打底|往上|朝上|向上|开外|及以上|或以上|或更高|或更多|不止
            """, .above),
        ("左右|上下|前后|or so|or thereabouts|give or take|ish|- ish|的样子|附近", .around),
        ("出头|出点头|多一点|挂零", .justAbove),
        // Other words that begin alike.
        ("内存|内置|内胆|内径|内顶|内经|内饰|内丝|内衣|内裤|内衬|内燃|内芯|内六角|内孔|内层|内门|内蒙|内容|内螺纹|内外|起球|起订|起来|起玩|起用|起吃|起住|起去|起睡|起名|起毛", nil),
    ])

    /// Words that say that the amount near them is a price.
    static let priceNouns = PhraseTable<Bool>([
        (
            """
            budget|budget's|price|price's|prices|priced|pricing|spend|spending|pay|paying|cost|costs|costing|afford|price range|price tag|price point|retail|retails|retailing|sells for|selling for|valued|worth|\
            预算|价格|价位|价钱|价|售价|单价|总价|标价|价值|价格区间|价格范围|价位段|花|花费|花个|出|卖|手头|手头有|手里有|手上|手上有|兜里|兜里有|身上有|只有
            """, true)
    ])
    /// What may stand between an amount, its bound and its noun.
    static let links = PhraseTable<Bool>([
        (
            """
            is|are|be|should be|must be|of|at|the|a|an|it|to|for|just|only|in|range|ranging|ranges|range is|limit|amount|that|and|but|with|price|by|level|somewhere|anywhere|around a|not|:|=|,|\
            是|为|在|就|只|我|大概|大约|约|的|区间|范围|个|能|可以|要|希望|最好|有
            """, true)
    ])
    static let priceNounsAfter = PhraseTable<Bound>([
        ("budget|to spend|in price|price limit|price cap|price|in total|all in|的预算|预算|的价格以内|to play with", .below),
        ("price range|price point|价位|的价位|这个价位|这个价|档|这个档|这一档|这档|这个档次|这个档位|档位|元档|价格段|价位段", .around),
    ])

    static let joints = PhraseTable<Joint>([
        ("-|~|to|到|至|—|→|- to|~ ~|- -|、到|through", .plain),
        ("and|和|与|up to|and up to|or", .needsBetween),
    ])
    static let betweens = PhraseTable<Bool>([
        ("between|from|in the range|in the range of|range of|range from|ranging from|ranges from|ranging between|anywhere from|anywhere between|somewhere between|in between|starting from|在|从|介于|处于", true)
    ])
    static let rangeEnds = PhraseTable<Bool>([("之间|的区间|区间|左右|上下|range|这个区间|这个范围|范围|的范围|以内|之内|内", true)])
    static let tolerances = PhraseTable<Bool>([("±|+ / -|+ -|+/-|+-|give or take|plus or minus|plus minus|plus/minus|上下浮动|上下差|左右浮动|浮动|上下", true)])

    static let stars = PhraseTable<Bool>([("stars|star|- star|星|颗星|星级|分", true)])
    static let ratingNouns = PhraseTable<Bool>([("rated|rating|ratings|rating of|ratings of|a rating of|rating is|customer rating|评分|评分在|评分要|星级|打分|好评分|得分", true)])
    static let countNouns = PhraseTable<Bool>([
        ("options|choices|picks|suggestions|recommendations|alternatives|results|products|items|candidates|ideas|of them|款|个选择|个推荐|样|个选项|个备选|个方案", true)
    ])
    static let countLeads = PhraseTable<Bool>([("推荐|推荐我|给我推荐|列出|列|挑|选|top|show me the top", true)])
    /// Before and after a number of things to show, with no name between.
    static let showLeads = PhraseTable<Bool>([
        ("show me|show me just|show me only|show just|show only|show|just show me|only show me|list|just|only|give me|只要|就要|只看|给我看|看|来|给我|只给我看|先看|只显示|显示|挑|选|推荐|推荐我", true)
    ])
    static let showEnds = PhraseTable<Bool>([("please|pls|instead|now|then|of them|of those|for now|at most|thanks|is enough|are enough|will do|就行|就够|就好|就可以|看看|吧|即可|够了|足够|可以了|先", true)])
    static let enough = PhraseTable<Bool>([("is enough|are enough|will do|would do|is plenty|are plenty|is fine|are fine|should do|will be enough|is all i need|个就够|款就够|个够了|款够了|个就行|款就行|个就好|款就好|个足够|款足够|个差不多", true)])
    static let counters: Set<String> = ["个", "款", "种", "件", "条", "双", "台", "本", "支", "瓶"]

    /// Words before a number that make it a size, an age, a model, a number of things.
    static let otherNumbersAfter: Set<String> = [
        "size", "sized", "sizes", "age", "aged", "ages", "model", "version", "iphone", "galaxy", "pro", "type", "number", "power", "usage", "speed", "rate", "pressure", "consumption", "load", "input", "output", "pack", "packs", "set", "box", "case", "bundle",
        "count", "year", "years", "season", "part", "code", "item", "spf", "eu", "us", "uk", "gen", "generation", "series", "level", "grade", "width", "length", "height",
        "depth", "diameter", "weight", "capacity", "voltage", "wattage", "resolution", "rated", "rating", "ratings", "style", "color", "colour", "variation", "design", "mark", "#",
        "码", "号", "第", "型", "款", "身高", "体重", "腰围", "胸围", "脚长", "年龄", "尺码", "尺寸", "评分", "销量", "容量", "重量", "功率", "像素", "内存", "长", "宽", "高", "重", "尾号",
    ]
    /// Words after a number that make it anything but a price.
    static let otherNumbersBefore: Set<String> = [
        "%", "°", "x", "*", "×", "/", "by", "of", "height", "width", "length", "off", "st", "nd", "rd", "th", "pack", "packs", "set", "sets", "percent", "code", "colors", "colours", "color", "pocket", "tier",
        "layer", "ply", "way", "inch", "degree", "degrees", "k", "p", "days", "day", "weeks", "week", "times", "sizes", "size", "year", "count", "ct", "seater", "door", "drawer",
        "个", "件", "双", "条", "台", "款", "支", "瓶", "盒", "包", "张", "本", "只", "套", "种", "粒", "颗", "层", "格", "码", "号", "年", "月", "天", "日", "次", "级", "度", "位", "期", "周", "倍", "折", "色", "枚",
        "包装", "针", "把", "册", "尺", "路", "档", "名", "岁", "代", "分", "斤", "后",
    ]
    /// 五十元优惠券 is no price of what is looked for.
    static let otherMoney = PhraseTable<Bool>([
        ("off|discount|coupon|coupons|voucher|vouchers|gift card|gift cards|gift certificate|refund|fee|shipping|deposit|优惠|优惠券|券|代金券|红包|礼品卡|购物卡|运费|押金|定金|返现|的券|的优惠", true)
    ])
}
