public import Commerce
public import ImageFile
import LinearAlgebra

/// The meaning of an index's products as vectors, and the products nearest to one: all are looked at up to `exactLimit` of
/// them, above that a graph leads to nearly all of the nearest.
///
/// It lies in a file of its own beside the index, made and checked as that is; it can be missing, and nothing but the
/// meaning is then.
public final class ProductVectors: Sendable {
    public static let exactLimit = 50_000
    private static let seed: UInt64 = 11
    /// Candidates that a search in the graph keeps at least.
    private static let searchWidth = 160

    private let image: IndexImage
    private let vectors: QuantizedVectors
    private let graph: NeighbourGraph?
    private let encoder: any TextEncoder
    /// The encoder where it is the built-in one, which can take a query as it was analysed already.
    private let latent: LatentSemanticEncoder?

    /// Learns from the index's own text. At a million products about a minute on two threads, most of it for the graph.
    public convenience init(of index: SearchIndex) {
        let training = LatentSemanticTraining(index.segments[0].postings)
        let terms = training.termVectors()
        let sections: [IndexSection: [UInt8]] = [
            .termVectors: QuantizedVectors.bytes(count: terms.rows, dimensions: terms.columns) { term, vector in
                for (component, value) in terms.row(term).enumerated() { vector[component] = value }
            },
            .productVectors: training.documentVectors(terms),
        ]
        self.init(made: sections, of: index, encoder: nil)
    }

    /// With the vectors of another encoder.
    /// - Parameter products: that the index was made of, in its order.
    public convenience init(of index: SearchIndex, products: [Product], encoder: some TextEncoder) {
        let vectors = encoder.vectors(of: products)
        self.init(made: [.productVectors: Self.bytes(of: vectors, dimensions: encoder.dimensions)], of: index, encoder: encoder)
    }

    private convenience init(made sections: [IndexSection: [UInt8]], of index: SearchIndex, encoder: (any TextEncoder)?) {
        var sections = sections
        sections[.origin] = Array(Self.origin(index, encoder).utf8)
        if index.segments[0].table.count > Self.exactLimit, let bytes = sections[.productVectors], let vectors = QuantizedVectors(IndexSlice(bytes)) {
            sections[.graph] = NeighbourGraphBuilder.bytes(vectors, seed: Self.seed)
        }
        do {
            try self.init(image: IndexImage(sections), of: index, encoder: encoder)
        } catch {
            preconditionFailure("vectors in memory have no file that could be damaged: \(error)")
        }
    }

    /// Opens the file at `path`; nil where it was made from another index or by another encoder. O(1).
    /// - Parameter encoder: nil for the built-in one.
    /// - Throws: `IndexDamage` where there is no usable file.
    public convenience init?(opening path: String, of index: SearchIndex, encoder: (any TextEncoder)? = nil) throws(IndexDamage) {
        let image = try IndexImage(mapping: path)
        guard let origin = image.text(of: .origin) else { throw .corrupt(path: path) }
        guard origin == Self.origin(index, encoder) else { return nil }
        try self.init(image: image, of: index, encoder: encoder)
    }

    private init(image: IndexImage, of index: SearchIndex, encoder: (any TextEncoder)?) throws(IndexDamage) {
        guard let vectors = QuantizedVectors(image[.productVectors]), vectors.count == index.segments[0].table.count else { throw .corrupt(path: image.path) }
        self.image = image
        self.vectors = vectors
        if image[.graph].range.isEmpty {
            graph = nil
        } else {
            guard let graph = NeighbourGraph(image[.graph]) else { throw .corrupt(path: image.path) }
            self.graph = graph
        }
        if let encoder {
            self.encoder = encoder
            latent = nil
        } else {
            guard let terms = QuantizedVectors(image[.termVectors]) else { throw .corrupt(path: image.path) }
            let latent = LatentSemanticEncoder(terms, index.segments[0].postings, index.analyzer, indexing: Self.indexing(as: index))
            self.encoder = latent
            self.latent = latent
        }
    }

    /// What makes an index of products as they stand in `index`, which it does not keep alive.
    private static func indexing(as index: SearchIndex) -> @Sendable ([Product]) -> InvertedIndex {
        let (vocabulary, analyzer, weights) = (index.vocabulary, index.analyzer, index.weights)
        let (synonyms, meanLengths) = (index.synonyms, index.segments[0].meanLengths)
        return { products in
            let own = SearchIndex(
                products: products, reviews: [], vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms, weights: weights,
                revision: "", meanLengths: meanLengths)
            return own.segments[0].postings
        }
    }

    private static func origin(_ index: SearchIndex, _ encoder: (any TextEncoder)?) -> String {
        "\(index.segments[0].image.text(of: .origin) ?? "")\n\(encoder?.identity ?? LatentSemanticEncoder.identity)"
    }

    /// Writes the file, whole or not at all, after whoever is writing one.
    public func write(to path: String) throws(IndexDamage) {
        guard let claim = try IndexFileClaim(path, waits: true) else { preconditionFailure("who waits is given the right") }
        try image.write(claim)
    }

