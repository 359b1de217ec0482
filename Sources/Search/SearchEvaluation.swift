public import Commerce

/// Measures an index against people's ratings of products for queries.
public struct SearchEvaluation: Sendable {
    /// One query's figures, 0 to 1.
    public struct Query: Hashable, Sendable, Codable {
        public var query: String
        public var ndcg10: Double
        /// Where products that nobody rated are left out of the list.
        public var ndcg10Condensed: Double
        public var reciprocalRank: Double
        public var recall1: Double
        public var recall10: Double
        public var recall100: Double
    }

    /// Means over the queries with at least one relevant product, and times of all queries.
    public struct Report: Sendable {
        /// The worst first.
        public var queries: [Query]
        /// Sorted milliseconds of a query on one thread.
        public var milliseconds: [Double]

        public func mean(_ figure: KeyPath<Query, Double>) -> Double {
            queries.isEmpty ? 0 : queries.reduce(0) { $0 + $1[keyPath: figure] } / Double(queries.count)
        }

        /// - Parameter share: 0.5 for the median.
        public func milliseconds(at share: Double) -> Double {
            milliseconds.isEmpty ? 0 : milliseconds[min(milliseconds.count - 1, Int(Double(milliseconds.count) * share))]
        }
    }

    /// How deep a list is looked at.
    private static let depth = 100
    /// Rated products are sought as deep as this for the condensed list.
    private static let condensedDepth = 1000

    private let index: SearchIndex

    public init(_ index: SearchIndex) { self.index = index }

    /// - Parameters:
    ///   - judgments: by query: ratings of products; above 0 is relevant, the gain is the rating itself.
    ///   - passes: timed passes over the queries, after one that is not counted.
    public func report(on judgments: [String: [ProductID: Double]], passes: Int = 5) -> Report {
        let names = judgments.keys.sorted()
        let queries = names.compactMap { figures(of: $0, judgments[$0] ?? [:]) }
        return Report(
            queries: queries.sorted { ($0.ndcg10, $0.query) < ($1.ndcg10, $1.query) },
            milliseconds: times(of: names, passes: passes))
    }

    private func figures(of query: String, _ ratings: [ProductID: Double]) -> Query? {
        let relevant = Set(ratings.filter { $0.value > 0 }.keys)
        guard !relevant.isEmpty else { return nil }
        let ranked = index.ranking(of: query, limit: Self.condensedDepth).map { index.id(of: $0.product) }
        let list = ranked.prefix(Self.depth)
        return Query(
            query: query, ndcg10: RankingMetrics.ndcg(of: list, gains: ratings, at: 10),
            ndcg10Condensed: RankingMetrics.ndcg(of: ranked.filter { ratings[$0] != nil }, gains: ratings, at: 10),
            reciprocalRank: list.firstIndex(where: relevant.contains).map { 1 / Double($0 + 1) } ?? 0,
            recall1: RankingMetrics.recall(of: list, relevant: relevant, at: 1),
            recall10: RankingMetrics.recall(of: list, relevant: relevant, at: 10),
            recall100: RankingMetrics.recall(of: list, relevant: relevant, at: 100))
    }

    /// Times of what a customer's search does: the first fifty, with facets.
    private func times(of queries: [String], passes: Int) -> [Double] {
        var times: [Double] = []
        for pass in 0...max(1, passes) {
            for query in queries {
                let start = ContinuousClock.now
                let result = index.search(SearchQuery(Criteria(terms: [query])), limit: 50)
                let elapsed = ContinuousClock.now - start
                if pass > 0 { times.append(elapsed / .milliseconds(1)) }
                precondition(result.hits.count <= 50)
            }
        }
        return times.sorted()
    }
}
