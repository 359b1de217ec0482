import Commerce

extension OrderDesk {
    /// No order number was said: the one order it can be, or the choice of several. Where none can be, the newest
    /// is decided on, so that the customer hears why.
    func choose(_ request: OrderRequest, among own: [Order], in situation: OrderSituation) -> OrderOutcome {
        let candidates = own.filter { order in
            request.items.allSatisfy { item in order.lines.contains(where: item.matches) }
        }
        let eligible = candidates.filter { decide(request, on: $0, in: situation).isPossible }
        if eligible.count > 1 {
            return .needsInput(.init(request: request, missing: "order_id", choices: eligible))
        }
        guard let order = eligible.first ?? candidates.first else { return refused(request, .noSuchOrder) }
        return decide(request, on: order, in: situation)
    }

    /// What becomes of `request` for this order of the customer's own.
    func decide(_ request: OrderRequest, on order: Order, in situation: OrderSituation) -> OrderOutcome {
        switch request.action {
        case .track: .tracked([order])
        case .refundStatus: .refundStatus(refundStatus(of: order, language: request.language))
        case .cancel: decideCancellation(request, of: order)
        case .giveBack: decideReturn(request, of: order, in: situation)
        }
    }

    private func refundStatus(of order: Order, language: Language) -> RefundStatus {
        let stage: RefundStatus.Stage =
            switch order.state {
            case .cancelled: .issued(order.total)
            case .returnRequested: .awaitingGoods(upTo: order.subtotal)
            case .pending, .pendingModified, .processed, .shipped, .delivered, .exchanged, .exchangeRequested: .noneDue
            }
        return RefundStatus(
            order: order, stage: stage, citations: policyCitations.citations(for: .refund, language: language))
    }

    private func decideCancellation(_ request: OrderRequest, of order: Order) -> OrderOutcome {
        switch rules.cancellation(of: order) {
        case .failure(let refusal): return refused(request, refusal, order: order, by: .cancel)
        case .success(let refund):
            return .needsConfirmation(OrderProposal(
                request: request, order: order, stateAfter: .cancelled, lines: order.lines, refund: refund,
                policy: policyCitations.articleID(for: .cancel),
                citations: policyCitations.citations(for: .cancel, language: request.language)))
        }
    }

    private func decideReturn(_ request: OrderRequest, of order: Order, in situation: OrderSituation) -> OrderOutcome {
        let named = order.lines.filter { line in request.items.contains { $0.matches(line) } }
        guard request.items.allSatisfy({ item in order.lines.contains(where: item.matches) }) else {
            return .needsInput(.init(request: request, missing: "items", choices: [], order: order))
        }
        switch rules.return(of: order, named: named, in: situation) {
        case .failure(let refusal): return refused(request, refusal, order: order, by: .giveBack)
        case .success(let terms):
            let exception = terms.excluded.isEmpty ? [] : policyCitations.citations(for: .notReturnable, language: request.language)
            return .needsConfirmation(OrderProposal(
                request: request, order: order, stateAfter: .returnRequested, lines: terms.lines, excluded: terms.excluded,
                refund: terms.refund, postage: terms.postage, policy: policyCitations.articleID(for: .giveBack),
                citations: policyCitations.citations(for: .giveBack, language: request.language) + exception))
        }
    }

    /// A refusal that cites the article of the rule it rests on.
    func refused(
        _ request: OrderRequest, _ refusal: OrderRefusal, order: Order? = nil, by decision: PolicyDecision? = nil
    ) -> OrderOutcome {
        let decision: PolicyDecision? =
            switch refusal {
            case .notReturnable: .notReturnable
            case .needsPerson: .handOff
            case .notSignedIn, .noSuchOrder, .wrongState, .tooLate, .changedMeanwhile, .declined: decision
            }
        return .refused(.init(
            request: request, refusal: refusal, order: order, policy: decision.flatMap(policyCitations.articleID),
            citations: decision.map { policyCitations.citations(for: $0, language: request.language) } ?? []))
    }
}

extension OrderOutcome {
    /// Whether the customer may have meant this order: its change can be made, or money of it is on the way.
    fileprivate var isPossible: Bool {
        switch self {
        case .needsConfirmation, .tracked: true
        case .refundStatus(let status): status.stage != .noneDue
        case .needsInput, .ready, .done, .refused: false
        }
    }
}
