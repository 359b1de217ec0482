/// What a customer may want done, whatever a shop calls it.
public enum ServiceWish: String, Hashable, Codable, Sendable, CaseIterable {
    case cancel
    case giveBack = "return"
    case exchange
    case changePayment = "change_payment"
    case changeAddress = "change_address"
    case changeProfileAddress = "change_profile_address"
    case person
}

/// How a shop does one thing for a customer: a file of its catalogue. `FlowInterpreter` runs it; nothing about a shop's rules
/// stands in code.
public struct ServiceFlow: Hashable, Codable, Sendable {
    /// What has to be known before the customer can be asked for a yes.
    public enum Slot: String, Hashable, Codable, Sendable {
        case order = "order_id"
        case items, variant
        case paymentMethod = "payment_method"
        case reason, address
    }

    /// What must hold, beside the order's state.
    public enum Check: String, Hashable, Codable, Sendable {
        /// Money goes back to where it came from, or to a gift card.
        case refundsToOriginOrGiftCard = "refunds_to_origin_or_gift_card"
        /// Not the method that was paid with.
        case anotherMethod = "another_method"
        case paidOnce = "paid_once"
        case giftCardCoversTotal = "gift_card_covers_total"
        case giftCardCoversDifference = "gift_card_covers_difference"
    }

    /// What is written, in this order.
    public enum Effect: String, Hashable, Codable, Sendable {
        case keepReason = "keep_reason"
        case refundPayments = "refund_payments"
        case replaceAddress = "replace_address"
        case replaceProfileAddress = "replace_profile_address"
        case moveToMethod = "move_to_method"
        case replaceItems = "replace_items"
        case settleDifference = "settle_difference"
        case recordReturn = "record_return"
        case recordExchange = "record_exchange"
    }

    /// An acceptable reason, and the words by which customers give it.
    public struct Reason: Hashable, Codable, Sendable {
        public var name: String
        public var words: [String]

        public init(name: String, words: [String]) {
            self.name = name
            self.words = words
        }
    }

    /// What the shop calls it: `cancel_pending_order`.
    public var action: String
    public var wish: ServiceWish
    /// The states an order may be in; empty where no order is changed.
    public var states: [Order.State]
    public var slots: [Slot]
    public var reasons: [Reason]
    public var checks: [Check]
    public var effects: [Effect]
    /// The order's state afterwards; nil where it stays.
    public var stateAfter: Order.State?
    /// The heading of the policy's clause.
    public var clause: String?
    public var isUndoable: Bool

    enum CodingKeys: String, CodingKey {
        case action, wish, states, slots, reasons, checks, effects, clause
        case stateAfter = "state_after"
        case isUndoable = "undo"
    }

    public init(
        action: String, wish: ServiceWish, states: [Order.State] = [], slots: [Slot], reasons: [Reason] = [], checks: [Check] = [],
        effects: [Effect] = [], stateAfter: Order.State? = nil, clause: String? = nil, isUndoable: Bool = false
    ) {
        self.action = action
        self.wish = wish
        self.states = states
        self.slots = slots
        self.reasons = reasons
        self.checks = checks
        self.effects = effects
        self.stateAfter = stateAfter
        self.clause = clause
        self.isUndoable = isUndoable
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        action = try values.decode(String.self, forKey: .action)
        wish = try values.decode(ServiceWish.self, forKey: .wish)
        states = try values.decodeIfPresent([Order.State].self, forKey: .states) ?? []
        slots = try values.decodeIfPresent([Slot].self, forKey: .slots) ?? []
        reasons = try values.decodeIfPresent([Reason].self, forKey: .reasons) ?? []
        checks = try values.decodeIfPresent([Check].self, forKey: .checks) ?? []
        effects = try values.decodeIfPresent([Effect].self, forKey: .effects) ?? []
        stateAfter = try values.decodeIfPresent(Order.State.self, forKey: .stateAfter)
        clause = try values.decodeIfPresent(String.self, forKey: .clause)
        isUndoable = try values.decodeIfPresent(Bool.self, forKey: .isUndoable) ?? false
    }
}
