public import Commerce
import Text

/// The encoder that is learned from the shop's own text (`LatentSemanticTraining`).
public struct LatentSemanticEncoder: TextEncoder {
    let termVectors: QuantizedVectors
    private let index: InvertedIndex
    private let analyzer: Analyzer
    private let indexing: @Sendable ([Product]) -> InvertedIndex

    /// - Parameters:
    ///   - termVectors: by the numbers of `index`'s terms.
    ///   - index: what it was learned from.
    ///   - indexing: makes an index of further products.
    init(
        _ termVectors: QuantizedVectors, _ index: InvertedIndex, _ analyzer: Analyzer, indexing: @escaping @Sendable ([Product]) -> InvertedIndex
    ) {
        self.termVectors = termVectors
        self.index = index
        self.analyzer = analyzer
        self.indexing = indexing
    }

    /// Learned anew with every index, so that the file's own state of the catalogue tells them apart.
    public static let identity = "latent-semantic-1"
    public var identity: String { Self.identity }
    public var dimensions: Int { termVectors.dimensions }

    public func vector(ofQuery text: String) -> [Float]? {
        vector(of: QueryAnalysis([text], analyzer: analyzer, index: TermLookup(index)))
    }

    /// The terms' vectors by what each counts in the query; nil where none of them has one.
    func vector(of query: QueryAnalysis) -> [Float]? {
        var sum = [Float](repeating: 0, count: dimensions)
        for term in query.terms {
            guard let known = term.entry[0] else { continue }
            termVectors.add(known.number, times: Float(term.weight), to: &sum)
        }
        return sum.contains { $0 != 0 } ? sum : nil
    }

    public func vectors(of products: [Product]) -> [[Float]] { vectors(of: indexing(products)) }

    /// Of the documents of another index, by the terms that it shares with the one that was learned from.
    /// O(its terms · log terms + its postings · dimensions).
    func vectors(of other: InvertedIndex) -> [[Float]] {
        var sums = [[Float]](repeating: Array(repeating: 0, count: dimensions), count: other.documentCount)
        other.forEachTerm(from: "") { text, term in
            guard let known = index.term(text) else { return true }
            let weight = Float(BM25F.inverseDocumentFrequency(documents: index.documentCount, containing: known.documentFrequency))
            other.forEachPosting(of: term) { document, impact in
                termVectors.add(known.number, times: Impact.quotient(impact) * weight, to: &sums[document])
            }
            return true
        }
        return sums
    }
}
