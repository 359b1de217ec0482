/// A graph filter's scores of one taste, in units of the greatest.
struct GraphFilterScorer: ItemScorer {
    private let sums: [Float]
    private let scale: Float
    private let taste: Taste
    private let like: LikeCustomers
    private let lowPass: LowPassFilter

    init(sums: [Float], taste: Taste, like: LikeCustomers, lowPass: LowPassFilter) {
        self.sums = sums
        (self.taste, self.like, self.lowPass) = (taste, like, lowPass)
        let greatest = sums.reduce(Float(0)) { max($0, abs($1)) }
        scale = greatest > 0 ? 1 / greatest : 0
    }

    func score(of item: Int) -> Double {
        sums.indices.contains(item) ? Double(min(1, max(-1, sums[item] * scale))) : 0
    }

    /// The seed that most customers of the item share, each by the seed's weight; where none does, the seed that the low-pass
    /// filter connects with the item most. O(entries of the item's and the seeds' columns).
    func ground(for item: Int) -> Ground? {
        guard sums.indices.contains(item), sums[item] > 0 else { return nil }
        return (like.strongestSeed(for: item, of: taste) ?? lowPass.strongestSeed(for: item, among: taste.seeds)).map(Ground.chosenTogether)
    }

    /// The best of a model's scores of a taste for `item` alone.
    static func neighbours(of item: Int, limit: Int, scores: (Taste) -> [Float], itemCount: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        var best = TopK(limit)
        for (other, score) in scores(Taste(seeds: [.init(item: item, weight: 1)], now: 0)).enumerated() where other != item && score > 0 {
            best.offer(Int32(other), score)
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }
}
