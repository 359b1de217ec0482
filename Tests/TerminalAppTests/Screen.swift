import Assistant
import Commerce
import Terminal
@testable import TerminalApp

/// The state with a customer before it: presses keys, sends facts, keeps what was asked of the world.
struct Screen {
    var state: AppState
    private(set) var effects: [Effect] = []

    /// A screen whose session is loaded and whose welcome is over.
    init(_ width: Int = 120, _ height: Int = 36, language: Language = .chinese) {
        state = AppState(size: Size(width: width, height: height), language: language)
        _ = state.start()
        let customer = language == .chinese ? SampleShop.customer : SampleShop.secondCustomer
        send(
            .sessionLoaded(
                Session(shop: SampleShop.shop, vocabulary: SampleShop.vocabulary, customer: customer, writer: "offline")),
            .historyLoaded(["便宜点的耳机", "return policy", "降噪耳机"]))
        receive(.text(language == .chinese ? "您好，想买点什么？" : "Hello, what are you looking for?"))
        endTurn()
        effects = []
    }

    mutating func send(_ messages: Message...) {
        for message in messages { effects += update(&state, message) }
    }

    mutating func press(_ keys: KeyEvent...) {
        for key in keys { send(.keyPressed(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    mutating func say(_ text: String) {
        type(text)
        press(KeyEvent(.enter))
    }

    /// Events of the running turn.
    mutating func receive(_ events: AssistantEvent...) {
        for event in events { send(.turnEvent(state.turn?.id ?? 0, event)) }
    }

    mutating func endTurn() { send(.turnEnded(state.turn?.id ?? 0)) }

    /// A search that found the sample list.
    mutating func search(_ text: String = "降噪耳机", language: Language = .chinese, answer: String = "为您挑了 3 款。") {
        say(text)
        receive(.understood(SampleShop.request(text, language)), .products(SampleShop.list), .text(answer))
        endTurn()
        effects = []
    }

    mutating func open(_ page: Page) { send(.pageLoaded(state.beginRequest(), page)) }

    /// But for the questions how what is typed may go on.
    mutating func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects.filter { if case .complete = $0 { false } else { true } }
    }

    /// What was asked to go on, the last of it.
    var completing: String? {
        effects.reversed().lazy.compactMap { if case .complete(let text) = $0 { text } else { nil } }.first
    }

    var text: String { view(state).grid.text }
    var lastEntry: ConversationEntry? { state.conversation.entries.last }

    static let detail = ProductDetail(
        product: SampleShop.products[0], reviews: SampleShop.reviews)
}
