/// Phrases that settle an intent where the classifier alone is often wrong.
struct SmallWords: Sendable {
    private let table: PhraseTable<Bool>

    private init(_ phrases: String) { table = PhraseTable([(phrases, true)]) }

    func isIn(_ atoms: [Atom]) -> Bool { !table.matches(in: atoms).isEmpty }

    /// 谢谢，不用了: nothing was asked, so it declines nothing.
    static let thanks = SmallWords("谢谢|多谢|谢了|谢啦|感谢|thanks|thank you|thx|cheers")

    static let invoice = SmallWords("发票|开票|抬头|税号|专票|普票|收据|invoice|invoices|receipt|receipts|vat|fapiao|billing|bill|tax")

    /// Who or what a present is for: with it a search begins anew.
    static let gift = SmallWords("""
            gift for|gifts for|present for|presents for|gift ideas|birthday gift|birthday present|something for my|\
            生日礼物|节礼物|的礼物|个礼物|份礼物|送礼物|礼物送
            """)

    static let refusing = SmallWords("none of|neither of|neither|都不|一个都不|哪个都不|不喜欢|不好看")
    static let wanting = SmallWords("都要|全要|都买")

    /// 就买它
    static let taking = SmallWords("就买|就要它|就要这|买它|就它了|就这个了|i'll take|i will take|i'll have|i'll buy|let me take|let me have|let me get|i choose|i pick|i'll go with|i'll go for|let's go with|going with|i'll grab|就选它|就选这|就选第|就拿第|就要第|就定这|就定第|拿下了|我收了|我要了|我拿了|我买了这|i'll get")
    static let praising = SmallWords("""
            lovely|so pretty|really nice|looks lovely|looks great|looks nice|looks good|looks amazing|looks cool|looks cute|looks pretty|is lovely|is great|is nice|is cute|is gorgeous|is beautiful|is pretty|is awesome|is perfect|\
            is amazing|is fantastic|is adorable|love|adore|gorgeous|beautiful|stunning|smells amazing|smells great|smells nice|smells lovely|\
            不错|好看|很好看|挺好|喜欢|漂亮|可爱|真好|很赞|太赞|颜值|还可以|挺可以|蛮好|绝了|爱了|种草|好棒|真棒|很美|好美|有气质|有质感|心动|我爱|爱死|爱上|会爱|look amazing|look great|look lovely|look nice|look good|look cute|look pretty|look gorgeous|look fantastic|look awesome|look delicious|looks delicious|looks yummy|amazing|delicious|yummy|would love|will love|馋|流口水|长草|惊艳|太美|绝美|好香|真香
            """)
    /// What a thing has to be or to bear, said as a sentence: "it's got to survive the dishwasher".
    static let requiring = SmallWords("got to|has to|have to|must|needs to|need to|should|ought to|able to|i'd like it to|i want it to|i need it to|needs to be|so i can|so that i can|that i can|i can|we can|必须|一定要|一定得|最好|要能|得能|还得|还要|要求")
    /// What was thought of a thing that was used, or of one in sight.
    static let cursing = SmallWords("差评|烂|土|俗气|太俗|垃圾|失望|后悔|踩坑|翻车|鸡肋|廉价感|拉胯|rubbish|garbage|crap|hideous|gross|yuck|regret|waste of money")
    static let tooMuch = SmallWords("too|a bit|a little|a tad|kinda|kind of|太|偏|有点|有些")
    /// Words of what is wished for instead.
    static let wishing = SmallWords("something|anything|cheaper|lighter|smaller|bigger|show|find|want|need|ones|换|有没有|来|要|想|给我|更|再|点的|比")
    /// An impression of what is seen.
    static let seeming = SmallWords("looks|look|seems|feels|看着|看起来|看上去")
    static let kind = SmallWords("ones|have any|there any|got any|有没有别的|有别的|有没有其他|有没有其它")
    static let intoCart = SmallWords(
        ["in", "into", "to", "inside"].flatMap { way in
            ["my ", "the ", "your ", ""].flatMap { whose in ["cart", "basket", "trolley", "shopping cart", "shopping bag"].map { "\(way) \(whose)\($0)" } }
        }.joined(separator: "|") + "|加进来|加进去|加购|加购物车|加入购物车|加到购物车|加进购物车|放购物车|放进购物车|放入购物车|放到购物车")
    static let notIntoCart = SmallWords("""
            remove|take|delete|drop|get rid|undo|show|see|view|check|empty|clear|don't|do not|not|already|just added|i put|order|\
            撤销|撤回|撤|删|取消|拿出|移|别|不|恢复|还原|找回|错|清空|结账|结算|里|了吗|然后|再看
            """)
    static let takingSome = SmallWords(MeasureWords.phrases(after: ["来一", "来两", "来三", "要一", "要两", "拿一", "拿两", "买一", "买两", "加一", "加两"]) + "|也加上|加上吧|也来件|也来双|也来个|给我来")
    /// 洗面奶和防晒霜都要
    static let wishingBoth = SmallWords("都要|都想要|都需要|都想买|都想看|都来|都看看|都看|都找|both")
    static let ofShop = SmallWords("shipping|delivery time|delivery fee|delivery cost|delivery|postage|courier|refunds|returns|运费|发货|到货|快递费|包邮|邮费|退款|退货|发票|优惠券|保价")
    static let farewell = SmallWords("bye|goodbye|bye bye|see you|see ya|cya|good night|talk later|再见|拜拜|回见|下次见|回头见|先走了|晚安")
    static let takingAll = SmallWords("都要|都加|都放|都买|都拿|都来")
    static let takingOut = SmallWords("拿掉|删掉|删了|移除|移出|拿走")
    /// 茶壶和杯子都不要了
    static let ofAllListed = SmallWords("都不要|都要|都加|都放|都买|都拿|都删|都去掉|都喜欢|都不喜欢|都不错|both")
    static let comparingNames = SmallWords("compare|compared|comparison|difference|vs|versus|against|side by side|line up|line them up|next to each other|next to|摆一起|放一起|better|or|than|which|differ|比|区别|差别|差异|不同|哪|还是|差在")
    static let opening = SmallWords("open|pull up|click on|打开|点开|点进")
    /// Words of what is to be done with a product, whatever is said of it besides.
    static let showing = SmallWords("show me|looking for|let's see|find me|给我看|看看|找")
    static let likewise = SmallWords("as well|too|also|也|也要|同样")
    static let doing = SmallWords("open|show|add|put|compare|buy|take|get|tell me|remove|打开|看看|加|放|买|拿|比较|对比|下单|来一|就要|换|推荐")
    static let turning = SmallWords("what about|how about|and the|呢")
    static let only = SmallWords("only|just|只看|只要|就看|就要")

