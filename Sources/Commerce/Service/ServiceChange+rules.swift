/// The decisions every store shares, so that no two of them can differ.
extension ServiceChange {
    /// Whose records it changes.
    public var subject: CustomerID { customer?.before.id ?? order?.before.customer ?? CustomerID(actor) }

    /// Whether the change may be written over the records as they are now; nil for one that is gone.
    /// - Throws: `ServiceConflict` when somebody else changed one first.
    public func requireUnchanged(order current: Order?, customer currentCustomer: Customer?) throws {
        guard order.map({ $0.before == current }) ?? true, customer.map({ $0.before == currentCustomer }) ?? true else {
            throw ServiceConflict()
        }
    }

    /// The units that the change gives back to the shelf and those that it takes, one line a variant. An order holds the units
    /// of its lines until it is cancelled: one that is cancelled gives them back, one whose lines change takes the new ones.
    public var stockMoves: (givenBack: [OrderLine], taken: [OrderLine]) {
        guard let order else { return ([], []) }
        var (before, after) = (order.before.held, order.after.held)
        for variant in before.keys {
            guard let kept = after[variant] else { continue }
            let shared = min(before[variant]?.quantity ?? 0, kept.quantity)
            before[variant]?.quantity -= shared
            after[variant]?.quantity -= shared
        }
        return (Self.moved(before), Self.moved(after))
    }

    private static func moved(_ held: [VariantID: OrderLine]) -> [OrderLine] {
        held.sorted { $0.key < $1.key }.map(\.value).filter { $0.quantity > 0 }
    }
}

extension Order {
    /// The units it keeps from the shelf, as one line a variant.
    fileprivate var held: [VariantID: OrderLine] {
        guard state != .cancelled else { return [:] }
        return Dictionary(lines.map { ($0.variant, $0) }) { first, other in
            var both = first
            both.quantity += other.quantity
            return both
        }
    }
}
