import Commerce
import CustomerService
import Understanding
import Writing

/// Turns of a shop whose customer service runs by flows of its own.
extension ShopConversation {
    /// What the utterance is to the service desk; nil where there is none, or it is none of its business.
    func serviceIntent(of text: String, in shop: LoadedShop) -> Intent? {
        guard shop.shop.flows != nil else { return nil }
        if memory.service == nil { memory.service = dialogue(in: shop) }
        return memory.service?.intent(of: text, in: StoredServiceRecords(store: store))
    }

    /// The whole utterance as one request: the desk takes it apart itself.
    func serviceRequest(_ text: String, _ intent: Intent, in shop: LoadedShop) -> Request {
        var request = understand(text, in: shop)
        request.text = text
        request.intent = intent
        return request
    }

    private func dialogue(in shop: LoadedShop) -> ServiceDialogue? {
        shop.shop.flows.map { ServiceDialogue(flows: $0, session: conversationID, customer: try? currentCustomer()) }
    }

    /// The desk's answer; nil where the utterance is none of its business.
    func serve(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        guard var dialogue = memory.service else { return nil }
        let records = StoredServiceRecords(store: store)
        guard var reply = try dialogue.hear(request.text, in: records, now: clock()) else {
            memory.service = dialogue
            return nil
        }
        if case .done(_, let change) = reply.kind {
            do {
                try store.apply(change)
            } catch is ServiceConflict {
                reply = reply.conflicted
            }
        }
        memory.service = dialogue
        if customerID == nil, let customer = dialogue.customer { identify(as: customer.id) }
        var outcome = TurnOutcome(.service(reply))
        outcome.action = reply.action
        outcome.citations = [reply.action?.policy.flatMap(shop.desk.citation(ofClause:))].compactMap(\.self)
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
