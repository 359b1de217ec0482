extension ServiceFlow {
    /// What must hold, beside the order's state. Written as its name, or as a mapping where it has a parameter:
    /// `paid_once`, `{within_days: 15}`, `{not_categories: [tea], clause: what-cannot-be-returned}`.
    public enum Check: Hashable, Sendable {
        /// Money goes back to where it came from, or to a gift card.
        case refundsToOriginOrGiftCard
        /// Not the method that was paid with.
        case anotherMethod
        case paidOnce
        case giftCardCoversTotal
        case giftCardCoversDifference
        /// No invoice was asked for yet.
        case noInvoice
        /// So many days after the day of delivery at most.
        case withinDays(Int)
        /// So many days after the day of the order at most.
        case orderedWithinDays(Int)
        /// Nothing of these categories, nor of those below them; the clause that says so, where it is one of its own.
        case notCategories([CategoryID], clause: String?)
    }
}

extension ServiceFlow.Check: Codable {
    private enum Name: String, CodingKey, CaseIterable {
        case refundsToOriginOrGiftCard = "refunds_to_origin_or_gift_card"
        case anotherMethod = "another_method"
        case paidOnce = "paid_once"
        case giftCardCoversTotal = "gift_card_covers_total"
        case giftCardCoversDifference = "gift_card_covers_difference"
        case noInvoice = "no_invoice"
        case withinDays = "within_days"
        case orderedWithinDays = "ordered_within_days"
        case notCategories = "not_categories"
        case clause
    }

    private static let plain: [Name: ServiceFlow.Check] = [
        .refundsToOriginOrGiftCard: .refundsToOriginOrGiftCard, .anotherMethod: .anotherMethod, .paidOnce: .paidOnce,
        .giftCardCoversTotal: .giftCardCoversTotal, .giftCardCoversDifference: .giftCardCoversDifference,
        .noInvoice: .noInvoice,
    ]

    public init(from decoder: any Decoder) throws {
        if let values = try? decoder.container(keyedBy: Name.self), let key = values.allKeys.first(where: { $0 != .clause }) {
            switch key {
            case .withinDays: self = .withinDays(try values.decode(Int.self, forKey: key))
            case .orderedWithinDays: self = .orderedWithinDays(try values.decode(Int.self, forKey: key))
            case .notCategories:
                self = .notCategories(
                    try values.decode([CategoryID].self, forKey: key), clause: try values.decodeIfPresent(String.self, forKey: .clause))
            default: throw DecodingError.dataCorruptedError(forKey: key, in: values, debugDescription: "“\(key.rawValue)” takes no parameter")
            }
            return
        }
        let value = try decoder.singleValueContainer()
        let text = try value.decode(String.self)
        guard let check = Name(rawValue: text).flatMap({ Self.plain[$0] }) else {
            throw DecodingError.dataCorruptedError(in: value, debugDescription: "“\(text)” is no check, or lacks its parameter")
        }
        self = check
    }

    public func encode(to encoder: any Encoder) throws {
        func parameter(_ name: Name, _ value: some Encodable) throws {
            var values = encoder.container(keyedBy: Name.self)
            try values.encode(value, forKey: name)
        }
        switch self {
        case .withinDays(let days): try parameter(.withinDays, days)
        case .orderedWithinDays(let days): try parameter(.orderedWithinDays, days)
        case .notCategories(let categories, let clause):
            var values = encoder.container(keyedBy: Name.self)
            try values.encode(categories, forKey: .notCategories)
            try values.encodeIfPresent(clause, forKey: .clause)
        default:
            var value = encoder.singleValueContainer()
            try value.encode(Self.plain.first { $0.value == self }?.key.rawValue)
        }
    }
}
