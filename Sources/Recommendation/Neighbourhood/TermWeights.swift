import Foundation
import LinearAlgebra

/// A weighting with what it learnt of the whole matrix when a model was built. That stays as it is until the next build, so that an
/// interaction changes one entry and can be forgotten without a trace.
struct TermWeights: Sendable {
    let weighting: Weighting
    /// ln(N / (1 + n_t)) by term, at least 0; empty where the weighting has none.
    let rarity: [Float]
    /// The same for a term that came later: of one that as many documents hold as of the others in the mean.
    let usualRarity: Float
    /// k1 (1 - b + b L_d) by document; empty where the weighting has none.
    let lengths: [Float]

    /// - Parameter documents: rows are documents, columns are terms.
    init(_ weighting: Weighting, documents: SparseMatrix) {
        self.weighting = weighting
        var (rarity, lengths): ([Float], [Float]) = ([], [])
        var usualRarity: Float = 1
        if weighting != .cosine {
            var counts = [Int](repeating: 0, count: documents.columns)
            for term in documents.columnNumbers { counts[Int(term)] += 1 }
            let total = log(Double(max(1, documents.rows)))
            rarity = counts.map { Float(max(0, total - log1p(Double($0)))) }
            let mean = Double(documents.columnNumbers.count) / Double(max(1, documents.columns))
            usualRarity = Float(max(0, total - log1p(mean)))
        }
        if case .bm25(let k1, let b) = weighting {
            let sums = (0..<documents.rows).map { row in documents.withRow(row) { $1.reduce(Float(0), +) } }
            let mean = sums.reduce(0, +) / Float(max(1, sums.count))
            lengths = sums.map { k1 * (1 - b + b * $0 / max(mean, .leastNormalMagnitude)) }
        }
        self.rarity = rarity
        self.usualRarity = usualRarity
        self.lengths = lengths
    }

    /// What an entry weighs; 0 for one that does not stand.
    func weight(of entry: Float, document: Int, term: Int) -> Float {
        guard entry > 0 else { return 0 }
        switch weighting {
        case .cosine: return entry
        case .tfidf: return entry.squareRoot() * rarity(of: term)
        case .bm25(let k1, let b):
            let length = lengths.indices.contains(document) ? lengths[document] : k1 * (1 - b)
            return entry * (k1 + 1) / (length + entry) * rarity(of: term)
        }
    }

    private func rarity(of term: Int) -> Float { rarity.indices.contains(term) ? rarity[term] : usualRarity }
}
