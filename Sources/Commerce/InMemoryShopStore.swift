import Synchronization

/// The twin of the SQLite store, without I/O: for tests, and for conversations that leave no trace.
///
/// Every call is O(n) at most in what it reads.
public final class InMemoryShopStore: ShopStore {
    struct State {
        var contents: ShopContents
        /// Numbers of `contents.interactions`, and the next free one.
        var interactionNumbers: [Int]
        var nextInteraction: Int
        var forgettings = 0
        /// How often products have changed.
        var revision = 0
        /// When each product last changed.
        var changed: [ProductID: Int] = [:]
        /// Where a product and its variants stand in `contents.products`.
        var places: [ProductID: Int]
        var variantPlaces: [VariantID: (product: Int, variant: Int)]
        var carts: [CustomerID: [CartLine]] = [:]
        var changes: [OrderID: [OrderChange]] = [:]
        /// Oldest first.
        var serviceChanges: [ServiceChange] = []
        var turns: [StoredTurn] = []
        var handoffs = Handoffs()
    }

    let state: Mutex<State>

    public init(_ contents: ShopContents) {
        let products = contents.products
        let variants = products.enumerated().flatMap { place, product in
            product.variants.enumerated().map { ($0.element.id, (product: place, variant: $0.offset)) }
        }
        state = Mutex(State(
            contents: contents, interactionNumbers: Array(1..<contents.interactions.count + 1),
            nextInteraction: contents.interactions.count + 1,
            places: Dictionary(products.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first },
            variantPlaces: Dictionary(variants) { first, _ in first }))
    }

    public func shop() -> Shop { state.withLock { $0.contents.shop } }
    public func catalogRevision() -> CatalogRevision { state.withLock { CatalogRevision(basis: "", number: $0.revision) } }

    public func catalogChanges(since revision: CatalogRevision, limit: Int) -> CatalogChanges? {
        state.withLock { state in
            let changed = state.changed.filter { $0.value > revision.number }
            guard revision.basis.isEmpty, revision.number <= state.revision, changed.count <= limit else { return nil }
            return CatalogChanges(
                revision: CatalogRevision(basis: "", number: state.revision),
                products: state.contents.products.filter { changed[$0.id] != nil },
                reviews: state.contents.reviews.filter { changed[$0.product] != nil })
        }
    }

    public func vocabulary() -> Vocabulary { state.withLock { $0.contents.vocabulary } }
    public func products() -> [Product] { state.withLock { $0.contents.products } }

    public func product(_ id: ProductID) -> Product? {
        state.withLock { state in state.places[id].map { state.contents.products[$0] } }
    }

    public func reviews(of product: ProductID) -> [Review] {
        allReviews().filter { $0.product == product }.stablySorted { $0.date > $1.date }
    }

    public func allReviews() -> [Review] { state.withLock { $0.contents.reviews } }
    public func articles() -> [Article] { state.withLock { $0.contents.articles } }
    public func utterances() -> [Utterance] { state.withLock { $0.contents.utterances } }
    public func synonyms() -> [[String]] { state.withLock { $0.contents.synonyms } }
    public func serviceLanguage() -> ServiceLanguage { state.withLock { $0.contents.serviceLanguage } }
    public func moodWords() -> MoodWords { state.withLock { $0.contents.moodWords } }
    public func needs() -> [Need] { state.withLock { $0.contents.needs } }

    public func customers() -> [Customer] {
        state.withLock { $0.contents.customers.stablySorted { $0.id < $1.id } }
    }

    public func customer(_ id: CustomerID) -> Customer? {
        state.withLock { $0.contents.customers.first { $0.id == id } }
    }

    public func customers(email: String) -> [Customer] { customers().filter { $0.email.lowercased() == email.lowercased() } }
    public func customers(postcode: String) -> [Customer] { customers().filter { $0.address?.postcode == postcode } }

    public func interactions() -> [Interaction] {
        state.withLock { $0.contents.interactions.stablySorted { $0.time < $1.time } }
    }

