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
    private static let meaningWeight = 0.02
    /// As many of the best by words are put in order by words and meaning together.
    private static let fusedDepth = 200

    /// The best products by what their words and their meaning say together, the best first: of the first `fusedDepth` by
    /// words alone. Equal ones in catalogue order.
    func ranked(_ accepted: ProductSet?, _ words: QueryAnalysis, _ texts: [String], limit: Int) -> [RankedHit] {
        guard let vectors, let query = vectors.vector(of: words, texts: texts) else {
            return postings.best(limit, of: words.weighted, accepted: accepted).map { RankedHit($0, words) }
        }
        let best = postings.best(max(limit, Self.fusedDepth), of: words.weighted, accepted: accepted)
        let fused = best.prefix(Self.fusedDepth)
        let similarities = vectors.similarities(to: query, of: fused.lazy.map(\.document))
        let hits = zip(fused, similarities).map { entry, similarity in
            var hit = RankedHit(entry, words)
            hit.meaning = Self.meaning(similarity, missing: 1 - hit.coverage, words)
            return hit
        }
        let ordered = hits.sorted { ($1.score, $0.product) < ($0.score, $1.product) }
        return Array((ordered + best.dropFirst(Self.fusedDepth).map { RankedHit($0, words) }).prefix(limit))
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
        guard let vectors, let query = vectors.vector(of: words, texts: criteria.terms) else { return [] }
        let filter = filter(criteria)
        var accepted = filter.accepted()
        for product in listed { accepted.remove(product) }
        let near = vectors.nearest(limit, to: query, accepted: accepted.count < count ? accepted : nil)
        return near.prefix { Double($0.similarity) >= least }.map { neighbour in
            let meaning = Self.meaning(neighbour.similarity, missing: 1, words)
            return SearchHit(
                product: neighbour.number, id: id(of: neighbour.number), score: meaning, meaning: meaning, coverage: 0,
                price: Money(minorUnits: lowestPrice(of: neighbour.number, filter), table.currency), reasons: [.nearInMeaning(criteria.terms)])
        }
    }

    /// Below this cosine to a query a product has no more to do with it than many others.
    public static let leastLikeness = 0.5

    /// The products most like one, by their texts: positions and cosines, the nearest first. Empty without vectors.
    public func like(_ position: Int, limit: Int) -> [(product: Int, likeness: Double)] {
        vectors?.nearest(limit, toProductAt: position).map { ($0.number, Double($0.similarity)) } ?? []
    }
}

/// A product with what the words and their meaning say for it.
struct RankedHit {
    var product: Int
    /// BM25F times coverage.
    var lexical = 0.0
    var meaning = 0.0
    var coverage = 0.0

    init(product: Int) { self.product = product }

    init(_ entry: TopScores.Entry, _ words: QueryAnalysis) {
        product = entry.document
        lexical = Evidence.share(entry.score) * words.totalWeight
        coverage = min(1, Double(entry.heldWeight) / Double(Evidence.totalWeight))
    }

    var score: Double { lexical + meaning }
}
