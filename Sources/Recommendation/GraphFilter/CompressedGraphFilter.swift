public import ImageFile

/// A graph filter that asks the low-pass part of a few items only: those that the nearest customers chose most.
///
/// Other items keep what the customers' choices give them, 0 for most. It keeps the interaction matrix and a byte for each of
/// an item's components, and leaves out the one step whose cost grows with the shop; its best twenty are nearly always those
/// of `GraphFilterModel`.
public struct CompressedGraphFilter: RecommendationModel {
    public var signal: Signal { .graphFilter }
    public var itemCount: Int { whole.itemCount }

    /// So many items are asked of the low-pass filter.
    static let candidateCount = 500

    private var whole: GraphFilterModel

    init(_ whole: GraphFilterModel) { self.whole = whole }

    public func scores(for taste: Taste) -> [Float] {
        var choices = NeighbourChoices(of: taste, among: whole.like)
        var best = TopK(Self.candidateCount)
        for item in choices.touched { best.offer(Int32(item), choices.sums[Int(item)]) }
        let candidates = best.sorted.map { UInt32($0.column) }
        choices.add(whole.lowPass.response(to: whole.lowPass.profile(of: taste.seeds), of: candidates), of: candidates)
        return choices.sums
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        GraphFilterScorer(sums: scores(for: taste), taste: taste, like: whole.like, lowPass: whole.lowPass)
    }

    /// As `GraphFilterModel` has them, among the same candidates.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        neighboursByScore(of: item, limit: limit)
    }

    /// As of `GraphFilterModel`.
    public mutating func update(_ change: PreferenceChange) { whole.update(change) }
}

extension CompressedGraphFilter {
    public func save(to writer: ArchiveWriter) { whole.save(to: writer) }

    public init(from reader: ArchiveReader) throws(FileDamage) { self.init(try GraphFilterModel(from: reader)) }
}
