import Commerce
import Recommendation
import Search
import Understanding
import Writing

/// "More like the second", 和第二个差不多的.
extension ShopConversation {
    /// Fewer of its kind than this, and other kinds are looked at as well.
    private static let fewOfKind = 3

    /// Nil where no like of a product is asked for.
    func alike(_ request: Request, in shop: LoadedShop, timer: inout TurnTimer) -> TurnOutcome? {
        guard request.wantsAlike, let anchor = request.references.first.flatMap({ product($0, in: shop) }) else { return nil }
        let (list, notes) = productsAlike(anchor, for: request.criteria, besides: [], in: shop, timer: &timer)
        guard !list.products.isEmpty else { return TurnOutcome(.noMoreProducts(seen: 1)) }
        return results(list, origin: .alike(anchor), notes: request.diagnostics.compactMap(\.note) + notes)
    }

    /// The next of a list of products like one.
    func othersAlike(_ anchor: ProductID, in shop: LoadedShop, timer: inout TurnTimer) -> TurnOutcome? {
        guard let shown = memory.list, let anchor = product(anchor, in: shop) else { return nil }
        let seen = shown.earlier + shown.products.map(\.product.id)
        var (list, notes) = productsAlike(anchor, for: shown.criteria, besides: seen, in: shop, timer: &timer)
        guard !list.products.isEmpty else { return TurnOutcome(.noMoreProducts(seen: seen.count)) }
        list.earlier = seen
        return results(list, origin: .alike(anchor), notes: notes)
    }

    /// Under the criteria; where nothing else meets them, under fewer. What is alike may be of another make and lack a property,
    /// but is never dearer than was said, nor what was ruled out.
    private func productsAlike(
        _ anchor: Product, for criteria: Criteria, besides seen: [ProductID], in shop: LoadedShop, timer: inout TurnTimer
    ) -> (list: ProductList, notes: [ResultNote]) {
        let list = listAlike(anchor, for: criteria, besides: seen, in: shop, timer: &timer)
        guard list.products.isEmpty else { return (list, []) }
        let loose = criteria.names.filter(\.mayBeMissedByTheLike)
        var wider = loose.map { name in
            (names: [name], list: listAlike(anchor, for: criteria.removing(name), besides: seen, in: shop, timer: &timer))
        }.filter { !$0.list.products.isEmpty }
        if wider.isEmpty, loose.count > 1 {
            let bare = loose.reduce(criteria) { $0.removing($1) }
            wider = [(loose, listAlike(anchor, for: bare, besides: seen, in: shop, timer: &timer))]
        }
        // The one that gives most alone, the first of several that give as much.
        guard let best = wider.enumerated().max(by: { ($0.element.list.total, $1.offset) < ($1.element.list.total, $0.offset) })?.element,
            !best.list.products.isEmpty
        else { return (list, []) }
        return (best.list, [.leftOut(best.names, of: criteria)])
    }

    private func listAlike(
        _ anchor: Product, for criteria: Criteria, besides seen: [ProductID], in shop: LoadedShop, timer: inout TurnTimer
    ) -> ProductList {
        let ranked = rankedAlike(anchor, for: criteria, in: shop, timer: &timer)
        let length = min(max(1, criteria.count ?? Self.paneLength), Self.longestPane)
        var list = ProductList(
            criteria: criteria, products: page(of: ranked, besides: seen, length: length), total: ranked.count, relaxed: [])
        list.anchor = anchor.id
        return list
    }

    /// All that meet the hard criteria, most alike first: of the product's own kind, unless there are few of it.
    func rankedAlike(_ anchor: Product, for criteria: Criteria, in shop: LoadedShop, timer: inout TurnTimer) -> [RankedProduct] {
        var wanted = criteria
        // What it is like is said by the product; the words of the search before are not.
        wanted.terms = []
        wanted.sort = .relevance
        let isOfAnyKind = wanted.category == nil
        if isOfAnyKind { wanted.category = anchor.category }
        var candidates = timer.measure("retrieve") { propose(for: wanted, in: shop).candidates }
        if isOfAnyKind, candidates.count <= Self.fewOfKind {
            wanted.category = nil
            candidates = timer.measure("retrieve") { propose(for: wanted, in: shop).candidates }
        }
        let ranker = ranker ?? shop.ranker
        let near = (shop.index.position(of: anchor.id).map { shop.index.like($0, limit: Self.candidateLimit) } ?? [])
            .compactMap { hit in shop.catalogue.product(at: hit.product).map { (product: $0, likeness: hit.likeness) } }
        let meaning = Dictionary(near.map { ($0.product.id, $0.likeness) }) { first, _ in first }
        // Of a kind with more than can be ranked, those nearest in meaning and choice are there in any case.
        let listed = Set(candidates.map(\.product.id))
        let others = near.map(\.product) + ranker.coChosen(with: anchor.id).keys.sorted().compactMap { product($0, in: shop) }
        for product in others where !listed.contains(product.id) && wanted.accepts(product, in: shop.vocabulary) {
            guard !candidates.contains(where: { $0.product.id == product.id }) else { continue }
            candidates.append(Candidate(
                product: product, price: wanted.price(of: product, in: shop.vocabulary), checks: wanted.checks(of: product, in: shop.vocabulary)))
        }
        return timer.measure("rank") {
            ranker.rank(candidates, alike: anchor.id, meaning: meaning, for: profile, at: clock())
        }.map { ranked in
            var ranked = ranked
            ranked.checks = criteria.checks(of: ranked.product, in: shop.vocabulary)
            return ranked
        }
    }
}

extension CriterionName {
    /// Prices, exclusions, stock and the kind of thing hold for what is alike as well.
    fileprivate var mayBeMissedByTheLike: Bool {
        switch self {
        case .brands, .attribute, .minRating: true
        case .category, .excludedBrands, .minPrice, .maxPrice, .inStock, .excluded: false
        }
    }
}
