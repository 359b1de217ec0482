public import Commerce
import LinearAlgebra

/// How well customers are served of whom little is known: some are taken out of what the models learn from, and asked with the
/// first 0, 1, 2 … of the products that they turned to.
public struct NewCustomerEvaluation: Sendable {
    /// Of a list.
    public static let length = 20
    /// Products that a customer may be known by.
    public static let known = 0...3

    public struct Line: Hashable, Codable, Sendable {
        public var model: String
        /// How many of a customer's products are known.
        public var known: Int
        public var ndcg: Double
        public var hitRate: Double
        public var recall: Double
    }

    public struct Report: Hashable, Codable, Sendable {
        public var customers: Int
        /// By model, then by what is known.
        public var lines: [Line]

        /// Of several evaluations of the same models, each line over the customers of all.
        public init?(pooling reports: [Report]) {
            guard let first = reports.first else { return nil }
            (customers, lines) = (reports.reduce(0) { $0 + $1.customers }, first.lines)
            guard customers > 0 else { return }
            for place in lines.indices {
                func mean(_ figure: KeyPath<Line, Double>) -> Double {
                    reports.reduce(0) { $0 + Double($1.customers) * $1.lines[place][keyPath: figure] } / Double(customers)
                }
                (lines[place].ndcg, lines[place].hitRate, lines[place].recall) = (mean(\.ndcg), mean(\.hitRate), mean(\.recall))
            }
        }

        init(customers: Int, lines: [Line]) { (self.customers, self.lines) = (customers, lines) }
    }

    private struct Newcomer {
        var customer: CustomerID
        /// The first acts for each number of known products.
        var first: [[Interaction]]
        /// What came after the last of those in time.
        var wanted: Set<ProductID>
    }

    private let newcomers: [Newcomer]
    /// What models may learn from.
    public let training: [Interaction]
    /// When the newcomers are asked, in seconds since 1970-01-01 UTC: after all.
    public let now: Int

    /// - Parameters:
    ///   - share: of the customers who turned to at least one product more than are known of the best known ones.
    ///   - limit: how many customers are drawn at most.
    ///   - part: of the same draw, other customers for each number from 0 up to 1 / `share`.
    public init(_ interactions: [Interaction], share: Double = 0.25, limit: Int = 1000, part: Int = 0, seed: UInt64) {
        var byCustomer: [CustomerID: [Interaction]] = [:]
        for interaction in interactions where interaction.preference > 0 {
            byCustomer[interaction.customer, default: []].append(interaction)
        }
        now = (interactions.lazy.map(\.time).max() ?? 0) + 1
        var random = SplitMix64(seed: seed)
        let fit = byCustomer.filter { Set($0.value.map(\.product)).count > Self.known.upperBound }.keys.sorted()
        let count = min(limit, Int(share * Double(fit.count)))
        let drawn = fit.shuffled(using: &random).dropFirst(part * count).prefix(count).sorted()
        newcomers = drawn.map { customer in
            let acts = (byCustomer[customer] ?? []).enumerated()
                .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
            var order: [ProductID] = []
            for act in acts where !order.contains(act.product) { order.append(act.product) }
            return Newcomer(
                customer: customer,
                first: Self.known.map { count in
                    let known = Set(order.prefix(count))
                    return acts.filter { known.contains($0.product) }
                },
                wanted: Set(order.dropFirst(Self.known.upperBound)))
        }
        let isNew = Set(drawn)
        training = interactions.filter { !isNew.contains($0.customer) }
    }

    /// Popularity, the ranker without and with what it has for those who are new, each for every number of known products.
    /// - Parameter ranker: built from `training`.
    public func report(on ranker: HybridRanker) -> Report {
        let popularity = HybridRanker(
            assortment: ranker.assortment, popularity: ranker.popularity, models: [],
            weights: HybridWeights(recommendation: RankingWeights([.popularity: 1])))
        var models = [("popularity", popularity)]
        if ranker.models.contains(where: { $0.signal == .segment }) {
            models.append(("without segment", ranker.leavingOut([.segment])))
        }
        models.append(("blend", ranker))
        var lines = models.flatMap { name, model in Self.known.map { line(name, model, known: $0) } }
        if ranker.models.contains(where: { $0.signal == .statement }) {
            lines.append(line("blend, first category said", ranker, known: 0, saying: true))
        }
        return Report(customers: newcomers.count, lines: lines)
    }

    /// - Parameter saying: whether the customer says what kind of product the first one is, which is known to nobody.
    private func line(_ name: String, _ ranker: HybridRanker, known: Int, saying: Bool = false) -> Line {
        var line = Line(model: name, known: known, ndcg: 0, hitRate: 0, recall: 0)
        for newcomer in newcomers {
            let acts = newcomer.first[known - Self.known.lowerBound]
            // The same products are out of every list, however many of them are known, so that figures compare.
            let out = Set(newcomer.first.joined().map(\.product))
            var profile = ranker.profile(of: newcomer.customer, from: acts)
            if saying { profile.said = [Criteria(category: newcomer.first.last?.first.flatMap { ranker.assortment.number(of: $0.product) }.flatMap { ranker.assortment.products[$0].category })] }
            let list = ranker.recommendations(for: profile, limit: Self.length + out.count, at: now)
                .map(\.product.id).filter { !out.contains($0) }.prefix(Self.length)
            line.ndcg += RankingMetrics.ndcg(of: list, relevant: newcomer.wanted, at: Self.length)
            line.hitRate += RankingMetrics.hit(of: list, relevant: newcomer.wanted, at: Self.length)
            line.recall += RankingMetrics.recall(of: list, relevant: newcomer.wanted, at: Self.length)
        }
        let count = Double(max(1, newcomers.count))
        line.ndcg /= count
        line.hitRate /= count
        line.recall /= count
        return line
    }
}

extension HybridRanker {
    /// The same without some of its models.
    fileprivate func leavingOut(_ signals: Set<Signal>) -> HybridRanker {
        HybridRanker(
            assortment: assortment, popularity: popularity, models: models.filter { !signals.contains($0.signal) },
            weights: weights, utcOffset: utcOffset)
    }
}
