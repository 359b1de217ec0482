public import ImageFile
import LinearAlgebra

/// Scores items by their attributes alone, so also those that nobody has had to do with yet: what attributes of items customers
/// choose together is learnt from the items that they know.
///
/// Let F be the items' attribute vectors x_i and S = D_i^-½ Rᵀ D_u⁻¹ R D_i^-½ the co-occurrence of items in the interaction
/// matrix R, by the degrees D of customers and items and without its diagonal: the graph filter that a customer's neighbours
/// are found by. The bilinear form that foretells it from attributes,
///
///     s(j, i) = x_jᵀ B x_i,    B = B₀ + (FᵀF + λI)⁻¹ Fᵀ(S - F B₀ Fᵀ)F (FᵀF + λI)⁻¹,
///
/// is ridge regression of S on both its sides, shrunk to B₀ = γβI rather than to 0: an attribute attracts itself until customers
/// show otherwise. β = tr(FᵀSF) / |FᵀF|² is the least-squares share of likeness in S. F has only rows of items that somebody had
/// to do with. A customer's score for i is the sum of w_j s(j, i) over the seeds j, rejected ones at half.
///
/// Without interactions this is the cosine of content. Sources: ridge regression: Hoerl, Kennard (1970); a bilinear form of
/// attributes for new items: Park, Chu: Pairwise Preference Regression for Cold-start Recommendation (2009); the graph filter:
/// Shen et al.: How Powerful is Graph Convolution for Recommendation? (2021).
public struct AttributeModel: RecommendationModel {
    public var signal: Signal { .attributes }
    public var itemCount: Int { attributes.itemCount }

    let attributes: ItemAttributes
    private let attraction: AttributeAttraction

    /// O(entries of R · attributes of an item + (customers + a) · a²), a the number of attributes but at most 1024.
    /// - Parameter attributes: of the items that are the matrix's columns.
    public init(_ matrix: InteractionMatrix, attributes: ItemAttributes) {
        self.attributes = attributes
        attraction = AttributeAttraction(matrix, attributes)
    }

    public func scorer(for taste: Taste) -> any ItemScorer { AttributeScorer(taste: taste, model: self) }

    /// By s(item, other). O(attributes of all items).
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        var best = TopK(limit)
        for (other, score) in scores(for: profile(of: [(item, 1)])).enumerated() where other != item && score > 0 {
            best.offer(Int32(other), score)
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    /// What items are does not change by what customers do, and one customer more changes next to nothing in what attracts
    /// whom: that is learnt anew at the next build. The customer's own taste counts at once.
    public mutating func update(_ change: PreferenceChange) {}

    /// O(attributes of all items).
    public func scores(for taste: Taste) -> [Float] {
        scores(for: profile(of: taste.seeds.map { seed in
            (seed.item, Float(seed.weight < 0 ? seed.weight * ContentModel.rejectionWeight : seed.weight))
        }))
    }

    /// s(j, i)
    func similarity(_ seed: Int, _ item: Int) -> Float {
        dot(item, attraction.attracted(by: profile(of: [(seed, 1)])))
    }

    private func profile(of seeds: [(item: Int, weight: Float)]) -> [Float] {
        var profile = [Float](repeating: 0, count: attributes.attributeCount)
        for seed in seeds {
            attributes.vectors.withRow(seed.item) { columns, values in
                for (column, value) in zip(columns, values) { profile[Int(column)] += seed.weight * value }
            }
        }
        return profile
    }

    private func scores(for profile: [Float]) -> [Float] {
        let attracted = attraction.attracted(by: profile)
        return (0..<itemCount).map { dot($0, attracted) }
    }

    private func dot(_ item: Int, _ vector: [Float]) -> Float {
        attributes.vectors.withRow(item) { columns, values in
            var sum: Float = 0
            for (column, value) in zip(columns, values) { sum += value * vector[Int(column)] }
            return sum
        }
    }
}

extension AttributeModel {
    public func save(to writer: ArchiveWriter) {
        writer.add(attributes.vectors, as: "vectors")
        writer.add(attraction, as: "attraction")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        attributes = ItemAttributes(vectors: try reader.part("vectors"))
        attraction = try reader.part("attraction")
        try reader.check(attraction.highestAttribute < attributes.attributeCount)
    }
}

private struct AttributeScorer: ItemScorer {
    /// The example is one of this many strongest seeds.
    static let exampleLimit = 16

    let model: AttributeModel
    let scores: [Float]
    let scale: Float
    let examples: [Taste.Seed]

    init(taste: Taste, model: AttributeModel) {
        self.model = model
        scores = model.scores(for: taste)
        let largest = scores.reduce(Float(0)) { max($0, abs($1)) }
        scale = largest > 0 ? 1 / largest : 0
        examples = Array(taste.seeds.lazy.filter { $0.weight > 0 }.prefix(Self.exampleLimit))
    }

    func score(of item: Int) -> Double {
        scores.indices.contains(item) ? Double(min(1, max(-1, scores[item] * scale))) : 0
    }

    /// The seed that says most for the item.
    func ground(for item: Int) -> Ground? {
        guard scores.indices.contains(item), scores[item] > 0 else { return nil }
        var best: (item: Int, strength: Float)?
        for seed in examples where seed.item != item {
            let strength = Float(seed.weight) * model.similarity(seed.item, item)
            if strength > best?.strength ?? 0 { best = (seed.item, strength) }
        }
        return best.map { .similar($0.item) }
    }
}
