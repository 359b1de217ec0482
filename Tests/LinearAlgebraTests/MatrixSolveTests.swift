import LinearAlgebra
import Testing

struct MatrixSolveTests {
    @Test func aQuotientTimesItsDivisorIsTheDividend() throws {
        var random = SplitMix64(seed: 4)
        for (rows, columns) in [(1, 1), (3, 5), (7, 4), (40, 30)] {
            let dividend = Matrix(normal: rows, columns, using: &random)
            let half = Matrix(normal: columns + 3, columns, using: &random)
            var divisor = half.multiplied(by: half, transposing: true)
            for place in 0..<columns { divisor[place, place] += 1 }
            let quotient = try #require(dividend.divided(byPositiveDefinite: divisor))
            for (left, right) in zip(quotient.multiplied(by: divisor).elements, dividend.elements) {
                #expect(abs(left - right) < 1e-3)
            }
        }
    }

    @Test func whatIsNotPositiveDefiniteDividesNothing() {
        let one = Matrix(rows: 1, columns: 2, elements: [1, 1])
        #expect(one.divided(byPositiveDefinite: Matrix(rows: 2, columns: 2, elements: [1, 2, 2, 1])) == nil)
        #expect(one.divided(byPositiveDefinite: Matrix(zeros: 2, 2)) == nil)
        let nothing = Matrix(zeros: 0, 0)
        #expect(nothing.divided(byPositiveDefinite: nothing) == nothing)
    }
}
