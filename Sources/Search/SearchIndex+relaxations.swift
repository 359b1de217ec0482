public import Commerce

extension SearchIndex {
    /// What each criterion in force costs: the exact number of products that `search` would list without it, and for
    /// a price bound also with the bound moved just far enough for one more product, and for three more.
    ///
    /// The most useful first: those that give more than there is now; among them inferred criteria, then moved price
    /// bounds, then dropped conditions by how much they would give, the category last.
    /// O(criteria × cost of a search).
    public func relaxations(for criteria: Criteria) -> [Relaxation] {
        let names = criteria.names
        guard !names.isEmpty else { return [] }
        let scores = scores(of: criteria.terms)
        let current = list(criteria, scores).count
        let found = names.flatMap { name -> [Relaxation] in
            let relaxed = criteria.removing(name)
            let without = list(relaxed, scores)
            let dropped = Relaxation(criterion: name, wouldGive: without.count)
            return movedBounds(of: name, in: criteria, relaxed, without, scores) + [dropped]
        }
        return found.enumerated()
            .map { (rank: rank($1, in: criteria, current: current), position: $0, relaxation: $1) }
            .sorted { ($0.rank.tier, $0.rank.order, $0.position) < ($1.rank.tier, $1.rank.order, $1.position) }
            .map(\.relaxation)
    }

    /// Nil where the criteria have no words.
    func scores(of terms: [String]) -> LexicalScores? {
        let words = analysis(of: terms)
        return words.terms.isEmpty && words.unknownWords.isEmpty ? nil : LexicalScores(words, in: postings)
    }

    private func list(_ criteria: Criteria, _ scores: LexicalScores?) -> ProductSet {
        listed(filter(criteria).accepted(), scores, sort: criteria.sort)
    }

    private func rank(
        _ relaxation: Relaxation, in criteria: Criteria, current: Int
    ) -> (tier: Int, order: Int) {
        if relaxation.wouldGive <= current { return (4, 0) }
        // A nearer price gives fewer products and asks less of the customer.
        if relaxation.loosened != nil { return (1, relaxation.wouldGive) }
        let tier = criteria.inferred.contains(relaxation.criterion.rawValue) ? 0 : relaxation.criterion == .category ? 3 : 2
        return (tier, -relaxation.wouldGive)
    }

    /// How many more products a moved bound is sought for.
    private static let wantedGains = [1, 3]

    private func movedBounds(
        of name: CriterionName, in criteria: Criteria, _ relaxed: Criteria, _ without: ProductSet, _ scores: LexicalScores?
    ) -> [Relaxation] {
        let bound: Money
        switch name {
        case .maxPrice: guard let maxPrice = criteria.maxPrice else { return [] }; bound = maxPrice
        case .minPrice: guard let minPrice = criteria.minPrice else { return [] }; bound = minPrice
        default: return []
        }
        let filter = filter(relaxed)
        var beyond: [Int] = []
        without.forEach { product in
            guard let prices = filter.matchingPrices(of: product) else { return }
            if name == .maxPrice, prices.lowest > bound.amount { beyond.append(prices.lowest) }
            if name == .minPrice, prices.highest < bound.amount { beyond.append(prices.highest) }
        }
        beyond.sort { name == .maxPrice ? $0 < $1 : $0 > $1 }
        let steps = Self.wantedGains.filter { $0 <= beyond.count }.map { beyond[$0 - 1] }
        return steps.enumerated().filter { $0 == 0 || steps[$0 - 1] != $1 }.map { _, amount in
            let loosened = Money(minorUnits: amount, bound.currency)
            var criteria = criteria
            if name == .maxPrice { criteria.maxPrice = loosened } else { criteria.minPrice = loosened }
            return Relaxation(
                criterion: name, loosened: loosened.decimalString, wouldGive: list(criteria, scores).count)
        }
    }
}
