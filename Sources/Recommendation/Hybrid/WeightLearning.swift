public import Commerce

/// Learns the weights of a shop's hybrid ranking from what its customers turned to: how the signals of what was known at one
/// moment explain which products were new to each customer after it (`ListwiseRegression`, with the standard weights as the
/// priors' means). The sum of the learnt weights stays what it was, so that they keep their relation to the others: the match
/// with a query, stock, variety, the customer's word.
///
/// Whether that is any better is judged on customers who were not learnt from (cross-validation: M. Stone, 1974): only weights
/// whose gain is greater than its standard error are an improvement.
public struct WeightLearning: Sendable {
    /// Of a list that is judged.
    public static let length = 20
    /// The share of the interactions, the latest, that are foretold from the others.
    private static let laterShare = 0.15
    /// Customers and products that are learnt from, at most, spread evenly over all.
    private static let (customerLimit, productLimit) = (600, 500)
    /// Fewer customers than this say nothing for sure.
    static let leastCustomers = 30
    private static let folds = 3
    /// Deviation of a weight's prior, as a share of the standard weight: what few customers chose changes little.
    private static let deviation = 0.5
    /// No signal is silenced: so much of its standard weight is left in any case.
    private static let leastShare = 0.25

    public struct Report: Hashable, Sendable {
        /// Who were learnt from.
        public var customers: Int
        /// NDCG@20 of the standard weights and of learnt ones, over customers whom these did not learn from.
        public var standard: Double
        public var learnt: Double
        /// Standard error of the difference.
        public var error: Double
        /// Nil where the standard weights are to stay.
        public var weights: HybridWeights?

        /// Whether there were customers enough.
        public var isMeasured: Bool { customers >= WeightLearning.leastCustomers }
    }

    /// What one customer turned to.
    private struct Choice {
        var profile: CustomerProfile
        /// Products that were new to the customer.
        var items: Set<Int>
        /// Those that were not; they are not offered.
        var known: Set<Int>
    }

    private let ranker: HybridRanker
    private let now: Int
    private let choices: [Choice]
    private let learnable: [Signal]

    /// - Parameters:
    ///   - interactions: the shop's, in any order.
    ///   - ranker: of what it is to learn from, at a moment in seconds since 1970-01-01 UTC.
    public init(_ interactions: [Interaction], ranker: ([Interaction], Int) -> HybridRanker) {
        let times = interactions.map(\.time).sorted()
        let now = times.isEmpty ? 0 : times[Int(Double(times.count - 1) * (1 - Self.laterShare))]
        self.now = now
        let earlier = interactions.filter { $0.time < now }
        let fitted = ranker(earlier, now)
        self.ranker = fitted
        let past = Dictionary(grouping: earlier, by: \.customer)
        let later = Dictionary(grouping: interactions.filter { $0.time >= now && $0.preference > 0 }, by: \.customer)
        let all = later.keys.sorted().compactMap { customer -> Choice? in
            let known = Set((past[customer] ?? []).compactMap { fitted.assortment.number(of: $0.product) })
            let chosen = Set((later[customer] ?? []).compactMap { fitted.assortment.number(of: $0.product) }).subtracting(known)
            guard !chosen.isEmpty else { return nil }
            return Choice(profile: fitted.profile(of: customer, from: past[customer] ?? []), items: chosen, known: known)
        }
        let count = min(all.count, Self.customerLimit)
        choices = (0..<count).map { all[$0 * all.count / count] }
        learnable = (fitted.models.map(\.signal).filter(\.isOfTaste) + [.popularity, .quality])
            .filter { HybridWeights.standard.recommendation[$0] > 0 }
    }

    /// O(customers · products), besides building the models once. The same for the same interactions.
    public func report() -> Report {
        var report = Report(customers: choices.count, standard: 0, learnt: 0, error: 0)
        guard choices.count >= Self.leastCustomers else { return report }
        let lists = choices.map(list)
        var differences: [Double] = []
        for fold in 0..<Self.folds {
            let weights = learnt(from: lists.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element))
            for (place, choice) in choices.enumerated() where place % Self.folds == fold {
                let (before, after) = (quality(of: .standard, for: choice), quality(of: weights, for: choice))
                report.standard += before / Double(choices.count)
                report.learnt += after / Double(choices.count)
                differences.append(after - before)
            }
        }
        let mean = report.learnt - report.standard
        let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(differences.count - 1)
        report.error = (variance / Double(differences.count)).squareRoot()
        if mean > report.error { report.weights = learnt(from: lists) }
        return report
    }

    // MARK: Learning

    private typealias List = (rows: [[Float]], chosen: [Int])

    /// The signals of some products, those that were chosen among them.
    private func list(of choice: Choice) -> List {
        let count = ranker.assortment.count
        let places = stride(from: 0, to: count, by: max(1, count / Self.productLimit))
        let offered = Set(places).union(choice.items).subtracting(choice.known).sorted()
        let unit = RankingWeights(Dictionary(uniqueKeysWithValues: learnable.map { ($0, 1) }))
        let scoring = ranker.scoring(for: choice.profile, weights: unit, at: now)
        let rows = offered.map { item -> [Float] in
            let ledger = scoring.signals(of: .init(item: item, facts: ranker.assortment.facts[item]))
            return learnable.map { Float(ledger[$0] ?? 0) }
        }
        return (rows, offered.indices.filter { choice.items.contains(offered[$0]) })
    }

    private func learnt(from lists: [List]) -> HybridWeights {
        var regression = ListwiseRegression(features: learnable.count)
        for list in lists { regression.add(list.rows, chosen: list.chosen) }
        let means = learnable.map { HybridWeights.standard.recommendation[$0] }
        // Choices may follow the ranking more or less closely; how closely is settled first, by the likeliest power of two.
        let flat = means.map { _ in (mean: 0.0, deviation: 1e6) }
        let scales = [0.5, 1, 2, 4, 8, 16]
        let losses = scales.map { scale in regression.derivatives(at: means.map { $0 * scale }, flat).loss }
        guard let scale = zip(losses, scales).min(by: { $0.0 < $1.0 })?.1 else { return .standard }
        let found = regression.weights(priors: means.map { (mean: $0 * scale, deviation: $0 * scale * Self.deviation) })
        let ratios = Dictionary(uniqueKeysWithValues: zip(learnable, zip(found, means).map { max(Self.leastShare * scale, $0 / $1) }))
        let standard = HybridWeights.standard
        return HybridWeights(
            search: standard.search.proportioned(by: ratios), recommendation: standard.recommendation.proportioned(by: ratios))
    }

    // MARK: Judging

    /// NDCG@20 of the list that the customer would have been shown.
    private func quality(of weights: HybridWeights, for choice: Choice) -> Double {
        let list = ranker.weighing(weights).recommendations(for: choice.profile, limit: Self.length + choice.known.count, at: now)
            .compactMap { ranker.assortment.number(of: $0.product.id) }.filter { !choice.known.contains($0) }
        return RankingMetrics.ndcg(of: list, relevant: choice.items, at: Self.length)
    }
}
