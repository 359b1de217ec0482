/// A graph filter's scores of one taste, in units of the greatest.
struct GraphFilterScorer: ItemScorer {
    private let scores: ScaledScores
    private let taste: Taste
    private let like: LikeCustomers
    private let lowPass: LowPassFilter

    init(sums: [Float], taste: Taste, like: LikeCustomers, lowPass: LowPassFilter) {
        scores = ScaledScores(sums)
        (self.taste, self.like, self.lowPass) = (taste, like, lowPass)
    }

    func score(of item: Int) -> Double { scores[item] }

    /// The seed that most customers of the item share, each by the seed's weight; where none does, the seed that the low-pass
    /// filter connects with the item most. O(entries of the item's and the seeds' columns).
    func ground(for item: Int) -> Ground? {
        guard scores[item] > 0 else { return nil }
        return (like.strongestSeed(for: item, of: taste) ?? lowPass.strongestSeed(for: item, among: taste.seeds)).map(Ground.chosenTogether)
    }
}
