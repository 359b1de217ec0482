import COpenBLAS

extension Matrix {
    /// `self` · K⁻¹ for a symmetric positive definite K, by Cholesky's factorisation K = RᵀR; nil where K is not positive
    /// definite. O(K.rows³ + rows · K.rows²).
    /// - Precondition: K is square and as wide as the matrix.
    public func divided(byPositiveDefinite k: Matrix) -> Matrix? {
        precondition(k.rows == k.columns && k.rows == columns, "\(columns) columns by \(k.rows) × \(k.columns)")
        guard rows > 0, columns > 0 else { return self }
        Self.useTwoThreads
        var factor = k
        var (order, info) = (Int32(columns), Int32(0))
        // The lower triangle column after column is the upper one row after row.
        spotrf_("L", &order, &factor.elements.array, &order, &info)
        guard info == 0 else { return nil }
        var quotient = self
        for side in [CblasNoTrans, CblasTrans] {
            cblas_strsm(
                CblasRowMajor, CblasRight, CblasUpper, side, CblasNonUnit, Int32(rows), order, 1, factor.elements.array, order,
                &quotient.elements.array, order)
        }
        return quotient
    }
}
