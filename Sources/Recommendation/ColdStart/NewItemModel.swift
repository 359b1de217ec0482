public import ImageFile
import LinearAlgebra

/// Scores items by their attributes for as long as few customers have had to do with them, so that what is new in the shop is
/// recommended to whom it suits before the models of behaviour can know it.
///
/// The score is that of `AttributeModel` by 1 - n / (n + c), with n the item's customers: whole at first, half at c of them,
/// and fading as the others take over (the weight of a prior worth c observations).
public struct NewItemModel: RecommendationModel {
    /// c, in customers.
    public static let halfConfidence = 5.0

    public var signal: Signal { .newItem }
    public var itemCount: Int { base.itemCount }

    private let base: AttributeModel
    private var matrix: InteractionMatrix

    /// - Parameter matrix: over the same items as the model.
    public init(_ base: AttributeModel, _ matrix: InteractionMatrix) {
        self.base = base
        self.matrix = matrix
    }

    /// c / (n + c): 1 for an item that nobody has had to do with.
    public func share(of item: Int) -> Double {
        let customers = matrix.columns.withRow(item) { customers, _ in customers.count }
        return Self.halfConfidence / (Double(customers) + Self.halfConfidence)
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        Scorer(model: self, base: base.scorer(for: taste))
    }

    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] { base.neighbours(of: item, limit: limit) }

    /// The item's customers are counted at once. O(entries of the row and of the column).
    public mutating func update(_ change: PreferenceChange) { matrix.apply(change) }

    private struct Scorer: ItemScorer {
        let model: NewItemModel
        let base: any ItemScorer

        func score(of item: Int) -> Double { base.score(of: item) * model.share(of: item) }

        func ground(for item: Int) -> Ground? {
            guard case .similar(let seed)? = base.ground(for: item) else { return nil }
            return .newAndSimilar(seed)
        }
    }
}

extension NewItemModel {
    public func save(to writer: ArchiveWriter) {
        writer.add(base, as: "attributes")
        writer.add(matrix, as: "matrix")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        self.init(try reader.part("attributes"), try reader.part("matrix"))
        try reader.check(matrix.itemCount == itemCount)
    }
}
