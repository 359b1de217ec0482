import Commerce
import Recommendation
import Search
import Text
import Understanding
import Writing

/// Lists: search and recommendation. Search proposes under the hard criteria, the hybrid ranking orders.
extension ShopConversation {
    func search(_ request: Request, in shop: LoadedShop, timer: inout TurnTimer) -> TurnOutcome {
        // Nothing is asked any more, as after the last criterion was removed.
        if request.criteria.isEmpty, request.criteria.sort == .relevance, request.diagnostics.isEmpty {
            return recommend(request, in: shop, timer: &timer)
        }
        var notes = request.diagnostics.compactMap(\.note)
        var (list, unknown) = list(for: request.criteria, in: shop, timer: &timer)
        if !unknown.isEmpty { notes.append(.unknownWords(unknown)) }
        // Nothing to go by is left: what this customer may like, with a word on what the shop does not have.
        let isEmptyHanded = list.products.isEmpty
        if isEmptyHanded { list = recommendations(in: shop, timer: &timer) }
        var outcome = TurnOutcome(
            .results(
                resultFacts(
                    list, origin: isEmptyHanded ? .recommendation : request.intent == .refine ? .refinement : .search,
                    notes: notes, in: shop)))
        outcome.list = list
        return outcome
    }

    func recommend(_ request: Request, in shop: LoadedShop, timer: inout TurnTimer) -> TurnOutcome {
        var list = recommendations(in: shop, timer: &timer)
        if let count = request.criteria.count { list.products = Array(list.products.prefix(max(1, count))) }
        var outcome = TurnOutcome(.results(resultFacts(list, origin: .recommendation, notes: [], in: shop)))
        outcome.list = list
        return outcome
    }

    /// The list for no need at all: what this customer would like.
    func recommendations(in shop: LoadedShop, timer: inout TurnTimer) -> ProductList {
        let products = timer.measure("rank") {
            (ranker ?? shop.ranker).recommendations(for: profile, limit: Self.paneLength, at: clock())
        }
        return ProductList(criteria: .none, products: products, total: shop.index.products.count, relaxed: [])
    }

    private func resultFacts(
        _ list: ProductList, origin: ResultFacts.Origin, notes: [ResultNote], in shop: LoadedShop
    ) -> ResultFacts {
        ResultFacts(
            origin: origin, criteria: list.criteria, products: list.products, total: list.total, relaxed: list.relaxed,
            customer: profile?.isEmpty == false ? (try? currentCustomer())?.name : nil, notes: notes)
    }

    /// The products that meet the criteria, ranked; where none does, the nearest and what loosening would give.
    private func list(
        for wanted: Criteria, in shop: LoadedShop, timer: inout TurnTimer
    ) -> (ProductList, unknownWords: [String]) {
        let ranker = ranker ?? shop.ranker
        let now = clock()
        var criteria = wanted
        var unknown: [String] = []
        var result = timer.measure("retrieve") {
            shop.index.search(query(criteria, in: shop, ranker, now), limit: Self.candidateLimit)
        }
        if result.lexicalMatch == .none, let worded = takingSilentAttributesAsWords(criteria, in: shop) {
            criteria = worded
            result = timer.measure("retrieve") {
                shop.index.search(query(criteria, in: shop, ranker, now), limit: Self.candidateLimit)
            }
        }
        if result.lexicalMatch == .none, !criteria.names.isEmpty, result.meetingCriteria > 0 {
            // No product that fits has these words: the rest of the wish still stands.
            unknown = criteria.terms
            criteria.terms = []
            result = timer.measure("retrieve") {
                shop.index.search(query(criteria, in: shop, ranker, now), limit: Self.candidateLimit)
            }
        } else {
            unknown = result.unknownWords
        }
        guard result.total > 0 else {
            // To loosen what leads nowhere is no advice.
            let relaxed = timer.measure("retrieve") { shop.index.relaxations(for: criteria).filter { $0.wouldGive > 0 } }
            return (
                ProductList(criteria: criteria, products: nearest(to: criteria, in: shop), total: 0, relaxed: relaxed), unknown
            )
        }
        let candidates = candidates(from: result, criteria, in: shop)
        let products = timer.measure("rank") {
            ranker.rank(
                candidates, for: profile, by: criteria.sort, at: now,
                limit: min(max(1, criteria.count ?? Self.paneLength), Self.longestPane))
        }
        // Weak matches that were left out are not counted either.
        let total = candidates.count < result.hits.count ? candidates.count : result.total
        return (ProductList(criteria: criteria, products: products, total: total, relaxed: []), unknown)
    }

