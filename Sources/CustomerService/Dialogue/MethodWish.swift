import Commerce

/// How a customer wants to pay or be paid back, in their words; the better ways first.
struct MethodWish: Hashable, Sendable {
    enum Mention: Hashable, Sendable {
        case id(PaymentID)
        case kind(PaymentMethod)
        case brand(String)
        case lastFour(String)
        /// What the order was paid with.
        case original
        /// A card, or whatever, that is not the one paid with.
        case other
        case any
    }

    var mentions: [Mention] = []
    var excluded: [Mention] = []

    var isEmpty: Bool { mentions.isEmpty && excluded.isEmpty }

    init(in words: [ServiceText.Word], known: [StoredPayment]) {
        var place = 0
        while place < words.count {
            let (mention, length) = Self.mention(at: place, in: words, known)
            if let mention {
                if Self.isRejected(at: place, in: words) { excluded.append(mention) } else { mentions.append(mention) }
            }
            place += length
        }
        // "the visa card": the brand says more than the kind beside it.
        if mentions.contains(where: { if case .brand = $0 { true } else if case .lastFour = $0 { true } else if case .id = $0 { true } else { false } }) {
            mentions.removeAll { $0 == .kind(.creditCard) }
        }
        if let turn = words.firstRange(of: ServiceWords.correction), mentions.count > 1 {
            let after = MethodWish(in: Array(words[turn.upperBound...]), known: known)
            if !after.mentions.isEmpty { mentions = after.mentions }
        }
    }

    private static func mention(
        at place: Int, in words: [ServiceText.Word], _ known: [StoredPayment]
    ) -> (Mention?, Int) {
        let word = words[place]
        let next = place + 1 < words.count ? words[place + 1].stem : ""
        if known.contains(where: { $0.id.rawValue == word.text }) { return (.id(PaymentID(word.text)), 1) }
        switch word.stem {
        case "paypal": return (.kind(.paypal), 1)
        case "pay" where next == "pal": return (.kind(.paypal), 2)
        case "giftcard", "gc", "voucher": return (.kind(.giftCard), 1)
        case "gift" where ["card", "certif"].contains(next): return (.kind(.giftCard), 2)
        case "credit" where next == "card", "debit" where next == "card": return (.kind(.creditCard), 2)
        case "creditcard", "card": return (isOther(place, words) ? .other : .kind(.creditCard), 1)
        case "visa", "mastercard", "amex": return (.brand(word.stem), 1)
        case "american" where next == "express": return (.brand("amex"), 2)
        default: break
        }
        if known.contains(where: { $0.lastFour == word.text }) { return (.lastFour(word.text), 1) }
        for phrase in ServiceWords.original {
            let end = place + phrase.stems.count
            if end <= words.count, !Array(words[place..<end]).ranges(of: phrase).isEmpty, isAboutPaying(place, words) {
                return (.original, phrase.stems.count)
            }
        }
        if word.text == "other", ["payment", "method", "one", "option"].contains(next), isAboutPaying(place, words) { return (.other, 2) }
        return (nil, 1)
    }

    private static func isOther(_ place: Int, _ words: [ServiceText.Word]) -> Bool {
        place > 0 && ["other", "another", "different"].contains(words[place - 1].text)
    }

    /// "original" alone is said of much else.
    private static func isAboutPaying(_ place: Int, _ words: [ServiceText.Word]) -> Bool {
        words[max(0, place - 6)..<min(words.count, place + 5)].contains {
            ["payment", "pay", "paid", "refund", "card", "money", "method", "account", "charg"].contains($0.stem)
        }
    }

    private static func isRejected(at place: Int, in words: [ServiceText.Word]) -> Bool {
        let before = words[max(0, place - 4)..<place].map(\.text)
        guard let not = before.lastIndex(where: { ["not", "instead", "rather"].contains($0) }) else { return false }
        if before[not] == "not" { return !before[not...].contains("but") }
        return before.dropFirst(not + 1).contains(where: { $0 == "of" || $0 == "than" })
    }

    // MARK: Which it is

    /// The customer's methods that are meant, the better first.
    func matches(among methods: [StoredPayment], original: PaymentID?) -> [StoredPayment] {
        let out = excluded.flatMap { Self.methods($0, among: methods, original) }
        return mentions.flatMap { mention in
            Self.methods(mention, among: methods, original).sorted { ($0.id == original ? 0 : 1) < ($1.id == original ? 0 : 1) }
        }.filter { !out.contains($0) }
    }

    private static func methods(_ mention: Mention, among methods: [StoredPayment], _ original: PaymentID?) -> [StoredPayment] {
        switch mention {
        case .id(let id): methods.filter { $0.id == id }
        case .kind(let kind): methods.filter { $0.kind == kind }
        case .brand(let brand): methods.filter { $0.brand?.lowercased() == brand }
        case .lastFour(let digits): methods.filter { $0.lastFour == digits }
        case .original: methods.filter { $0.id == original }
        case .other: methods.filter { $0.id != original && $0.kind == .creditCard } + methods.filter { $0.id != original && $0.kind != .creditCard }
        case .any: methods
        }
    }
}
