public import Commerce

/// A model of what customers want. It is built once from the shop's data and asked for one customer at a time.
public protocol RecommendationModel: Sendable {
    /// Its name in ledgers.
    var signal: Signal { get }

    /// Does all that depends on the customer alone, so that scoring an item is cheap.
    func scorer(for taste: Taste) -> any ItemScorer
}

/// A model's view of the assortment for one customer at one moment.
public protocol ItemScorer: Sendable {
    /// From -1 (rejects) over 0 (knows nothing) to 1 (the best of the assortment); 0 for numbers outside the assortment.
    /// The score does not depend on which other items are asked for.
    func score(of item: Int) -> Double

    /// The example behind a score above 0.
    func reason(for item: Int) -> Reason?
}

extension RecommendationModel {
    /// Scores of `items` (numbers in the assortment), in the same order.
    public func scores(for taste: Taste, among items: [Int]) -> [Double] {
        let scorer = scorer(for: taste)
        return items.map(scorer.score(of:))
    }
}