    private func query(_ criteria: Criteria, in shop: LoadedShop, _ ranker: HybridRanker, _ now: Int) -> SearchQuery {
        var retrieved = criteria
        // Without words all that meets the criteria is found alike; if it is too much to rank, the popular part is.
        if criteria.terms.isEmpty, criteria.sort == .relevance, shop.index.products.count > Self.candidateLimit {
            retrieved.sort = .popularity
        }
        return SearchQuery(
            retrieved, popularity: retrieved.sort == .popularity ? shop.popularity(of: ranker, at: now) : [], wantsFacets: false)
    }

    /// A value that no product in question has, but that stands in their text, was a word: "laser" of a toner, where
    /// only fax machines are of the type Laser. Nil where every value is one that they have, or no word of theirs.
    private func takingSilentAttributesAsWords(_ criteria: Criteria, in shop: LoadedShop) -> Criteria? {
        var worded = criteria
        for (id, constraint) in criteria.attributes {
            guard case .anyOf(let values) = constraint else { continue }
            let words = values.map { shop.vocabulary.name(of: $0, for: id, in: language) }
            var open = worded
            open.attributes[id] = nil
            open.terms += words
            let best = shop.index.search(SearchQuery(open, wantsFacets: false), limit: 1).hits.first
            let stated = Set(words.flatMap { shop.analyzer.terms($0) })
            let matched = (best?.reasons ?? []).flatMap { reason -> [String] in
                guard case .matchedWords(let words, _) = reason else { return [] }
                return words.flatMap { shop.analyzer.terms($0) }
            }
            if !stated.isDisjoint(with: matched), matched.contains(where: { !stated.contains($0) }) { worded = open }
        }
        return worded == criteria ? nil : worded
    }

    /// Weak matches are left out by coverage, so that popularity cannot lift a product that shares one common word.
    private func candidates(from result: SearchResult, _ criteria: Criteria, in shop: LoadedShop) -> [Candidate] {
        let bestCoverage = result.hits.map(\.coverage).max() ?? 0
        return result.hits.filter { $0.coverage >= bestCoverage * 0.6 }.compactMap { hit in
            let loaded = shop.index.products[hit.product]
            let product = restocked[loaded.id] ?? loaded
            // The index does not know that the last one was sold since.
            guard product == loaded || criteria.accepts(product, in: shop.vocabulary) else { return nil }
            let evidence =
                result.lexicalMatch == .notAsked
                ? [] : [Contribution(signal: Signal.lexical.rawValue, contribution: hit.score, because: hit.reasons.first)]
            return Candidate(
                product: product, price: product == loaded ? hit.price : criteria.price(of: product, in: shop.vocabulary),
                evidence: evidence,
                checks: criteria.checks(of: product, in: shop.vocabulary))
        }
    }

    /// In the order of how little they miss, which their ledgers must not turn round.
    private func nearest(to criteria: Criteria, in shop: LoadedShop) -> [RankedProduct] {
        guard !criteria.names.isEmpty else { return [] }
        let misses = shop.index.nearest(to: criteria, limit: Self.paneLength)
        let candidates = misses.map { miss in
            let loaded = shop.index.products[miss.product]
            return Candidate(product: restocked[loaded.id] ?? loaded, price: miss.price, checks: miss.checks)
        }
        let ranked = (ranker ?? shop.ranker).rank(candidates, for: profile, at: clock())
        let ledgers = Dictionary(ranked.map { ($0.product.id, $0.ledger) }) { first, _ in first }
        return candidates.map {
            RankedProduct(product: $0.product, price: $0.price, ledger: ledgers[$0.product.id] ?? [], checks: $0.checks)
        }
    }
}

extension Diagnostic {
    fileprivate var note: ResultNote? {
        switch self {
        case .foreignCurrency(let currency): .foreignCurrency(currency)
        case .lowestPriceAboveHighest: .lowestPriceAboveHighest
        case .corrected(let from, let to): .corrected(from: from, to: to)
        case .noSuchProduct, .nothingShown: nil
        }
    }
}
