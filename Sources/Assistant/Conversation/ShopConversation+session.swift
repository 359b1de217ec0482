public import Commerce
import Recommendation
import Search
import Understanding
import Writing

/// What the screen asks for outside a turn.
extension ShopConversation {
    public var shop: Shop {
        get async { (try? await loaded().shop) ?? Shop(name: LocalizedText([:]), currency: .cny, languages: [.english]) }
    }

    public var vocabulary: Vocabulary {
        get async { (try? await loaded().vocabulary) ?? Vocabulary() }
    }

    public var customer: Customer? { try? currentCustomer() }

    public var writerName: String { narrator.name }

    func currentCustomer() throws -> Customer? { try customerID.flatMap { try store.customer($0) } }

    // MARK: Products and cart

    /// Beside the turns: nothing of the conversation is read.
    public nonisolated func completion(of text: String) async -> String? {
        (try? await loaded())?.index.completion(of: text)
    }

    public func open(_ product: ProductID) async throws -> ProductDetail? {
        try open(product, in: await loaded())
    }

    public func record(_ kind: Interaction.Kind, of product: ProductID) async throws {
        _ = try await loaded()
        try learn(kind, of: product)
    }

    public func forget(_ events: Set<InteractionID>) async throws -> [RecordedInteraction] {
        _ = try await loaded()
        return try unlearn(events)
    }

    public func addToCart(_ product: ProductID, variant: VariantID?) async throws -> CartSummary {
        let shop = try await loaded()
        guard let found = try store.product(product) else { return try summary(in: shop) }
        let fitting = memory.understanding.criteria.matchingVariants(of: found, in: shop.vocabulary)
        let chosen =
            found.variants.first { $0.id == variant } ?? fitting.first { $0.stock > 0 } ?? found.variants.first { $0.stock > 0 }
        guard let chosen else { throw OutOfStock(variant: found.variants.first?.id ?? VariantID(product.rawValue), left: 0) }
        try put(chosen, of: found, quantity: 1)
        return try summary(in: shop)
    }

    public func undo() async throws -> CartSummary? {
        let shop = try await loaded()
        guard let last = memory.undoable.lastIndex(where: \.isOfCart), case .cart(let lines) = memory.undoable[last] else { return nil }
        try storeCart(lines)
        memory.undoable.remove(at: last)
        return try summary(in: shop)
    }

    public func cart() async throws -> CartSummary { try summary(in: await loaded()) }

    // MARK: The customer's pages

    public func article(_ id: String, in language: Language) async throws -> Article? {
        try store.articles().first { $0.id == id && $0.language == language }
    }

    public func orders() async throws -> [Order] { try customerID.map { try store.orders(of: $0) } ?? [] }

    public func customers() async throws -> [Customer] { try store.customers() }

    public func profile() async throws -> ProfileSummary? {
        let shop = try await loaded()
        guard let customer = try currentCustomer(), let profile else { return nil }
        let recent = try store.interactions(of: customer.id).map(\.interaction).suffix(20).reversed()
        return ProfileSummary(
            customer: customer, favouriteBrands: profile.favouriteBrands(at: clock()),
            favouriteCategories: profile.favouriteCategories(at: clock()), recent: Array(recent),
            orderCount: try store.orders(of: customer.id).count, titles: shop.titles(of: recent.map(\.product)))
    }

    // MARK: The conversation

    /// A guest who signs in takes the cart along.
    /// - Throws: `NoSuchCustomer`; then the conversation goes on as it was.
    public func signIn(_ customer: CustomerID?) async throws {
        try await inOrder { conversation in try conversation.enter(as: customer) }
    }

    private func enter(as id: CustomerID?) throws {
        let customer = try id.map { id in
            guard let customer = try store.customer(id) else { throw NoSuchCustomer(id) }
            return customer
        }
        if let customer, customerID == nil, !guestCart.isEmpty {
            try store.setCart(merged(guestCart, into: try store.cart(of: customer.id)), of: customer.id)
        }
        startConversation(as: id, isNewGuest: true)
        memory.understanding.language = forcedLanguage ?? customer?.language ?? language
    }

    public func setLanguage(_ language: Language?) {
        forcedLanguage = language
        if let language { memory.understanding.language = language }
    }

    public func clear() async {
        // Starting anew cannot fail.
        _ = try? await inOrder { $0.startConversation(as: $0.customerID, isNewGuest: false) }
    }

    /// A guest's history is this run's: another guest's words are nobody's business.
    public func history() async throws -> [String] {
        let limit = 500
        if let customerID { return try store.utterances(of: customerID, limit: limit) }
        let turns = try (guestSince...conversationNumber).flatMap { try store.turns(of: conversationID($0)) }
        var seen: Set<String> = []
        let newestFirst = turns.reversed().map(\.utterance).filter { !$0.isEmpty && seen.insert($0).inserted }
        return Array(newestFirst.prefix(limit))
    }

    public func transcript() async throws -> String {
        let turns = try store.turns(of: conversationID)
        return turns.map { turn in
            (turn.utterance.isEmpty ? "" : "**" + turn.utterance + "**\n\n") + turn.reply + "\n"
        }.joined(separator: "\n")
    }
}
