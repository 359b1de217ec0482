import Commerce
import Text
import Understanding
import Writing

/// What a turn says, and its record.
extension ShopConversation {
    /// The offline writer's name in records, as `Narrator` has it without a model.
    private static let offlineName = Narrator().name

    /// What was said, by whom, and what there is to tell of the writer.
    struct Reply {
        fileprivate(set) var text = ""
        fileprivate(set) var writer: String
        fileprivate(set) var notices: [String] = []
    }

    /// Streams the reply to every part. A cancelled turn keeps what was said until then.
    func say(
        _ parts: TurnParts, in shop: LoadedShop, timer: inout TurnTimer, to events: AsyncStream<AssistantEvent>.Continuation
    ) async -> Reply {
        var reply = Reply(writer: Self.offlineName)
        if let news = parts.news { for line in DeskNewsText(language: language).lines(news) { add(line, to: &reply, events) } }
        if let tone = parts.tone, let request = parts.decided.first?.request {
            await say(.acknowledgement(tone), to: request, &reply, in: shop, timer: &timer, to: events)
        }
        for part in parts.inOrderOfSpeech where !part.asks {
            await say(part.outcome.situation, to: part.request, &reply, in: shop, timer: &timer, to: events)
        }
        if !parts.postponed.isEmpty, let request = parts.decided.last?.request {
            await say(.postponed(parts.postponed), to: request, &reply, in: shop, timer: &timer, to: events)
        }
        if let failure = parts.failure, !Task.isCancelled {
            add(failure.store.sentence(in: language), to: &reply, events)
            reply.notices.append(failure.store.cause)
            events.yield(.notice(failure.store.cause))
        }
        for part in parts.inOrderOfSpeech where part.asks {
            await say(part.outcome.situation, to: part.request, &reply, in: shop, timer: &timer, to: events)
        }
        if let reason = parts.offer, let request = parts.decided.last?.request {
            await say(.offerOfPerson(reason), to: request, &reply, in: shop, timer: &timer, to: events)
        }
        return reply
    }

    private func add(_ piece: String, to reply: inout Reply, _ events: AsyncStream<AssistantEvent>.Continuation) {
        let text = reply.text.isEmpty ? piece : "\n" + piece
        reply.text += text
        events.yield(.text(text))
    }

    private func say(
        _ situation: Situation, to request: Request, _ reply: inout Reply, in shop: LoadedShop, timer: inout TurnTimer,
        to events: AsyncStream<AssistantEvent>.Continuation
    ) async {
        guard !Task.isCancelled else { return }
        let facts = facts(for: situation, request, in: shop)
        let narrator = narrator
        if Narrator.mayUseModel(for: situation) { reply.writer = narrator.name }
        let before = reply.text.isEmpty ? "" : reply.text + "\n"
        var isFirst = true
        for await event in narrator.write(facts) {
            guard !Task.isCancelled else { break }
            switch event {
            case .text(let piece):
                if reply.text.isEmpty { timer.mark("first_text") }
                if isFirst { add(piece, to: &reply, events) } else {
                    reply.text += piece
                    events.yield(.text(piece))
                }
                isFirst = false
            case .replaced(let text):
                reply.text = before + text
                events.yield(.replacedText(reply.text))
            case .notice(let notice):
                // A writer has nothing to tell but why the offline text stands in a model's place.
                reply.writer = Self.offlineName
                reply.notices.append(notice)
                events.yield(.notice(notice))
            }
        }
    }

    /// Every turn is recorded, also one that could not be carried out: a script still gets one object a turn.
    func finish(
        _ text: String, _ parts: TurnParts, _ reply: Reply, in shop: LoadedShop, elapsed: [String: Double],
        to events: AsyncStream<AssistantEvent>.Continuation
    ) {
        guard let request = parts.failure?.request ?? parts.decided.last?.request else { return }
        var record = TurnRecord(
            turn: memory.turn, request: request, language: language, outcome: parts.outcome,
            criteria: memory.understanding.criteria, answer: reply.text, writer: reply.writer, notices: reply.notices,
            elapsed: elapsed, shop: shop)
        record.handoff = handoffRecord(of: parts)
        do {
            try store.save(StoredTurn(
                conversation: conversationID, turn: memory.turn, customer: customerID ?? .guest,
                utterance: Sanitizer.paragraphs(text.prefix(Self.utteranceLimit)),
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

    private func handoffRecord(of parts: TurnParts) -> TurnRecord.HandoffRecord? {
        if case .handOff = memory.open, memory.asksInThisTurn { return .init(state: .asked) }
        guard let handoff = parts.outcome.handoff ?? memory.handoff ?? parts.news?.handoff else { return nil }
        return .init(state: handoff.state, packet: handoff.packet)
    }

    /// Characters of an utterance that are stored.
    private static let utteranceLimit = 2000

    // MARK: Facts

    func facts(for situation: Situation, _ request: Request, in shop: LoadedShop) -> ReplyFacts {
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
            case .placement(let placement): [placement.product]
            case .absence(let absence): absence.product.map { [$0] } ?? []
            default: []
            }
        return shop.titles(mentionedBy: ranked)
    }
}

extension CustomerID {
    /// Whom a guest's turns are stored under. Guests have nothing else in the store.
    static var guest: CustomerID { "guest" }
}
