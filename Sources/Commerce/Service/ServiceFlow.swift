/// What a customer may want done, whatever a shop calls it.
public enum ServiceWish: String, Hashable, Codable, Sendable, CaseIterable {
    case cancel
    case giveBack = "return"
    case exchange
    case changePayment = "change_payment"
    case changeAddress = "change_address"
    case changeProfileAddress = "change_profile_address"
    case invoice
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
        /// Of an invoice: whom it is made out to, a company's number with the tax office, where it is sent.
        case title
        case taxNumber = "tax_number"
        case email
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
        case recordInvoice = "record_invoice"
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

    /// What the customer pays for it, as the postage of a return.
    public struct Fee: Hashable, Codable, Sendable {
        /// In the shop's currency, written out: "10", "9.50".
        public var amount: String
        public var freeFor: [Membership]

        enum CodingKeys: String, CodingKey {
            case amount
            case freeFor = "free_for"
        }

        public init(amount: String, freeFor: [Membership] = []) {
            self.amount = amount
            self.freeFor = freeFor
        }

        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            amount = try values.decode(String.self, forKey: .amount)
            freeFor = try values.decodeIfPresent([Membership].self, forKey: .freeFor) ?? []
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
    /// The clause it rests on: the id of an article, or a heading in one.
    public var clause: String?
    public var isUndoable: Bool
    /// Whether all items are meant that may be, where none was named.
    public var takesWholeOrder: Bool
    public var fee: Fee?

    enum CodingKeys: String, CodingKey {
        case action, wish, states, slots, reasons, checks, effects, clause, fee
        case stateAfter = "state_after"
        case isUndoable = "undo"
        case takesWholeOrder = "whole_order"
    }

    public init(
        action: String, wish: ServiceWish, states: [Order.State] = [], slots: [Slot], reasons: [Reason] = [], checks: [Check] = [],
        effects: [Effect] = [], stateAfter: Order.State? = nil, clause: String? = nil, isUndoable: Bool = false,
        takesWholeOrder: Bool = false, fee: Fee? = nil
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
        self.takesWholeOrder = takesWholeOrder
        self.fee = fee
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
        takesWholeOrder = try values.decodeIfPresent(Bool.self, forKey: .takesWholeOrder) ?? false
        fee = try values.decodeIfPresent(Fee.self, forKey: .fee)
    }
}
