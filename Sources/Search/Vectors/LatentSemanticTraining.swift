import Commerce
import Foundation
import LinearAlgebra
import Synchronization

/// Learns from an index which terms go together.
///
/// Latent semantic indexing (S. Deerwester et al., "Indexing by latent semantic analysis", 1990) of the matrix of terms
/// and products whose entries are the evidence that also ranks products: BM25F's quotient times the inverse document
/// frequency, each product scaled to length 1. A term's vector is its row of the left singular vectors, a text's the sum
/// of its terms' vectors, each times what the term counts there.
struct LatentSemanticTraining {
    /// Of a large shop. A small one gets one for each few products: with as many as products nothing is brought together.
    private static let greatestRank = 64
    private static let productsPerDimension = 4
    /// More products than these teach no more: a sample of so many is learned from, the others are only projected.
    static let sampleLimit = 100_000
    private static let seed: UInt64 = 7
    private static let powerIterations = 4
    /// Documents whose sums stay near the processor while all terms pass by.
    private static let windowLength = 1 << 14
    private static let threads = 2

    private let index: InvertedIndex
    private let terms: [InvertedIndex.Term]
    private let inverseFrequencies: [Float]

    init(_ index: InvertedIndex) {
        self.index = index
        var terms: [InvertedIndex.Term] = []
        index.forEachTerm(from: "") { _, term in
            terms.append(term)
            return true
        }
        self.terms = terms
        inverseFrequencies = terms.map {
            Float(BM25F.inverseDocumentFrequency(documents: index.documentCount, containing: $0.documentFrequency))
        }
    }

    private var rank: Int { max(1, min(Self.greatestRank, index.documentCount / Self.productsPerDimension)) }

    /// By term number; zeros for a term that too few products of the sample hold.
    /// O(rounds · postings of the sample · dimensions).
    func termVectors() -> Matrix {
        let (matrix, rows) = sample()
        let learned = TruncatedSVD(of: matrix, rank: rank, powerIterations: Self.powerIterations, seed: Self.seed).left
        var vectors = Matrix(zeros: terms.count, rank)
        for (row, term) in rows.enumerated() {
            for column in 0..<learned.columns { vectors[term, column] = learned[row, column] }
        }
        return vectors
    }

    /// Terms by products of the sample; which term each row is of.
    private func sample() -> (SparseMatrix, terms: [Int]) {
        let count = min(index.documentCount, Self.sampleLimit)
        // Spread evenly over the catalogue. Column c is the first document d with d · count / all = c.
        var columns = [Int32](repeating: -1, count: index.documentCount)
        for column in 0..<count { columns[column * index.documentCount / count] = Int32(column) }
        var lengths = [Float](repeating: 0, count: count)
        var matrix = SparseMatrix(columns: count)
        var rows: [Int] = []
        for (number, term) in terms.enumerated() {
            var row: [(column: Int, value: Float)] = []
            index.forEachPosting(of: term) { document, impact in
                let column = Int(columns[document])
                guard column >= 0 else { return }
                row.append((column, Impact.quotient(impact) * inverseFrequencies[number]))
            }
            for entry in row { lengths[entry.column] += entry.value * entry.value }
            // What one product alone holds goes together with nothing.
            guard row.count > 1 else { continue }
            matrix.append(row)
            rows.append(number)
        }
        matrix.scaleColumns(by: lengths.map { $0 > 0 ? 1 / $0.squareRoot() : 0 })
        return (matrix, rows)
    }

    /// The bytes of `QuantizedVectors` of all documents: the sums of their terms' vectors, scaled to length 1.
    /// O(postings · dimensions), on two threads.
    func documentVectors(_ termVectors: Matrix) -> [UInt8] {
        let (count, width) = (index.documentCount, termVectors.columns)
        let windows = (count + Self.windowLength - 1) / Self.windowLength
        let parts = Parts(count: windows)
        DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
            for window in stride(from: thread, to: windows, by: Self.threads) {
                let documents = window * Self.windowLength..<min(count, (window + 1) * Self.windowLength)
                let sums = sums(of: documents, termVectors)
                parts.set(window, QuantizedVectors.bytes(count: documents.count, dimensions: width) { document, vector in
                    let sum = sums[document * width..<(document + 1) * width]
                    let length = sum.euclideanLength
                    guard length > 0 else { return }
                    for (component, value) in sum.enumerated() { vector[component] = value / length }
                })
            }
        }
        var bytes = QuantizedVectors.bytes(count: 0, dimensions: width) { _, _ in }
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: UInt32(count).littleEndian, as: UInt32.self) }
        bytes.reserveCapacity(QuantizedVectors.headLength + count * (width + 4))
        for part in parts.all { bytes += part.dropFirst(QuantizedVectors.headLength) }
        return bytes
    }

    private func sums(of documents: Range<Int>, _ termVectors: Matrix) -> [Float] {
        let width = termVectors.columns
        var sums = [Float](repeating: 0, count: documents.count * width)
        sums.withUnsafeMutableBufferPointer { sums in
            termVectors.elements.withUnsafeBufferPointer { vectors in
                guard let sums = sums.baseAddress, let vectors = vectors.baseAddress else { return }
                for (number, term) in terms.enumerated() where term.documentFrequency > 1 {
                    let vector = vectors + number * width
                    index.forEachPosting(of: term, in: documents) { document, impact in
                        let (sum, value) = (sums + (document - documents.lowerBound) * width, Impact.quotient(impact) * inverseFrequencies[number])
                        for component in 0..<width { sum[component] += value * vector[component] }
                    }
                }
            }
        }
        return sums
    }
}

/// What several threads make, each its own parts.
private final class Parts: Sendable {
    private let parts: Mutex<[[UInt8]]>

    init(count: Int) { parts = Mutex(Array(repeating: [], count: count)) }

    func set(_ part: Int, _ bytes: [UInt8]) { parts.withLock { $0[part] = bytes } }

    var all: [[UInt8]] { parts.withLock { $0 } }
}