    public func interactions(numbered numbers: Range<Int>) -> [Interaction] {
        state.withLock { $0.recorded { number, _ in numbers.contains(number) }.map(\.interaction) }
    }

    public func lastInteraction() -> Int { state.withLock { $0.interactionNumbers.last ?? 0 } }

    public func record(_ interaction: Interaction) {
        state.withLock { state in
            state.contents.interactions.append(interaction)
            state.interactionNumbers.append(state.nextInteraction)
            state.nextInteraction += 1
            guard interaction.kind == .rating, let stars = interaction.stars, let place = state.places[interaction.product]
            else { return }
            let rating = state.contents.products[place].rating
            state.contents.products[place].rating = (rating ?? Rating(average: 0, count: 0)).adding(stars)
            state.note(interaction.product)
        }
    }

    public func interactions(of customer: CustomerID) -> [RecordedInteraction] {
        state.withLock { $0.recorded { $1.customer == customer } }
    }

    public func forgettings() -> Int { state.withLock(\.forgettings) }

    @discardableResult
    public func forget(_ events: Set<InteractionID>, of customer: CustomerID) -> [RecordedInteraction] {
        state.withLock { state in
            let gone = state.recorded { events.contains(InteractionID(number: $0)) && $1.customer == customer }
            let numbers = Set(gone.compactMap(\.id.number))
            if !gone.isEmpty { state.forgettings += 1 }
            let kept = state.interactionNumbers.indices.filter { !numbers.contains(state.interactionNumbers[$0]) }
            state.contents.interactions = kept.map { state.contents.interactions[$0] }
            state.interactionNumbers = kept.map { state.interactionNumbers[$0] }
            for interaction in gone.map(\.interaction) where interaction.kind == .rating {
                guard let stars = interaction.stars, let place = state.places[interaction.product] else { continue }
                state.contents.products[place].rating = state.contents.products[place].rating?.removing(stars)
                state.note(interaction.product)
            }
            return gone
        }
    }

    public func cart(of customer: CustomerID) -> [CartLine] { state.withLock { $0.carts[customer] ?? [] } }

    public func setCart(_ lines: [CartLine], of customer: CustomerID) {
        state.withLock { $0.carts[customer] = lines }
    }
}

extension InMemoryShopStore {
    public func save(_ turn: StoredTurn) {
        state.withLock { state in
            let known = state.turns.firstIndex { $0.conversation == turn.conversation && $0.turn == turn.turn }
            if let known { state.turns[known] = turn } else { state.turns.append(turn) }
        }
    }

    public func turns(of conversation: String) -> [StoredTurn] {
        state.withLock { $0.turns.filter { $0.conversation == conversation }.sorted { $0.turn < $1.turn } }
    }

    public func utterances(of customer: CustomerID, limit: Int) -> [String] {
        state.withLock { state in
            var seen: Set<String> = []
            let newestFirst = state.turns.filter { $0.customer == customer && !$0.utterance.isEmpty }
                .reversed().stablySorted { $0.time > $1.time }
            return Array(newestFirst.map(\.utterance).filter { seen.insert($0).inserted }.prefix(max(0, limit)))
        }
    }
}

extension InMemoryShopStore.State {
    /// Those that `isWanted`, by number and interaction, oldest first.
    fileprivate func recorded(where isWanted: (Int, Interaction) -> Bool) -> [RecordedInteraction] {
        zip(interactionNumbers, contents.interactions).filter { isWanted($0, $1) }
            .map { RecordedInteraction(id: InteractionID(number: $0), $1) }
            .stablySorted { $0.interaction.time < $1.interaction.time }
    }

    /// Notes that a product has changed.
    mutating func note(_ product: ProductID) {
        revision += 1
        changed[product] = revision
    }
}

extension Sequence {
    /// The standard library's sort happens to be stable; this says so, by the place an element came from.
    fileprivate func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { left, right in
            if areInOrder(left.element, right.element) { return true }
            if areInOrder(right.element, left.element) { return false }
            return left.offset < right.offset
        }.map(\.element)
    }
}
