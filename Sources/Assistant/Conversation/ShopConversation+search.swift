import Commerce
import Recommendation
import Search
import Text
import Understanding
import Writing

/// Lists: search and recommendation. Search proposes under the hard criteria, the hybrid ranking orders.
extension ShopConversation {
    func search(_ request: Request, in shop: LoadedShop, timer: inout TurnTimer) -> TurnOutcome {
        var notes = request.diagnostics.compactMap(\.note)
        // Nothing is asked any more, as after the last criterion was removed.
        if request.criteria.isEmpty, request.criteria.sort == .relevance {
            return recommend(request, notes: notes, in: shop, timer: &timer)
        }
        notes += request.indifferent.filter { request.criteria == memory.understanding.criteria && $0 == memory.understanding.question?.criterion }
            .map(ResultNote.indifferent)
        var (list, found) = list(for: request.criteria, in: shop, timer: &timer)
        notes += found.filter { !notes.contains($0) }
        // Nothing to go by is left: what this customer may like, with a word on what the shop does not have.
        let isEmptyHanded = list.products.isEmpty
        if isEmptyHanded { list = recommendations(in: shop, timer: &timer) }
        return results(
            list, origin: isEmptyHanded ? .recommendation : request.intent == .refine ? .refinement : .search, notes: notes,
            needs: request.needs)
    }

    func recommend(
        _ request: Request, notes: [ResultNote] = [], in shop: LoadedShop, timer: inout TurnTimer
    ) -> TurnOutcome {
        var list = recommendations(in: shop, timer: &timer)
        if let count = request.criteria.count { list.products = Array(list.products.prefix(max(1, count))) }
        return results(list, origin: .recommendation, notes: notes)
    }

    /// The next of the ranked list on screen; nil where other products of another kind are asked for.
    func others(_ request: Request, in shop: LoadedShop, timer: inout TurnTimer) -> TurnOutcome? {
        if let anchor = memory.list?.anchor, request.wantsOthers, request.criteria == memory.list?.criteria {
            return othersAlike(anchor, in: shop, timer: &timer)
        }
        guard let shown = memory.list, request.wantsOthers,
            request.criteria == shown.criteria || request.intent == .recommend && request.criteria.names.isEmpty
        else { return nil }
        let seen = shown.earlier + shown.products.map(\.product.id)
        var next =
            shown.criteria.isEmpty
            ? recommendations(besides: seen, in: shop, timer: &timer)
            : list(for: shown.criteria, besides: seen, in: shop, timer: &timer).list
        guard !next.products.isEmpty else { return TurnOutcome(.noMoreProducts(seen: seen.count)) }
        next.earlier = seen
        return results(next, origin: .more, notes: [])
    }

    /// The list for no need at all: what this customer would like.
    func recommendations(besides seen: [ProductID] = [], in shop: LoadedShop, timer: inout TurnTimer) -> ProductList {
        let ranked = timer.measure("rank") {
            (ranker ?? shop.ranker).recommendations(
                for: speakersProfile, limit: Self.paneLength + seen.count + shop.catalogue.removedCount, at: clock())
        }
        // The ranking learnt of products that may be gone since.
        let sold = ranked.filter { shop.product($0.product.id) != nil }
        return ProductList(
            criteria: .none, products: page(of: sold, besides: seen, length: Self.paneLength), total: shop.catalogue.count,
            relaxed: [])
    }

    /// The customer's profile with what was said in this conversation.
    var speakersProfile: CustomerProfile? {
        var profile = profile
        profile?.said = memory.understanding.earlier + [memory.understanding.criteria]
        return profile
    }

    func page(of ranked: [RankedProduct], besides seen: [ProductID], length: Int) -> [RankedProduct] {
        let seen = Set(seen)
        return Array(ranked.filter { !seen.contains($0.product.id) }.prefix(length))
    }

    func results(
        _ list: ProductList, origin: ResultFacts.Origin, notes: [ResultNote], needs: [NeedMatch] = []
    ) -> TurnOutcome {
        var facts = ResultFacts(
            origin: origin, criteria: list.criteria, products: list.products, total: list.total, relaxed: list.relaxed,
            customer: profile?.isEmpty == false ? (try? currentCustomer())?.name : nil, notes: notes)
        facts.pairs = list.pairs
        facts.seen = list.earlier.count
        facts.inferred = needs.flatMap { need in
            need.criteria.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                InferredFact(criterion: $0.key, confidence: $0.value, words: need.words)
            }
        }
        var outcome = TurnOutcome(.results(facts))
        outcome.list = list
        return outcome
    }

    /// The products that meet the criteria, ranked; where none does, the nearest and what loosening would give.
    private func list(
        for wanted: Criteria, besides seen: [ProductID] = [], in shop: LoadedShop, timer: inout TurnTimer
    ) -> (list: ProductList, notes: [ResultNote]) {
        let proposal = timer.measure("retrieve") {
            propose(for: wanted, in: shop, limit: Self.candidateLimit + seen.count)
        }
        let criteria = proposal.criteria
        let length = min(max(1, criteria.count ?? Self.paneLength), Self.longestPane)
        guard proposal.total > 0 else {
            let nearest = nearest(to: criteria, limit: length + seen.count, in: shop)
            var list = ProductList(
                criteria: criteria, products: page(of: nearest, besides: seen, length: length), total: 0, relaxed: [])
            timer.measure("retrieve") {
                // To loosen what leads nowhere is no advice.
                list.relaxed = shop.index.relaxations(for: criteria).filter { $0.wouldGive > 0 }
                let helps = list.relaxed.contains { $0.criterion != .category }
                if !helps { list.pairs = shop.index.pairRelaxations(for: criteria) }
            }
            return (list, proposal.notes)
        }
        let ranked = timer.measure("rank") {
            (ranker ?? shop.ranker).rank(
                proposal.candidates, for: profile, by: criteria.sort, at: clock(), limit: length + seen.count)
        }
        let list = ProductList(
            criteria: criteria, products: page(of: ranked, besides: seen, length: length), total: proposal.total, relaxed: [])
        return (list, proposal.notes)
    }

    /// In the order of how little they miss, which their ledgers must not turn round.
    private func nearest(to criteria: Criteria, limit: Int, in shop: LoadedShop) -> [RankedProduct] {
        guard !criteria.names.isEmpty else { return [] }
        let misses = shop.index.nearest(to: criteria, limit: limit)
        let candidates = misses.compactMap { miss in
            shop.catalogue.product(at: miss.product).map { Candidate(product: $0, price: miss.price, checks: miss.checks) }
        }
        let ranked = (ranker ?? shop.ranker).rank(candidates, for: profile, at: clock())
        let ledgers = Dictionary(ranked.map { ($0.product.id, $0.ledger) }) { first, _ in first }
        return candidates.map {
            RankedProduct(product: $0.product, price: $0.price, ledger: ledgers[$0.product.id] ?? [], checks: $0.checks)
        }
    }
}

extension Diagnostic {
    var note: ResultNote? {
        switch self {
        case .foreignCurrency(let currency): .foreignCurrency(currency)
        case .lowestPriceAboveHighest: .lowestPriceAboveHighest
        case .unknownWords(let words): .unknownWords(words)
        case .corrected(let from, let to): .corrected(from: from, to: to)
        case .converted(let from, let to, let day): .converted(from: from, to: to, on: day)
        case .noEarlierSearch: .noEarlierSearch
        case .noSuchProduct, .nothingShown, .noProductLikeThat: nil
        }
    }
}
