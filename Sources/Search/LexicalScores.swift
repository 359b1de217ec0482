/// BM25F scores of all documents of a segment for one query, term after term.
struct LexicalScores {
    /// Documents that hold at least one of the terms.
    private(set) var matching: ProductSet
    /// By document: Σ weight · impact.
    private var sums: [Float]
    /// By document: Σ weight of the terms it holds.
    private var heldWeights: [Float]
    private let totalWeight: Double

    /// O(postings of the terms + documents).
    /// - Parameter segment: the number that `index` has among the segments whose terms the query's are.
    init(_ query: QueryAnalysis, in index: InvertedIndex, segment: Int = 0) {
        var matching = ProductSet(capacity: index.documentCount)
        var sums = Array(repeating: Float(0), count: index.documentCount)
        var heldWeights = sums
        for term in query.terms {
            guard let entry = term.entry[segment] else { continue }
            let weight = Float(term.weight)
            index.forEachPosting(of: entry) { document, impact in
                sums[document] += weight * Impact.quotient(impact)
                heldWeights[document] += weight
                matching.insert(document)
            }
        }
        (self.matching, self.sums, self.heldWeights) = (matching, sums, heldWeights)
        totalWeight = query.totalWeight
    }

    /// The share of the query's weight that the document holds, 0 to 1.
    func coverage(_ document: Int) -> Double {
        totalWeight > 0 ? min(1, Double(heldWeights[document]) / totalWeight) : 0
    }

    /// BM25F times coverage, so that a document with all of the rare words comes before one that repeats a few.
    func score(_ document: Int) -> Double { Double(sums[document]) * coverage(document) }
}
