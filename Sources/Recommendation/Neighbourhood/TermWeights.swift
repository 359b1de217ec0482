import Foundation
import ImageFile
import LinearAlgebra

/// A weighting with what it learnt of the whole matrix when a model was built. That stays as it is until the next build, so that an
/// interaction changes one entry and can be forgotten without a trace.
struct TermWeights: Sendable {
    let weighting: Weighting
    /// ln(N / (1 + n_t)) by term, at least 0; empty where the weighting has none.
    let rarity: Elements<Float>
    /// The same for a term that came later: of one that as many documents hold as of the others in the mean.
    let usualRarity: Float
    /// k1 (1 - b + b L_d) by document; empty where the weighting has none.
    let lengths: Elements<Float>

    enum Documents { case rows, columns }

    /// - Parameter documents: what of the matrix they are; the terms are the others.
    init(_ weighting: Weighting, of matrix: SparseMatrix, documents: Documents) {
        self.weighting = weighting
        var (rarity, lengths): ([Float], [Float]) = ([], [])
        var usualRarity: Float = 1
        if weighting != .cosine {
            var byRow = [Int](repeating: 0, count: matrix.rows)
            for row in byRow.indices { byRow[row] = matrix.range(row).count }
            var byColumn = [Int](repeating: 0, count: matrix.columns)
            for column in matrix.columnNumbers { byColumn[Int(column)] += 1 }
            let (counts, documentCount) = documents == .rows ? (byColumn, matrix.rows) : (byRow, matrix.columns)
            let total = log(Double(max(1, documentCount)))
            rarity = counts.map { Float(max(0, total - log1p(Double($0)))) }
            usualRarity = Float(max(0, total - log1p(Double(matrix.values.count) / Double(max(1, counts.count)))))
        }
        if case .bm25(let k1, let b) = weighting {
            var sums = [Double](repeating: 0, count: documents == .rows ? matrix.rows : matrix.columns)
            for row in 0..<matrix.rows {
                matrix.withRow(row) { columns, values in
                    for place in columns.indices {
                        sums[documents == .rows ? row : Int(columns[place])] += Double(values[place])
                    }
                }
            }
            let mean = max(sums.reduce(0, +) / Double(max(1, sums.count)), .leastNormalMagnitude)
            lengths = sums.map { k1 * (1 - b + b * Float($0 / mean)) }
        }
        self.rarity = Elements(rarity)
        self.usualRarity = usualRarity
        self.lengths = Elements(lengths)
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

extension TermWeights: Archivable {
    func save(to writer: ArchiveWriter) {
        writer.add(value: weighting, as: "weighting")
        writer.add(value: usualRarity, as: "usual rarity")
        writer.add(numbers: rarity, as: "rarity")
        writer.add(numbers: lengths, as: "lengths")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        (weighting, usualRarity) = (try reader.value("weighting"), try reader.value("usual rarity"))
        (rarity, lengths) = (try reader.numbers("rarity"), try reader.numbers("lengths"))
    }
}
