/// A model's scores of all items in units of the greatest, by their amounts.
struct ScaledScores {
    private let sums: [Float]
    private let scale: Float

    init(_ sums: [Float]) {
        self.sums = sums
        let greatest = sums.reduce(Float(0)) { max($0, abs($1)) }
        scale = greatest > 0 ? 1 / greatest : 0
    }

    /// From -1 to 1; 0 for a number out of range.
    subscript(item: Int) -> Double { sums.indices.contains(item) ? Double(min(1, max(-1, sums[item] * scale))) : 0 }

    func isInRange(_ item: Int) -> Bool { sums.indices.contains(item) }
}

extension RecommendationModel {
    /// The best of the scores for a taste that is `item` alone: neighbours for models that have no lists of them.
    func neighboursByScore(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        var best = TopK(limit)
        for (other, score) in scores(for: Taste(seeds: [.init(item: item, weight: 1)], now: 0)).enumerated() where other != item && score > 0 {
            best.offer(Int32(other), score)
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }
}
