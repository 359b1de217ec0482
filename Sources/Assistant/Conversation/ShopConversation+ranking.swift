import Commerce
import Recommendation
import Search
import Text
import Understanding
import Writing

/// "Why is this first?", "why not the Pinecrest?": answered from ledgers and criteria, as the list was made.
extension ShopConversation {
    /// So many are ranked to find the place of one that is not in sight.
    private static let deepestRanking = 1000

    /// Nil where nothing is asked of the order of the list, or nothing is shown.
    func answerRankingQuestion(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome? {
        guard let question = request.ranking, let list = memory.list, !list.products.isEmpty else { return nil }
        switch question {
        case .placed: return try placement(request, in: list, shop)
        case .absent(let name, let described):
            let id = request.references.first ?? called(name, described, in: list, shop)
            guard let product = id.flatMap({ product($0, in: shop) }) else {
                return name.isEmpty ? nil : TurnOutcome(.absence(AbsenceFacts(name: name, cause: .unknown, criteria: list.criteria)))
            }
            memory.understanding.focus = product.id
            return try absence(of: product, called: name, in: list, shop)
        }
    }

    // MARK: Where it stands

    private func placement(_ request: Request, in list: ProductList, _ shop: LoadedShop) throws -> TurnOutcome? {
        let referred = request.references.compactMap { id in list.products.firstIndex { $0.product.id == id } }
        guard let index = referred.first else {
            guard let product = request.references.first.flatMap({ product($0, in: shop) }) else { return nil }
            return try absence(of: product, called: "", in: list, shop)
        }
        // Of all that is shown the reply to the list itself says why.
        guard request.references.count <= 2 else { return nil }
        let first = list.earlier.count + 1
        let isNearest = list.total == 0 && !list.criteria.isEmpty
        let named = referred.dropFirst().first { $0 != index }
        let other = named ?? (index + 1 < list.products.count ? index + 1 : index > 0 ? index - 1 : nil)
        memory.understanding.focus = list.products[index].product.id
        var placement = PlacementFacts(
            product: list.products[index], place: first + index, criteria: list.criteria,
            rival: isNearest ? nil : other.map { Rival(list.products[$0], place: first + $0) },
            acts: try acts(on: [list.products[index]]))
        placement.isNearest = isNearest
        return TurnOutcome(.placement(placement))
    }

    // MARK: What is not there

    private func absence(of product: Product, called name: String, in list: ProductList, _ shop: LoadedShop) throws -> TurnOutcome {
        let (ranked, cause) = cause(of: product, in: list, shop)
        return TurnOutcome(
            .absence(AbsenceFacts(name: name, cause: cause, product: ranked, criteria: list.criteria, acts: try acts(on: [ranked]))))
    }

    private func cause(of product: Product, in list: ProductList, _ shop: LoadedShop) -> (RankedProduct, AbsenceFacts.Cause) {
        let first = list.earlier.count + 1
        if let index = list.products.firstIndex(where: { $0.product.id == product.id }) {
            let own = list.products[index]
            if list.total == 0, !list.criteria.isEmpty { return (own, .excluded(missed(by: product, list.criteria, shop))) }
            guard first + index > 1 else { return (own, .first) }
            return index == 0 ? (own, .behind(place: first, Rival(own, place: first - 1))) : (own, .behind(place: first + index, Rival(list.products[0], place: first)))
        }
        guard list.criteria.accepts(product, in: shop.vocabulary) else {
            let checks = missed(by: product, list.criteria, shop)
            let isTooCheap = checks.contains { $0.criterion == CriterionName.minPrice.rawValue }
            let prices = product.variants.map(\.price.amount)
            let amount = (isTooCheap ? prices.max() : prices.min()) ?? product.price.amount
            return (
                RankedProduct(product: product, price: Money(minorUnits: amount, product.price.currency), ledger: [], checks: checks),
                .excluded(checks)
            )
        }
        let ranking = wholeRanking(of: list, shop)
        let last = list.products[list.products.count - 1].product.id
        let rival = ranking.firstIndex { $0.product.id == last }.map { Rival(ranking[$0], place: $0 + 1) }
            ?? Rival(list.products[list.products.count - 1], place: list.earlier.count + list.products.count)
        if let place = ranking.firstIndex(where: { $0.product.id == product.id }) {
            let isBehind = place + 1 > rival.place
            return (ranking[place], place == 0 ? .first : .behind(place: place + 1, isBehind ? rival : Rival(ranking[place - 1], place: place)))
        }
        let alone = (ranker ?? shop.ranker).rank(
            [Candidate(product: product, price: list.criteria.price(of: product, in: shop.vocabulary))], for: profile, at: clock())
        let own = alone.first ?? RankedProduct(product: product, price: product.price, ledger: [])
        return (own, list.criteria.terms.isEmpty ? .behind(place: nil, rival) : .lacksWords(list.criteria.terms))
    }

    private func missed(by product: Product, _ criteria: Criteria, _ shop: LoadedShop) -> [Check] {
        criteria.checks(of: product, in: shop.vocabulary).filter { $0.state != .met }
    }

    /// The list with all that comes after what is shown, ranked as it is now.
    private func wholeRanking(of list: ProductList, _ shop: LoadedShop) -> [RankedProduct] {
        let ranker = ranker ?? shop.ranker
        var timer = TurnTimer()
        if let anchor = list.anchor.flatMap({ product($0, in: shop) }) {
            return rankedAlike(anchor, for: list.criteria, in: shop, timer: &timer)
        }
        guard !list.criteria.isEmpty else {
            let limit = min(shop.catalogue.count, Self.deepestRanking)
            return ranker.recommendations(for: speakersProfile, limit: limit, at: clock()).filter { shop.product($0.product.id) != nil }
        }
        let proposal = propose(for: list.criteria, in: shop, limit: Self.deepestRanking)
        return ranker.rank(proposal.candidates, for: profile, by: list.criteria.sort, at: clock())
    }

    // MARK: What is called so

    /// The product that a name means, one that is not in sight before one that is; nil where nothing in the shop goes by it.
    private func called(_ name: String, _ described: Criteria, in list: ProductList, _ shop: LoadedShop) -> ProductID? {
        guard !name.isEmpty else { return nil }
        let titled = titled(name, in: shop)
        let meant = titled.isEmpty ? fitting(described, in: list, shop) : titled
        let shown = Set(list.products.map(\.product.id))
        let kind = list.criteria.category.map(shop.vocabulary.descendants) ?? []
        let ofKind = meant.filter { id in product(id, in: shop)?.category.map(kind.contains) ?? false }
        let nearest = ofKind.isEmpty ? meant : ofKind
        return nearest.first { !shown.contains($0) } ?? nearest.first
    }

    /// Products whose title or brand holds every word of the name, the best match first.
    private func titled(_ name: String, in shop: LoadedShop) -> [ProductID] {
        let said = Set(shop.analyzer.terms(name))
        guard !said.isEmpty else { return [] }
        let found = shop.index.search(SearchQuery(Criteria(terms: [name]), wantsFacets: false), limit: Self.candidateLimit)
        return found.hits.compactMap { shop.catalogue.product(at: $0.product) }.filter { product in
            let brand = product.brand.flatMap { shop.vocabulary.brands[$0] }?.names.all ?? []
            return said.isSubset(of: (product.title.all + brand).flatMap { shop.analyzer.terms($0) })
        }.map(\.id)
    }

    /// Those that are as described, of the kind that is looked for where no other is named.
    private func fitting(_ described: Criteria, in list: ProductList, _ shop: LoadedShop) -> [ProductID] {
        guard !described.names.isEmpty else { return [] }
        var ofKind = described
        if ofKind.category == nil { ofKind.category = list.criteria.category }
        for criteria in ofKind == described ? [described] : [ofKind, described] {
            let found = shop.index.search(SearchQuery(criteria, wantsFacets: false), limit: Self.candidateLimit)
            guard found.lexicalMatch != .none, found.unknownWords.isEmpty, !found.hits.isEmpty else { continue }
            return found.hits.compactMap { shop.catalogue.product(at: $0.product)?.id }
        }
        return []
    }

    // MARK: What the customer did

    /// The weightiest act of the customer on each product that the reasons of these ledgers point at.
    private func acts(on products: [RankedProduct]) throws -> [ProductID: Interaction.Kind] {
        let pointed = Set(products.flatMap(\.ledger).compactMap { line -> ProductID? in
            switch line.because {
            case .boughtTogether(let id), .similarTo(let id): id
            default: nil
            }
        })
        guard !pointed.isEmpty else { return [:] }
        let done = try customerID.map { try store.interactions(of: $0).map(\.interaction) } ?? guestInteractions
        var acts: [ProductID: Interaction.Kind] = [:]
        for interaction in done where pointed.contains(interaction.product) {
            let known = acts[interaction.product].flatMap(Self.weightiest.firstIndex) ?? Self.weightiest.count
            guard let own = Self.weightiest.firstIndex(of: interaction.kind), own < known else { continue }
            acts[interaction.product] = interaction.kind
        }
        return acts
    }

    private static let weightiest: [Interaction.Kind] = [.purchase, .cart, .like, .rating, .click, .view]
}
