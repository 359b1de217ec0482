import Commerce

/// What an action does to an order.
enum OrderVerb {
    case cancel, giveBack, exchange, modify, refundStatus, other

    init(_ actionName: String) {
        switch actionName {
        case "cancel_order": self = .cancel
        case "return_order": self = .giveBack
        case "exchange_order": self = .exchange
        case "modify_order": self = .modify
        case "refund_status": self = .refundStatus
        default: self = .other
        }
    }

    /// The order's state once the action is done; nil where it stays.
    var stateAfter: Order.State? {
        switch self {
        case .cancel: .cancelled
        case .giveBack: .returnRequested
        case .exchange: .exchanged
        case .modify, .refundStatus, .other: nil
        }
    }
}
