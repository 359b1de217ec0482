public import Commerce

/// Lists for customers who asked for nothing in particular.
extension HybridRanker {
    /// What to show before anything was asked, out of all products.
    public func recommendations(for profile: CustomerProfile? = nil, limit: Int, at now: Int) -> [RankedProduct] {
        let taste = profile?.taste(at: now) ?? Taste(now: now)
        let scoring = scoring(of: taste, for: profile, weights: weights(for: taste))
        // Variety needs some to choose from; beyond a few times the limit a product is too far behind to gain a place.
        var best = TopK(max(200, 5 * min(limit, assortment.count)))
        for (item, facts) in assortment.facts.enumerated() {
            best.offer(Int32(item), Float(scoring.score(of: .init(item: item, facts: facts))))
        }
        let items = best.sorted.map { Int($0.column) }
        let floored = flooredItems(limit: limit, scoring).filter { !items.contains($0) }
        let candidates = (items + floored).map { item in
            let product = assortment.products[item]
            return Candidate(product: product, price: product.price)
        }
        return ranked(candidates, scoring, limit: limit)
    }

    /// What a stranger's taste cannot say yet, others say: popularity has the weight of item-item besides its own, and that of
    /// the segment where there is none, as of a guest. What the stranger said comes before both.
    private func weights(for taste: Taste) -> RankingWeights {
        var weights = weights.recommendation
        guard let segments = models.lazy.compactMap({ $0 as? SegmentModel }).first else { return weights }
        let others = weights[.itemItem] + (segments.knows(taste.customer) ? 0 : weights[.segment])
        weights[.popularity] += taste.strangeness * others
        weights[.statement] += taste.strangeness * (weights[.itemItem] + weights[.segment])
        return weights
    }
}
