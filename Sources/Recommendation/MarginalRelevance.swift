import Commerce

/// Greedy variety: each place goes to the product with the highest relevance less its likeness to those placed before.
///
///     next = argmax_i  s(i) - δ · (1 - Π_j (1 - sim(i, j)))   over the products j placed before
///
/// This is maximal marginal relevance (Carbonell, Goldstein: The Use of MMR, Diversity-Based Reranking, 1998) with the
/// product of Agrawal et al. (Diversifying Search Results, 2009) in place of the maximum, so that a third shirt costs more
/// than a second. Penalties only grow as places fill; hence s less penalty falls from place to place.
struct MarginalRelevance {
    /// δ
    var strength: Double

    /// Places in their new order, each with its penalty (0 or less).
    ///
    /// O(places · limit).
    /// - Parameters:
    ///   - relevance: of each place, greatest first, ties in the order that is wanted.
    ///   - likeness: of two places, 0 to 1.
    func order(relevance: [Double], limit: Int, likeness: (Int, Int) -> Double) -> [(place: Int, penalty: Double)] {
        /// Π (1 - sim) so far, by place.
        var unlike = [Double](repeating: 1, count: relevance.count)
        var remaining = Array(relevance.indices)
        var order: [(place: Int, penalty: Double)] = []
        while order.count < limit, !remaining.isEmpty {
            var best = 0
            var bestValue = -Double.infinity
            for (index, place) in remaining.enumerated() {
                let value = relevance[place] + penalty(unlike[place])
                if value > bestValue { (best, bestValue) = (index, value) }
            }
            let chosen = remaining.remove(at: best)
            order.append((chosen, penalty(unlike[chosen])))
            for place in remaining { unlike[place] *= 1 - likeness(place, chosen) }
        }
        return order
    }

    private func penalty(_ unlike: Double) -> Double { unlike == 1 ? 0 : -strength * (1 - unlike) }
}
