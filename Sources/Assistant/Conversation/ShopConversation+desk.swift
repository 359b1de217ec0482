import Commerce
import CustomerService
import Understanding
import Writing

/// Turns in which customer service changes orders and accounts, by the shop's flows.
extension ShopConversation {
    /// What the utterance is to the service desk before anything else has heard it: all that is its business in a shop that is
    /// nothing but a desk, else the details that it has asked for. Nil where it is none of its business.
    func serviceIntent(of text: String, in shop: LoadedShop) -> Intent? {
        guard shop.shop.flows != nil else { return nil }
        let dialogue = serviceDialogue(in: shop)
        let records = StoredServiceRecords(store: store)
        if shop.isHeardByDeskFirst {
            memory.service = dialogue
            return dialogue.intent(of: text, in: records)
        }
        guard memory.isServiceOpen, let wish = dialogue.openWish else { return nil }
        let request = understand(text, in: shop)
        let isUnderstood = request.intent != .outOfScope && request.confidence > 0.5
        guard (try? dialogue.answers(text, isUnderstood: isUnderstood, in: records)) == true else { return nil }
        return ServiceDialogue.intent(of: wish)
    }

    /// The whole utterance as one request: the desk takes it apart itself.
    func serviceRequest(_ text: String, _ intent: Intent, in shop: LoadedShop) -> Request {
        var request = understand(text, in: shop)
        request.text = text
        request.intent = intent
        return request
    }

    private func serviceDialogue(in shop: LoadedShop) -> ServiceDialogue {
        if let dialogue = memory.service { return dialogue }
        let reading = ServiceReading(vocabulary: shop.vocabulary, analyzer: shop.analyzer, utcOffset: shop.shop.utcOffset)
        return ServiceDialogue(flows: shop.shop.flows ?? [], session: conversationID, customer: try? currentCustomer(), reading: reading)
    }

    // MARK: Heard by the desk first

    /// The desk's answer; nil where the utterance is none of its business.
    func serve(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        guard shop.isHeardByDeskFirst, var dialogue = memory.service else { return nil }
        guard var reply = try dialogue.hear(request.text, in: StoredServiceRecords(store: store), now: clock()) else {
            memory.service = dialogue
            return nil
        }
        try carryOut(&reply)
        memory.service = dialogue
        if customerID == nil, let customer = dialogue.customer { identify(as: customer.id) }
        return outcome(of: &reply, in: shop)
    }

    // MARK: Understood first

    /// The desk's answer to a wish that is understood; nil where there is no flow for it.
    func serviceTurn(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        var dialogue = serviceDialogue(in: shop)
        if !memory.isServiceOpen { dialogue.forget() }
        guard !shop.isHeardByDeskFirst,
            let wish = ServiceWishReader.wish(of: request.intent, saying: request.text, open: dialogue.openWish)
        else { return nil }
        let wanted = UnderstoodRequest(
            wish: wish, text: request.text, order: request.order ?? implied(by: request), choice: request.choice)
        guard var reply = try dialogue.hear(wanted, in: StoredServiceRecords(store: store), now: clock()) else { return nil }
        memory.service = dialogue
        remember(reply)
        return outcome(of: &reply, in: shop)
    }

    /// A yes or a no to what the desk has proposed or asked.
    func answerDesk(isYes: Bool, in shop: LoadedShop) throws -> TurnOutcome {
        guard var dialogue = memory.service else { return TurnOutcome(.nothingToConfirm) }
        let records = StoredServiceRecords(store: store)
        // A yes to "which order?" chooses none.
        let again = UnderstoodRequest(wish: dialogue.openWish, text: "")
        let answer = isYes
            ? try dialogue.confirm(in: records, now: clock()) ?? dialogue.hear(again, in: records, now: clock()) : try dialogue.decline(in: records)
        guard var reply = answer else { return TurnOutcome(isYes ? .nothingToConfirm : .smallTalk(.declined)) }
        try carryOut(&reply)
        memory.service = dialogue
        remember(reply)
        return outcome(of: &reply, in: shop)
    }

    private func remember(_ reply: ServiceReply) {
        if let order = reply.order { memory.understanding.lastOrder = order.id }
        // For understanding an action is called as its intent.
        let waiting = reply.flow.flatMap { flow in
            reply.action.map { Action(name: ServiceDialogue.intent(of: flow.wish).rawValue, arguments: $0.arguments, state: $0.state, missing: $0.missing) }
        }
        switch reply.kind {
        case .propose: memory.ask(.service(isProposal: true), pending: waiting.map(ConversationState.Pending.confirmation))
        case .ask(let question):
            memory.ask(.service(isProposal: false), pending: waiting.map { .argument($0, name: question.missing.first ?? "order_id") })
        default: memory.closeQuestion()
        }
    }

