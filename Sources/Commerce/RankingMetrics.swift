import Foundation

/// Offline measures of a ranked list against what the customer turned out to want. Ranks count from 1.
///
/// Lists are expected without repeats; a repeated item counts at its first rank only.
public enum RankingMetrics {
    /// The share of the relevant items within the first `k`; 0 where nothing is relevant.
    public static func recall<Item: Hashable>(of ranked: some Sequence<Item>, relevant: Set<Item>, at k: Int) -> Double {
        guard !relevant.isEmpty else { return 0 }
        return Double(relevant.intersection(ranked.prefix(max(0, k))).count) / Double(relevant.count)
    }

    /// 1 where at least one relevant item is within the first `k`, else 0; its mean over customers is the hit rate.
    public static func hit<Item: Hashable>(of ranked: some Sequence<Item>, relevant: Set<Item>, at k: Int) -> Double {
        relevant.isDisjoint(with: Array(ranked.prefix(max(0, k)))) ? 0 : 1
    }

    /// Normalised discounted cumulative gain with relevance 1 or 0.
    public static func ndcg<Item: Hashable>(of ranked: some Sequence<Item>, relevant: Set<Item>, at k: Int) -> Double {
        ndcg(of: ranked, gains: Dictionary(uniqueKeysWithValues: relevant.map { ($0, 1) }), at: k)
    }

    /// Normalised discounted cumulative gain:
    ///
    ///     DCG@k = Σ_{rank = 1...k} gain(rank) / log2(rank + 1),   nDCG@k = DCG@k / DCG@k of the best order
    ///
    /// Source: Järvelin, Kekäläinen: Cumulated Gain-Based Evaluation of IR Techniques (2002), with the discount in
    /// common use since, which is 1 at the first rank. Items without a gain have 0; the result is 0 where no gain is above 0.
    public static func ndcg<Item: Hashable>(of ranked: some Sequence<Item>, gains: [Item: Double], at k: Int) -> Double {
        let ideal = discountedSum(gains.values.filter { $0 > 0 }.sorted(by: >).prefix(max(0, k)))
        guard ideal > 0 else { return 0 }
        var left = gains
        return discountedSum(ranked.prefix(max(0, k)).map { left.removeValue(forKey: $0) ?? 0 }) / ideal
    }

    private static func discountedSum(_ gains: some Sequence<Double>) -> Double {
        gains.enumerated().reduce(0) { $0 + $1.element / log2(Double($1.offset + 2)) }
    }
}
