import Commerce
public import ImageFile
import LinearAlgebra

/// LightGCN (X. He et al., SIGIR 2020): embeddings of products are propagated over the customer-product graph, and a customer
/// likes the products whose final embeddings point where hers does. Trained by Bayesian personalised ranking (S. Rendle
/// et al., 2009) against hard negatives (W. Zhang et al., "Optimizing top-N collaborative filtering via dynamic negative
/// item sampling", 2013).
///
/// Only products have embeddings of their own; a customer's is that of what she chose, so a guest's is made the same way, and
/// whatever is forgotten leaves nothing in it. With Q the sum of the products' layers but the last, over K + 1,
///
///     e_u = Σ_j w_j / (d_u^½ d_j^α) · Q_j,  d_u = Σ_j |w_j|
///
/// over the seeds j of the taste, which for a customer of the training set is exactly the propagated embedding.
///
/// An interaction counts at once in what its customer and others with the product are given: the taste brings it, and
/// `update` moves the product towards her embedding. How embeddings lie to each other waits for the next fit.
public struct LightGCN: RecommendationModel {
    public struct Settings: Hashable, Codable, Sendable {
        /// Rounded up to a multiple of 8.
        public var dimensions = 128
        /// K. Where customers chose little, one layer, from the products to the customers, does best: each further one
        /// brings products nearer to each other that have little in common.
        public var layers = 1
        public var steps = 100
        public var learningRate: Float = 0.01
        /// L2.
        public var regularization: Float = 0.01
        /// The share of interactions that a step takes out and asks for.
        public var dropout: Float = 0.5
        /// Negatives drawn for each interaction, of which the highest scored counts.
        public var candidates = 64
        /// α
        public var itemExponent: Float = 0.3
        public var seed: UInt64 = 7

        public init() {}

        var width: Int { max(8, (dimensions + 7) / 8 * 8) }
    }

    public var signal: Signal { .lightGCN }
    public var itemCount: Int { matrix.itemCount }
    public let settings: Settings

    private var matrix: InteractionMatrix
    /// Final embeddings E, products × dimensions.
    private var items: Matrix
    /// Q
    private let sources: Matrix
    /// E⁰ / (K + 1)
    private let own: Matrix
    /// By product: the sum of its column when it was last looked at.
    private var degrees: Elements<Float>

    /// O(steps · (layers · interactions + interactions · candidates) · dimensions), on two threads; the same result for the
    /// same seed, whatever runs beside it.
    public init(_ matrix: InteractionMatrix, settings: Settings = Settings()) {
        let interactions = matrix.rows.compacted(columns: matrix.itemCount)
        let training = LightGCNTraining(interactions, settings)
        var base = training.trained()
        let (total, withoutLast) = training.propagation.sum(of: base)
        base.items.scale(by: 1 / Float(settings.layers + 1))
        (self.matrix, self.settings, own, items, sources) = (matrix, settings, base.items, total.items, withoutLast.items)
        degrees = Elements(interactions.columnSums)
    }

    public func scores(for taste: Taste) -> [Float] {
        let embedding = embedding(of: taste.seeds.lazy.map { ($0.item, Float($0.weight)) })
        guard embedding.contains(where: { $0 != 0 }) else { return Array(repeating: 0, count: itemCount) }
        return scores(of: embedding)
    }

    private func scores(of embedding: [Float]) -> [Float] {
        let width = items.columns
        return embedding.withUnsafeBufferPointer { embedding in
            items.elements.withUnsafeBufferPointer { items in
                guard let embedding = embedding.baseAddress, let items = items.baseAddress else { return [] }
                return (0..<itemCount).map { dot(embedding, items + $0 * width, width) }
            }
        }
    }

    private func embedding(of entries: some Sequence<(item: Int, weight: Float)>) -> [Float] {
        var embedding = [Float](repeating: 0, count: items.columns)
        var degree: Float = 0
        for (item, weight) in entries where degrees.indices.contains(item) {
            degree += abs(weight)
            guard degrees[item] > 0 else { continue }
            let share = weight * GraphPropagation.powers(of: [degrees[item]], -settings.itemExponent)[0]
            for (place, value) in sources.row(item).enumerated() { embedding[place] += share * value }
        }
        let scale = GraphPropagation.powers(of: [degree], -0.5)[0]
        return embedding.map { $0 * scale }
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        EmbeddingScorer(scores: scores(for: taste), taste: taste, items: items)
    }

