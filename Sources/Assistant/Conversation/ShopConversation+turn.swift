public import Commerce
import Text
import Understanding
import Writing

/// Running turns: one after another, each with its events in order, its reply streamed and its record stored.
extension ShopConversation {
    typealias Understand = @Sendable (isolated ShopConversation, LoadedShop) -> Request
    typealias Plan = @Sendable (isolated ShopConversation, Request, LoadedShop, inout TurnTimer) throws -> TurnOutcome

    public func respond(to text: String) -> AsyncStream<AssistantEvent> {
        turn { conversation, shop in
            shop.understander.understand(text, in: conversation.memory.understanding)
        }
    }

    public func remove(_ criterion: CriterionName) -> AsyncStream<AssistantEvent> {
        turn { conversation, _ in
            let state = conversation.memory.understanding
            return Request(
                text: "", language: state.language, intent: .refine, confidence: 1, criteria: state.criteria.removing(criterion))
        }
    }

    public func welcome() -> AsyncStream<AssistantEvent> {
        turn { conversation, _ in
            Request(text: "", language: conversation.language, intent: .greeting, confidence: 1)
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
    private func turn(
        _ understand: @escaping Understand,
        plan: @escaping Plan = { try $0.outcome(of: $1, in: $2, timer: &$3) }
    ) -> AsyncStream<AssistantEvent> {
        let (stream, continuation) = AsyncStream<AssistantEvent>.makeStream()
        let previous = lastTurn
        let task = Task {
            await previous?.value
            await self.run(understand, plan, to: continuation)
            continuation.finish()
        }
        lastTurn = task
        continuation.onTermination = { reason in
            if case .cancelled = reason { task.cancel() }
        }
        return stream
    }

    private func run(
        _ understand: Understand, _ plan: Plan, to events: AsyncStream<AssistantEvent>.Continuation
    ) async {
        var timer = TurnTimer()
        let shop: LoadedShop
        do { shop = try await loaded() } catch {
            events.yield(.notice(StoreFailure(error).cause))
            return
        }
        // Stopped before it began: nothing of it is done.
        guard !Task.isCancelled else { return }
        timer.restart()
        memory.beginTurn()
        let request = timer.measure("understand") { understand(self, shop) }
        memory.understanding.language = forcedLanguage ?? request.language
        let before = memory
        do {
            let outcome = try plan(self, request, shop, &timer)
            memory.understanding.remember(request)
            announce(request, outcome, in: shop, to: events)
            let narrator = narrator
            let reply = await say(facts(for: outcome.situation, request, in: shop), by: narrator, timer: &timer, to: events)
            finish(request, outcome, reply, in: shop, elapsed: timer.finished(), to: events)
        } catch {
            memory = before
            fail(request, StoreFailure(error), in: shop, elapsed: timer.finished(), to: events)
        }
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

    // MARK: The reply

    /// The offline writer's name in records, as `Narrator` has it without a model.
    private static let offlineName = Narrator().name

    /// What was said, by whom, and what there is to tell of the writer.
    private struct Reply {
        var text = ""
        var writer: String
        var notices: [String] = []
    }

    /// Streams the reply. A cancelled turn keeps what was said until then.
    private func say(
        _ facts: ReplyFacts, by narrator: Narrator, timer: inout TurnTimer, to events: AsyncStream<AssistantEvent>.Continuation
    ) async -> Reply {
        var reply = Reply(writer: Narrator.mayUseModel(for: facts.situation) ? narrator.name : Self.offlineName)
        for await event in narrator.write(facts) {
            guard !Task.isCancelled else { break }
            switch event {
            case .text(let piece):
                if reply.text.isEmpty { timer.mark("first_text") }
                reply.text += piece
                events.yield(.text(piece))
            case .replaced(let text):
                reply.text = text
                events.yield(.replacedText(text))
            case .notice(let notice):
                // A writer has nothing to tell but why the offline text stands in a model's place.
                reply.writer = Self.offlineName
                reply.notices.append(notice)
                events.yield(.notice(notice))
            }
        }
        return reply
    }

    private func finish(
        _ request: Request, _ outcome: TurnOutcome, _ reply: Reply, in shop: LoadedShop, elapsed: [String: Double],
        to events: AsyncStream<AssistantEvent>.Continuation
    ) {
        var record = TurnRecord(
            turn: memory.turn, request: request, language: language, outcome: outcome,
            criteria: memory.understanding.criteria, answer: reply.text, writer: reply.writer, notices: reply.notices,
            elapsed: elapsed, shop: shop)
        do {
            try store.save(StoredTurn(
                conversation: conversationID, turn: memory.turn, customer: customerID ?? .guest, utterance: request.text,
                reply: reply.text, record: try record.line(), time: clock()))
        } catch {
            // What was answered stands, though the history will lack it.
            let notice = StoreFailure(error).cause
            if !reply.notices.contains(notice) {
                record.notices = reply.notices + [notice]
                events.yield(.notice(notice))
            }
        }
        events.yield(.finished(record))
    }

    /// The turn that could not be carried out is answered and recorded like any other: a script still gets one object
    /// a turn.
    private func fail(
        _ request: Request, _ failure: StoreFailure, in shop: LoadedShop, elapsed: [String: Double],
        to events: AsyncStream<AssistantEvent>.Continuation
    ) {
        let reply = Reply(text: failure.sentence(in: language), writer: Self.offlineName, notices: [failure.cause])
        events.yield(.understood(request))
        events.yield(.text(reply.text))
        events.yield(.notice(failure.cause))
        finish(request, TurnOutcome(.outOfScope), reply, in: shop, elapsed: elapsed, to: events)
    }

    // MARK: Facts

    private func facts(for situation: Situation, _ request: Request, in shop: LoadedShop) -> ReplyFacts {
        ReplyFacts(
            language: language, utterance: request.text, shop: shop.shop, vocabulary: shop.vocabulary,
            turn: memory.turn, today: Day(seconds: clock(), utcOffset: shop.shop.utcOffset), situation: situation,
            mentioned: mentionedTitles(in: situation, shop), numbers: memory.numbers, articles: shop.articleTitles)
    }

    /// Titles of products that ledgers point at: bought together with X.
    private func mentionedTitles(in situation: Situation, _ shop: LoadedShop) -> [ProductID: LocalizedText] {
        let ranked: [RankedProduct] =
            switch situation {
            case .results(let results): results.products
            case .comparison(let products, _): products
            case .detail(let product, _): [product]
            default: []
            }
        return shop.titles(mentionedBy: ranked)
    }
}

extension CustomerID {
    /// Whom a guest's turns are stored under. Guests have nothing else in the store.
    static var guest: CustomerID { "guest" }
}
