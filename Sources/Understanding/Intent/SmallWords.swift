/// Phrases that settle an intent where the classifier alone is often wrong.
enum SmallWords {
    enum Kind { case thanks, invoice, gift, reasons, taking, turning, only, refusing, wanting }

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
}