    /// By the cosine of final embeddings. O(products · dimensions).
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] {
        guard 0..<itemCount ~= item else { return [] }
        let lengths = (0..<itemCount).map { items.row($0).euclideanLength }
        var best = TopK(limit)
        for (other, score) in scores(of: Array(items.row(item))).enumerated() where other != item && score > 0 {
            best.offer(Int32(other), score / (lengths[item] * lengths[other]))
        }
        return best.sorted.map { ItemNeighbour(item: Int($0.column), similarity: $0.value) }
    }

    /// Adds to the product what the customer's other choices say of it, as far as the interaction is new: r_ui / (d_u^½ d_i^α) · e_u,
    /// as one more layer would bring it. O(interactions of the two + those of the customer · dimensions).
    public mutating func update(_ change: PreferenceChange) {
        guard 0..<itemCount ~= change.item, change.customer >= 0, change.preference >= 0 else { return }
        let before = matrix.rows.entries(change.customer).first { $0.column == change.item }?.value ?? 0
        matrix.apply(change)
        let (old, width) = (degrees[change.item], items.columns)
        degrees[change.item] = matrix.columns.withRow(change.item) { $1.reduce(0, +) }
        // What customers gave so far is shared by more of them, or by fewer.
        let rescale = degrees[change.item] > 0 && old > 0
            ? GraphPropagation.powers(of: [degrees[change.item] / old], -settings.itemExponent)[0] : 0
        let entries = matrix.rows.entries(change.customer)
        let degree = entries.reduce(Float(0)) { $0 + $1.value } + (change.preference == 0 ? before : 0)
        let embedding = embedding(of: entries.lazy.filter { $0.column != change.item }.map { ($0.column, $0.value) })
        let gain = (change.preference - before) * GraphPropagation.powers(of: [degree], -0.5)[0]
            * GraphPropagation.powers(of: [degrees[change.item]], -settings.itemExponent)[0]
        let base = change.item * width
        items.withElements { elements in
            for place in 0..<width {
                let start = own.elements[base + place]
                elements[base + place] = start + rescale * (elements[base + place] - start) + gain * embedding[place]
            }
        }
    }
}

extension LightGCN {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: settings, as: "settings")
        writer.add(matrix, as: "matrix")
        writer.add(items, as: "items")
        writer.add(sources, as: "sources")
        writer.add(own, as: "own")
        writer.add(numbers: degrees, as: "degrees")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        (settings, matrix) = (try reader.value("settings"), try reader.part("matrix"))
        (items, sources, own) = (try reader.part("items"), try reader.part("sources"), try reader.part("own"))
        degrees = try reader.numbers("degrees")
        let rows = [items.rows, sources.rows, own.rows, degrees.count]
        try reader.check(rows.allSatisfy { $0 == itemCount } && sources.columns == items.columns && own.columns == items.columns)
    }
}

private struct EmbeddingScorer: ItemScorer {
    let scores: ScaledScores
    let items: Matrix
    let examples: [Int]

    init(scores: [Float], taste: Taste, items: Matrix) {
        (self.scores, self.items) = (ScaledScores(scores), items)
        examples = taste.seeds.lazy.filter { $0.weight > 0 && scores.indices.contains($0.item) }.prefix(16).map(\.item)
    }

    func score(of item: Int) -> Double { scores[item] }

    /// The seed whose embedding is nearest.
    func ground(for item: Int) -> Ground? {
        guard score(of: item) > 0 else { return nil }
        let nearest = examples.lazy.filter { $0 != item }.map { ($0, items.row($0).cosine(items.row(item))) }
            .max { $0.1 < $1.1 }
        return nearest.flatMap { $0.1 > 0 ? .chosenTogether($0.0) : nil }
    }
}
