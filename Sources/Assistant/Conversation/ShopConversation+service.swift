import Commerce
import CustomerService
import Text
import Understanding
import Writing

/// Service turns that change nothing: knowledge answers, where an order or its refund is.
extension ShopConversation {
    func answerFromKnowledge(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        let knowledge = try shop.knowledge
        if let article = request.article, let citations = knowledge.answer(request.text, from: article, language: language) {
            return quote(citations)
        }
        // Where the customer set the replies to another language than the question's, either may hold the answer.
        let context = wordsInView(request, shop)
        let answer =
            knowledge.answer(request.text, language: language, context: context)
            ?? knowledge.answer(request.text, language: request.language, context: context)
        // "Exchange the broken one" asks for a deed, not for an article on sizes: the rule is cited, and a person does it.
        let rule = request.intent == .exchangeOrder ? shop.clauses.citations(for: .exchange, language: language) : []
        if let rule = rule.first, answer?.citations.first?.document != rule.document { return quote([rule]) }
        if let answer { return quote(answer.citations, outdated: answer.outdated) }
        return request.intent == .policyQuestion ? TurnOutcome(.noPassage) : offerPerson(.outsidePolicy, in: shop)
    }

    /// What the product is called that the question points at, or that was looked at last.
    private func wordsInView(_ request: Request, _ shop: LoadedShop) -> [String] {
        guard let id = request.references.first ?? memory.understanding.focus, let category = shop.product(id)?.category else { return [] }
        return shop.vocabulary.categories[category].map { Array($0.names.all.prefix(4)) } ?? []
    }

    private func quote(_ citations: [Citation], outdated: Citation? = nil) -> TurnOutcome {
        var outcome = TurnOutcome(.passages(citations, outdated: outdated))
        outcome.citations = citations
        return outcome
    }

    // MARK: Where an order is

    /// Orders on their way, or the one that was named; another customer's are as if there were none.
    func track(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        guard let orders = try ownOrders() else { return refuse(.notSignedIn, request.intent) }
        if let number = request.order ?? implied(by: request) {
            guard let order = orders.first(where: { $0.id == number }) else { return refuse(.unknownOrder(number.rawValue), request.intent) }
            return TurnOutcome(.orders([remembered(order)]))
        }
        let underway = orders.filter { [.pending, .pendingModified, .processed, .shipped].contains($0.state) }
        let shown = underway.isEmpty ? orders : underway
        if shown.count == 1 { memory.understanding.lastOrder = shown[0].id }
        return TurnOutcome(.orders(shown))
    }

    /// How far the money of an order has come; without a number, of those from which any is due.
    func refundStatus(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        guard let orders = try ownOrders() else { return refuse(.notSignedIn, request.intent) }
        let due = orders.filter { [.cancelled, .returnRequested].contains($0.state) }
        let meant: Order?
        if let number = request.order ?? implied(by: request) {
            guard let order = orders.first(where: { $0.id == number }) else { return refuse(.unknownOrder(number.rawValue), request.intent) }
            meant = order
        } else {
            guard due.count < 2 else { return TurnOutcome(.orders(due)) }
            meant = due.first ?? orders.first
        }
        guard let meant else { return TurnOutcome(.orders([])) }
        var outcome = TurnOutcome(.refund(remembered(meant)))
        outcome.citations = shop.clauses.citations(for: .refund, language: language)
        return outcome
    }

    private func ownOrders() throws -> [Order]? { try customerID.map { try store.orders(of: $0) } }

    private func remembered(_ order: Order) -> Order {
        memory.understanding.lastOrder = order.id
        return order
    }

    private func refuse(_ reason: ServiceRefusal.Reason, _ intent: Intent) -> TurnOutcome {
        let action = Action(name: intent.rawValue, arguments: [:], state: .refused)
        var outcome = TurnOutcome(.service(ServiceReply(kind: .refuse(ServiceRefusal(reason: reason)), action: action)))
        outcome.action = action
        return outcome
    }

    /// "Cancel it" after an order was shown means that order.
    func implied(by request: Request) -> OrderID? {
        guard memory.understanding.lastIntent.map(Self.orderIntents.contains) == true else { return nil }
        let words = request.text.lowercased()
        let isPointing =
            words.split { !$0.isLetter }.contains { $0 == "it" || $0 == "that" }
            || ["它", "这个", "这单", "那个", "那单"].contains(where: words.contains)
        return isPointing ? memory.understanding.lastOrder : nil
    }

    private static let orderIntents: Set<Intent> = [.trackOrder, .cancelOrder, .returnOrder, .refundStatus, .exchangeOrder, .modifyOrder, .invoice]
}
