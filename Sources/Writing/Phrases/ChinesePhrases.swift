import Commerce

/// Chinese.
struct ChinesePhrases: PhraseBook {
    let facts: ReplyFacts
    let variation: Variation

    init(_ facts: ReplyFacts) {
        self.facts = facts
        variation = Variation(turn: facts.turn, content: Variation.seed(facts.shownProducts.map(\.product.id.rawValue)))
    }

    static let units = [
        "h": "小时", "min": "分钟", "months": "个月", "years": "年", "pcs": "件", "pages": "页", "pens": "支", "cards": "张卡",
        "person": "人", "players": "人", "slots": "个插槽", "compartments": "格", "ribs": "骨", "in": "英寸", "inch": "英寸",
        "lm": "流明",
    ]

    /// "11月12日", with the year where it is not this year.
    func date(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return (year == facts.today.civil.year ? "" : "\(year)年") + "\(month)月\(dayOfMonth)日"
    }

    func list(_ parts: [String], _ conjunction: String = "和") -> String {
        guard parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: "、") + conjunction + parts[parts.count - 1]
    }

    /// "1号", "2号和3号".
    func numbers(_ items: [Int]) -> String { list(items.map { "\($0)号" }) }

    func name(of language: Language) -> String { language == .chinese ? "中文" : "英文" }

    func name(of value: String, _ attribute: AttributeID) -> String {
        let named = self.value(value, of: attribute, units: Self.units)
        // A Chinese unit follows its number without a space.
        guard let unit = vocabulary.attributes[attribute]?.unit, let words = Self.units[unit], named.hasSuffix(" " + words) else {
            return named
        }
        return named.dropLast(words.count + 1) + words
    }

    func name(of attribute: AttributeID) -> String { vocabulary.name(of: attribute, in: .chinese) }

    func options(_ options: [AttributeID: String]) -> String {
        options.sorted { $0.key < $1.key }.map { name(of: $0.value, $0.key) }.joined(separator: "，")
    }

    func name(of payment: PaymentMethod) -> String {
        switch payment {
        case .wechatPay: "微信支付"
        case .alipay: "支付宝"
        case .unionPay: "银联"
        case .visa: "Visa卡"
        case .mastercard: "万事达卡"
        case .giftCard: "礼品卡"
        case .creditCard: "信用卡"
        case .paypal: "PayPal"
        }
    }

    func name(of state: Order.State) -> String {
        switch state {
        case .pending: "待处理"
        case .processed: "备货中"
        case .shipped: "已发货"
        case .delivered: "已送达"
        case .cancelled: "已取消"
        case .returnRequested: "退货处理中"
        case .exchanged: "已换货"
        case .pendingModified: "待发货（已改商品）"
        case .exchangeRequested: "换货中"
        }
    }
}
