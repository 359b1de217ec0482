import COpenBLAS

/// Factorisations by LAPACK. Its matrices lie column after column, so of a matrix A it sees Aᵀ and factorises that; what this
/// says about A stands with each.
extension Matrix {
    /// A = Q·R with orthonormal columns in Q (rows × columns) and an upper triangular R (columns × columns).
    ///
    /// By Cholesky's factorisation of AᵀA, done twice (T. Fukaya et al., "CholeskyQR2", ScalA 2014), which is all matrix
    /// products; where the columns depend on each other too much for that, by Householder's reflections.
    /// O(rows · columns²).
    /// - Precondition: at least as many rows as columns.
    public func thinQR() -> (q: Matrix, r: Matrix) {
        precondition(rows >= columns, "a thin QR of \(rows) by \(columns)")
        guard columns > 0 else { return (self, Matrix(zeros: 0, 0)) }
        Self.useTwoThreads
        guard let (first, r1, _) = dividedByCholeskyFactor(), let (q, r2, defect) = first.dividedByCholeskyFactor(), defect < 0.1
        else { return householderQR() }
        return (q, r2.multiplied(by: r1))
    }

    /// Columns that span the same and are nearly orthonormal: what keeps a subspace iteration from losing directions, at half
    /// of what `thinQR` costs.
    /// - Precondition: at least as many rows as columns.
    func nearlyOrthonormalized() -> Matrix {
        precondition(rows >= columns, "\(columns) orthonormal columns of \(rows) rows")
        guard columns > 0 else { return self }
        Self.useTwoThreads
        return dividedByCholeskyFactor()?.q ?? thinQR().q
    }

    /// With AᵀA = Rᵀ·R: A·R⁻¹, R, and how far AᵀA is from the identity at most in an entry. Nil where AᵀA is not positive
    /// definite.
    private func dividedByCholeskyFactor() -> (q: Matrix, r: Matrix, defect: Float)? {
        var r = multiplied(by: self, transposing: true)
        let defect = r.elements.indices.reduce(Float(0)) { max($0, abs(r.elements[$1] - ($1 % (columns + 1) == 0 ? 1 : 0))) }
        var (order, info) = (Int32(columns), Int32(0))
        // The lower triangle column after column is the upper one row after row.
        spotrf_("L", &order, &r.elements.array, &order, &info)
        guard info == 0 else { return nil }
        for row in 0..<columns { for column in 0..<row { r[row, column] = 0 } }
        var q = self
        cblas_strsm(
            CblasRowMajor, CblasRight, CblasUpper, CblasNoTrans, CblasNonUnit, Int32(rows), order, 1, r.elements.array, order, &q.elements.array, order)
        return (q, r, defect)
    }

    private func householderQR() -> (q: Matrix, r: Matrix) {
        // Aᵀ = L·P, so A = Pᵀ·Lᵀ; and P column after column is Pᵀ row after row.
        var (q, tau) = (self, [Float](repeating: 0, count: columns))
        let (height, width) = (Int32(columns), Int32(rows))
        Self.run { work, length, info in
            withUnsafePointer(to: height) { height in
                withUnsafePointer(to: width) { sgelqf_(height, $0, &q.elements.array, height, &tau, work, length, &info) }
            }
        }
        var r = Matrix(zeros: columns, columns)
        for row in 0..<columns { for column in row..<columns { r[row, column] = q[row, column] } }
        Self.run { work, length, info in
            withUnsafePointer(to: height) { height in
                withUnsafePointer(to: width) { sorglq_(height, $0, height, &q.elements.array, height, tau, work, length, &info) }
            }
        }
        return (q, r)
    }

    /// The inverse of a symmetric positive definite matrix, by Cholesky's factorisation in place; nil where it is not positive
    /// definite. Only the upper triangle is looked at. O(rows³).
    /// - Precondition: the matrix is square.
    public consuming func symmetricInverse() -> Matrix? {
        precondition(rows == columns, "the inverse of \(rows) by \(columns)")
        guard rows > 0 else { return self }
        Self.useTwoThreads
        var inverse = self
        var (order, info) = (Int32(inverse.rows), Int32(0))
        // The lower triangle column after column is the upper one row after row.
        spotrf_("L", &order, &inverse.elements.array, &order, &info)
        guard info == 0 else { return nil }
        spotri_("L", &order, &inverse.elements.array, &order, &info)
        guard info == 0 else { return nil }
        for row in 0..<inverse.rows { for column in 0..<row { inverse[row, column] = inverse[column, row] } }
        return inverse
    }

    /// A = U·diag(s)·Vᵀ, singular values descending; with k the smaller dimension, U is rows × k and V columns × k.
    /// O(rows · columns · k): for small matrices; nil where the iteration does not converge.
    public func singularValueDecomposition() -> (u: Matrix, values: [Float], v: Matrix)? {
        let smaller = min(rows, columns)
        guard smaller > 0 else { return (Matrix(zeros: rows, 0), [], Matrix(zeros: columns, 0)) }
        Self.useTwoThreads
        // Aᵀ = V·diag(s)·Uᵀ.
        var copy = self
        var values = [Float](repeating: 0, count: smaller)
        var (v, u) = (Matrix(zeros: smaller, columns), Matrix(zeros: rows, smaller))
        var integers = [Int32](repeating: 0, count: 8 * smaller)
        var (height, width, rank): (Int32, Int32, Int32) = (Int32(columns), Int32(rows), Int32(smaller))
        let info = Self.run { work, length, info in
            sgesdd_(
                "S", &height, &width, &copy.elements.array, &height, &values, &v.elements.array, &height, &u.elements.array, &rank, work, length,
                &integers, &info)
        }
        return info == 0 ? (u, values, v.transposed) : nil
    }

    /// The eigenvalues of a symmetric matrix, ascending, and its eigenvectors as the columns of a matrix in the same order.
    /// O(rows³). Only one triangle is looked at; nil where the iteration does not converge.
    /// - Precondition: the matrix is square.
    public func symmetricEigenvectors() -> (values: [Float], vectors: Matrix)? {
        precondition(rows == columns, "eigenvectors of \(rows) by \(columns)")
        guard rows > 0 else { return ([], self) }
        Self.useTwoThreads
        var (vectors, values) = (self, [Float](repeating: 0, count: rows))
        var order = Int32(rows)
        // As LAPACK asks for eigenvectors of a matrix of this order.
        var integers = [Int32](repeating: 0, count: 3 + 5 * rows)
        var integerCount = Int32(integers.count)
        let info = Self.run { work, length, info in
            ssyevd_("V", "U", &order, &vectors.elements.array, &order, &values, work, length, &integers, &integerCount, &info)
        }
        return info == 0 ? (values, vectors.transposed) : nil
    }

    /// Calls a routine twice: first with the length -1, to hear how much memory it works in, then with that memory.
    @discardableResult
    private static func run(
        _ routine: (_ work: UnsafeMutablePointer<Float>, _ length: UnsafePointer<Int32>, _ info: inout Int32) -> Void
    ) -> Int32 {
        var (wanted, length, info): (Float, Int32, Int32) = (0, -1, 0)
        routine(&wanted, &length, &info)
        length = max(1, Int32(wanted))
        withUnsafeTemporaryAllocation(of: Float.self, capacity: Int(length)) { work in
            guard let start = work.baseAddress else { return }
            routine(start, &length, &info)
        }
        return info
    }
}
