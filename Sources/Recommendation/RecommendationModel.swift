public import Commerce

/// A model of what customers want, over items numbered from 0. It is learnt from many customers' interactions, kept up to date
/// with `update`, asked for one customer's taste at a time, and kept in a file between starts.
public protocol RecommendationModel: Archivable, Sendable {
    /// Its name in ledgers.
    var signal: Signal { get }

    /// How many items it knows: their numbers are those below.
    var itemCount: Int { get }

    /// Does all that depends on the customer alone, so that scoring an item is cheap.
    func scorer(for taste: Taste) -> any ItemScorer

    /// The scores of all items on the model's own scale, as its source defines them: for comparing items for one customer.
    /// 0 where the model knows nothing. O(`itemCount`) at least.
    func scores(for taste: Taste) -> [Float]

    /// The items most like `item`, most alike first, ties by number; without `item` itself, and none that the model holds
    /// to be unlike it. Empty for a number outside the assortment.
    func neighbours(of item: Int, limit: Int) -> [ItemNeighbour]

    /// Learns from what a customer just did, at once. What is out of range is ignored.
    mutating func update(_ change: PreferenceChange)
}

/// A model's view of the items for one customer at one moment.
public protocol ItemScorer: Sendable {
    /// From -1 (rejects) over 0 (knows nothing) to 1 (the best of all items); 0 for numbers out of range.
    /// The score does not depend on which other items are asked for.
    func score(of item: Int) -> Double

    /// What is behind a score above 0.
    func ground(for item: Int) -> Ground?
}

/// An item like another.
public struct ItemNeighbour: Hashable, Sendable {
    public var item: Int
    /// Above 0; on the model's own scale.
    public var similarity: Float

    public init(item: Int, similarity: Float) {
        self.item = item
        self.similarity = similarity
    }
}

/// What one interaction changed, in the models' numbers; the same with the signs turned when it is forgotten.
public struct PreferenceChange: Hashable, Sendable {
    /// Row of the customer in the interaction matrix; the next free row for a customer who is new.
    public var customer: Int
    public var item: Int
    /// The entry of the interaction matrix from now on; 0 takes it away.
    public var preference: Float
    /// What the interaction itself is worth (`Interaction.preference`); its negative where it is forgotten.
    public var gain: Float
    /// When the interaction was, in seconds since 1970-01-01 UTC.
    public var time: Int
    /// Whose row it is, where the customer is new to the matrix.
    public var newcomer: CustomerID?

    public init(customer: Int, item: Int, preference: Float, gain: Float, time: Int, newcomer: CustomerID? = nil) {
        self.newcomer = newcomer
        self.customer = customer
        self.item = item
        self.preference = preference
        self.gain = gain
        self.time = time
    }
}

extension RecommendationModel {
    /// Scores of `items`, in the same order.
    public func scores(for taste: Taste, among items: [Int]) -> [Double] {
        let scorer = scorer(for: taste)
        return items.map(scorer.score(of:))
    }

    public func scores(for taste: Taste) -> [Float] {
        let scorer = scorer(for: taste)
        return (0..<itemCount).map { Float(scorer.score(of: $0)) }
    }
}