    /// 为什么推荐第一个
    static let reasons = SmallWords("why|how come|为什么|为啥|为何|凭什么|理由")

    /// What others wrote of a product.
    static let opinions = SmallWords("review|reviews|rating|ratings|评价|评论|评分|口碑")

    /// What can mean a product that is open.
    static let pronoun = SmallWords("it|its|it's|this|that|them|they|they're|their|this one|that one|这个|这款|这件|这双|这台|这条|这只|这把|这副|它|那个|那款|该")

    static let itself = SmallWords("it|this one|that one|它|这个|这款|这件|这双|这台|这条|这只")

    static let ifIt = SmallWords("if it|if it's|whether it|whether it's|is it|does it|can it|has it|will it|its|它")

    /// 几天, "how long": asked of a rule, not of what is to be done.
    static let howMuch = SmallWords("how many days|how long|how many weeks|how much time|who pays|what's your|what is your|what are your|return policy|return window|return period|is the return free|are returns free|return for free|free to return|free returns|charge for|charge me for|charged for|free of charge|a fee|any fee|免费|收费|要钱|收钱|花钱|手续费|规定|政策|期限|几天|多少天|多久|多长时间|谁出|谁付|谁承担")
    /// "If I order today", 现在下单: nothing is on its way yet.
    static let ifOrdered = SmallWords("if i order|if i buy|if i place|if i get it|if i ordered|if i purchase|ordering today|order now|order today|order it now|order it today|buy today|buy now|今天下单|现在下单|今晚下单|明天下单|下单的话|下单后|如果下单|要是下单|今天买|现在买|要是买|如果买|今天拍|现在拍|拍下后|买了之后几天")
    static let wondering = SmallWords("i wonder|wondering|just asking|curious|想问|问下|问一下|请问|请教|咨询|想知道|想了解|了解下|了解一下")
    static let howTo = SmallWords("how do i|how can i|how to|how does|怎么|如何|怎样")

    /// "those headphones in blue": still the ones spoken of.
    static let thatKind = SmallWords("these|those|the|这些|那些|这种|那种")

    /// 想换个键盘: a new one is to be bought.
    static let newOne = SmallWords("换个|换一个|换台|换一台|换双|换一双|换件|换一件|换口|换一口|换部|换一部|换把|换一把|换套|换一套|换条|换一条|换张|换一张|换种|换一种|a new|another|need new")

    static let price = SmallWords("多少钱|什么价|啥价|价格|价钱|how much|the price|cost|costs")

    static let stock = SmallWords("in stock|out of stock|available|sold out|how many are left|any left|有货|现货|库存|缺货|没货|断货|还有吗|卖完|卖光|剩几")

