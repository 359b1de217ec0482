import Commerce
import Foundation
public import ImageFile
import LinearAlgebra

/// A weighted hybrid of models (Burke: Hybrid Recommender Systems, 2002) whose weights are learnt from the customers' own
/// choices. With s the score that part m gives an item and s* the best that it gives any item the customer does not have yet,
/// an item gets from each part
///
///     a_m · y + b_m · log(1 + y / ε) / log(1 + 1 / ε),  y = max(0, s) / s*,  ε = 0.02
///
/// and its score is the sum of what the parts give. The logarithm lets a part count that ranks many items close behind its
/// best. a and b are learnt by `ListwiseRegression`: of some customers one interaction each is held out, the parts are fitted
/// to all others, and each list is what the parts propose. Parts that know the same say it once: a or b may be below 0, as
/// where one part's love of what many chose makes up for another's.
///
/// Few customers give up anything, so that the parts are fitted to nearly what they will be used with. Were one interaction of
/// everybody taken, parts that need many would be trusted too little.
public struct LearntHybrid: RecommendationModel {
    /// A model to combine.
    public struct Part: Sendable {
        public var signal: Signal
        /// What its weights are before anything is learnt.
        public var prior: Double
        public var fit: @Sendable (InteractionMatrix) -> any RecommendationModel

        public init(_ signal: Signal, prior: Double = 1, fit: @escaping @Sendable (InteractionMatrix) -> any RecommendationModel) {
            (self.signal, self.prior, self.fit) = (signal, prior, fit)
        }
    }

    public struct Settings: Hashable, Sendable {
        /// Best items of each part that make up a list to learn from.
        public var candidates = 60
        /// At most so many customers' choices are learnt from, drawn evenly.
        public var customers = 6_000
        /// At most this share of the customers with enough interactions.
        public var share = 0.5
        /// Customers with fewer interactions are not learnt from: what is left of them would not tell what they want.
        public var leastInteractions = 6
        public var seed: UInt64 = 1

        public init() {}
    }

    /// The weights a and b of each part, by its signal.
    public struct Weights: Hashable, Codable, Sendable {
        public var linear: Double
        public var logarithmic: Double
    }

    public var signal: Signal { .hybrid }
    public var itemCount: Int { models.first?.itemCount ?? 0 }

    private(set) var models: [any RecommendationModel]
    public let signals: [Signal]
    /// In the order of `signals`.
    public let weights: [Weights]

    /// Learns the weights, then fits every part to all interactions: each part is fitted twice.
    public init(_ matrix: InteractionMatrix, parts: [Part], settings: Settings = Settings()) {
        let weights = HybridLearning(parts: parts, settings: settings).weights(matrix)
        self.init(models: parts.map { $0.fit(matrix) }, signals: parts.map(\.signal), weights: weights)
    }

    /// - Precondition: as many models as signals and weights, all over the same items.
    public init(models: [any RecommendationModel], signals: [Signal], weights: [Weights]) {
        precondition(models.count == weights.count && models.count == signals.count, "weights that do not fit the models")
        (self.models, self.signals, self.weights) = (models, signals, weights)
    }

    public mutating func update(_ change: PreferenceChange) {
        for place in models.indices { models[place].update(change) }
    }

    /// Those of the parts, by the sum of their similarities, each as a share of the part's greatest, times its weights.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        var sums: [Int: Float] = [:]
        for (model, weights) in zip(models, weights) {
            // Beyond the limit of one model may be what another puts on the list.
            let nearest = model.neighbours(of: item, limit: itemCount)
            guard let best = nearest.first?.similarity, best > 0 else { continue }
            for neighbour in nearest {
                sums[neighbour.item, default: 0] += Float(weights.linear + weights.logarithmic) * neighbour.similarity / best
            }
        }
        var top = TopK(limit)
        for (item, sum) in sums where sum > 0 { top.offer(Int32(item), sum) }
        return top.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    public func scores(for taste: Taste) -> [Float] {
        var sums = [Float](repeating: 0, count: itemCount)
        for (model, weights) in zip(models, weights) {
            let shares = PartShares(model.scores(for: taste), taste: taste)
            shares.add(weights, to: &sums)
        }
        return sums
    }

    /// What each part gives an item, by its signal; these add up to the item's score.
    public func contributions(of item: Int, for taste: Taste) -> [(signal: Signal, amount: Float)] {
        zip(signals, zip(models, weights)).map { signal, part in
            (signal, PartShares(part.0.scores(for: taste), taste: taste).amount(of: item, part.1))
        }
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        HybridScorer(sums: scores(for: taste), scorers: zip(models, weights).map { ($0.scorer(for: taste), $1.linear + $1.logarithmic) })
    }
}

extension LearntHybrid {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: signals, as: "signals")
        writer.add(value: weights, as: "weights")
        writer.add(models: models, as: "models")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        (signals, weights, models) = (try reader.value("signals"), try reader.value("weights"), try reader.models("models"))
        try reader.check(models.count == weights.count && models.count == signals.count)
    }
}

private struct HybridScorer: ItemScorer {
    let scores: ScaledScores
    let scorers: [(scorer: any ItemScorer, weight: Double)]

    init(sums: [Float], scorers: [(scorer: any ItemScorer, weight: Double)]) {
        (scores, self.scorers) = (ScaledScores(sums), scorers)
    }

    func score(of item: Int) -> Double { scores[item] }

    /// That of the part which says most for the item and can say why.
    func ground(for item: Int) -> Ground? {
        guard score(of: item) > 0 else { return nil }
        var best: (ground: Ground, amount: Double)?
        for (scorer, weight) in scorers {
            let amount = weight * scorer.score(of: item)
            if amount > best?.amount ?? 0, let ground = scorer.ground(for: item) { best = (ground, amount) }
        }
        return best?.ground
    }
}

/// A part's scores as shares of the best that it gives an item the customer does not have yet.
struct PartShares {
    static let epsilon: Float = 0.02

    private let scores: [Float]
    private let scale: Float
    private static let logScale = 1 / log1p(1 / epsilon)

    init(_ scores: [Float], taste: Taste) {
        let own = Set(taste.seeds.lazy.map(\.item))
        var best: Float = 0
        for (item, score) in scores.enumerated() where score > best && !own.contains(item) { best = score }
        self.scores = scores
        scale = best > 0 ? 1 / best : 0
    }

    /// y and its logarithm's share, both from 0 to 1 for what the customer does not have.
    func features(of item: Int) -> (linear: Float, logarithmic: Float) {
        let share = min(1, max(0, scores[item] * scale))
        return (share, share > 0 ? log1p(share / Self.epsilon) * Self.logScale : 0)
    }

    func amount(of item: Int, _ weights: LearntHybrid.Weights) -> Float {
        guard scores.indices.contains(item) else { return 0 }
        let (linear, logarithmic) = features(of: item)
        return Float(weights.linear) * linear + Float(weights.logarithmic) * logarithmic
    }

    func add(_ weights: LearntHybrid.Weights, to sums: inout [Float]) {
        guard scale > 0 else { return }
        for item in scores.indices where scores[item] > 0 { sums[item] += amount(of: item, weights) }
    }

    /// The best items that the customer does not have yet.
    func best(_ count: Int, without own: Set<Int>) -> [Int] {
        guard scale > 0 else { return [] }
        var top = TopK(count)
        for (item, score) in scores.enumerated() where score > 0 && !own.contains(item) { top.offer(Int32(item), score) }
        return top.sorted.map { Int($0.column) }
    }
}
