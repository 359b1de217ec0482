/// The greatest singular values of a sparse matrix and their singular vectors: A ≈ U·diag(s)·Vᵀ.
///
/// By a randomised range finder with power iterations (N. Halko, P.-G. Martinsson and J. Tropp, "Finding structure with
/// randomness", SIAM Review 53, 2011, algorithms 4.4 and 5.1): Q spans what A makes of random vectors, sharpened by some
/// rounds of AᵀQ and AQ, each made nearly orthonormal, and the small AᵀQ is decomposed exactly.
public struct TruncatedSVD: Sendable {
    /// Rows × rank.
    public let left: Matrix
    /// Descending.
    public let values: [Float]
    /// Columns × rank.
    public let right: Matrix

    /// More directions than are asked for, as the paper advises.
    private static let oversampling = 10

    /// O(rounds · (entries · rank + (rows + columns) · rank²)). The rank is cut to what the matrix can have. Where entries
    /// are too great to add up in single precision, what is found is empty.
    /// - Parameters:
    ///   - powerIterations: each brings what is found nearer to the best approximation; two do for slowly falling values.
    ///   - seed: the same one gives the same vectors.
    public init(of matrix: SparseMatrix, rank: Int, powerIterations: Int = 2, seed: UInt64) {
        let smaller = min(matrix.rows, matrix.columns)
        let width = min(smaller, rank + Self.oversampling)
        let kept = min(rank, width)
        let turned = matrix.transposed()
        var random = SplitMix64(seed: seed)
        var q = matrix.multiplied(by: Matrix(normal: matrix.columns, width, using: &random)).thinQR().q
        for round in 0..<powerIterations {
            let sharper = matrix.multiplied(by: turned.multiplied(by: q).nearlyOrthonormalized())
            q = round == powerIterations - 1 ? sharper.thinQR().q : sharper.nearlyOrthonormalized()
        }
        // AᵀQ = W·R and R = P·S·Tᵀ, so A ≈ Q·Qᵀ·A = (Q·T)·S·(W·P)ᵀ.
        let (w, r) = turned.multiplied(by: q).thinQR()
        guard let (p, values, t) = r.singularValueDecomposition() else {
            left = Matrix(zeros: matrix.rows, 0)
            self.values = []
            right = Matrix(zeros: matrix.columns, 0)
            return
        }
        left = q.multiplied(by: t.prefix(columns: kept))
        self.values = Array(values.prefix(kept))
        right = w.multiplied(by: p.prefix(columns: kept))
    }
}
