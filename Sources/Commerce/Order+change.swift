/// The decisions every order store shares, so that no two of them can differ.
extension Order {
    /// The order after `change`: its state, the time it was shipped or delivered, the next revision.
    public func applying(_ change: OrderChange) -> Order {
        var order = self
        order.state = change.to
        if change.to == .shipped, shipped == nil { order.shipped = change.time }
        if change.to == .delivered, delivered == nil { order.delivered = change.time }
        order.revision += 1
        return order
    }

    /// Whether `change` may be applied to the order as it is now.
    /// - Throws: `OrderConflict` when somebody else changed the order first.
    public func requireUnchanged(for change: OrderChange, revision: Int) throws {
        guard self.revision == revision, state == change.from else { throw OrderConflict(order: id) }
    }
}

extension OrderChange {
    /// What the change does to the stock of the order's variants.
    public enum StockEffect: Sendable {
        case none
        /// Cancelled: the units go back on the shelf.
        case giveBack
        /// A cancellation is undone: the units are taken again.
        case takeAgain
    }

    public var stockEffect: StockEffect {
        switch (from == .cancelled, to == .cancelled) {
        case (false, true): .giveBack
        case (true, false): .takeAgain
        default: .none
        }
    }
}

extension Identifier where Subject == Order {
    /// The number after the highest of `known`: "L" and eight digits. Numbers of another form are passed over.
    public static func next(after known: some Sequence<OrderID>) -> OrderID {
        let highest = known.lazy.compactMap(number(of:)).max() ?? 10_000_000
        return OrderID("L" + String(highest + 1))
    }

    private static func number(of id: OrderID) -> Int? {
        let digits = id.rawValue.dropFirst()
        guard id.rawValue.hasPrefix("L"), digits.utf8.count == 8, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }
}
