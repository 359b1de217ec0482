/// How much each signal counts. Signals lie between -1 and 1 before they are weighted, so that weights compare.
public struct RankingWeights: Hashable, Sendable {
    private var weights: [Signal: Double]

    /// Signals that are not named weigh 0, evidence of Search that is not named weighs 1.
    public init(_ weights: [Signal: Double]) { self.weights = weights }

    public subscript(signal: Signal) -> Double {
        get { weights[signal] ?? 0 }
        set { weights[signal] = newValue }
    }

    /// The same in other proportions: each signal's weight times its ratio, and then all of these scaled so that their sum
    /// stays what it was.
    func proportioned(by ratios: [Signal: Double]) -> RankingWeights {
        let signals = ratios.keys.sorted { $0.rawValue < $1.rawValue }
        var changed = self
        for signal in signals { changed[signal] *= max(0, ratios[signal] ?? 0) }
        let (sum, changedSum) = (signals.reduce(0) { $0 + self[$1] }, signals.reduce(0) { $0 + changed[$1] })
        guard changedSum > 0 else { return self }
        for signal in signals { changed[signal] *= sum / changedSum }
        return changed
    }

    func evidence(_ signal: Signal) -> Double { weights[signal] ?? 1 }

    /// With a query: all that is not evidence of Search adds up to less than half of it, and so orders products that match alike.
    /// Only the customer's own word on the product, or an empty shelf, weighs as much as a third of the match.
    public static let search = RankingWeights([
        .lexical: 3, .semantic: 3, .likeness: 3, .coChoice: 3, .itemItem: 0.3, .userUser: 0.15, .content: 0.3, .newItem: 0.15,
        .segment: 0.15, .popularity: 0.25, .quality: 0.3, .freshness: 0.05, .feedback: 1, .stock: 1, .diversity: 0.2,
    ])

    /// Without one: taste first, then what others want and how it is rated, then variety. What is new has the weight of both
    /// models of behaviour, in whose place it stands; what was said and what others of the segment chose have that of these
    /// and of content, and give it up as the customer's own taste becomes known.
    public static let recommendation = RankingWeights([
        .itemItem: 1, .userUser: 0.5, .content: 0.8, .attributes: 0.8, .newItem: 1.5, .statement: 2.3, .segment: 2.3, .popularity: 0.5,
        .quality: 0.5, .freshness: 0.2, .feedback: 2, .alreadyBought: 1, .stock: 1.5, .diversity: 0.8,
    ])
}

/// An object of signals and their weights.
extension RankingWeights: Codable {
    public init(from decoder: any Decoder) throws {
        let named = try [String: Double](from: decoder)
        guard named.values.allSatisfy({ (0...Self.greatest).contains($0) }) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "a weight out of range"))
        }
        self.init(Dictionary(uniqueKeysWithValues: named.map { (Signal(rawValue: $0.key), $0.value) }))
    }

    public func encode(to encoder: any Encoder) throws {
        try Dictionary(uniqueKeysWithValues: weights.map { ($0.key.rawValue, $0.value) }).encode(to: encoder)
    }

    /// Far above any weight that is learnt.
    private static let greatest = 1000.0
}
