import Commerce

/// Greedy variety: each place goes to the product with the highest relevance less its likeness to those placed before.
///
///     next = argmax_i  s(i) - δ · (1 - Π_j (1 - sim(i, j)))   over the products j placed before
///
/// This is maximal marginal relevance (Carbonell, Goldstein: The Use of MMR, Diversity-Based Reranking, 1998) with the
/// product of Agrawal et al. (Diversifying Search Results, 2009) in place of the maximum, so that a third shirt costs more
/// than a second. Penalties only grow as places fill; hence s less penalty falls from place to place.
struct MarginalRelevance {
    /// By what two products have in common.
    static let sameCategory = 0.5
    static let sameBrand = 0.25
    static let sameBoth = 0.6

    /// δ
    var strength: Double

    /// Places of `products` in their new order, each with its penalty (0 or less).
    ///
    /// O(products · limit).
    /// - Parameter products: most relevant first, ties in the order that is wanted; `relevance` in the same order.
    func order(_ products: [Product], relevance: [Double], limit: Int) -> [(place: Int, penalty: Double)] {
        let categories = Self.codes(products.map { $0.category?.rawValue })
        let brands = Self.codes(products.map(\.brand))
        /// Π (1 - sim) so far, by product.
        var unlike = [Double](repeating: 1, count: products.count)
        var remaining = Array(products.indices)
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
            for place in remaining {
                let likeness = Self.likeness(
                    sameCategory: categories[place] != nil && categories[place] == categories[chosen],
                    sameBrand: brands[place] != nil && brands[place] == brands[chosen])
                unlike[place] *= 1 - likeness
            }
        }
        return order
    }

    private func penalty(_ unlike: Double) -> Double { unlike == 1 ? 0 : -strength * (1 - unlike) }

    private static func likeness(sameCategory: Bool, sameBrand: Bool) -> Double {
        switch (sameCategory, sameBrand) {
        case (true, true): sameBoth
        case (true, false): Self.sameCategory
        case (false, true): Self.sameBrand
        case (false, false): 0
        }
    }

    /// Small numbers for names, so that comparing is cheap.
    private static func codes(_ names: [String?]) -> [Int?] {
        var codes: [String: Int] = [:]
        return names.map { name in
            guard let name else { return nil }
            let code = codes[name] ?? codes.count
            codes[name] = code
            return code
        }
    }
}
