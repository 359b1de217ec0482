public import Commerce
import Foundation

/// What kinds of products a customer wants, P(wanted | d) by naive Bayes over a product's category, brand and price band:
///
///     log-odds(d) = Σ_f log P(f(d) | wanted) − log P(f(d) | rejected)
///     P(f = v | class) = (n_class,v + α P(v)) / (n_class + α)
///
/// with n the summed weights of the taste's seeds (above 0 wanted, below 0 rejected) and of what the customer said, and P(v) the
/// share of the shop's products with the value, so that with nothing known the odds are even (Laplace's smoothing as an
/// m-estimate: B. Cestnik, "Estimating probabilities: a crucial task in machine learning", 1990).
///
/// Nothing of a customer is kept here: the taste brings all of it, so it counts at once and what is forgotten is gone.
public struct NaiveBayesProfile: RecommendationModel {
    /// A kind of product.
    public enum Feature: Hashable, Sendable {
        case category(CategoryID)
        case brand(String)
        /// The octave of the price in minor units: 64 to 127 is 6.
        case priceBand(Int)
    }

    /// α, in units of weight.
    static let smoothing = 4.0
    /// What a wish said in words weighs, as much as two purchases.
    static let statementWeight = 3.5

    public var signal: Signal { .profile }
    public var itemCount: Int { features.count }

    /// By product: its category, brand and price band, as far as stated.
    private let features: [[Feature]]
    /// P(v) among the products that state one of the kind.
    private let shares: [Feature: Double]

    /// O(products).
    public init(_ assortment: Assortment) {
        features = assortment.products.map(Self.features)
        var counts: [Feature: Int] = [:]
        for feature in features.joined() { counts[feature, default: 0] += 1 }
        var totals = [0, 0, 0]
        for (feature, count) in counts { totals[feature.kind] += count }
        shares = Dictionary(uniqueKeysWithValues: counts.map { ($0.key, Double($0.value) / Double(totals[$0.key.kind])) })
    }

    private static func features(of product: Product) -> [Feature] {
        var features: [Feature] = []
        if let category = product.category { features.append(.category(category)) }
        if let brand = product.brand { features.append(.brand(brand)) }
        if product.price.amount > 0 { features.append(priceBand(of: product.price)) }
        return features
    }

    public static func priceBand(of price: Money) -> Feature {
        .priceBand(Int.bitWidth - 1 - max(1, price.amount).leadingZeroBitCount)
    }

    public func scorer(for taste: Taste) -> any ItemScorer { scorer(for: taste, said: []) }

    /// - Parameter said: kinds that the customer asked for in words.
    public func scorer(for taste: Taste, said: some Sequence<Feature>) -> any ItemScorer {
        ProfileScorer(odds: logOdds(taste, said: said), features: features)
    }

    public func scores(for taste: Taste) -> [Float] {
        let odds = logOdds(taste, said: [])
        return features.map { Float($0.reduce(0) { $0 + (odds[$1] ?? 0) }) }
    }

    /// The log-odds of the item's features; they add up to its score.
    public func contributions(of item: Int, for taste: Taste, said: some Sequence<Feature>) -> [(feature: Feature, logOdds: Double)] {
        guard features.indices.contains(item) else { return [] }
        let odds = logOdds(taste, said: said)
        return features[item].map { ($0, odds[$0] ?? 0) }
    }

    /// Products that share features, by the rarity of what they share: Σ −log P(v), as a share of the item's own.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard features.indices.contains(item) else { return [] }
        let rarities = Dictionary(uniqueKeysWithValues: features[item].map { ($0, -log(shares[$0] ?? 1)) })
        let total = rarities.values.sorted().reduce(0, +)
        guard total > 0 else { return [] }
        var best = TopK(limit)
        for (other, own) in features.enumerated() where other != item {
            let shared = own.reduce(0.0) { $0 + (rarities[$1] ?? 0) }
            if shared > 0 { best.offer(Int32(other), Float(shared / total)) }
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    /// Products are what they are, whatever customers do.
    public mutating func update(_ change: PreferenceChange) {}

    /// By feature of the shop; empty where nothing is known.
    private func logOdds(_ taste: Taste, said: some Sequence<Feature>) -> [Feature: Double] {
        var weights: (wanted: [Feature: Double], rejected: [Feature: Double]) = ([:], [:])
        for seed in taste.seeds where features.indices.contains(seed.item) {
            for feature in features[seed.item] {
                if seed.weight > 0 {
                    weights.wanted[feature, default: 0] += seed.weight
                } else {
                    weights.rejected[feature, default: 0] -= seed.weight
                }
            }
        }
        for feature in said { weights.wanted[feature, default: 0] += Self.statementWeight }
        guard !weights.wanted.isEmpty || !weights.rejected.isEmpty else { return [:] }
        let (wanted, rejected) = (totals(weights.wanted), totals(weights.rejected))
        return Dictionary(uniqueKeysWithValues: shares.map { feature, share in
            let prior = Self.smoothing * share
            func probability(_ counts: [Feature: Double], _ totals: [Double]) -> Double {
                ((counts[feature] ?? 0) + prior) / (totals[feature.kind] + Self.smoothing)
            }
            return (feature, log(probability(weights.wanted, wanted) / probability(weights.rejected, rejected)))
        })
    }

    /// By kind; added up in the order of size, so that the sum does not depend on the order of a dictionary.
    private func totals(_ counts: [Feature: Double]) -> [Double] {
        (0..<3).map { kind in counts.filter { $0.key.kind == kind }.values.sorted().reduce(0, +) }
    }
}

extension NaiveBayesProfile.Feature {
    fileprivate var kind: Int {
        switch self {
        case .category: 0
        case .brand: 1
        case .priceBand: 2
        }
    }
}

private struct ProfileScorer: ItemScorer {
    let odds: [NaiveBayesProfile.Feature: Double]
    let features: [[NaiveBayesProfile.Feature]]
    private let scale: Double

    init(odds: [NaiveBayesProfile.Feature: Double], features: [[NaiveBayesProfile.Feature]]) {
        (self.odds, self.features) = (odds, features)
        let largest = odds.isEmpty ? 0 : features.reduce(0.0) { max($0, abs(Self.sum($1, odds))) }
        scale = largest > 0 ? 1 / largest : 0
    }

    private static func sum(_ features: [NaiveBayesProfile.Feature], _ odds: [NaiveBayesProfile.Feature: Double]) -> Double {
        features.reduce(0) { $0 + (odds[$1] ?? 0) }
    }

    func score(of item: Int) -> Double {
        features.indices.contains(item) ? min(1, max(-1, Self.sum(features[item], odds) * scale)) : 0
    }

    /// The brand or the category, whichever speaks more for the item.
    func ground(for item: Int) -> Ground? {
        guard score(of: item) > 0 else { return nil }
        var best: (ground: Ground, odds: Double)?
        for feature in features[item] {
            let own = odds[feature] ?? 0
            guard own > best?.odds ?? 0 else { continue }
            switch feature {
            case .category(let category): best = (.category(category), own)
            case .brand(let brand): best = (.brand(brand), own)
            case .priceBand: continue
            }
        }
        return best?.ground
    }
}
