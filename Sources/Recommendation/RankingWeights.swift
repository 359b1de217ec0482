/// How much each signal counts. Signals lie between -1 and 1 before they are weighted, so that weights compare.
public struct RankingWeights: Sendable {
    private var weights: [Signal: Double]

    /// Signals that are not named weigh 0, evidence of Search that is not named weighs 1.
    public init(_ weights: [Signal: Double]) { self.weights = weights }

    public subscript(signal: Signal) -> Double {
        get { weights[signal] ?? 0 }
        set { weights[signal] = newValue }
    }

    func evidence(_ signal: Signal) -> Double { weights[signal] ?? 1 }

    /// With a query: all that is not evidence of Search adds up to less than half of it, and so orders products that match alike.
    /// Only the customer's own word on the product, or an empty shelf, weighs as much as a third of the match.
    public static let search = RankingWeights([
        .lexical: 3, .semantic: 3, .likeness: 3, .coChoice: 3, .itemItem: 0.3, .userUser: 0.15, .content: 0.3, .newItem: 0.15,
        .segment: 0.15, .popularity: 0.25, .quality: 0.3, .freshness: 0.05, .feedback: 1, .stock: 1, .diversity: 0.2,
    ])

    /// Without one: taste first, then what others want and how it is rated, then variety. What is new has the weight of both
    /// models of behaviour, in whose place it stands.
    public static let recommendation = RankingWeights([
        .itemItem: 1, .userUser: 0.5, .content: 0.8, .attributes: 0.8, .newItem: 1.5, .segment: 0.5, .popularity: 0.5,
        .quality: 0.5, .freshness: 0.2, .feedback: 2, .alreadyBought: 1, .stock: 1.5, .diversity: 0.8,
    ])
}
