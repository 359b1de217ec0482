import LinearAlgebra
import Testing

struct MatrixTests {
    private static func random(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
        var random = SplitMix64(seed: seed)
        return Matrix(normal: rows, columns, using: &random)
    }

    private static func difference(_ one: Matrix, _ other: Matrix) -> Float {
        zip(one.elements, other.elements).map { abs($0 - $1) }.max() ?? 0
    }

    private static func identity(_ order: Int) -> Matrix {
        Matrix(rows: order, columns: order, elements: (0..<order * order).map { $0 / order == $0 % order ? 1 : 0 })
    }

    @Test func productOfSmallMatricesIsThatWorkedOutByHand() {
        let one = Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6])
        let other = Matrix(rows: 3, columns: 2, elements: [7, 8, 9, 10, 11, 12])
        #expect(one.multiplied(by: other).elements == [58, 64, 139, 154])
        #expect(one.transposed.multiplied(by: other, transposing: true).elements == [58, 64, 139, 154])
        #expect(one.transposed.elements == [1, 4, 2, 5, 3, 6])
        #expect(one.prefix(columns: 2).elements == [1, 2, 4, 5])
    }

    @Test(arguments: [(1, 1), (7, 7), (60, 9), (301, 40)])
    func factorsOfThinQRAreOrthonormalAndTriangular(_ shape: (Int, Int)) {
        let matrix = Self.random(shape.0, shape.1, seed: 1)
        let (q, r) = matrix.thinQR()
        #expect(Self.difference(q.multiplied(by: q, transposing: true), Self.identity(shape.1)) < 1e-4)
        #expect(Self.difference(q.multiplied(by: r), matrix) < 1e-4)
        for row in 0..<shape.1 { for column in 0..<row { #expect(r[row, column] == 0) } }
    }

    @Test func columnsThatDependOnEachOtherAreFactorisedAsWell() {
        let matrix = Matrix(rows: 4, columns: 3, elements: [1, 2, 3, 2, 4, 6, 0, 1, 1, 1, 0, 1])
        let (q, r) = matrix.thinQR()
        #expect(Self.difference(q.multiplied(by: q, transposing: true), Self.identity(3)) < 1e-4)
        #expect(Self.difference(q.multiplied(by: r), matrix) < 1e-4)
    }

    @Test(arguments: [(1, 1), (5, 12), (12, 5), (80, 33)])
    func singularVectorsGiveTheMatrixAgain(_ shape: (Int, Int)) throws {
        let matrix = Self.random(shape.0, shape.1, seed: 2)
        let (u, values, v) = try #require(matrix.singularValueDecomposition())
        var scaled = u
        for row in 0..<u.rows { for column in 0..<u.columns { scaled[row, column] *= values[column] } }
        #expect(Self.difference(scaled.multiplied(by: v.transposed), matrix) < 1e-4)
        #expect(values == values.sorted(by: >))
    }

    @Test func eigenvectorsKeepTheirDirection() throws {
        let half = Self.random(20, 20, seed: 3)
        let matrix = half.multiplied(by: half, transposing: true)
        let (values, vectors) = try #require(matrix.symmetricEigenvectors())
        let moved = matrix.multiplied(by: vectors)
        for column in 0..<20 {
            for row in 0..<20 { #expect(abs(moved[row, column] - values[column] * vectors[row, column]) < 1e-3) }
        }
        #expect(values == values.sorted())
    }

    @Test func cosineIsThatOfTheAngle() {
        #expect([Float(3), 4].euclideanLength == 5)
        #expect([Float(1), 0].cosine([Float(0), 2]) == 0)
        #expect(abs([Float(1), 1].cosine([Float(2), 0]) - Float(0.5).squareRoot()) < 1e-6)
        #expect([Float(0), 0].cosine([Float(1), 0]) == 0)
    }

    @Test func inverseOfASymmetricMatrixTimesItIsTheIdentity() throws {
        let factor = Self.random(40, 20, seed: 8)
        let square = factor.multiplied(by: factor, transposing: true)
        #expect(Self.difference(square.multiplied(by: try #require(square.symmetricInverse())), Self.identity(20)) < 1e-3)
        #expect(Matrix(rows: 2, columns: 2, elements: [1, 2, 2, 1]).symmetricInverse() == nil)
    }
}
