import LinearAlgebra
import Testing

struct SparseMatrixTests {
    /// With about a third of its entries, as sparse and as dense.
    private static func random(_ rows: Int, _ columns: Int, seed: UInt64) -> (sparse: SparseMatrix, dense: Matrix) {
        var random = SplitMix64(seed: seed)
        var (sparse, dense) = (SparseMatrix(columns: columns), Matrix(zeros: rows, columns))
        for row in 0..<rows {
            let entries = (0..<columns).compactMap { column -> (column: Int, value: Float)? in
                random.unit() < 0.3 ? (column, Float(random.unit())) : nil
            }
            for entry in entries { dense[row, entry.column] = entry.value }
            sparse.append(entries)
        }
        return (sparse, dense)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func productEqualsTheDenseOne(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let (rows, columns) = (Int.random(in: 1...40, using: &random), Int.random(in: 1...40, using: &random))
        let (sparse, dense) = Self.random(rows, columns, seed: seed)
        let other = Matrix(normal: columns, 7, using: &random)
        let (product, expected) = (sparse.multiplied(by: other), dense.multiplied(by: other))
        #expect(zip(product.elements, expected.elements).allSatisfy { abs($0 - $1) < 1e-4 })
        let turned = sparse.transposed()
        #expect(turned.rows == columns && turned.columns == rows)
        let more = Matrix(normal: rows, 3, using: &random)
        let (left, right) = (turned.multiplied(by: more), dense.multiplied(by: more, transposing: true))
        #expect(zip(left.elements, right.elements).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    @Test func scaledColumnsAreTheDenseOnesTimesTheirFactors() {
        var (sparse, dense) = Self.random(10, 4, seed: 4)
        sparse.scaleColumns(by: [0, 1, 2, 3])
        for row in 0..<10 { for column in 0..<4 { dense[row, column] *= Float(column) } }
        let identity = Matrix(rows: 4, columns: 4, elements: (0..<16).map { $0 % 5 == 0 ? 1 : 0 })
        #expect(sparse.multiplied(by: identity) == dense)
    }

    @Test func rowsTimesTheirFactorsAndTheGramMatrixAreThoseOfTheDenseOne() {
        var (sparse, dense) = Self.random(10, 4, seed: 7)
        let factors = (0..<10).map { Float($0) / 3 }
        sparse.scaleRows(by: factors)
        for row in 0..<10 { for column in 0..<4 { dense[row, column] *= factors[row] } }
        let (gram, expected) = (sparse.gramMatrix(), dense.multiplied(by: dense, transposing: true))
        #expect(zip(gram.elements, expected.elements).allSatisfy { abs($0 - $1) < 1e-3 })
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func truncatedValuesAreTheGreatestOfTheDenseDecomposition(_ seed: UInt64) throws {
        let (sparse, dense) = Self.random(60, 45, seed: seed)
        let exact = try #require(dense.singularValueDecomposition())
        let truncated = TruncatedSVD(of: sparse, rank: 12, powerIterations: 6, seed: seed)
        #expect(truncated.values.count == 12)
        for (found, expected) in zip(truncated.values, exact.values) { #expect(abs(found - expected) < 0.02 * expected) }
        // The first value stands well apart, so its vectors are sure up to the sign.
        let (left, right) = (truncated.left.transposed.row(0), truncated.right.transposed.row(0))
        #expect(abs(left.dot(exact.u.transposed.row(0))) > 0.999)
        #expect(abs(right.dot(exact.v.transposed.row(0))) > 0.999)
    }

    @Test func allOfASmallMatrixIsFoundAndNoMore() {
        let (sparse, dense) = Self.random(6, 30, seed: 5)
        let found = TruncatedSVD(of: sparse, rank: 20, seed: 1)
        #expect(found.values.count == 6)
        var scaled = found.left
        for row in 0..<6 { for column in 0..<6 { scaled[row, column] *= found.values[column] } }
        let again = scaled.multiplied(by: found.right.transposed)
        #expect(zip(again.elements, dense.elements).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    @Test func aSeedGivesTheSameVectors() {
        let (sparse, _) = Self.random(50, 40, seed: 6)
        let (one, other) = (TruncatedSVD(of: sparse, rank: 5, seed: 9), TruncatedSVD(of: sparse, rank: 5, seed: 9))
        #expect(one.right == other.right && one.values == other.values)
    }
}
