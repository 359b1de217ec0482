/// What a turn wants; the raw values are those of `ask --json` and of the files in Catalog/utterances.
public enum Intent: String, Codable, Sendable, CaseIterable {
    case search, refine, recommend, compare, select, checkout, undo, invoice, complaint, feedback
    case greeting, thanks, goodbye, help, confirm, deny
    case productQuestion = "product_question"
    case addToCart = "add_to_cart"
    case removeFromCart = "remove_from_cart"
    case viewCart = "view_cart"
    case trackOrder = "track_order"
    case cancelOrder = "cancel_order"
    case returnOrder = "return_order"
    case exchangeOrder = "exchange_order"
    case modifyOrder = "modify_order"
    case refundStatus = "refund_status"
    case policyQuestion = "policy_question"
    case humanAgent = "human_agent"
    case outOfScope = "out_of_scope"
}
