import Commerce

/// English.
struct EnglishPhrases: PhraseBook {
    let facts: ReplyFacts
    let variation: Variation

    init(_ facts: ReplyFacts) {
        self.facts = facts
        variation = Variation(turn: facts.turn, content: Variation.seed(facts.shownProducts.map(\.product.id.rawValue)))
    }

    static let units = [
        "h": "hours", "min": "minutes", "pcs": "pieces", "in": "inches", "inch": "inches", "lm": "lumens", "person": "people",
    ]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// "12 November", with the year where it is not this year.
    func date(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        let text = "\(dayOfMonth) \(Self.months[month - 1])"
        return year == facts.today.civil.year ? text : text + " \(year)"
    }

    func list(_ parts: [String], _ conjunction: String = "and") -> String {
        guard parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " \(conjunction) " + parts[parts.count - 1]
    }

    /// "1 rating", "12 ratings".
    func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(number) " + (number == 1 ? singular : plural ?? singular + "s")
    }

    func numbers(_ items: [Int]) -> String {
        items.count == 1 ? "number \(items[0])" : "numbers " + list(items.map(String.init))
    }

    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    func name(of language: Language) -> String { language == .chinese ? "Chinese" : "English" }

    func name(of value: String, _ attribute: AttributeID) -> String {
        self.value(value, of: attribute, units: Self.units)
    }

    func name(of attribute: AttributeID) -> String { vocabulary.name(of: attribute, in: .english) }

    /// "M, navy": the options of a variant in the vocabulary's order of names.
    func options(_ options: [AttributeID: String]) -> String {
        options.sorted { $0.key < $1.key }.map { name(of: $0.value, $0.key) }.joined(separator: ", ")
    }

    func name(of payment: PaymentMethod) -> String {
        switch payment {
        case .wechatPay: "WeChat Pay"
        case .alipay: "Alipay"
        case .unionPay: "UnionPay"
        case .visa: "Visa"
        case .mastercard: "Mastercard"
        case .giftCard: "your gift card"
        case .creditCard: "your credit card"
        case .paypal: "PayPal"
        }
    }

    func name(of state: Order.State) -> String {
        switch state {
        case .pending: "pending"
        case .processed: "processed"
        case .shipped: "shipped"
        case .delivered: "delivered"
        case .cancelled: "cancelled"
        case .returnRequested: "waiting for its return"
        case .exchanged: "exchanged"
        case .pendingModified: "pending, items changed"
        case .exchangeRequested: "exchange requested"
        }
    }
}
