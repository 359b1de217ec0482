public import Commerce

/// The outcome laid flat, property by property as a reply needs it.
extension OrderOutcome {
    /// Nil for a look-up, which changes nothing.
    public var action: Action? {
        switch self {
        case .tracked, .refundStatus: nil
        case .needsInput(let question):
            Action(
                name: question.request.action.rawValue,
                arguments: question.order.map { ["order_id": .text($0.id.rawValue)] } ?? [:], state: .needsInput,
                missing: [question.missing])
        case .needsConfirmation(let proposal): Self.action(proposal, .needsConfirmation)
        case .ready(let ready): Self.action(ready.proposal, .needsConfirmation)
        case .done(let committed): Self.action(committed.proposal, .done)
        case .refused(let refused):
            Action(
                name: refused.request.action.rawValue,
                arguments: (refused.order?.id ?? refused.request.order).map { ["order_id": .text($0.rawValue)] } ?? [:],
                state: .refused, policy: refused.policy)
        }
    }

    /// The one order it is about, after the change where one was made.
    public var order: Order? {
        switch self {
        case .tracked(let orders): orders.count == 1 ? orders.first : nil
        case .refundStatus(let status): status.order
        case .needsInput(let question): question.order
        case .needsConfirmation(let proposal): proposal.order
        case .ready(let ready): ready.proposal.order
        case .done(let committed): committed.order
        case .refused(let refused): refused.order
        }
    }

    /// Orders to choose from.
    public var choices: [Order] {
        if case .needsInput(let question) = self { question.choices } else { [] }
    }

    public var refund: Money? { proposal?.refund }
    public var postage: Money? { proposal?.postage }

    public var refusal: OrderRefusal? {
        if case .refused(let refused) = self { refused.refusal } else { nil }
    }

    public var citations: [Citation] {
        switch self {
        case .tracked, .needsInput: []
        case .refundStatus(let status): status.citations
        case .refused(let refused): refused.citations
        case .needsConfirmation, .ready, .done: proposal?.citations ?? []
        }
    }

    /// The change that is proposed, confirmed or made.
    public var proposal: OrderProposal? {
        switch self {
        case .needsConfirmation(let proposal): proposal
        case .ready(let ready): ready.proposal
        case .done(let committed): committed.proposal
        case .tracked, .refundStatus, .needsInput, .refused: nil
        }
    }

    private static func action(_ proposal: OrderProposal, _ state: Action.State) -> Action {
        Action(
            name: proposal.actionName, arguments: proposal.arguments.mapValues(ActionArgument.text), state: state, policy: proposal.policy)
    }
}
