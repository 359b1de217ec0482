import Commerce

/// A case on its way: the order and the units are known, the rest is being found out.
struct ServiceDraft: Hashable, Sendable {
    struct Unit: Hashable, Sendable {
        var line: OrderLine
        var wish = VariantWish()
    }

    var flow: ServiceFlow
    var order: OrderID?
    var units: [Unit] = []
    var method: MethodWish?
    var reason: String?
    var address: AddressWish?
    var invoice = InvoiceWish()
    /// Lines that the flow leaves out of a whole order.
    var kept: [OrderLine] = []
}

/// A request whose order or items are not known yet.
struct ServiceTask: Hashable, Sendable {
    var request: SpokenRequest
    var orders: [OrderID] = []
    /// An order number that is none of the customer's.
    var unknownOrder: String?
    var method: MethodWish?
    var reasonWords: [ServiceText.Word] = []
    var address: AddressWish?
    /// Said in this turn: it comes before what was asked for earlier.
    var isNew = true
}
