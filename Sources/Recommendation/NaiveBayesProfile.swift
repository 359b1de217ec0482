public import Commerce
import Foundation
public import ImageFile
import LinearAlgebra

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
    public enum Feature: Hashable, Codable, Sendable {
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
    public var itemCount: Int { features.rows }

    /// By product: its category, brand and price band, as far as stated, by their places in `kinds`.
    private let features: SparseMatrix
    private let kinds: [Feature]
    private let places: [Feature: Int]
    /// By place: P(v) among the products that state one of the kind.
    private let shares: [Double]

    /// O(products).
    public init(_ assortment: Assortment) {
        var (kinds, places): ([Feature], [Feature: Int]) = ([], [:])
        var (counts, totals) = ([Int](), [0, 0, 0])
        var features = SparseMatrix(columns: 0)
        for product in assortment.products {
            features.append(Self.features(of: product).map { feature in
                let place = places[feature] ?? kinds.count
                if place == kinds.count {
                    places[feature] = place
                    kinds.append(feature)
                    counts.append(0)
                }
                counts[place] += 1
                totals[feature.kind] += 1
                return (place, 1)
            })
        }
        (self.features, self.kinds, self.places) = (features, kinds, places)
        shares = zip(kinds, counts).map { Double($1) / Double(totals[$0.kind]) }
    }

    private func places(of item: Int) -> Slice<Elements<UInt32>> { features.columnNumbers[features.range(item)] }

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
        ProfileScorer(odds: logOdds(taste, said: said), features: features, kinds: kinds)
    }

    public func scores(for taste: Taste) -> [Float] {
        ProfileScorer.sums(logOdds(taste, said: []), features).map { Float($0) }
    }

    /// The log-odds of the item's features; they add up to its score.
    public func contributions(of item: Int, for taste: Taste, said: some Sequence<Feature>) -> [(feature: Feature, logOdds: Double)] {
        let odds = logOdds(taste, said: said)
        return places(of: item).map { (kinds[Int($0)], odds[Int($0)]) }
    }

    /// Products that share features, by the rarity of what they share: Σ −log P(v), as a share of the item's own.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        var rarities = [Double](repeating: 0, count: kinds.count)
        for place in places(of: item) { rarities[Int(place)] = -log(shares[Int(place)]) }
        let total = places(of: item).reduce(0) { $0 + rarities[Int($1)] }
        guard total > 0 else { return [] }
        var best = TopK(limit)
        for (other, shared) in ProfileScorer.sums(rarities, features).enumerated() where other != item && shared > 0 {
            best.offer(Int32(other), Float(shared / total))
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    /// Products are what they are, whatever customers do.
    public mutating func update(_ change: PreferenceChange) {}

    /// By place; all 0 where nothing is known.
    private func logOdds(_ taste: Taste, said: some Sequence<Feature>) -> [Double] {
        var (wanted, rejected) = (Weights(kinds.count), Weights(kinds.count))
        for seed in taste.seeds {
            for place in places(of: seed.item) {
                if seed.weight > 0 {
                    wanted.add(seed.weight, to: Int(place), kind: kinds[Int(place)].kind)
                } else {
                    rejected.add(-seed.weight, to: Int(place), kind: kinds[Int(place)].kind)
                }
            }
        }
        for feature in said { wanted.add(Self.statementWeight, to: places[feature], kind: feature.kind) }
        return kinds.indices.map { place in
            let prior = Self.smoothing * shares[place]
            func probability(_ weights: Weights) -> Double {
                (weights.sums[place] + prior) / (weights.totals[kinds[place].kind] + Self.smoothing)
            }
            return log(probability(wanted) / probability(rejected))
        }
    }

    /// What speaks for one class, by place and by kind.
    private struct Weights {
        var sums: [Double]
        var totals: [Double] = [0, 0, 0]

        init(_ count: Int) { sums = Array(repeating: 0, count: count) }

        /// - Parameter place: nil where no product of the shop has the feature.
        mutating func add(_ weight: Double, to place: Int?, kind: Int) {
            totals[kind] += weight
            if let place { sums[place] += weight }
        }
    }
}

extension NaiveBayesProfile {
    public func save(to writer: ArchiveWriter) {
        writer.add(features, as: "features")
        writer.add(value: kinds, as: "kinds")
        writer.add(numbers: shares, as: "shares")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        let shares: Elements<Double> = try reader.numbers("shares")
        (features, kinds, self.shares) = (try reader.part("features"), try reader.value("kinds"), Array(shares))
        try reader.check(kinds.count == shares.count && Set(kinds).count == kinds.count)
        places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
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
    let odds: [Double]
    let features: SparseMatrix
    let kinds: [NaiveBayesProfile.Feature]
    private let sums: [Double]
    private let scale: Double

    init(odds: [Double], features: SparseMatrix, kinds: [NaiveBayesProfile.Feature]) {
        (self.odds, self.features, self.kinds) = (odds, features, kinds)
        sums = Self.sums(odds, features)
        let largest = sums.reduce(0) { max($0, abs($1)) }
        scale = largest > 0 ? 1 / largest : 0
    }

    /// By product: the sum over its features.
    static func sums(_ values: [Double], _ features: SparseMatrix) -> [Double] {
        (0..<features.rows).map { row in features.withRow(row) { places, _ in places.reduce(0) { $0 + values[Int($1)] } } }
    }

    func score(of item: Int) -> Double {
        sums.indices.contains(item) ? min(1, max(-1, sums[item] * scale)) : 0
    }

    /// The brand or the category, whichever speaks more for the item.
    func ground(for item: Int) -> Ground? {
        guard score(of: item) > 0 else { return nil }
        var best: (ground: Ground, odds: Double)?
        for place in features.columnNumbers[features.range(item)].lazy.map({ Int($0) }) where odds[place] > best?.odds ?? 0 {
            switch kinds[place] {
            case .category(let category): best = (.category(category), odds[place])
            case .brand(let brand): best = (.brand(brand), odds[place])
            case .priceBand: continue
            }
        }
        return best?.ground
    }
}
