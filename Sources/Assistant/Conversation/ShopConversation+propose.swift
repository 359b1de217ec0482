import Commerce
import Recommendation
import Search
import Text
import Understanding
import Writing

/// What search has for a need, and what it made of the need on the way.
struct Proposal {
    /// In force from here on.
    var criteria: Criteria
    var candidates: [Candidate]
    /// Products that meet the criteria; more than the candidates where they are too many to rank.
    var total: Int
    var notes: [ResultNote]
}

extension ShopConversation {
    /// The candidates for the ranking. What was only inferred is given up where nothing meets it; what was said is not.
    func propose(for wanted: Criteria, in shop: LoadedShop, limit: Int = ShopConversation.candidateLimit) -> Proposal {
        let proposal = candidates(for: wanted, in: shop, limit: limit)
        guard proposal.total == 0 else { return proposal }
        let inferred = proposal.criteria.names.filter { proposal.criteria.inferred.contains($0.rawValue) }
        let fewest = inferred.map { [$0] } + (inferred.count > 1 ? [inferred] : [])
        let without = fewest.map { names -> (names: [CriterionName], proposal: Proposal) in
            let criteria = names.reduce(proposal.criteria) { $0.removing($1) }
            return (names, candidates(for: criteria, in: shop, limit: limit))
        }
        // The one that gives most alone, else all of them.
        let alone = without.filter { $0.names.count == 1 && $0.proposal.total > 0 }.max { $0.proposal.total < $1.proposal.total }
        guard var best = alone ?? without.last else { return proposal }
        best.proposal.notes = proposal.notes + [.leftOut(best.names, of: proposal.criteria)]
            + best.proposal.notes.filter { !proposal.notes.contains($0) }
        return best.proposal
    }

    private func candidates(for wanted: Criteria, in shop: LoadedShop, limit: Int) -> Proposal {
        let ranker = ranker ?? shop.ranker
        let now = clock()
        var criteria = wanted
        var notes: [ResultNote] = []
        var near: [SearchHit] = []
        var result = shop.index.search(query(criteria, in: shop, ranker, now), limit: limit)
        if result.lexicalMatch == .none, let worded = takingSilentAttributesAsWords(criteria, in: shop) {
            criteria = worded
            result = shop.index.search(query(criteria, in: shop, ranker, now), limit: limit)
        }
        if result.lexicalMatch == .none, !criteria.names.isEmpty, result.meetingCriteria > 0 {
            // No product that fits has these words: the rest of the wish still stands.
            near = shop.index.nearInMeaning(to: criteria, limit: Self.paneLength)
            notes.append(near.isEmpty ? .unknownWords(criteria.terms) : .nearInMeaning(criteria.terms))
            criteria.terms = []
            result = shop.index.search(query(criteria, in: shop, ranker, now), limit: limit)
            // The popular part of what is too much to rank may lack them.
            let listed = Set(result.hits.map(\.product))
            result.hits += near.filter { !listed.contains($0.product) }
        } else if !result.unknownWords.isEmpty {
            notes.append(.unknownWords(result.unknownWords))
        }
        notes += result.corrections.map { .corrected(from: $0.from, to: $0.to) }
        let candidates = candidates(from: result, near, criteria, in: shop)
        // Weak matches that were left out are not counted either.
        let total = candidates.count < result.hits.count ? candidates.count : result.total
        return Proposal(criteria: criteria, candidates: candidates, total: total, notes: notes)
    }

    private func query(_ criteria: Criteria, in shop: LoadedShop, _ ranker: HybridRanker, _ now: Int) -> SearchQuery {
        var retrieved = criteria
        // Without words all that meets the criteria is found alike; if it is too much to rank, the popular part is.
        if criteria.terms.isEmpty, criteria.sort == .relevance, shop.catalogue.count > Self.candidateLimit {
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
    /// - Parameter near: hits of `result` that are near in meaning to words that none of them holds.
    private func candidates(
        from result: SearchResult, _ near: [SearchHit], _ criteria: Criteria, in shop: LoadedShop
    ) -> [Candidate] {
        let nearby = Dictionary(near.map { ($0.product, $0) }) { first, _ in first }
        let bestCoverage = result.hits.map(\.coverage).max() ?? 0
        return result.hits.filter { $0.coverage >= bestCoverage * SearchIndex.shownShareOfBestCoverage }.compactMap { hit in
            guard let product = shop.catalogue.product(at: hit.product) else { return nil }
            let evidence = nearby[hit.product].map(\.evidence) ?? (result.lexicalMatch == .notAsked ? [] : hit.evidence)
            return Candidate(
                product: product, price: hit.price, evidence: evidence, checks: criteria.checks(of: product, in: shop.vocabulary))
        }
    }
}

extension SearchHit {
    /// What the words say for the product, and what their meaning does.
    fileprivate var evidence: [Contribution] {
        let words = reasons.filter { if case .matchedWords = $0 { true } else { false } }
        let lines = [
            Contribution(signal: Signal.lexical.rawValue, contribution: score - meaning, because: words.first),
            Contribution(signal: Signal.semantic.rawValue, contribution: meaning, because: reasons.first { !words.contains($0) }),
        ]
        return lines.filter { $0.contribution != 0 }
    }
}
