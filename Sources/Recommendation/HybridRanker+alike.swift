public import Commerce

/// Products like one that the customer points at.
extension HybridRanker {
    /// How much each likeness counts before the best candidate is brought to the full weight.
    private static let contentShare = 1.0
    private static let meaningShare = 0.5
    private static let coChoiceShare = 0.5
    /// Of so many neighbours co-choice is known.
    private static let neighbourLimit = 200

    /// The candidates by how like `anchor` they are, in what they state, in what their texts mean and in who chooses them;
    /// among what is alike as much, by all else that a ranking knows. The ledger adds up to the score.
    /// - Parameter meaning: cosines of the candidates' texts to the anchor's, where known.
    public func rank(
        _ candidates: [Candidate], alike anchor: ProductID, meaning: [ProductID: Double] = [:], for profile: CustomerProfile? = nil,
        at now: Int, limit: Int? = nil
    ) -> [RankedProduct] {
        let content = models.lazy.compactMap { $0 as? ContentModel }.first
        let together = coChosen(with: anchor)
        let likened = candidates.filter { $0.product.id != anchor }.map { candidate -> Candidate in
            let id = candidate.product.id
            let lines = [
                (Signal.likeness, Self.contentShare * (content?.similarity(anchor, id) ?? 0), Reason.alike(anchor)),
                (.semantic, Self.meaningShare * max(0, meaning[id] ?? 0), .alike(anchor)),
                (.coChoice, Self.coChoiceShare * (together[id] ?? 0), .boughtTogether(anchor)),
            ]
            var likened = candidate
            likened.evidence = lines.filter { $0.1 > 0 }.map { Contribution(signal: $0.0.rawValue, contribution: $0.1, because: $0.2) }
            return likened
        }
        return rank(likened, for: profile, at: now, limit: limit)
    }

    /// Products that customers of `product` chose as well, by item-item neighbours; the nearest has 1.
    public func coChosen(with product: ProductID) -> [ProductID: Double] {
        guard let item = assortment.number(of: product), let model = models.first(where: { $0.signal == .itemItem }) else { return [:] }
        let neighbours = model.neighbours(of: item, limit: Self.neighbourLimit)
        guard let best = neighbours.first?.similarity, best > 0 else { return [:] }
        return Dictionary(neighbours.map { (assortment.products[$0.item].id, Double($0.similarity / best)) }) { first, _ in first }
    }
}
