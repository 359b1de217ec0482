import Commerce
import Recommendation
import Text
import Understanding
import Writing

/// "Forget that I looked at the second", 忘掉我喜欢的.
extension ShopConversation {
    /// Nil where nothing is to be forgotten.
    func forget(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        guard let wish = request.forgetting else { return nil }
        let known = try recordedActs().filter { wish.kinds?.contains($0.interaction.kind) ?? true }
        let meant = events(meant(by: wish, request, among: known, in: shop), of: known, wish)
        let gone = try customerID == nil ? unlearnOfGuest(meant) : unlearn(Set(meant.map(\.id)))
        var products: [Product] = []
        for event in gone where !products.contains(where: { $0.id == event.interaction.product }) {
            if let product = product(event.interaction.product, in: shop) { products.append(product) }
        }
        return TurnOutcome(.forgotten(acts: gone.count, products))
    }

    /// Oldest first; a guest's are numbered as they came.
    private func recordedActs() throws -> [RecordedInteraction] {
        if let customerID { return try store.interactions(of: customerID) }
        return guestInteractions.enumerated().map { RecordedInteraction(id: InteractionID(number: $0), $1) }
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
