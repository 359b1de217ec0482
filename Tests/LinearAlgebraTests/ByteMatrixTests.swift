import LinearAlgebra
import Testing

struct ByteMatrixTests {
    @Test(arguments: [1, 7, 64, 129])
    func productsAreNearThoseOfSinglePrecision(_ columns: Int) {
        var random = SplitMix64(seed: 3)
        let (matrix, vector) = (Matrix(normal: 50, columns, using: &random), Array(Matrix(normal: 1, columns, using: &random).elements))
        let bytes = ByteMatrix(nearest: matrix)
        let products = bytes.products(with: vector)
        for row in 0..<50 {
            // Each component is off by at most half a step of the row and half a step of the vector.
            let bound = vector.reduce(Float(0)) { $0 + abs($1) } * bytes.scales[row] * 0.51 + 0.01
            #expect(abs(products[row] - matrix.row(row).dot(vector)) <= bound)
            #expect(abs(products[row] - bytes.row(row).dot(vector)) < 0.01)
        }
        let chosen: [UInt32] = [49, 0, 17, 17]
        #expect(bytes.products(with: vector, rows: chosen) == chosen.map { products[Int($0)] })
    }

    @Test func rowsAndVectorsOfZerosHaveProductsOfZero() {
        let bytes = ByteMatrix(nearest: Matrix(rows: 2, columns: 2, elements: [0, 0, 1, -2]))
        #expect(bytes.products(with: [1, 1])[0] == 0)
        #expect(bytes.products(with: [0, 0]) == [0, 0])
        #expect(ByteMatrix(nearest: Matrix(zeros: 3, 0)).products(with: []) == [0, 0, 0])
    }
}
