import Assistant
import Commerce

/// Carries out an effect against the assistant and sends back what came of it.
struct EffectPerformer: Sendable {
    let assistant: any ShopAssistant
    /// Writes the transcript; gives the path it was written to.
    let export: @Sendable (_ transcript: String, _ file: String?) async throws -> String
    var recorder: SessionRecorder?
    /// What a piece of an answer waits for the next, so that it can be watched being written.
    var textPace = Duration.zero

    init(
        assistant: any ShopAssistant, recorder: SessionRecorder? = nil,
        export: @escaping @Sendable (_ transcript: String, _ file: String?) async throws -> String
    ) {
        self.assistant = assistant
        self.recorder = recorder
        self.export = export
    }

    func perform(_ effect: Effect, send: @Sendable (Message) -> Void) async {
        guard let recorder, let recorded = recorder.begin(effect) else { return await carryOut(effect, send) }
        await carryOut(effect) { message in
            recorder.take(message, of: recorded)
            send(message)
        }
        recorder.end(recorded, isTurn: effect.isTurn)
    }

    private func carryOut(_ effect: Effect, _ send: @Sendable (Message) -> Void) async {
        do {
            try await attempt(effect, send)
        } catch is CancellationError {
            return
        } catch let error as OutOfStock {
            send(.failed(.outOfStock(left: error.left)))
        } catch {
            send(.failed(.other(String(describing: error))))
        }
    }

    private func attempt(_ effect: Effect, _ send: @Sendable (Message) -> Void) async throws {
        switch effect {
        case .listen:
            for await announcement in assistant.announcements { send(.announced(announcement)) }
        case .loadSession: send(.sessionLoaded(await session()))
        case .loadHistory: send(.historyLoaded(try await assistant.history()))
        case .welcome(let turn): await relay(await assistant.welcome(), of: turn, send)
        case .respond(let turn, let text): await relay(await assistant.respond(to: text), of: turn, send)
        case .remove(let turn, let name): await relay(await assistant.remove(name), of: turn, send)
        case .complete(let text):
            let rest = await assistant.completion(of: text)
            try Task.checkCancellation()
            send(.completionFound(text, rest: rest))
        case .open(let request, let product):
            let detail = try await assistant.open(product)
            send(detail.map { .pageLoaded(request, .detail($0)) } ?? .productMissing(request))
        case .loadPage(let request, let page): try await load(page, request, send)
        case .record(let kind, let product):
            try await assistant.record(kind, of: product)
            send(.feedbackRecorded(kind, product))
        case .addToCart(let product, let variant):
            send(.addedToCart(product, try await assistant.addToCart(product, variant: variant)))
        case .undoCart: send(.cartUndone(try await assistant.undo()))
        case .signIn(let customer):
            try await assistant.signIn(customer)
            send(.signedIn(await session()))
        case .setLanguage(let language): await assistant.setLanguage(language)
        case .useModel(let isOn):
            let isAvailable = await assistant.useModel(isOn)
            send(.modelSwitched(isOn: isOn, isAvailable: isAvailable, writer: await assistant.writerName))
        case .clear: await assistant.clear()
        case .export(let file): send(.exported(path: try await export(try await assistant.transcript(), file)))
        case .stopTurn, .suspend, .quit: break
        }
    }

    private func session() async -> Session {
        Session(
            shop: await assistant.shop, vocabulary: await assistant.vocabulary, customer: await assistant.customer,
            writer: await assistant.writerName)
    }

    private func relay(
        _ events: AsyncStream<AssistantEvent>, of turn: TurnID, _ send: @Sendable (Message) -> Void
    ) async {
        for await event in events {
            send(.turnEvent(turn, event))
            if textPace > .zero, case .text = event { try? await Task.sleep(for: textPace) }
        }
        send(.turnEnded(turn))
    }

    private func load(_ page: Effect.LoadedPage, _ request: RequestID, _ send: @Sendable (Message) -> Void) async throws {
        switch page {
        case .cart: send(.pageLoaded(request, .cart(try await assistant.cart())))
        case .orders: send(.pageLoaded(request, .orders(try await assistant.orders())))
        case .source(_, let citation):
            let article = try await assistant.article(citation.document, in: citation.language)
            send(article.map { .pageLoaded(request, .article($0, cited: citation)) } ?? .articleMissing)
        case .customers: send(.pageLoaded(request, .customers(try await assistant.customers())))
        case .profile:
            let profile = try await assistant.profile()
            send(profile.map { .pageLoaded(request, .profile($0)) } ?? .profileMissing)
        }
    }
}
