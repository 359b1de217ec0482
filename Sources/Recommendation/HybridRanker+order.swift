import Commerce

extension HybridRanker {
    /// A candidate with its score before variety.
    struct Entry {
        var candidate: Candidate
        var subject: ProductScoring.Subject
        /// Weighted.
        var evidence: [Contribution]
        var score: Double

        func ranked(by scoring: ProductScoring, diversity: Double = 0) -> RankedProduct {
            var ledger = evidence.filter { $0.contribution != 0 } + scoring.ledger(of: subject)
            if diversity != 0 { ledger.append(Contribution(signal: Signal.diversity.rawValue, contribution: diversity)) }
            return RankedProduct(
                product: candidate.product, price: candidate.price, ledger: ledger, checks: candidate.checks)
        }
    }

    /// Brings evidence to its weights: all of Search's is on one scale, so the candidate with the largest sum gets the whole
    /// weight, shared by its signals. What is not a finite number counts 0.
    static func weightedEvidence(of candidates: [Candidate], _ weights: RankingWeights) -> [[Contribution]] {
        let sums = candidates.map { candidate in
            candidate.evidence.reduce(0) { $0 + ($1.contribution.isFinite ? $1.contribution : 0) }
        }
        let scale = sums.map(abs).max() ?? 0
        return candidates.map { candidate in
            candidate.evidence.map { line in
                let isUsable = line.contribution.isFinite && scale > 0
                let weight = weights.evidence(Signal(rawValue: line.signal))
                return Contribution(
                    signal: line.signal, contribution: isUsable ? weight * line.contribution / scale : 0, because: line.because)
            }
        }
    }

    func sorted(_ entries: [Entry], by sort: SortOrder, at now: Int) -> [Entry] {
        let keys = sortKeys(of: entries, by: sort, at: now)
        return entries.indices.sorted { left, right in
            if keys[left] != keys[right] { return keys[left] > keys[right] }
            if entries[left].score != entries[right].score { return entries[left].score > entries[right].score }
            return entries[left].candidate.product.id < entries[right].candidate.product.id
        }.map { entries[$0] }
    }

    /// Places by marginal relevance, the first `count` of them: by kind, or in a search, where only what is all but the same
    /// thing makes way.
    func varied(_ entries: [Entry], strength: Double, count: Int, isSearch: Bool, _ scoring: ProductScoring) -> [RankedProduct] {
        guard count > 0, strength > 0 else { return entries.prefix(count).map { $0.ranked(by: scoring) } }
        // What is further behind than a penalty can reach gains no place.
        let least = entries[count - 1].score - strength
        let near = Array(entries.prefix { $0.score >= least })
        let relevance = near.map(\.score), products = near.map(\.candidate.product)
        let order: [(place: Int, penalty: Double)]
        if isSearch {
            let likeness = TitleLikeness(products)
            order = MarginalRelevance(strength: strength).order(relevance: relevance, limit: count) { likeness($0, $1) }
        } else {
            let likeness = KindLikeness(products)
            order = MarginalRelevance(strength: strength).order(relevance: relevance, limit: count) { likeness($0, $1) }
        }
        return order.map { near[$0.place].ranked(by: scoring, diversity: $0.penalty) }
    }

    /// Larger comes first. Ratings are compared by their steadied means, so that one five-star rating does not win.
    private func sortKeys(of entries: [Entry], by sort: SortOrder, at now: Int) -> [Double] {
        let popularity = popularity.scorer(for: Taste(now: now))
        return entries.map { entry in
            let facts = entry.subject.facts
            return switch sort {
            case .relevance: entry.score
            case .priceAscending: -Double(entry.candidate.price.amount)
            case .priceDescending: Double(entry.candidate.price.amount)
            case .rating: ratingPrior.estimate(facts.rating)
            case .newest: Double(facts.added.number)
            case .popularity: entry.subject.item.map(popularity.score(of:)) ?? 0
            }
        }
    }
}
