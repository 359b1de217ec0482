/// An action of the service with its arguments.
struct ServiceAction: Codable, Hashable {
    var name: String
    var arguments: JSONValue

    /// What kind of request an action answers.
    enum Family {
        case cancelling, returning, exchanging, address, payment
    }

    static let cancel = "cancel_pending_order"
    static let returnItems = "return_delivered_order_items"
    static let exchange = "exchange_delivered_order_items"
    static let modifyItems = "modify_pending_order_items"
    static let modifyAddress = "modify_pending_order_address"
    static let modifyPayment = "modify_pending_order_payment"
    static let modifyUser = "modify_user_address"

    private static let families: [String: Family] = [
        cancel: .cancelling, returnItems: .returning, exchange: .exchanging, modifyItems: .exchanging,
        modifyAddress: .address, modifyUser: .address, modifyPayment: .payment,
    ]
    static let addressFields = ["address1", "address2", "city", "state", "country", "zip"]

    var family: Family? { Self.families[name] }
    var isWrite: Bool { family != nil }
    var order: String? { arguments["order_id"]?.string }
    var payment: String? { arguments["payment_method_id"]?.string }
    var reason: String? { arguments["reason"]?.string }
    var items: [String] { arguments["item_ids"]?.strings ?? [] }
    var newItems: [String] { arguments["new_item_ids"]?.strings ?? [] }
    /// The address fields among the arguments.
    var address: [String: String] {
        Self.addressFields.reduce(into: [:]) { $0[$1] = arguments[$1]?.string }
    }
    /// Each item with what it is exchanged for; sorted, for the order in a list says nothing.
    var exchanges: [[String]] {
        zip(items, newItems).map { [$0, $1] }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    /// The order or customer that is changed.
    var target: String { order ?? arguments["user_id"]?.string ?? "" }

    /// Whether doing one is doing the other. A customer that is not named is the one who is served.
    func means(_ other: ServiceAction) -> Bool {
        name == other.name && order == other.order && items.sorted() == other.items.sorted() && exchanges == other.exchanges
            && payment == other.payment && reason == other.reason && address == other.address
    }
}
