public import Commerce

extension OrderDesk {
    /// Writes a confirmed change.
    ///
    /// Committing the same change again writes nothing and gives the same outcome, so that a yes said twice does no harm.
    /// - Returns: `.done`, or `.refused` with `.changedMeanwhile` where the order was changed by somebody else.
    /// - Throws: what the store throws when it cannot be read or written; then nothing was changed.
    public func commit(_ ready: ReadyChange, to store: some OrderStore) throws -> OrderOutcome {
        let proposal = ready.proposal
        do {
            try store.apply(ready.change, atRevision: ready.revision)
        } catch is OrderConflict {
            let current = try store.order(ready.change.order)
            guard let current, current.revision == ready.revision + 1, current.state == ready.change.to,
                let last = try store.changes(of: current.id).last, last.isSameDecision(as: ready.change)
            else {
                return refused(proposal.request, .changedMeanwhile, order: current)
            }
            return .done(CommittedChange(proposal: proposal, change: last, order: current))
        }
        return .done(CommittedChange(
            proposal: proposal, change: ready.change, order: proposal.order.applying(ready.change)))
    }
}

extension OrderChange {
    /// Equal but for the moment of the second yes.
    fileprivate func isSameDecision(as other: OrderChange) -> Bool {
        var sameTime = other
        sameTime.time = time
        return self == sameTime
    }
}
