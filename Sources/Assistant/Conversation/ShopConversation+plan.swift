import Commerce
import Understanding
import Writing

extension ShopConversation {
    /// What kind of turn this is, and who answers it.
    func outcome(of request: Request, in shop: LoadedShop, timer: inout TurnTimer) throws -> TurnOutcome {
        if let outcome = try passOn(request, in: shop) { return outcome }
        if let outcome = try serve(request, in: shop) { return outcome }
        if let outcome = try answerToOpenQuestion(request, in: shop) { return outcome }
        if let others = others(request, in: shop, timer: &timer) { return others }
        if let alike = alike(request, in: shop, timer: &timer) { return alike }
        if let answer = try answerRankingQuestion(request, in: shop) { return answer }
        switch request.intent {
        case .search, .refine: return search(request, in: shop, timer: &timer)
        case .recommend: return try explanation(request) ?? recommend(request, in: shop, timer: &timer)
        case .compare: return try compare(request, in: shop)
        case .select: return try explanation(request) ?? select(request, in: shop)
        case .productQuestion: return try explanation(request) ?? answerProductQuestion(request, in: shop)
        case .feedback: return try forget(request, in: shop) ?? takeFeedback(request, in: shop)
        case .addToCart: return try addToCart(request, in: shop)
        case .removeFromCart: return try removeFromCart(request, in: shop)
        case .viewCart: return try cartOutcome(.none, in: shop)
        case .checkout: return try checkout(in: shop)
        case .undo: return try undoLast(in: shop)
        case .trackOrder: return try track(request, in: shop)
        case .refundStatus: return try refundStatus(request, in: shop)
        case .cancelOrder, .returnOrder: return try serviceTurn(request, in: shop) ?? offerPerson(.outsidePolicy, in: shop)
        case .exchangeOrder, .modifyOrder, .invoice: return try serviceTurn(request, in: shop) ?? answerFromKnowledge(request, in: shop)
        case .policyQuestion: return try answerFromKnowledge(request, in: shop)
        case .humanAgent: return request.confidence >= 0.6 ? try handOver(.asked, request, in: shop) : offerPerson(.asked, in: shop)
        case .complaint: return offerPerson(.complaint, in: shop)
        case .greeting: return TurnOutcome(.smallTalk(.greeting))
        case .thanks: return TurnOutcome(.smallTalk(.thanks))
        case .goodbye: return TurnOutcome(.smallTalk(.goodbye))
        case .help: return TurnOutcome(.smallTalk(.help))
        case .confirm: return TurnOutcome(.nothingToConfirm)
        case .deny: return TurnOutcome(.smallTalk(.declined))
        case .outOfScope: return TurnOutcome(.outOfScope)
        }
    }

    // MARK: What waits for an answer

    /// A yes, a no or the detail that was asked for; nil where the turn is about something else. An open question
    /// stays open over a digression, and ends with another request of its kind.
    private func answerToOpenQuestion(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        guard let open = memory.open, !memory.asksInThisTurn else { return nil }
        if case .variant(let product, let variants, let quantity) = open {
            return try answer(request, toChoiceOf: variants, of: product, quantity: quantity, in: shop)
        }
        guard request.intent == .confirm || request.intent == .deny else { return nil }
        memory.closeQuestion()
        switch (open, request.intent) {
        case (.service, _): return try answerDesk(isYes: request.intent == .confirm, in: shop)
        case (.checkout(let order), .confirm): return try place(order, in: shop)
        case (.checkout, _): return declineCheckout()
        case (.forgetting(let wish, let products), .confirm): return try forget(wish, of: products, in: shop)
        case (.handOff(let reason), .confirm): return try handOver(reason, request, in: shop)
        case (.variant, _), (.forgetting, _), (.handOff, _): return TurnOutcome(.smallTalk(.declined))
        }
    }
}
