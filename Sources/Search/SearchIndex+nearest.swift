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
        let scores = words(of: criteria.terms).map { words in
            segments.enumerated().map { LexicalScores(words, in: $1.postings, segment: $0) }
        }
        let accepted = filter.accepted()
        let met = criteria.names.map { filter.meeting($0) }
        let kept = essential(criteria, filter, scores)

        var best: [Candidate] = []
        kept.forEach { row in
            let missed = accepted.contains(row) ? 0 : max(1, met.reduce(0) { $0 + ($1.contains(row) ? 0 : 1) })
            best.append(Candidate(
                row: row, position: position(of: row), missed: missed, priceDistance: priceDistance(of: row, to: criteria),
                score: scores?[row.segment].score(row.place) ?? 0))
        }
        best.sort { $0.precedes($1) }
        return best.prefix(max(0, limit)).map { candidate in
            let row = candidate.row
            let checks = zip(criteria.names, met).map { name, met in
                Check(criterion: name.rawValue, state: filter.state(of: name, for: row, met: met))
            }
            return NearMiss(
                product: candidate.position, id: id(of: row), price: Money(minorUnits: filter.lowestPrice(of: row), currency),
                missed: candidate.missed, checks: checks)
        }
    }

    private struct Candidate {
        var row: Row
        var position: Int
        var missed: Int
        var priceDistance: Int
        var score: Double

        func precedes(_ other: Candidate) -> Bool {
            (missed, priceDistance, -score, position) < (other.missed, other.priceDistance, -other.score, other.position)
        }
    }

    /// The products among which misses are weighed: of the category and with a word of the query where there are any.
    private func essential(_ criteria: Criteria, _ filter: CatalogueFilter, _ scores: [LexicalScores]?) -> Selection {
        var matching = everything
        if let scores { matching.formIntersection(Selection(scores.map(\.matching))) }
        let inCategory = criteria.category == nil ? everything : filter.meeting(.category)
        var both = inCategory
        both.formIntersection(matching)
        return [both, inCategory, matching].first { !$0.isEmpty } ?? everything
    }

    /// Minor units between the price bounds and the nearest variant's price; 0 within them.
    private func priceDistance(of row: Row, to criteria: Criteria) -> Int {
        guard criteria.minPrice != nil || criteria.maxPrice != nil else { return 0 }
        let table = segments[row.segment].table
        return table.variants(of: row.place).map { variant in
            let price = table.variantPrices[variant]
            return max(0, (criteria.minPrice?.amount ?? price) - price, price - (criteria.maxPrice?.amount ?? price))
        }.min() ?? 0
    }
}
