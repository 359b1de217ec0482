import Commerce
import CustomerService
import Text
import Understanding
import Writing

/// Turns on the way to a person and back.
extension ShopConversation {
    // MARK: While a colleague has the conversation

    /// What is said now goes to the desk, whole, or asks for it in a shop whose service knows no examples of that; nil where the
    /// assistant takes the utterance apart.
    func deskSteps(saying text: String, in shop: LoadedShop) -> [Understand]? {
        let asksForPerson = shop.isHeardByDeskFirst && HandoffGrammar.asksForPerson(text)
        guard memory.handoff != nil || asksForPerson else { return nil }
        return [{ conversation, shop in
            // Read on its own: the desk answers, and what it says of products is no criterion of the list.
            let understood = conversation.understand(text, in: shop)
            let intent: Intent = HandoffGrammar.callsBack(text) ? .deny : asksForPerson ? .humanAgent : understood.intent
            return Request(text: text, language: understood.language, intent: intent, confidence: understood.confidence)
        }]
    }

    /// Characters of a message.
    private static let longestMessage = 4000

    /// The turn of an utterance that is the desk's; nil where there is no hand-off, or it ended meanwhile.
    func passOn(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        guard let handoff = memory.handoff, !request.text.isEmpty else {
            // In so many words: the service of a shop with flows comes before what only resembles it.
            let isAsked = request.intent == .humanAgent && (shop.shop.flows == nil || HandoffGrammar.asksForPerson(request.text))
            return isAsked ? try handOver(.asked, request, in: shop) : nil
        }
        if HandoffGrammar.callsBack(request.text) { return try callBack(handoff) }
        let isAskedAgain = request.intent == .humanAgent && handoff.state == .queued && request.text.count <= 40
        if isAskedAgain { return outcome(.waiting(handoff, ahead: try queueLength(before: handoff)), handoff) }
        do {
            try store.post(Sanitizer.paragraphs(request.text.prefix(Self.longestMessage)), by: .customer, to: handoff.id, at: clock())
        } catch is HandoffConflict {
            memory.handoff = nil
            return nil
        }
        let isFirst = memory.passedOn != handoff.state
        memory.passedOn = handoff.state
        return outcome(.passedOn(handoff, isFirst: isFirst), handoff)
    }

    private func callBack(_ handoff: Handoff) throws -> TurnOutcome {
        memory.handoff = nil
        var returned = handoff
        do { returned = try store.apply(.callBack, to: handoff.id, at: clock()) } catch let conflict as HandoffConflict {
            returned = conflict.current ?? handoff
        }
        return outcome(.calledBack, returned)
    }

    /// How many are answered before this one.
    private func queueLength(before handoff: Handoff) throws -> Int {
        try store.openHandoffs().count { $0.state == .queued && $0.isBefore(handoff) }
    }

    private func outcome(_ facts: HandoffFacts, _ handoff: Handoff) -> TurnOutcome {
        var outcome = TurnOutcome(.handOff(facts))
        outcome.handoff = handoff
        return outcome
    }

    // MARK: News from the desk

    /// What colleagues did since the customer was last told, which is told by it. What cannot be read now is told the next time.
    func deskNews() -> DeskNews? {
        guard let known = memory.handoff, let now = try? store.handoff(known.id),
            let messages = try? store.messages(of: known.id, after: known.shown).filter({ $0.author != .customer })
        else { return nil }
        let isNewState = now.state != known.state
        guard isNewState || !messages.isEmpty else { return nil }
        var shown = now
        if let last = messages.last, let applied = try? store.apply(.show(upTo: last.number), to: now.id, at: clock()) { shown = applied }
        memory.handoff = now.state.isOpen ? shown : nil
        return DeskNews(handoff: shown, isNewState: isNewState, messages: messages)
    }

    /// Finds the signed-in customer's hand-off of an earlier session.
    /// - Parameter evenQueued: else only one that a colleague has taken.
    func resumeHandoff(evenQueued: Bool) -> Handoff? {
        guard memory.handoff == nil, !memory.looksForHandoff || evenQueued, let customerID else { return nil }
        memory.looksForHandoff = true
        guard let open = try? store.openHandoff(of: customerID), evenQueued || open.state == .accepted else { return nil }
        memory.handoff = open
        return open
    }

    /// Tells of what colleagues do while no turn runs, until the task is cancelled.
    /// - Parameter pause: waits until the store is to be asked again; throws where nobody listens any more.
    public func followDesk(pause: @Sendable () async throws -> Void) async {
        while (try? await pause()) != nil {
            guard memory.handoff != nil, let news = try? await inOrder({ $0.deskNews() }) else { continue }
            announce(.desk(news))
        }
    }

    // MARK: Into the queue

    /// A person is asked for: the conversation is queued at once.
    func handOver(_ reason: Handoff.Reason, _ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        if let open = resumeHandoff(evenQueued: true) { return outcome(.waiting(open, ahead: try queueLength(before: open)), open) }
        let packet = try packet(reason, request, in: shop)
        let handoff = try store.queue(packet.handoff, packet: packet.text)
        closeEverythingOpen(in: shop)
        memory.handoff = handoff
        var outcome = outcome(.queued(handoff, ahead: try queueLength(before: handoff)), handoff)
        outcome.citations = shop.clauses.citations(for: .handOff, language: language)
        outcome.action = handOverAction(reason, .done, summary: handoff.summary, in: shop)
        return outcome
    }

    /// A yes after the way back must not agree to what was proposed before it.
    private func closeEverythingOpen(in shop: LoadedShop) {
        memory.closeQuestion()
        guard let service = memory.service, let flows = shop.shop.flows else { return }
        // The changes of the new dialogue are named unlike those of the one before.
        memory.service = ServiceDialogue(flows: flows, session: "\(conversationID)-\(memory.turn)", customer: service.customer)
    }

    /// A person is offered: a yes queues the conversation.
    func offerPerson(_ reason: Handoff.Reason, in shop: LoadedShop) -> TurnOutcome {
        guard offersPerson(in: shop) else { return TurnOutcome(.handOff(.possible(reason))) }
        var outcome = TurnOutcome(.handOff(.offered(reason)))
        outcome.citations = shop.clauses.citations(for: .handOff, language: language)
        outcome.action = openOffer(reason, in: shop)
        return outcome
    }

    /// Where no rule says when a person takes over, the customer has to ask for one.
    func offersPerson(in shop: LoadedShop) -> Bool { !shop.clauses.citations(for: .handOff, language: language).isEmpty }

    func openOffer(_ reason: Handoff.Reason, in shop: LoadedShop) -> Action {
        let action = handOverAction(reason, .needsConfirmation, summary: "", in: shop)
        memory.ask(.handOff(reason), pending: .confirmation(action))
        return action
    }

    /// As the shop's flows call it, where it has any.
    private func handOverAction(_ reason: Handoff.Reason, _ state: Action.State, summary: String, in shop: LoadedShop) -> Action {
        if let flow = shop.shop.flows?.first(where: { $0.wish == .person }) {
            return Action(name: flow.action, arguments: summary.isEmpty ? [:] : ["summary": .text(summary)], state: state)
        }
        let policy = shop.clauses.citations(for: .handOff, language: language).first?.document
        return Action(name: "hand_off", arguments: ["reason": .text(reason.rawValue)], state: state, policy: policy)
    }
}
