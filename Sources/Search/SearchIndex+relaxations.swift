public import Commerce

extension SearchIndex {
    /// What each criterion in force costs: the exact number of products that `search` would list without it, and where
    /// it can be loosened also with it loosened just far enough: a price or a measure to the nearest value that gives
    /// one more product (a price also to the one that gives three), a rating by half stars, a value to the family it
    /// belongs to, a category to the one above it.
    ///
    /// The most useful first: those that give more than there is now; among them inferred criteria, then loosened
    /// ones, then dropped conditions by how much they would give, the category last.
    /// O(criteria × cost of a search).
    public func relaxations(for criteria: Criteria) -> [Relaxation] {
        let names = criteria.names
        guard !names.isEmpty else { return [] }
        let words = words(of: criteria.terms)
        let current = list(criteria, words).count
        let found = names.flatMap { name -> [Relaxation] in
            let relaxed = criteria.removing(name)
            let without = list(relaxed, words)
            let dropped = Relaxation(criterion: name, wouldGive: without.count)
            let loosened = loosenings(of: name, in: criteria, filter(relaxed), without).map { value in
                var loosening = Relaxation(criterion: name, loosened: value, wouldGive: 0)
                loosening.wouldGive = list(criteria.relaxing(loosening), words).count
                return loosening
            }
            return loosened.filter { $0.wouldGive > current } + [dropped]
        }
        return found.enumerated()
            .map { (rank: rank($1, in: criteria, current: current), position: $0, relaxation: $1) }
            .sorted { ($0.rank.tier, $0.rank.order, $0.position) < ($1.rank.tier, $1.rank.order, $1.position) }
            .map(\.relaxation)
    }

    /// Pairs of criteria without which `search` would list products, for when to drop one alone gives none; the pair
    /// that gives most first. The category is kept: without it anything is found.
    /// O(criteria² × cost of a search).
    public func pairRelaxations(for criteria: Criteria) -> [PairRelaxation] {
        let names = criteria.names.filter { $0 != .category }
        let words = words(of: criteria.terms)
        let pairs = names.enumerated().flatMap { place, first in
            names.dropFirst(place + 1).map { second in
                PairRelaxation(
                    first, second, wouldGive: list(criteria.removing(first).removing(second), words).count)
            }
        }
        let useful = pairs.enumerated().filter { $1.wouldGive > 0 }
        return useful.sorted { (-$0.element.wouldGive, $0.offset) < (-$1.element.wouldGive, $1.offset) }.map(\.element)
    }

    /// Nil where the criteria have no words.
    func words(of terms: [String]) -> QueryAnalysis? {
        let words = analysis(of: terms)
        return words.isEmpty ? nil : words
    }

    /// The products that `search` lists.
    func list(_ criteria: Criteria, _ words: QueryAnalysis?) -> Selection {
        let accepted = filter(criteria).accepted()
        return words.map { covering(Self.shownShareOfBestCoverage, of: $0, accepted: accepted).listed } ?? accepted
    }

    private func rank(
        _ relaxation: Relaxation, in criteria: Criteria, current: Int
    ) -> (tier: Int, order: Int) {
        if relaxation.wouldGive <= current { return (4, 0) }
        if relaxation.criterion == .category { return (3, relaxation.loosened == nil ? 1 : 0) }
        // A nearer value gives fewer products and asks less of the customer.
        if relaxation.loosened != nil { return (1, relaxation.wouldGive) }
        return (criteria.inferred.contains(relaxation.criterion.rawValue) ? 0 : 2, -relaxation.wouldGive)
    }
}