    // MARK: What is done

    /// Writes what was agreed to, over the records it was decided on and no others.
    private func carryOut(_ reply: inout ServiceReply) throws {
        guard case .done(let item, let change) = reply.kind else { return }
        do {
            try store.apply(change)
            memory.undoable.append(.service(change, item.flow))
        } catch is ServiceConflict {
            reply = reply.conflicted
        } catch is OutOfStock {
            reply = reply.conflicted
        }
    }

    /// Takes back a change where its flow allows it and nothing else has happened to the records since.
    func takeBack(_ change: ServiceChange, of flow: ServiceFlow, in shop: LoadedShop) throws -> TurnOutcome {
        let order = change.order?.after
        func refused(_ reason: ServiceRefusal.Reason) -> ServiceReply {
            ServiceReply(kind: .refuse(ServiceRefusal(reason: reason, flow: flow, order: order)), action: action(.refused))
        }
        func action(_ state: Action.State) -> Action {
            Action(name: "undo", arguments: order.map { ["order_id": .text($0.id.rawValue)] } ?? [:], state: state, policy: flow.clause)
        }
        guard flow.isUndoable else {
            var reply = refused(.notUndoable)
            return outcome(of: &reply, in: shop)
        }
        let back = change.reversed(id: ServiceChangeID(change.id.rawValue + "-undo"), time: clock())
        var reply = ServiceReply(kind: .undone(back), action: action(.done))
        do {
            try store.apply(back)
        } catch is ServiceConflict {
            reply = refused(.changedMeanwhile)
        } catch is OutOfStock {
            reply = refused(.changedMeanwhile)
        }
        return outcome(of: &reply, in: shop)
    }

    private func outcome(of reply: inout ServiceReply, in shop: LoadedShop) -> TurnOutcome {
        let clauses = [reply.action?.policy].compactMap(\.self) + reply.clausesOfExceptions
        if reply.restsOnPolicy { reply.citations = clauses.compactMap { shop.clauses.citation(ofClause: $0, language: language) } }
        var outcome = TurnOutcome(.service(reply))
        outcome.action = reply.action
        outcome.citations = reply.citations
        return outcome
    }
}

extension ServiceReply {
    /// What becomes of a change that another was quicker than.
    fileprivate var conflicted: ServiceReply {
        guard case .done(let item, _) = kind, let action else { return self }
        return ServiceReply(
            kind: .refuse(ServiceRefusal(reason: .changedMeanwhile, flow: item.flow, order: item.order)),
            action: Action(name: action.name, arguments: action.arguments, state: .refused, policy: action.policy))
    }

    fileprivate var order: Order? {
        switch kind {
        case .ask(let question): question.order
        case .propose(let item), .done(let item, _): item.order
        case .refuse(let refusal): refusal.order
        case .declined(let item): item?.order
        case .undone, .welcome, .inform: nil
        }
    }

    fileprivate var flow: ServiceFlow? {
        switch kind {
        case .ask(let question): question.flow
        case .propose(let item), .done(let item, _): item.flow
        case .refuse, .declined, .undone, .welcome, .inform: nil
        }
    }

    /// Whether a rule of the shop decided it, and not the customer.
    fileprivate var restsOnPolicy: Bool {
        switch kind {
        case .declined: false
        case .refuse(let refusal): refusal.clause != nil
        case .ask, .propose, .done, .undone, .welcome, .inform: true
        }
    }

    /// Where items are left out: the clauses that say so.
    fileprivate var clausesOfExceptions: [String] {
        guard case .propose(let item) = kind, !item.kept.isEmpty else { return [] }
        return item.flow.checks.compactMap { if case .notCategories(_, let clause) = $0 { clause } else { nil } }
    }
}

/// The store as the service desk looks things up in it.
struct StoredServiceRecords: ServiceRecords {
    let store: any ShopStore

    func customers(email: String) throws -> [Customer] { try store.customers(email: email) }
    func customers(postcode: String) throws -> [Customer] { try store.customers(postcode: postcode) }
    func customer(_ id: CustomerID) throws -> Customer? { try store.customer(id) }
    func orders(of customer: CustomerID) throws -> [Order] { try store.orders(of: customer) }
    func product(_ id: ProductID) throws -> Product? { try store.product(id) }
    func serviceChanges(of customer: CustomerID) throws -> [ServiceChange] { try store.serviceChanges(of: customer) }
}