    /// Checks all bytes now, rather than each when it is first used.
    public func verify() throws(IndexDamage) { try image.verify() }

    public var byteCount: Int { image.byteCount }
    public var dimensions: Int { vectors.dimensions }
    public var isDamaged: Bool { image.isDamaged }

    /// The direction of a product of those that the index was made of, in single precision; zeros for one that the encoder
    /// can say nothing about. Products that came or changed later are given by `SearchIndex.direction(of:)`.
    /// - Precondition: 0 ≤ `position` < the number of those products.
    public subscript(position: Int) -> [Float] {
        let vector = vectors[position]
        return vector.values.map { Float($0) * vector.scale }
    }

    /// Nil where another encoder took its place.
    public var builtInEncoder: LatentSemanticEncoder? { latent }

    // MARK: Queries

    /// Nil where the encoder can say nothing about the query.
    func vector(of query: QueryAnalysis, texts: [String]) -> QuantizedVector? {
        let vector = latent.map { $0.vector(of: query) } ?? encoder.vector(ofQuery: texts.joined(separator: " "))
        return vector.flatMap { QuantizedVector(unit: $0) }
    }

    /// The cosine of a product to `vector`.
    func similarity(of row: Row, in segments: [Segment], to vector: QuantizedVector) -> Float {
        guard let vectors = vectors(of: row.segment, in: segments) else { return 0 }
        return vectors.withSimilarity(to: vector) { $0(row.place) }
    }

    func direction(of row: Row, in segments: [Segment]) -> QuantizedVector? { vectors(of: row.segment, in: segments).map { $0[row.place] } }

    /// Of a later segment's products they are made when they are first asked for.
    private func vectors(of segment: Int, in segments: [Segment]) -> QuantizedVectors? {
        guard segment > 0 else { return vectors }
        return segments[segment].vectors.value {
            let made = latent.map { $0.vectors(of: segments[segment].postings) } ?? encoder.vectors(of: segments[segment].sources.map(\.product))
            return QuantizedVectors(IndexSlice(Self.bytes(of: made, dimensions: vectors.dimensions)))
        }
    }

    private static func bytes(of vectors: [[Float]], dimensions: Int) -> [UInt8] {
        QuantizedVectors.bytes(count: vectors.count, dimensions: dimensions) { index, vector in
            let length = vectors[index].reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { return }
            for (component, value) in vectors[index].enumerated() { vector[component] = value / length }
        }
    }

    /// The nearest accepted products, the nearest first, with their cosines.
    /// - Parameter isEverything: whether all products are accepted, none of which has changed.
    func nearest(
        _ limit: Int, to vector: QuantizedVector, accepted: Selection, isEverything: Bool, in segments: [Segment]
    ) -> [(row: Row, similarity: Float)] {
        var found = nearest(limit, to: vector, accepted: isEverything ? nil : accepted.parts[0]).map {
            (row: Row(segment: 0, place: $0.number), similarity: $0.similarity)
        }
        for segment in segments.indices.dropFirst() {
            guard let own = vectors(of: segment, in: segments) else { continue }
            own.withSimilarity(to: vector) { similarity in
                accepted.parts[segment].forEach { found.append((Row(segment: segment, place: $0), similarity($0))) }
            }
        }
        let nearest = found.sorted { ($1.similarity, $0.row.segment, $0.row.place) < ($0.similarity, $1.row.segment, $1.row.place) }
        return Array(nearest.prefix(limit))
    }

    /// The nearest of the products that the index was made of, the nearest first.
    /// O(accepted · dimensions) up to `exactLimit` of them; above that about O(limit · log products).
    /// - Parameter accepted: the only products that count; nil for all.
    func nearest(_ limit: Int, to vector: QuantizedVector, accepted: ProductSet? = nil) -> [Neighbour] {
        guard limit > 0, vectors.count > 0 else { return [] }
        guard let graph, accepted.map({ $0.count > Self.exactLimit }) ?? true else {
            return nearestOfAll(limit, to: vector, accepted: accepted)
        }
        return vectors.withSimilarity(to: vector) { similarity in
            withoutActuallyEscaping(similarity) { similarity in
                graph.nearest(
                    limit, width: max(Self.searchWidth, 2 * limit), accepted: { accepted?.contains($0) ?? true }, similarity: similarity)
            }
        }
    }

    /// Likewise, and exact at any size. O(accepted · dimensions).
    func nearestOfAll(_ limit: Int, to vector: QuantizedVector, accepted: ProductSet? = nil) -> [Neighbour] {
        var nearest = NearestNeighbours(limit: limit)
        if let accepted {
            vectors.withSimilarity(to: vector) { similarity in
                accepted.forEach { nearest.insert(Neighbour($0, similarity: similarity($0))) }
            }
        } else {
            vectors.forEachSimilarity(to: vector) { nearest.insert(Neighbour($0, similarity: $1)) }
        }
        return nearest.sorted()
    }
}
