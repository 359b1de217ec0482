public import Commerce
import Text
import Understanding
import Writing

/// Running turns: one after another, each with its events in order, its reply streamed and its record stored.
extension ShopConversation {
    typealias Understand = @Sendable (isolated ShopConversation, LoadedShop) -> Request
    typealias Steps = @Sendable (isolated ShopConversation, LoadedShop) -> [Understand]
    typealias Plan = @Sendable (isolated ShopConversation, Request, LoadedShop, inout TurnTimer) throws -> TurnOutcome

    public func respond(to text: String) -> AsyncStream<AssistantEvent> {
        turn(saying: text) { conversation, shop in
            if let steps = conversation.deskSteps(saying: text, in: shop) { return steps }
            if let intent = conversation.serviceIntent(of: text, in: shop) {
                return [{ $0.serviceRequest(text, intent, in: $1) }]
            }
            return shop.understander.parts(of: text, in: conversation.memory.understanding).map { part in
                { $0.understand(part, in: $1) }
            }
        }
    }

    public func remove(_ criterion: CriterionName) -> AsyncStream<AssistantEvent> {
        turn { _, _ in
            [{ conversation, _ in
                let state = conversation.memory.understanding
                return Request(
                    text: "", language: state.language, intent: .refine, confidence: 1, criteria: state.criteria.removing(criterion))
            }]
        }
    }

    public func welcome() -> AsyncStream<AssistantEvent> {
        turn { _, _ in
            [{ conversation, _ in Request(text: "", language: conversation.language, intent: .greeting, confidence: 1) }]
        } plan: { conversation, _, shop, timer in
            var outcome = TurnOutcome(.smallTalk(.greeting))
            outcome.list = conversation.recommendations(in: shop, timer: &timer)
            return outcome
        }
    }

    /// Does `work` after the turns before it and before those that come after.
    func inOrder<Result: Sendable>(_ work: @escaping @Sendable (isolated ShopConversation) throws -> Result) async throws -> Result {
        let previous = lastTurn
        let task = Task {
            await previous?.value
            return try work(self)
        }
        lastTurn = Task { _ = await task.result }
        return try await task.value
    }

    /// The stream ends with `.finished`, or early where it is cancelled or there is no shop.
    func turn(
        saying text: String = "", _ steps: @escaping Steps,
        plan: @escaping Plan = { try $0.outcome(of: $1, in: $2, timer: &$3) }
    ) -> AsyncStream<AssistantEvent> {
        let (stream, continuation) = AsyncStream<AssistantEvent>.makeStream()
        let previous = lastTurn
        let task = Task {
            await previous?.value
            await self.run(text, steps, plan, to: continuation)
            continuation.finish()
        }
        lastTurn = task
        continuation.onTermination = { reason in
            if case .cancelled = reason { task.cancel() }
        }
        return stream
    }

    private func run(
        _ text: String, _ steps: Steps, _ plan: Plan, to events: AsyncStream<AssistantEvent>.Continuation
    ) async {
        var timer = TurnTimer()
        var shop: LoadedShop
        do { shop = try await loaded() } catch {
            events.yield(.notice(StoreFailure(error).cause))
            return
        }
        // Stopped before it began: nothing of it is done.
        guard !Task.isCancelled else { return }
        timer.restart()
        memory.beginTurn()
        let resumed = resumeHandoff(evenQueued: text.isEmpty)
        let news = deskNews()
        let steps = timer.measure("understand") { steps(self, shop) }
        var parts = decide(steps, plan, in: &shop, timer: &timer, to: events)
        parts.news = resumed.map { DeskNews(handoff: $0, isNewState: true, messages: news?.messages ?? []) } ?? news
        attend(to: text, &parts, in: shop, to: events)
        if let handoff = memory.handoff ?? news?.handoff { events.yield(.handoff(handoff)) }
        ask(at: &parts, in: shop, timer: &timer, to: events)
        let reply = await say(parts, in: shop, timer: &timer, to: events)
        finish(text, parts, reply, in: shop, elapsed: timer.finished(), to: events)
    }

    /// Understands and plans one request after the other, each with the conversation as the one before left it.
    private func decide(
        _ steps: [Understand], _ plan: Plan, in shop: inout LoadedShop, timer: inout TurnTimer,
        to events: AsyncStream<AssistantEvent>.Continuation
    ) -> TurnParts {
        var parts = TurnParts()
        for (place, step) in steps.enumerated() {
            // What the request before it bought is no longer on the shelf.
            if place > 0, let now = followed() { shop = now }
            let request = timer.measure("understand") { step(self, shop) }
            if place == 0 { memory.understanding.language = forcedLanguage ?? request.language }
            if memory.asksInThisTurn, !request.intent.isHarmless {
                // A yes that came before the question agrees to nothing.
                if request.intent != .confirm, request.intent != .deny { parts.postponed.append(request.text) }
                continue
            }
            let before = memory
            memory.settle(request.indifferent)
            do {
                let outcome = try plan(self, request, shop, &timer)
                memory.understanding.remember(request)
                announce(request, outcome, in: shop, to: events)
                let asks = memory.asksInThisTurn && !parts.hasQuestion
                parts.add(TurnParts.Part(request: request, outcome: outcome, asks: asks))
            } catch {
                memory = before
                parts.fail(request, StoreFailure(error))
                if parts.decided.isEmpty { events.yield(.understood(request)) }
                return parts
            }
        }
        return parts
    }

    /// The list that is spoken of last may be asked about.
    private func ask(
        at parts: inout TurnParts, in shop: LoadedShop, timer: inout TurnTimer, to events: AsyncStream<AssistantEvent>.Continuation
    ) {
        guard parts.failure == nil, parts.postponed.isEmpty, let last = parts.decided.last,
            case .results(let results) = last.outcome.situation, results.origin != .recommendation, let list = last.outcome.list,
            let question = timer.measure("question", { question(about: list, in: shop) })
        else { return }
        memory.askAboutList(question)
        parts.ask(question)
        events.yield(.question(question))
    }

    private func announce(
        _ request: Request, _ outcome: TurnOutcome, in shop: LoadedShop, to events: AsyncStream<AssistantEvent>.Continuation
    ) {
        events.yield(.understood(request))
        if var list = outcome.list {
            list.mentioned = shop.titles(mentionedBy: list.products)
            memory.show(list)
            events.yield(.products(list))
        }
        if let detail = outcome.detail { events.yield(.opened(detail)) }
        if !outcome.compared.isEmpty { events.yield(.compared(outcome.compared)) }
        if !outcome.citations.isEmpty { events.yield(.citations(outcome.citations)) }
        if let action = outcome.action { events.yield(.action(action)) }
        if let cart = outcome.cart { events.yield(.cart(cart)) }
    }
}
