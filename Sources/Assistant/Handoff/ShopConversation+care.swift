import Commerce
import CustomerService
import Text
import Understanding
import Writing

/// How the conversation goes for the customer: what is acknowledged, and when a person is offered.
extension ShopConversation {
    /// Reads the turn once all of it is decided.
    func attend(to text: String, _ parts: inout TurnParts, in shop: LoadedShop, to events: AsyncStream<AssistantEvent>.Continuation) {
        guard parts.failure == nil, !text.isEmpty, memory.handoff == nil, let last = parts.decided.last else { return }
        // What the desk goes on with is a step further and no question put again.
        let isService = last.request.intent.isService && !last.outcome.situation.isUnderWay
        let response = memory.care.take(
            ConversationCare.Turn(
                mood: shop.mood.mood(of: text), question: isService ? Set(shop.analyzer.terms(text)) : nil, answer: Self.answer(last.outcome),
                isUnderstood: !last.outcome.situation.isFailure))
        parts.tone = response.tone.map { $0 == .anger ? .anger : .repetition }
        guard offersPerson(in: shop), mayOfferPerson(after: parts, in: shop) else { return }
        if case .noPassage = last.outcome.situation {
            // The reply asks already, where the desk's hours are known.
            propose(openOffer(.notUnderstood, in: shop), in: &parts, to: events)
        } else if case .service(let reply) = last.outcome.situation, reply.needsPerson {
            offer(.outsidePolicy, &parts, in: shop, to: events)
        } else if let reason = response.offer {
            offer(reason, &parts, in: shop, to: events)
        }
    }

    private func offer(
        _ reason: Handoff.Reason, _ parts: inout TurnParts, in shop: LoadedShop, to events: AsyncStream<AssistantEvent>.Continuation
    ) {
        // "That is outside what I can do" would be one failure more.
        if let last = parts.decided.last, parts.decided.count == 1, last.outcome.situation.isFailure {
            parts.decided[0].outcome = offerPerson(reason, in: shop)
            if let action = parts.decided[0].outcome.action { events.yield(.action(action)) }
        } else {
            parts.offer = reason
            propose(openOffer(reason, in: shop), in: &parts, to: events)
        }
    }

    /// What the turn did otherwise stays what is told of it.
    private func propose(_ action: Action, in parts: inout TurnParts, to events: AsyncStream<AssistantEvent>.Continuation) {
        guard parts.outcome.action == nil else { return }
        parts.decided[parts.decided.count - 1].outcome.action = action
        events.yield(.action(action))
    }

    /// Only one question at a time, and the desk of a shop that is nothing else asks its own.
    private func mayOfferPerson(after parts: TurnParts, in shop: LoadedShop) -> Bool {
        let isServed = shop.isHeardByDeskFirst && parts.decided.contains { if case .service = $0.outcome.situation { true } else { false } }
        return memory.open == nil && !parts.hasQuestion && parts.postponed.isEmpty && memory.understanding.question == nil && !isServed
    }

    /// What was answered, so that the same answer is known again; empty where it is no answer to a question.
    private static func answer(_ outcome: TurnOutcome) -> String {
        if let citation = outcome.citations.first { return "\(citation.document):\(citation.line)" }
        if let action = outcome.action { return "\(action.name) \(action.state.rawValue) \(action.arguments["order_id"]?.text ?? "")" }
        return ""
    }
}

extension Situation {
    /// Whether nothing was found to answer with.
    fileprivate var isFailure: Bool {
        switch self {
        case .outOfScope, .noPassage, .nothingToConfirm: true
        default: false
        }
    }
}

extension Intent {
    /// To ask it again is a sign that it was not answered.
    fileprivate var isService: Bool {
        switch self {
        case .trackOrder, .cancelOrder, .returnOrder, .exchangeOrder, .modifyOrder, .refundStatus, .invoice, .policyQuestion, .complaint,
            .outOfScope:
            true
        default: false
        }
    }
}

extension ServiceReply {
    /// Whether no flow decides what was asked for.
    fileprivate var needsPerson: Bool {
        guard case .refuse(let refusal) = kind else { return false }
        switch refusal.reason {
        case .notOffered, .objection(.undelivered): return true
        default: return false
        }
    }
}

extension Situation {
    /// Whether the desk proposes, asks or has done something.
    fileprivate var isUnderWay: Bool {
        guard case .service(let reply) = self else { return false }
        switch reply.kind {
        case .ask, .propose, .done, .undone, .declined: return true
        case .refuse, .welcome, .inform: return false
        }
    }
}
