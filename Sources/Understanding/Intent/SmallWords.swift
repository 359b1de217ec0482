/// Phrases that settle an intent where the classifier alone is often wrong.
enum SmallWords {
    enum Kind { case thanks, invoice, gift, reasons, taking, turning, only, refusing, wanting, pronoun, howMuch, howTo, thatKind, newOne, price, service, justAdded, givingUp, seeking, comparing, mayI, ownOrder, which }

    static func isIn(_ atoms: [Atom], _ kind: Kind) -> Bool {
        let table = switch kind {
        case .thanks: thanks
        case .invoice: invoice
        case .gift: gift
        case .reasons: reasons
        case .taking: taking
        case .turning: turning
        case .only: only
        case .refusing: refusing
        case .wanting: wanting
        case .pronoun: pronoun
        case .howMuch: howMuch
        case .howTo: howTo
        case .thatKind: thatKind
        case .newOne: newOne
        case .price: price
        case .service: service
        case .justAdded: justAdded
        case .givingUp: givingUp
        case .seeking: seeking
        case .comparing: comparing
        case .mayI: mayI
        case .ownOrder: ownOrder
        case .which: which
        }
        return !table.matches(in: atoms).isEmpty
    }

    /// 谢谢，不用了: nothing was asked, so it declines nothing.
    private static let thanks = PhraseTable<Bool>([("谢谢|多谢|谢了|谢啦|感谢|thanks|thank you|thx|cheers", true)])

    private static let invoice = PhraseTable<Bool>([("发票|开票|抬头|税号|专票|普票|收据|invoice|invoices|receipt|receipts|vat|fapiao|billing|bill|tax", true)])

    /// Who or what a present is for: with it a search begins anew.
    private static let gift = PhraseTable<Bool>([
        (
            """
            gift for|gifts for|present for|presents for|gift ideas|birthday gift|birthday present|something for my|\
            生日礼物|节礼物|的礼物|个礼物|份礼物|送礼物|礼物送
            """, true)
    ])

    private static let refusing = PhraseTable<Bool>([("none of|neither of|neither|都不|一个都不|哪个都不|不喜欢|不好看", true)])
    private static let wanting = PhraseTable<Bool>([("都要|全要|都买", true)])

    /// 就买它
    private static let taking = PhraseTable<Bool>([
        ("就买|就要它|就要这|买它|就它了|就这个了|i'll take|i will take|i'll have|i'll buy", true)
    ])
    private static let turning = PhraseTable<Bool>([("what about|how about|and the|呢", true)])
    private static let only = PhraseTable<Bool>([("only|just|只看|只要|就看|就要", true)])

    /// 为什么推荐第一个
    private static let reasons = PhraseTable<Bool>([("why|how come|为什么|为啥|为何|凭什么|理由", true)])

    /// What can mean a product that is open.
    private static let pronoun = PhraseTable<Bool>([
        ("it|its|it's|this|that|them|this one|that one|这个|这款|这件|这双|这台|这条|这只|这把|这副|它|那个|那款|该", true)
    ])

    /// 几天, "how long": asked of a rule, not of what is to be done.
    private static let howMuch = PhraseTable<Bool>([
        ("how many days|how long|how many weeks|how much time|who pays|what's your|what is your|what are your|return policy|return window|return period|规定|政策|期限|几天|多少天|多久|多长时间|谁出|谁付|谁承担", true)
    ])
    private static let howTo = PhraseTable<Bool>([("how do i|how can i|how to|how does|怎么|如何|怎样", true)])

    /// "those headphones in blue": still the ones spoken of.
    private static let thatKind = PhraseTable<Bool>([("these|those|the|这些|那些|这种|那种", true)])

    /// 想换个键盘: a new one is to be bought.
    private static let newOne = PhraseTable<Bool>([
        ("换个|换一个|换台|换一台|换双|换一双|换件|换一件|换口|换一口|换部|换一部|换把|换一把|换套|换一套|换条|换一条|换张|换一张|换种|换一种|a new|another|need new", true)
    ])

    private static let price = PhraseTable<Bool>([("多少钱|什么价|啥价|价格|价钱|how much|the price|cost|costs", true)])

    /// What makes a question about a thing one about the shop's rules.
    private static let service = PhraseTable<Bool>([
        (
            """
            return|returned|returns|refund|refunded|exchange|exchanged|ship|ships|shipped|shipping|deliver|delivered|delivery|send|sent|pay|invoice|order|coupon|cancel|cart|basket|\
            退|换货|可以换|能换|换吗|运费|发货|送到|到货|包邮|快递|付款|支付|发票|订单|优惠券|保价|取消|购物车
            """, true)
    ])

    private static let justAdded = PhraseTable<Bool>([("刚加|刚才加|刚刚加|加的那|加进去的|加错|just added|i added", true)])
    private static let givingUp = PhraseTable<Bool>([
        ("不要了|不想要了|不买了|去掉|拿掉|删了|删掉|don't want|do not want|don't need|no longer want|changed my mind about|get rid of|drop", true)
    ])

    /// What a thing of another kind is asked for with.
    private static let seeking = PhraseTable<Bool>([
        ("show me|do you have|do you sell|looking for|look for|let's see|i need|i want|find me|有没有|看看|来点|找|想买|想要|卖不卖", true)
    ])

    private static let comparing = PhraseTable<Bool>([("compare|compared|comparison|difference|vs|versus|better|than|or|比|区别|差别|差异|不同|哪|还是", true)])

    /// Whether something is allowed, and not: do it.
    private static let mayI = PhraseTable<Bool>([
        ("can i|could i|may i|am i able|is it possible|is it ok to|能退吗|能换吗|可以退吗|可以换吗|能不能退|能不能换|可不可以退|可不可以换|能退不|能换不|还能退|还能换|可以退换", true)
    ])

    /// What tells a wish about the customer's own order from a question about the rules.
    private static let ownOrder = PhraseTable<Bool>([
        ("my order|my orders|this order|the order|that order|an order|my address|my package|my parcel|please|帮我|我要|我想|订单|这单|那单|刚下|刚买|我的", true)
    ])

    private static let which = PhraseTable<Bool>([("which|哪个|哪款|哪双|哪件|哪一个|哪台|哪条", true)])
}
