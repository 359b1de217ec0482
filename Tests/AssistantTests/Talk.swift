@testable import Assistant
import Commerce
import Understanding
import Writing

/// One conversation with the demo shop, and what each of its turns brought.
struct Talk: Sendable {
    let shop: DemoShop
    let store: any ShopStore
    let conversation: ShopConversation

    /// - Parameter store: in place of a fresh one, for conversations that follow each other or fail.
    init(
        as customer: CustomerID? = nil, language: Language = .english, store: (any ShopStore)? = nil,
        writers: WriterChoice = WriterChoice(), name: String = "test"
    ) async throws {
        let shop = try await DemoShop.loaded()
        let store = store ?? InMemoryShopStore(shop.contents)
        let (models, noon) = (shop.models, shop.noon)
        self.shop = shop
        self.store = store
        conversation = ShopConversation(
            store: store, loading: Task { models }, customer: customer, language: language, writers: writers,
            conversation: name, clock: { noon })
    }

    @discardableResult
    func say(_ text: String) async -> Turn { await Turn(conversation.respond(to: text)) }

    /// One turn of several requests, taken apart already.
    func take(parts: [String]) async -> Turn {
        await Turn(conversation.turn(saying: parts.joined(separator: ", ")) { _, _ in
            parts.map { part in { $0.understand(part, in: $1) } }
        })
    }

    /// One turn that is understood already.
    func take(_ request: Request) async -> Turn {
        await Turn(conversation.turn(saying: request.text) { _, _ in [{ _, _ in request }] })
    }

    /// The turns one after another; gives the last.
    @discardableResult
    func say(_ first: String, then rest: String...) async -> Turn {
        var turn = await say(first)
        for text in rest { turn = await say(text) }
        return turn
    }
}

/// The events of one turn, read to the end.
struct Turn: Sendable {
    let events: [AssistantEvent]

    init(_ stream: AsyncStream<AssistantEvent>) async {
        var events: [AssistantEvent] = []
        for await event in stream { events.append(event) }
        self.events = events
    }

    var request: Request? { first { if case .understood(let request) = $0 { request } else { nil } } }
    var list: ProductList? { first { if case .products(let list) = $0 { list } else { nil } } }
    var detail: ProductDetail? { first { if case .opened(let detail) = $0 { detail } else { nil } } }
    var compared: [RankedProduct] { first { if case .compared(let products) = $0 { products } else { nil } } ?? [] }
    var question: ClarifyingQuestion? { first { if case .question(let question) = $0 { question } else { nil } } }
    var citations: [Citation] { first { if case .citations(let citations) = $0 { citations } else { nil } } ?? [] }
    var action: Action? { first { if case .action(let action) = $0 { action } else { nil } } }
    var cart: CartSummary? { first { if case .cart(let cart) = $0 { cart } else { nil } } }
    var record: TurnRecord? { first { if case .finished(let record) = $0 { record } else { nil } } }
    var notices: [String] { events.compactMap { if case .notice(let notice) = $0 { notice } else { nil } } }

    /// What the customer reads at the end.
    var text: String {
        events.reduce(into: "") { text, event in
            switch event {
            case .text(let piece): text += piece
            case .replacedText(let whole): text = whole
            default: break
            }
        }
    }

    /// The events by kind, repeats of one kind in a row taken together.
    var kinds: [String] {
        events.reduce(into: []) { kinds, event in
            let kind = Self.kind(of: event)
            if kinds.last != kind { kinds.append(kind) }
        }
    }

    private static func kind(of event: AssistantEvent) -> String {
        switch event {
        case .understood: "understood"
        case .products: "products"
        case .opened: "opened"
        case .compared: "compared"
        case .question: "question"
        case .citations: "citations"
        case .action: "action"
        case .cart: "cart"
        case .handoff: "handoff"
        case .text, .replacedText: "text"
        case .notice: "notice"
        case .finished: "finished"
        }
    }

    private func first<Value>(_ value: (AssistantEvent) -> Value?) -> Value? {
        for event in events {
            if let found = value(event) { return found }
        }
        return nil
    }
}
