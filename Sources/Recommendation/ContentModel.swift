public import Commerce
public import ImageFile
import LinearAlgebra

/// Content-based filtering: products that are like those the customer chose, by category, brand, attribute values and
/// price tier.
///
/// The customer's profile is q = Σ w_j x_j over the seeds j with their unit feature vectors x_j, rejected ones (w_j < 0)
/// counted at γ = 0.5, and the score of i is the cosine of q and x_i, from -1 to 1.
///
/// Sources: Rocchio: Relevance Feedback in Information Retrieval (1971); Pazzani, Billsus: Content-Based Recommendation
/// Systems (2007). Rocchio's γ is smaller still, since a document can be irrelevant in many ways; a shopper's dislike is
/// rarer and says more.
public struct ContentModel: RecommendationModel {
    static let rejectionWeight = 0.5

    public var signal: Signal { .content }

    private let assortment: Assortment
    private let features: ContentFeatures

    /// - Parameter vocabulary: gives the categories above a product's own; may be empty.
    public init(_ assortment: Assortment, vocabulary: Vocabulary = Vocabulary()) {
        self.init(assortment, features: ContentFeatures(assortment, vocabulary: vocabulary))
    }

    init(_ assortment: Assortment, features: ContentFeatures) {
        self.assortment = assortment
        self.features = features
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        ContentScorer(taste: taste, features: features)
    }

    public var itemCount: Int { assortment.count }

    /// By the cosine of feature vectors. O(products · features of one).
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        var best = TopK(limit)
        for other in 0..<itemCount where other != item {
            let similarity = features.similarity(item, other)
            if similarity > 0 { best.offer(Int32(other), similarity) }
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    /// What products are does not change by what customers do.
    public mutating func update(_ change: PreferenceChange) {}

    /// The cosine of two products' feature vectors, 0 to 1; 0 where one is not in the assortment.
    public func similarity(_ left: ProductID, _ right: ProductID) -> Double {
        guard let left = assortment.number(of: left), let right = assortment.number(of: right) else { return 0 }
        return Double(features.similarity(left, right))
    }
}

extension ContentModel {
    public func save(to writer: ArchiveWriter) { writer.add(features, as: "features") }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        self.init(reader.assortment, features: try reader.part("features"))
        try reader.check(features.vectors.rows == assortment.count)
    }
}

private struct ContentScorer: ItemScorer {
    /// The example is one of this many strongest seeds.
    static let exampleLimit = 16
    /// From this similarity on two products look alike to a person.
    static let evidentSimilarity: Float = 0.35

    let features: ContentFeatures
    /// By feature.
    let profile: [Float]
    let norm: Float
    let examples: [Taste.Seed]

    init(taste: Taste, features: ContentFeatures) {
        self.features = features
        var profile = [Float](repeating: 0, count: features.features.count)
        for seed in taste.seeds {
            let weight = Float(seed.weight < 0 ? seed.weight * ContentModel.rejectionWeight : seed.weight)
            for entry in features.vectors.range(seed.item) {
                profile[Int(features.vectors.columnNumbers[entry])] += weight * features.vectors.values[entry]
            }
        }
        self.profile = profile
        norm = profile.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
        examples = Array(taste.seeds.lazy.filter { $0.weight > 0 }.prefix(Self.exampleLimit))
    }

    func score(of item: Int) -> Double {
        guard norm > 0 else { return 0 }
        let dot = features.vectors.range(item).reduce(Float(0)) { $0 + part($1) }
        return Double(min(1, max(-1, dot / norm)))
    }

    /// The brand where it makes up half of the score or more, else the seed most like the item, else the category.
    func ground(for item: Int) -> Ground? {
        let parts = features.vectors.range(item)
        let dot = parts.reduce(Float(0)) { $0 + part($1) }
        guard dot > 0 else { return nil }
        var favouredCategory: CategoryID?
        for entry in parts {
            switch features.features[Int(features.vectors.columnNumbers[entry])] {
            case .brand(let brand) where part(entry) >= dot / 2: return .brand(brand)
            case .category(let category) where part(entry) > 0: favouredCategory = category
            default: continue
            }
        }
        let example = nearestExample(to: item)
        if let example, example.similarity >= Self.evidentSimilarity || favouredCategory == nil {
            return .similar(example.item)
        }
        return favouredCategory.map(Ground.category)
    }

    private func part(_ entry: Int) -> Float {
        profile[Int(features.vectors.columnNumbers[entry])] * features.vectors.values[entry]
    }

    private func nearestExample(to item: Int) -> (item: Int, similarity: Float)? {
        var nearest: (item: Int, similarity: Float)?
        var strength: Float = 0
        for seed in examples where seed.item != item {
            let similarity = features.similarity(seed.item, item)
            guard Float(seed.weight) * similarity > strength else { continue }
            strength = Float(seed.weight) * similarity
            nearest = (seed.item, similarity)
        }
        return nearest
    }
}
