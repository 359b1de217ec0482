import Commerce

/// A yes, a no, and giving up.

extension ServiceDialogue {
    mutating func confirm(_ draft: ServiceDraft, _ records: some ServiceRecords, _ now: Int) throws -> ServiceReply? {
        guard let customer else { return nil }
        let current = try records.customer(customer.id) ?? customer
        self.customer = current
        let orders = try records.orders(of: current.id)
        guard try missing(in: draft, orders, records).missing.isEmpty else { return try advance(records, now) }
        let item = try built(
            draft, ServiceCase(flow: draft.flow, customer: current, order: draft.order.flatMap { id in orders.first { $0.id == id } }), orders, records)
        guard item == proposed, interpreter.objection(to: item) == nil else {
            waiting = nil
            return ServiceReply(
                kind: .refuse(ServiceRefusal(reason: .changedMeanwhile, flow: item.flow, order: item.order)),
                action: Action(name: item.flow.action, arguments: item.arguments, state: .refused, policy: item.flow.clause))
        }
        changes += 1
        let change = interpreter.change(for: item, id: ServiceChangeID("\(session)-\(changes)"), time: now)
        drafts.removeFirst()
        // What the change rules out is no longer open: the proposal said so.
        if let after = change.order?.after { drafts.removeAll { $0.order == after.id && !$0.flow.states.contains(after.state) } }
        waiting = nil
        focus = item.order?.id ?? focus
        var reply = ServiceReply(
            kind: .done(item, change), action: Action(name: item.flow.action, arguments: item.arguments, state: .done, policy: item.flow.clause))
        reply.hasMore = !drafts.isEmpty || !tasks.isEmpty
        reply.next = drafts.first.flatMap { next in
            ServiceCase(
                flow: next.flow, customer: current, order: next.order.flatMap { id in orders.first { $0.id == id } }, units: next.units.map { ServiceCase.Unit(line: $0.line) })
        }
        return reply
    }

    mutating func decline(_ draft: ServiceDraft, _ records: some ServiceRecords) throws -> ServiceReply? {
        guard let customer else { return nil }
        let orders = try records.orders(of: customer.id)
        let item = try built(
            draft, ServiceCase(flow: draft.flow, customer: customer, order: draft.order.flatMap { id in orders.first { $0.id == id } }), orders, records)
        drafts.removeFirst()
        waiting = nil
        return ServiceReply(
            kind: .declined(item), action: Action(name: item.flow.action, arguments: item.arguments, state: .refused, policy: item.flow.clause))
    }

    /// The customer does not want to go on with what was asked about.
    mutating func abandon(_ records: some ServiceRecords) throws -> ServiceReply? {
        waiting = nil
        if customer == nil {
            (unheard, identityWords) = ([], [])
            return decline(nil, flow: nil)
        }
        if asksAboutTask, !tasks.isEmpty {
            let request = tasks.removeFirst().request
            return decline(nil, flow: flow(for: request.wishes.first, state: nil))
        }
        guard let draft = drafts.first else { return decline(nil, flow: nil) }
        return try decline(draft, records)
    }

    mutating func decline(_ item: ServiceCase?, flow: ServiceFlow?) -> ServiceReply {
        ServiceReply(kind: .declined(item), action: flow.map { Action(name: $0.action, arguments: [:], state: .refused) })
    }
}
