import Commerce

/// The words of a packet in one language.
struct PacketWords {
    let language: Language
    private var isChinese: Bool { language == .chinese }

    private func text(_ zh: String, _ en: String) -> String { isChinese ? zh : en }

    var title: String { text("转人工", "Handed over to a person") }
    var moodHeading: String { text("情绪与反复", "Mood and effort") }
    var factsHeading: String { text("事实", "Facts") }
    var productsHeading: String { text("眼前的商品", "Products in view") }
    var questionHeading: String { text("未了的问题", "Open question") }
    var transcriptHeading: String { text("对话（个人信息已隐去）", "Transcript (personal data masked)") }
    var noQuestion: String { text("没有。", "None.") }
    var speaker: String { text("顾客", "Customer") }
    var assistant: String { text("助手", "Assistant") }
    var guest: String { text("访客，没有登录", "A guest, not signed in") }
    var turnsTo: String { text("事关", "It is about") }
    var refused: String { text("助手未能办理", "which the assistant had to refuse") }
    var stop: String { text("。", ".") }
    var comma: String { text("，", ", ") }
    var colon: String { text("：", ": ") }
    var space: String { text("", " ") }
    var sentenceSpace: String { text("", " ") }

    func quoted(_ heading: String) -> String { text("（依据“\(heading)”）", " (“\(heading)”)") }
    func clause(_ heading: String, _ place: String) -> String { text("，依据“\(heading)”（\(place)）", ", by “\(heading)” (\(place))") }
    func said(_ words: String) -> String { text("最后说：“\(words)”", "Said last: “\(words)”") }
    func order(_ id: String, _ state: String, _ total: String) -> String { text("订单\(id)（\(state)，\(total)）", "order \(id) (\(state), \(total))") }
    func repeats(_ count: Int) -> String { text("同样的问题重复了\(count)次", "asked the same again \(count) \(count == 1 ? "time" : "times")") }

    func customer(_ name: String, _ membership: Membership) -> String {
        let status = switch membership {
        case .guest: text("普通会员", "guest member")
        case .silver: text("银卡会员", "silver member")
        case .gold: text("金卡会员，优先服务", "gold member, served first")
        }
        return text("顾客\(name)，\(status)", "Customer \(name), \(status)")
    }

    func mood(_ mood: Mood) -> String {
        switch mood {
        case .calm: text("平静", "calm")
        case .annoyed: text("不耐烦", "annoyed")
        case .angry: text("生气", "angry")
        }
    }

    func priority(_ priority: Handoff.Priority) -> String {
        switch priority {
        case .normal: text("一般", "normal")
        case .raised: text("优先", "raised priority")
        case .urgent: text("紧急", "urgent")
        }
    }

    func state(_ state: Action.State) -> String {
        switch state {
        case .needsInput: text("还缺内容", "Begun, something was missing")
        case .needsConfirmation: text("已提出，未确认", "Proposed, not confirmed")
        case .done: text("已办", "Done")
        case .refused: text("未办理", "Refused")
        }
    }

    func reason(_ reason: Handoff.Reason) -> String {
        switch reason {
        case .asked: text("顾客要求人工", "The customer asked for a person")
        case .notUnderstood: text("助手两次没有听懂", "The assistant did not understand twice in a row")
        case .repeated: text("顾客反复问同样的问题", "The customer had to ask the same several times")
        case .anger: text("顾客生气了", "The customer is angry")
        case .outsidePolicy: text("顾客的要求助手无权办理", "What the customer needs is not the assistant's to do")
        case .complaint: text("顾客投诉", "The customer has a complaint")
        }
    }

    /// Nil where the intent says nothing of what is wanted.
    func wish(_ intent: Intent) -> String? {
        switch intent {
        case .trackOrder: text("想知道包裹在哪里", "They want to know where a parcel is")
        case .cancelOrder: text("想取消订单", "They want to cancel an order")
        case .returnOrder: text("想退货", "They want to return something")
        case .exchangeOrder: text("想换货", "They want to exchange something")
        case .modifyOrder: text("想更改订单", "They want to change an order")
        case .refundStatus: text("想知道退款进度", "They want to know of a refund")
        case .invoice: text("需要发票", "They need an invoice")
        case .policyQuestion: text("问到店里的规定", "They asked about the shop's rules")
        case .complaint: text("反映了问题", "They report that something went wrong")
        case .productQuestion: text("问到一件商品", "They asked about a product")
        case .checkout, .addToCart, .removeFromCart, .viewCart: text("正在下单", "They are about to buy")
        case .search, .refine, .recommend, .compare, .select: text("在找商品", "They are looking for products")
        case .undo, .feedback, .greeting, .thanks, .goodbye, .help, .confirm, .deny, .outOfScope, .humanAgent: nil
        }
    }
}
