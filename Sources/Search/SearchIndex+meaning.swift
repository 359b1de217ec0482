public import Commerce

extension SearchIndex {
    /// What the products mean; nil until it is there, which nothing waits for.
    public var vectors: ProductVectors? { attachedVectors.current }

    /// From now on meaning counts as well.
    /// - Parameter vectors: of this index.
    public func attach(_ vectors: ProductVectors) { attachedVectors.attach(vectors) }

    /// What meaning counts, as a share of what a product can get for its words, in place of the words that the product
    /// lacks: times its cosine to the query, times the share of the query that it does not hold. Enough to decide between
    /// products that the words hardly tell apart. Chosen on the sets that the fields' weights were chosen on; a greater one
    /// lets what resembles the wish go before what was asked for.
    private static let meaningWeight = 0.01
    /// As many of the best by words are put in order by words and meaning together.
    private static let fusedDepth = 200

    /// What a query means, beside the vectors to hold it against.
    struct Meaning {
        fileprivate var vectors: ProductVectors
        fileprivate var query: QuantizedVector
    }

    /// Nil without vectors, or where nothing is known of the words.
    func meaning(of words: QueryAnalysis, _ texts: [String]) -> Meaning? {
        guard let vectors, let query = vectors.vector(of: words, texts: texts) else { return nil }
        return Meaning(vectors: vectors, query: query)
    }

    /// How far down the best by words `fused` must look for a list of `limit`: what is further behind the last of them
    /// than meaning can count does not get among them.
    static func fusionDepth(_ meaning: Meaning?, _ limit: Int, _ words: QueryAnalysis) -> RankDepth {
        guard meaning != nil, limit > 0 else { return RankDepth(limit) }
        // A single term is held by all that are found, so that nothing is missing.
        let most = words.terms.count > 1 ? Evidence.score(ofShare: meaningWeight) + 1 : 0
        return RankDepth(leaders: limit, slack: most, limit: max(limit, fusedDepth))
    }

    /// Puts the first `fusedDepth` of what is best by words in order by words and meaning together; equal ones in
    /// catalogue order.
    func fused(_ hits: [RankedHit], _ meaning: Meaning?, _ words: QueryAnalysis, limit: Int) -> [RankedHit] {
        guard let meaning else { return hits }
        var first = Array(hits.prefix(Self.fusedDepth))
        for place in first.indices where first[place].coverage < 1 {
            let similarity = meaning.vectors.similarity(of: first[place].row, in: segments, to: meaning.query)
            first[place].meaning = Self.meaning(similarity, missing: 1 - first[place].coverage, words)
        }
        first.sort { ($1.score, $0.position) < ($0.score, $1.position) }
        return Array((first + hits.dropFirst(Self.fusedDepth)).prefix(limit))
    }

    private static func meaning(_ similarity: Float, missing: Double, _ words: QueryAnalysis) -> Double {
        meaningWeight * Double(max(0, similarity)) * missing * words.totalWeight
    }

    /// Products that meet the criteria and mean about what their words say, whether or not they hold any of them; the
    /// nearest first. None without vectors, or where nothing is known of the words.
    /// - Parameters:
    ///   - listed: positions of products that are passed over.
    ///   - least: the least cosine to the words.
    public func nearInMeaning(
        to criteria: Criteria, besides listed: Set<Int> = [], limit: Int, least: Double = leastLikeness
    ) -> [SearchHit] {
        let words = analysis(of: criteria.terms)
        guard let meaning = meaning(of: words, criteria.terms) else { return [] }
        let filter = filter(criteria)
        let accepted = filter.accepted().removing(listed.map { row(at: $0) })
        let near = meaning.vectors.nearest(
            limit, to: meaning.query, accepted: accepted, isEverything: isUnchanged && accepted.count == count, in: segments)
        return near.prefix { Double($0.similarity) >= least }.map { row, similarity in
            let score = Self.meaning(similarity, missing: 1, words)
            return SearchHit(
                product: position(of: row), id: id(of: row), score: score, meaning: score, coverage: 0,
                price: Money(minorUnits: filter.lowestPrice(of: row), currency), reasons: [.nearInMeaning(criteria.terms)])
        }
    }

    /// All products are those that the first segment was made of.
    private var isUnchanged: Bool { changeCount == 0 }

    /// Below this cosine to a query a product has no more to do with it than many others.
    public static let leastLikeness = 0.5

    /// The products most like one, by their texts: positions and cosines, the nearest first. Empty without vectors.
    public func like(_ position: Int, limit: Int) -> [(product: Int, likeness: Double)] {
        let own = row(at: position)
        guard let vectors, let vector = vectors.direction(of: own, in: segments) else { return [] }
        let near = vectors.nearest(limit + 1, to: vector, accepted: everything, isEverything: isUnchanged, in: segments)
        return near.filter { $0.row != own }.prefix(limit).map { (self.position(of: $0.row), Double($0.similarity)) }
    }

    /// What a product means, as a vector of length 1, for models that compare products by their content; zeros where nothing
    /// is known of its words, nil without vectors.
    public func direction(of position: Int) -> [Float]? {
        vectors?.direction(of: row(at: position), in: segments).map { vector in vector.values.map { Float($0) * vector.scale } }
    }
}

/// A product with what the words and their meaning say for it.
struct RankedHit {
    var row: Row
    var position: Int
    /// BM25F times coverage.
    var lexical = 0.0
    var meaning = 0.0
    var coverage = 0.0

    init(_ row: Row, at position: Int) { (self.row, self.position) = (row, position) }

    init(_ scored: SearchIndex.Scored, _ words: QueryAnalysis) {
        (row, position) = (scored.row, scored.position)
        lexical = scored.score(words)
        coverage = min(1, Double(scored.heldWeight) / Double(Evidence.totalWeight))
    }

    var score: Double { lexical + meaning }
}
