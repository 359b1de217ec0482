import Commerce
import Recommendation
import Text
import Understanding
import Writing

/// "Forget that I looked at the second", 忘掉我喜欢的.
extension ShopConversation {
    /// What was done with one product is forgotten at once, with several after a yes. Nil where nothing is to be forgotten.
    func forget(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        guard let wish = request.forgetting else { return nil }
        // Who points at what is not there does not mean something else.
        let pointsAtNothing = request.diagnostics.contains { if case .noSuchProduct = $0 { true } else { false } }
        if request.references.isEmpty, pointsAtNothing { return noSuchProduct(request) }
        let known = try recordedActs(wish)
        let named = meant(by: wish, request, among: known, in: shop)
        let acts = events(named, of: known, wish)
        guard Set(acts.map(\.interaction.product)).count > 1 else { return try forget(wish, of: named, in: shop) }
        let action = Action(name: "forget", arguments: ["acts": .text(String(acts.count))], state: .needsConfirmation)
        memory.ask(.forgetting(wish, of: named), pending: .confirmation(action))
        var outcome = TurnOutcome(.confirmForgetting(acts: acts.count, products(of: acts, in: shop)))
        outcome.action = action
        return outcome
    }

    /// - Parameter named: the products that are meant; nil where none is.
    func forget(_ wish: ForgettingWish, of named: Set<ProductID>?, in shop: LoadedShop) throws -> TurnOutcome {
        let acts = events(named, of: try recordedActs(wish), wish)
        let gone = try customerID == nil ? unlearnOfGuest(acts) : unlearn(Set(acts.map(\.id)))
        return TurnOutcome(.forgotten(acts: gone.count, products(of: gone, in: shop)))
    }

    /// Each once, the one that was turned to last first.
    private func products(of acts: [RecordedInteraction], in shop: LoadedShop) -> [Product] {
        var products: [Product] = []
        for act in acts.reversed() where !products.contains(where: { $0.id == act.interaction.product }) {
            if let product = product(act.interaction.product, in: shop) { products.append(product) }
        }
        return products
    }

    /// Of the kinds that are meant, oldest first; a guest's are numbered as they came.
    private func recordedActs(_ wish: ForgettingWish) throws -> [RecordedInteraction] {
        let acts = try customerID.map { try store.interactions(of: $0) }
            ?? guestInteractions.enumerated().map { RecordedInteraction(id: InteractionID(number: $0), $1) }
        return acts.filter { wish.kinds?.contains($0.interaction.kind) ?? true }
    }

    /// The products that are pointed at, or called by name among those that something was done with; nil where none is meant.
    private func meant(
        by wish: ForgettingWish, _ request: Request, among known: [RecordedInteraction], in shop: LoadedShop
    ) -> Set<ProductID>? {
        if !request.references.isEmpty { return Set(request.references) }
        guard !wish.name.isEmpty else { return nil }
        let said = Set(shop.analyzer.terms(wish.name))
        let called = Set(known.map(\.interaction.product)).filter { id in
            guard let product = product(id, in: shop) else { return false }
            let names = product.title.all + (product.brand.flatMap { shop.vocabulary.brands[$0] }?.names.all ?? [])
                + (product.category.flatMap { shop.vocabulary.categories[$0] }?.names.all ?? [])
            return !said.isEmpty && said.isSubset(of: names.flatMap { shop.analyzer.terms($0) })
        }
        return called
    }

    /// Of the products, or all where all are meant; else the last act alone.
    private func events(
        _ products: Set<ProductID>?, of known: [RecordedInteraction], _ wish: ForgettingWish
    ) -> [RecordedInteraction] {
        if let products { return known.filter { products.contains($0.interaction.product) } }
        return wish.isOfAll ? known : Array(known.suffix(1))
    }

    /// What a guest did is in no store.
    private func unlearnOfGuest(_ gone: [RecordedInteraction]) -> [RecordedInteraction] {
        let numbers = Set(gone.map(\.id))
        let kept = guestInteractions.enumerated().filter { !numbers.contains(InteractionID(number: $0.offset)) }.map(\.element)
        guestInteractions = kept
        for event in gone { ranker?.forget(event.interaction, leaving: kept, isOfCustomer: false) }
        var profile = ranker?.profile(of: nil, from: [])
        for interaction in kept { profile?.record(interaction) }
        self.profile = profile
        return gone
    }
}
