public import Commerce

/// A product that misses as little as possible of what was asked.
public struct NearMiss: Hashable, Sendable {
    /// Position in the index.
    public var product: Int
    public var id: ProductID
    /// The price of the variants that meet the criteria, or the product's own.
    public var price: Money
    /// Conditions that are violated or unknown; at least 1 where no variant meets them together.
    public var missed: Int
    public var checks: [Check]

    public init(product: Int, id: ProductID, price: Money, missed: Int, checks: [Check]) {
        self.product = product
        self.id = id
        self.price = price
        self.missed = missed
        self.checks = checks
    }
}

extension SearchIndex {
    /// The products that come nearest to the criteria, for when none meets them all.
    ///
    /// Category and words are not given up for the other conditions: only products of the category that hold a word of
    /// the query are given, if there are any; else those of the category; else those with a word. Among them those
    /// that miss the fewest conditions come first, then the price nearest to the bounds, then the best words.
    /// O(criteria × products).
    public func nearest(to criteria: Criteria, limit: Int) -> [NearMiss] {
        let filter = filter(criteria)
        let scores = words(of: criteria.terms).map { LexicalScores($0, in: postings) }
        let accepted = filter.accepted()
        let met = criteria.names.map { filter.meeting($0) }
        let kept = essential(criteria, filter, scores)

        var best: [Candidate] = []
        kept.forEach { product in
            let missed = accepted.contains(product) ? 0 : max(1, met.reduce(0) { $0 + ($1.contains(product) ? 0 : 1) })
            best.append(Candidate(
                product: product, missed: missed, priceDistance: priceDistance(of: product, to: criteria),
                score: scores?.score(product) ?? 0))
        }
        best.sort { $0.precedes($1) }
        return best.prefix(max(0, limit)).map { candidate in
            let product = candidate.product
            let checks = zip(criteria.names, met).map { name, met in
                Check(criterion: name.rawValue, state: filter.state(of: name, for: product, met: met))
            }
            return NearMiss(
                product: product, id: id(of: product),
                price: Money(minorUnits: lowestPrice(of: product, filter), table.currency), missed: candidate.missed,
                checks: checks)
        }
    }

    private struct Candidate {
        var product: Int
        var missed: Int
        var priceDistance: Int
        var score: Double

        func precedes(_ other: Candidate) -> Bool {
            (missed, priceDistance, -score, product) < (other.missed, other.priceDistance, -other.score, other.product)
        }
    }

    /// The products among which misses are weighed: of the category and with a word of the query where there are any.
    private func essential(_ criteria: Criteria, _ filter: CriteriaFilter, _ scores: LexicalScores?) -> ProductSet {
        let inCategory = criteria.category == nil ? .all(count) : filter.meeting(.category)
        let matching = scores?.matching ?? .all(count)
        var both = inCategory
        both.formIntersection(matching)
        return [both, inCategory, matching].first { !$0.isEmpty } ?? .all(count)
    }

    /// Minor units between the price bounds and the nearest variant's price; 0 within them.
    private func priceDistance(of product: Int, to criteria: Criteria) -> Int {
        guard criteria.minPrice != nil || criteria.maxPrice != nil else { return 0 }
        return table.variants(of: product).map { variant in
            let price = table.variantPrices[variant]
            return max(0, (criteria.minPrice?.amount ?? price) - price, price - (criteria.maxPrice?.amount ?? price))
        }.min() ?? 0
    }
}