    /// What makes a question about a thing one about the shop's rules.
    static let service = SmallWords("""
            return|returned|returns|refund|refunded|exchange|exchanged|ship|ships|shipped|shipping|deliver|delivered|delivery|send|sent|pay|invoice|order|coupon|cancel|cart|basket|\
            退|换货|可以换|能换|换吗|运费|发货|送到|到货|包邮|快递|付款|支付|发票|订单|优惠券|保价|取消|购物车
            """)

    static let justAdded = SmallWords("刚加|刚才加|刚刚加|加的那|加进去的|加错|just added|i added")
    static let givingUp = SmallWords("不要了|不想要了|不买了|去掉|拿掉|删了|删掉|don't want|do not want|don't need|no longer want|changed my mind about|get rid of|drop")

    /// What a thing of another kind is asked for with.
    static let seeking = SmallWords("show me|do you have|do you sell|looking for|look for|let's see|i need|i want|find me|有没有|看看|来点|找|想买|想要|卖不卖")

    static let ofGroup = SmallWords("of the lot|of the bunch|of them|of them all|of these|of those|of all of them|of all these|里面|其中|当中")
    static let comparison = SmallWords("compare|compared|comparison|versus|vs|difference|比较|对比|比一比|比一下|区别|差别")
    static let comparing = SmallWords("compare|compared|comparison|difference|vs|versus|better|than|or|比|区别|差别|差异|不同|哪|还是")

    /// Whether something is allowed, and not: do it.
    static let mayI = SmallWords("can i|could i|may i|am i able|is it possible|is it ok to|能退吗|能换吗|可以退吗|可以换吗|能不能退|能不能换|可不可以退|可不可以换|能退不|能换不|还能退|还能换|可以退换|能取消吗|可以取消吗|能不能取消|可不可以取消|还能取消|还可以取消|能改吗|可以改吗|还能改|还可以改|能不能改|还能退吗|还可以退|还可以换")

    /// What tells a wish about the customer's own order from a question about the rules.
    static let ownOrder = SmallWords("my order|my orders|this order|the order|that order|an order|my address|my package|my parcel|please|帮我|我要|我想|订单|这单|那单|刚下|刚买|我的")

    /// What was bought already, or where it goes.
    static let bought = SmallWords("买的|买了|收到|下的单|下单|订单|那单|这单|地址|电话|手机号|收货|收件|order|ordered|bought|address|delivery|received")

    static let refunds = SmallWords("refund|refunds|refunded|money|退款|退钱|钱")

    static let whoPays = SmallWords("谁出|谁付|谁承担|算谁的|谁掏|谁来付|归谁|who pays|who covers")
    static let returning = SmallWords("退换|退货|换货|退款|怎么退|怎么换|return|returns|refund|refunds|exchange|exchanges")
    /// Of the shop's rules, whatever they are asked of.
    static let rules = SmallWords("refundable|returnable|exchangeable|returns|refunds|free|charged|allowed|possible|included")
    /// What goes by "it" and "there" once something was put into the cart.
    static let intoIt = SmallWords("what's in it|what is in it|what's in there|what is in there|what's inside|what i have so far|what i've got so far|what i've got|what i got so far|what i've added|what i have added|see everything in it|里面有什么|里面有啥|里面都有|里头有什么|里头有啥|都加了什么|都加了啥|都有些什么|现在有哪些")
    /// The brand that was spoken of last.
    static let sameMaker = SmallWords("""
        they make|they do|they have|they sell|they carry|they offer|they also|they got|do theirs|from them|by them|same brand|same make|same maker|that brand|this brand|the brand|same label|of theirs|from the same|by the same|\
        他们家|她们家|它们家|他家|这家|那家|这个牌子|那个牌子|这牌子|同牌子|同一个牌子|同个牌子|同品牌|同一品牌|这个品牌|该品牌|这品牌|还是这个牌子|还是他家
        """)

    static let which = SmallWords("which|哪一|" + MeasureWords.phrases(after: ["哪"]))

    /// How it is paid for, which no product decides.
    static let paying = SmallWords("花呗|白条|分期|货到付款|支付宝|微信支付|微信付|付款方式|支付方式|信用卡付|刷卡|paypal|apple pay|google pay|alipay|wechat pay|klarna|credit cards|pay by|pay with|pay in|payment|payments|cash on delivery|installments|instalments")

    static let person = SmallWords("human|person|agent|someone|somebody|staff|representative|manager|人工|客服|真人|店员|经理|主管")
    static let detail = SmallWords("who|how|what's|what is|what are|what does|when|谁|什么|多少|多大|多重")
}
