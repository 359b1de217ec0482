public import ImageFile

/// A closed-form filter of the customer-product graph, without training: what customers of like choice chose, and what of a
/// taste varies slowly over the whole graph.
///
/// A customer's score for item j is
///
///     U_j / U_(20) + λ f_j / f_(20),    U_j = Σ_v s_v^q r_vj
///
/// with s_v the nearness of customer v (`LikeCustomers`, a = 0.4 and b = 0.5) over the N nearest, q > 1 to let the nearest
/// speak louder, f the ideal low-pass filter (`LowPassFilter`), and each part in units of its twentieth greatest value for
/// this customer, so that neither the shop's size nor the number of seeds decides between the two.
///
/// Sources: Shen et al.: How Powerful is Graph Convolution for Recommendation? (2021, GF-CF), the sum of a linear filter and
/// an ideal low-pass one; Park et al.: Turbo-CF (2024), whose powers of the filter's entries are here the power of s_v;
/// Choi et al.: Blurring-Sharpening Process Models for Collaborative Filtering (2023), whose sharpening the power takes
/// the place of.
///
/// A taste needs no row in the interaction matrix: a guest is scored by the seeds alone.
public struct GraphFilterModel: RecommendationModel {
    public var signal: Signal { .graphFilter }
    public var itemCount: Int { like.matrix.itemCount }

    private(set) var like: LikeCustomers
    let lowPass: LowPassFilter

    /// Learns the low-pass filter. O(entries · rank + (rows + columns) · rank²).
    /// - Parameter rank: components of the low-pass filter; fewer in a small shop.
    public init(_ matrix: InteractionMatrix, rank: Int = 448) {
        like = LikeCustomers(matrix, customerExponent: 0.5, itemExponent: LowPassFilter.itemExponent)
        lowPass = LowPassFilter(matrix, rank: rank)
    }

    private init(_ like: LikeCustomers, _ lowPass: LowPassFilter) { (self.like, self.lowPass) = (like, lowPass) }

    /// The same filter that looks at fewer items.
    public var compressed: CompressedGraphFilter { CompressedGraphFilter(self) }

    public func scores(for taste: Taste) -> [Float] {
        var choices = NeighbourChoices(of: taste, among: like)
        let response = lowPass.response(to: lowPass.profile(of: taste.seeds))
        choices.add(response)
        return choices.sums
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        GraphFilterScorer(sums: scores(for: taste), taste: taste, like: like, lowPass: lowPass)
    }

    /// The items that the filter answers a taste for `item` alone with; the similarity is the score.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        neighboursByScore(of: item, limit: limit)
    }

    /// The customers' choices count from now on; the low-pass filter stays what it was until the model is learnt anew, and an
    /// item that nobody had chosen then is found by the customers alone. O(entries of the row and of the column).
    public mutating func update(_ change: PreferenceChange) { like.update(change) }
}

extension GraphFilterModel {
    public func save(to writer: ArchiveWriter) {
        writer.add(like, as: "customers")
        writer.add(lowPass, as: "low pass")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        self.init(try reader.part("customers"), try reader.part("low pass"))
        try reader.check(lowPass.itemScales.count == itemCount)
    }
}
