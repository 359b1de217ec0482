public import ImageFile

/// A graph filter that asks the low-pass part of a few items only: those that the nearest customers chose most.
///
/// Other items keep what the customers' choices give them, 0 for most. It keeps the interaction matrix and a byte for each of
/// an item's components, and leaves out the one step whose cost grows with the shop; its best twenty are nearly always those
/// of `GraphFilterModel`.
public struct CompressedGraphFilter: RecommendationModel {
    public var signal: Signal { .graphFilter }
    public var itemCount: Int { like.matrix.itemCount }

    /// So many items are asked of the low-pass filter.
    static let candidateCount = 500

    private var like: LikeCustomers
    private let lowPass: LowPassFilter

    init(_ like: LikeCustomers, _ lowPass: LowPassFilter) { (self.like, self.lowPass) = (like, lowPass) }

    public func scores(for taste: Taste) -> [Float] {
        var choices = NeighbourChoices(of: taste, among: like)
        var best = TopK(Self.candidateCount)
        for item in choices.touched { best.offer(Int32(item), choices.sums[Int(item)]) }
        let candidates = best.sorted.map { UInt32($0.column) }
        choices.add(lowPass.response(to: lowPass.profile(of: taste.seeds), of: candidates), of: candidates)
        return choices.sums
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        GraphFilterScorer(sums: scores(for: taste), taste: taste, like: like, lowPass: lowPass)
    }

    /// As `GraphFilterModel` has them, among the same candidates.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        neighboursByScore(of: item, limit: limit)
    }

    /// As of `GraphFilterModel`.
    public mutating func update(_ change: PreferenceChange) { like.update(change) }
}

extension CompressedGraphFilter {
    public func save(to writer: ArchiveWriter) {
        writer.add(like, as: "customers")
        writer.add(lowPass, as: "low pass")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        self.init(try reader.part("customers"), try reader.part("low pass"))
        try reader.check(lowPass.itemScales.count == itemCount)
    }
}
