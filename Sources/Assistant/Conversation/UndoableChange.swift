import Commerce

/// A change that can be taken back.
enum UndoableChange {
    /// The cart as it was before.
    case cart([CartLine])
    case service(ServiceChange, ServiceFlow)

    var isOfCart: Bool {
        if case .cart = self { true } else { false }
    }
}
