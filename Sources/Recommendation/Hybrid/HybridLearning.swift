import Dispatch
import LinearAlgebra

/// How `LearntHybrid` comes by its weights.
struct HybridLearning {
    let parts: [LearntHybrid.Part]
    let settings: LearntHybrid.Settings

    /// How far a weight may be from its prior where little is known: as far as the prior itself.
    static let deviation = 1.0

    func weights(_ matrix: InteractionMatrix) -> [LearntHybrid.Weights] {
        let (kept, heldOut) = holdOut(matrix)
        let models = parts.map { $0.fit(kept) }
        var regression = ListwiseRegression(features: 2 * parts.count)
        for start in stride(from: 0, to: heldOut.count, by: 256) {
            let chunk = heldOut[start..<min(heldOut.count, start + 256)]
            for list in lists(of: chunk, kept, models) { regression.add(list.rows, chosen: list.chosen) }
        }
        let priors = parts.flatMap { part in Array(repeating: (mean: part.prior, deviation: Self.deviation), count: 2) }
        let found = regression.weights(priors: priors)
        return parts.indices.map { .init(linear: found[2 * $0], logarithmic: found[2 * $0 + 1]) }
    }

    /// One interaction of each customer who has enough, drawn evenly; matrices do not know times.
    private func holdOut(_ matrix: InteractionMatrix) -> (kept: InteractionMatrix, heldOut: [(customer: Int, item: Int)]) {
        var random = SplitMix64(seed: settings.seed)
        var (kept, heldOut): (SparseMatrix, [(customer: Int, item: Int)]) = (SparseMatrix(columns: matrix.itemCount), [])
        for customer in 0..<matrix.customerCount {
            var row = matrix.rows.entries(customer)
            if row.count >= max(2, settings.leastInteractions) {
                heldOut.append((customer, row.remove(at: Int(random.next() % UInt64(row.count))).column))
            }
            kept.append(row)
        }
        if heldOut.count > settings.customers {
            heldOut = (0..<settings.customers).map { heldOut[$0 * heldOut.count / settings.customers] }
        }
        return (InteractionMatrix(kept, customers: [:]), heldOut)
    }

    private typealias List = (rows: [[Float]], chosen: [Int])

    /// In the order of `choices`, made on two threads.
    private func lists(
        of choices: ArraySlice<(customer: Int, item: Int)>, _ matrix: InteractionMatrix, _ models: [any RecommendationModel]
    ) -> [List] {
        let choices = Array(choices)
        return Parallel.map(choices.count) { list(of: choices[$0].item, for: choices[$0].customer, matrix, models) }
    }

    private func list(of chosen: Int, for customer: Int, _ matrix: InteractionMatrix, _ models: [any RecommendationModel]) -> List {
        let entries = matrix.rows.entries(customer)
        let taste = Taste(seeds: entries.map { Taste.Seed(item: $0.column, weight: Double($0.value)) }, now: 0)
        let own = Set(entries.map(\.column))
        let shares = models.map { PartShares($0.scores(for: taste), taste: taste) }
        var candidates: Set<Int> = []
        for part in shares { candidates.formUnion(part.best(settings.candidates, without: own)) }
        guard candidates.contains(chosen) else { return ([], []) }
        let ordered = candidates.sorted()
        let rows = ordered.map { item in
            shares.flatMap { part in
                let (linear, logarithmic) = part.features(of: item)
                return [linear, logarithmic]
            }
        }
        return (rows, [ordered.firstIndex(of: chosen)].compactMap { $0 })
    }
}
