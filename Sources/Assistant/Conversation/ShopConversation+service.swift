import Commerce
import CustomerService
import Text
import Understanding
import Writing

/// Service turns: knowledge answers, order flows under policy, the way to a person.
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
        // "Exchange this for an L" asks for a deed, not for an article on sizes: the rule is cited, and a person does it.
        let rule = request.intent == .exchangeOrder ? shop.desk.citations(for: .exchange, language: language) : []
        if let rule = rule.first, answer?.citations.first?.document != rule.document { return quote([rule]) }
        if let answer { return quote(answer.citations, outdated: answer.outdated) }
        return request.intent == .policyQuestion ? TurnOutcome(.noPassage) : handOff(in: shop)
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

    func handOff(in shop: LoadedShop) -> TurnOutcome {
        var outcome = TurnOutcome(.handOff)
        outcome.citations = shop.desk.citations(for: .handOff, language: language)
        return outcome
    }

    func orderTurn(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        guard let action = OrderAction(rawValue: request.intent.rawValue) else { return TurnOutcome(.handOff) }
        var number = request.order
        if number == nil, case .detail(let question) = memory.open, let choice = request.choice,
            question.choices.indices.contains(choice - 1)
        {
            number = question.choices[choice - 1].id
        }
        let order = OrderRequest(
            action: action, order: number ?? implied(by: request), items: try items(in: request, of: number, shop),
            language: language)
        return show(shop.desk.step(order, in: try situation(in: shop)))
    }

    /// "Cancel it" after an order was shown means that order.
    private func implied(by request: Request) -> OrderID? {
        guard memory.understanding.lastIntent.map(Self.orderIntents.contains) == true else { return nil }
        let words = request.text.lowercased()
        let isPointing =
            words.split { !$0.isLetter }.contains { $0 == "it" || $0 == "that" }
            || ["它", "这个", "这单", "那个", "那单"].contains(where: words.contains)
        return isPointing ? memory.understanding.lastOrder : nil
    }

    private static let orderIntents: Set<Intent> = [.trackOrder, .cancelOrder, .returnOrder, .refundStatus]

    /// Lines of the customer's orders that the utterance names by words of their titles.
    private func items(in request: Request, of order: OrderID?, _ shop: LoadedShop) throws -> [OrderItem] {
        guard request.intent == .returnOrder, let customerID else { return [] }
        let said = Set(shop.analyzer.terms(request.text))
        let orders = try store.orders(of: customerID).filter { order == nil || $0.id == order }
        let lines = orders.filter { $0.state == .delivered }.flatMap(\.lines)
        let scored = lines.map { line in
            (line, Set(line.title.all.flatMap { shop.analyzer.terms($0) } + categoryTerms(line, shop)).intersection(said).count)
        }
        guard let most = scored.map(\.1).max(), most > 0 else { return [] }
        let products = Set(scored.filter { $0.1 == most }.map(\.0.product))
        return products.count == 1 ? products.map { .product($0) } : []
    }

    private func categoryTerms(_ line: OrderLine, _ shop: LoadedShop) -> [String] {
        guard let category = shop.product(line.product)?.category, let names = shop.vocabulary.categories[category]?.names
        else { return [] }
        return names.all.flatMap { shop.analyzer.terms($0) }
    }

    // MARK: After the question

    func commit(_ proposal: OrderProposal, in shop: LoadedShop) throws -> TurnOutcome {
        let confirmed = shop.desk.confirm(proposal, in: try situation(in: shop))
        guard case .ready(let ready) = confirmed else { return show(confirmed) }
        let outcome = try shop.desk.commit(ready, to: store)
        if case .done(let committed) = outcome {
            // What the policy lets nobody take back must not hide the change before it.
            if let now = try? situation(in: shop), shop.desk.undo(committed, in: now) != nil {
                memory.undoable.append(.order(committed))
            }
        }
        return show(outcome)
    }

    func decline(_ proposal: OrderProposal, in shop: LoadedShop) -> TurnOutcome { show(shop.desk.decline(proposal)) }

    func ask(_ question: OrderOutcome.Question) -> TurnOutcome { show(.needsInput(question)) }

    func withdraw(_ committed: CommittedChange, in shop: LoadedShop) throws -> TurnOutcome {
        guard let ready = shop.desk.undo(committed, in: try situation(in: shop)) else { return TurnOutcome(.nothingToUndo) }
        let outcome = try shop.desk.commit(ready, to: store)
        return show(outcome)
    }

    private func situation(in shop: LoadedShop) throws -> OrderSituation {
        let customer = try currentCustomer()
        let orders = try customer.map { try store.orders(of: $0.id) } ?? []
        let products = Set(orders.flatMap(\.lines).map(\.product))
        let categories = Dictionary(products.compactMap { id in shop.product(id)?.category.map { (id, $0) } }) { first, _ in first }
        return OrderSituation(customer: customer, orders: orders, categories: categories, now: clock())
    }

    // MARK: Outcomes as facts

    private func show(_ result: OrderOutcome) -> TurnOutcome {
        var outcome: TurnOutcome
        switch result {
        case .tracked(let orders): outcome = TurnOutcome(.orders(orders))
        case .refundStatus(let status): outcome = TurnOutcome(.refund(status.order))
        default:
            guard let action = result.action else { return TurnOutcome(.handOff) }
            outcome = TurnOutcome(
                .action(
                    ActionFacts(
                        action: action, order: result.order, choices: result.choices,
                        excluded: result.proposal?.excluded ?? [], refund: result.refund, postage: result.postage,
                        refusal: result.refusal.map(ActionFacts.Refusal.init), citations: result.citations)))
            outcome.action = action
        }
        outcome.citations = result.citations
        remember(result, outcome.action)
        return outcome
    }

    private func remember(_ result: OrderOutcome, _ action: Action?) {
        if let order = result.order { memory.understanding.lastOrder = order.id }
        switch result {
        case .needsConfirmation(let proposal):
            memory.ask(.proposal(proposal), pending: action.map(ConversationState.Pending.confirmation))
        case .needsInput(let question):
            memory.ask(.detail(question), pending: action.map { .argument($0, name: question.missing) })
        case .tracked, .refundStatus: break
        case .ready, .done, .refused: memory.closeQuestion()
        }
    }
}

extension ActionFacts.Refusal {
    fileprivate init(_ refusal: OrderRefusal) {
        self =
            switch refusal {
            case .notSignedIn: .notSignedIn
            case .noSuchOrder: .noSuchOrder
            case .wrongState(let state): .wrongState(state)
            case .tooLate(let days): .tooLate(days: days)
            case .notReturnable(let titles): .notReturnable(titles: titles)
            case .changedMeanwhile: .changedMeanwhile
            case .needsPerson: .needsPerson
            case .declined: .declined
            }
    }
}
