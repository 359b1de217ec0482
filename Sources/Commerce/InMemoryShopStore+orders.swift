import Synchronization

extension InMemoryShopStore {
    public func orders(of customer: CustomerID) -> [Order] {
        state.withLock { state in
            state.contents.orders.filter { $0.customer == customer }
                .sorted { ($0.placed, $0.id) > ($1.placed, $1.id) }
        }
    }

    public func order(_ id: OrderID) -> Order? {
        state.withLock { $0.contents.orders.first { $0.id == id } }
    }

    public func apply(_ change: OrderChange, atRevision revision: Int) throws {
        try state.withLock { state in
            guard let place = state.contents.orders.firstIndex(where: { $0.id == change.order }) else {
                throw OrderConflict(order: change.order)
            }
            let order = state.contents.orders[place]
            try order.requireUnchanged(for: change, revision: revision)
            switch change.stockEffect {
            case .none: break
            case .giveBack: state.giveBack(order.lines)
            case .takeAgain: try state.takeAgain(order.lines)
            }
            state.contents.orders[place] = order.applying(change)
            state.changes[change.order, default: []].append(change)
        }
    }

    public func place(_ order: Order) throws {
        try state.withLock { state in
            guard !state.contents.orders.contains(where: { $0.id == order.id }) else { throw OrderConflict(order: order.id) }
            try state.take(order.lines)
            state.contents.orders.append(order)
            state.carts[order.customer] = []
        }
    }

    public func nextOrderID() -> OrderID {
        state.withLock { OrderID.next(after: $0.contents.orders.lazy.map(\.id)) }
    }

    public func changes(of order: OrderID) -> [OrderChange] { state.withLock { $0.changes[order] ?? [] } }

    public func apply(_ change: ServiceChange) throws {
        try state.withLock { state in
            guard !state.serviceChanges.contains(where: { $0.id == change.id }) else { return }
            let order = change.order.flatMap { step in state.contents.orders.firstIndex { $0.id == step.before.id } }
            let customer = change.customer.flatMap { step in state.contents.customers.firstIndex { $0.id == step.before.id } }
            try change.requireUnchanged(
                order: order.map { state.contents.orders[$0] }, customer: customer.map { state.contents.customers[$0] })
            let moves = change.stockMoves
            try state.takeAgain(moves.taken)
            state.giveBack(moves.givenBack)
            if let order, let step = change.order { state.contents.orders[order] = step.after }
            if let customer, let step = change.customer { state.contents.customers[customer] = step.after }
            state.serviceChanges.append(change)
        }
    }

    public func serviceChanges(of customer: CustomerID) -> [ServiceChange] {
        state.withLock { $0.serviceChanges.filter { $0.subject == customer } }
    }
}

extension InMemoryShopStore.State {
    /// Takes every line's units, or none and throws for the first line that cannot be delivered whole.
    fileprivate mutating func take(_ lines: [OrderLine]) throws {
        let before = contents.products
        for line in lines {
            let place = variantPlaces[line.variant]
            let left = place.map { contents.products[$0.product].variants[$0.variant].stock } ?? 0
            guard let place, left >= line.quantity else {
                contents.products = before
                throw OutOfStock(variant: line.variant, left: left)
            }
            if contents.shop.countsUnits { contents.products[place.product].variants[place.variant].stock -= line.quantity }
        }
        if contents.shop.countsUnits { for line in lines { note(line.product) } }
    }

    /// What was never given back need not be there.
    fileprivate mutating func takeAgain(_ lines: [OrderLine]) throws {
        if contents.shop.countsUnits { try take(lines) }
    }

    /// A variant that is no longer sold has no shelf to go back to.
    fileprivate mutating func giveBack(_ lines: [OrderLine]) {
        guard contents.shop.countsUnits else { return }
        for line in lines {
            guard let place = variantPlaces[line.variant] else { continue }
            contents.products[place.product].variants[place.variant].stock += line.quantity
            note(line.product)
        }
    }
}
