import Assistant
import Commerce
import Foundation
import Synchronization
import Understanding

/// An assistant that says what a test tells it to, and notes what it was asked.
final class ScriptedAssistant: ShopAssistant {
    private struct State {
        var calls: [String] = []
        var customer: Customer? = SampleShop.customer
        var turns: [String: [AssistantEvent]] = [:]
        var openTurns: [AsyncStream<AssistantEvent>.Continuation] = []
    }

    private let state = Mutex(State())

    let announcements: AsyncStream<Announcement>
    let announcer: AsyncStream<Announcement>.Continuation

    /// - Parameter turns: the events of a turn, by what is said. Others get one sentence; "…" never ends by itself.
    init(turns: [String: [AssistantEvent]] = [:]) {
        (announcements, announcer) = AsyncStream.makeStream()
        state.withLock { $0.turns = turns }
    }

    var calls: [String] { state.withLock(\.calls) }

    private func note(_ call: String) { state.withLock { $0.calls.append(call) } }

    func article(_ id: String, in language: Language) -> Article? { id == SampleShop.article.id ? SampleShop.article : nil }

    var shop: Shop { SampleShop.shop }
    var vocabulary: Vocabulary { SampleShop.vocabulary }
    var customer: Customer? { state.withLock(\.customer) }
    var writerName: String { "offline" }

    func respond(to text: String) -> AsyncStream<AssistantEvent> {
        note("respond \(text)")
        let (stream, continuation) = AsyncStream.makeStream(of: AssistantEvent.self)
        for event in state.withLock({ $0.turns[text] }) ?? [.text("好的。")] { continuation.yield(event) }
        if text.hasSuffix("…") {
            state.withLock { $0.openTurns.append(continuation) }
        } else {
            continuation.finish()
        }
        return stream
    }

    func remove(_ criterion: CriterionName) -> AsyncStream<AssistantEvent> { respond(to: "remove \(criterion.rawValue)") }
    func welcome() -> AsyncStream<AssistantEvent> { respond(to: "welcome") }

    func completion(of text: String) -> String? { text == "降噪" ? "耳机" : nil }

    func open(_ product: ProductID) -> ProductDetail? {
        note("open \(product)")
        return SampleShop.products.first { $0.product.id == product }.map { ranked in
            ProductDetail(product: ranked, reviews: SampleShop.reviews.filter { $0.product == product })
        }
    }

    func record(_ kind: Interaction.Kind, of product: ProductID) { note("\(kind.rawValue) \(product)") }

    func addToCart(_ product: ProductID, variant: VariantID?) throws -> CartSummary {
        note("add \(product) \(variant?.rawValue ?? "any")")
        guard let found = SampleShop.products.first(where: { $0.product.id == product })?.product, found.isInStock else {
            throw OutOfStock(variant: variant ?? "", left: 0)
        }
        return CartSummary(
            lines: [.init(product: found, variant: found.variants[0], quantity: 2)], deliveryFee: .zero(.cny))
    }

    func undo() -> CartSummary? { nil }
    func cart() throws -> CartSummary { try addToCart("murmur-hush", variant: nil) }
    func orders() -> [Order] { [SampleShop.order] }

    func profile() -> ProfileSummary? {
        customer.map {
            ProfileSummary(
                customer: $0, favouriteBrands: ["Murmur"], favouriteCategories: ["headphones"],
                recent: [Interaction(customer: $0.id, product: "murmur-hush", kind: .rating, stars: 5, time: 1_790_000_000)],
                orderCount: 3)
        }
    }

    func customers() -> [Customer] { [SampleShop.customer, SampleShop.secondCustomer] }

    func signIn(_ customer: CustomerID?) {
        note("sign in \(customer?.rawValue ?? "guest")")
        state.withLock { $0.customer = customers().first { $0.id == customer } }
    }

    func setLanguage(_ language: Language?) { note("language \(language?.rawValue ?? "auto")") }
    func useModel(_ isOn: Bool) -> Bool { false }
    func clear() { note("clear") }
    func history() -> [String] { ["便宜点的耳机", "return policy"] }
    func transcript() -> String { "# 对话\n" }
}

extension TurnRecord {
    /// A finished turn that took `milliseconds`.
    static func sample(milliseconds: Double) throws -> TurnRecord {
        let json = """
            {"turn":1,"language":"zh","intent":"search","answer":"","writer":"offline","elapsed_ms":{"total":\(milliseconds)}}
            """
        return try JSONDecoder().decode(TurnRecord.self, from: Data(json.utf8))
    }
}
