import Dispatch
import LinearAlgebra

/// How `LearntHybrid` comes by its weights.
struct HybridLearning {
    let parts: [LearntHybrid.Part]
    let settings: LearntHybrid.Settings

    /// How far a weight may be from its prior where little is known: far enough to turn its sign.
    static let deviation = 2.0

    func weights(_ matrix: InteractionMatrix) -> [LearntHybrid.Weights] {
        let (kept, choices) = holdOut(matrix)
        let models = parts.map { $0.fit(kept) }
        var regression = ListwiseRegression(features: 2 * parts.count)
        for start in stride(from: 0, to: choices.count, by: 256) {
            for list in lists(of: choices[start..<min(choices.count, start + 256)], models) {
                regression.add(list.rows, chosen: list.chosen)
            }
        }
        let priors = parts.flatMap { part in Array(repeating: (mean: part.prior, deviation: Self.deviation), count: 2) }
        let found = regression.weights(priors: priors, lowest: -.infinity)
        return parts.indices.map { .init(linear: found[2 * $0], logarithmic: found[2 * $0 + 1]) }
    }

    /// What a customer chose besides what models were told of.
    struct Choice: Sendable {
        var item: Int
        /// Without the item.
        var taste: Taste
    }

    /// One interaction each of some customers who have enough, drawn evenly; matrices do not know times.
    func holdOut(_ matrix: InteractionMatrix) -> (kept: InteractionMatrix, choices: [Choice]) {
        var random = SplitMix64(seed: settings.seed)
        let able = (0..<matrix.customerCount).filter { matrix.rows.entries($0).count >= max(2, settings.leastInteractions) }
        let wanted = min(settings.customers, Int(settings.share * Double(able.count)))
        let customers = Dictionary(matrix.customerRows.all.map { ($0.number, $0.customer) }) { first, _ in first }
        var (kept, choices): (SparseMatrix, [Choice]) = (SparseMatrix(columns: matrix.itemCount), [])
        var left = able.count
        for row in 0..<matrix.customerCount {
            var entries = matrix.rows.entries(row)
            if entries.count >= max(2, settings.leastInteractions) {
                // Selection sampling (Knuth, volume 2, algorithm 3.4.2 S).
                if Double(left) * random.unit() < Double(wanted - choices.count) {
                    let item = entries.remove(at: Int(random.next() % UInt64(entries.count))).column
                    let seeds = entries.map { Taste.Seed(item: $0.column, weight: Double($0.value)) }
                    choices.append(Choice(item: item, taste: Taste(customer: customers[row], seeds: seeds, now: 0, limit: .max)))
                }
                left -= 1
            }
            kept.append(entries)
        }
        return (InteractionMatrix(kept, customers: matrix.customerRows), choices)
    }

    private typealias List = (rows: [[Float]], chosen: [Int])

    /// In the order of `choices`, made on two threads.
    private func lists(of choices: ArraySlice<Choice>, _ models: [any RecommendationModel]) -> [List] {
        let choices = Array(choices)
        return Parallel.map(choices.count) { list(of: choices[$0], models) }
    }

    private func list(of choice: Choice, _ models: [any RecommendationModel]) -> List {
        let own = Set(choice.taste.seeds.map(\.item))
        let shares = models.map { PartShares($0.scores(for: choice.taste), taste: choice.taste) }
        var candidates: Set<Int> = []
        for part in shares { candidates.formUnion(part.best(settings.candidates, without: own)) }
        guard candidates.contains(choice.item) else { return ([], []) }
        let ordered = candidates.sorted()
        let rows = ordered.map { item in
            shares.flatMap { part in
                let (linear, logarithmic) = part.features(of: item)
                return [linear, logarithmic]
            }
        }
        return (rows, [ordered.firstIndex(of: choice.item)].compactMap { $0 })
    }
}
