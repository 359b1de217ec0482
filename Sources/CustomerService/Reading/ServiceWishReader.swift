public import Commerce

/// What a customer wants done, where the intent alone leaves it open or the words forbid it.
public enum ServiceWishReader {
    /// - Parameter open: what is being asked about or proposed.
    /// - Returns: nil where nothing is to be done but something to be told.
    public static func wish(of intent: Intent, saying text: String, open: ServiceWish? = nil) -> ServiceWish? {
        let said = text.lowercased()
        func says(_ words: [String]) -> Bool { words.contains(where: said.contains) }
        let continued = open.flatMap { ServiceDialogue.intent(of: $0) == intent ? $0 : nil }
        switch intent {
        case .cancelOrder: return .cancel
        case .returnOrder: return .giveBack
        // What is broken is not exchanged for another variant.
        case .exchangeOrder: return continued ?? (says(faults) ? nil : .exchange)
        case .modifyOrder:
            if says(addresses) { return says(profiles) && !said.contains(where: \.isNumber) || says(accounts) ? .changeProfileAddress : continued == .changeProfileAddress ? continued : .changeAddress }
            if says(payments) { return .changePayment }
            if says(variants) { return .exchange }
            return continued
        case .invoice:
            if continued != nil { return continued }
            return says(otherInvoices) || isQuestion(said) && !said.contains(where: \.isNumber) ? nil : .invoice
        default: return nil
        }
    }

    private static func isQuestion(_ said: String) -> Bool {
        let end = said.last { !$0.isWhitespace && !"。.!！~～".contains($0) }
        return said.contains { "?？".contains($0) } || end.map { "吗么不没呢".contains($0) } ?? false || asking.contains(where: said.contains)
    }

    private static let asking = ["怎么", "如何", "在哪", "哪里", "什么", "多久", "how ", "where ", "can i ", "do i ", "when ", "what "]
    private static let addresses = [
        "地址", "收货", "收件", "寄到", "寄往", "送到", "改寄", "改送", "门牌", "街道", "邮编", "房号", "电话", "手机号", "address", "adress", "ship to", "deliver", "recipient", "phone",
        "zip", "postcode", "street", "apartment", "house number", "moved", "send it to", "send order",
    ]
    private static let profiles = ["默认", "资料", "default", "profile"]
    private static let accounts = ["账户", "账号", "个人资料", "my account", "on my profile"]
    private static let payments = ["支付方式", "付款方式", "改微信付", "改刷卡", "付款", "payment", "pay "]
    private static let variants = ["颜色", "尺码", "尺寸", "换成", "码", "口味", "款", "规格", "color", "colour", "size", "variant", "version", "flavour", "flavor", "swap"]
    private static let faults = [
        "坏", "碎", "没声", "裂", "划痕", "质量", "瑕疵", "漏", "破", "有个洞", "broken", "faulty", "is dead", "crack", "defect", "scratch", "doesn't work", "does not work", "a hole",
    ]
    private static let otherInvoices = [
        "专票", "专用", "错", "更正", "重开", "重发", "没收到", "下载", "纸质", "收据", "打印", "我的发票呢", "special", "wrong", "correct", "resend", "paper", "download", "missing", "print", "didn't get",
    ]
}
