import LinearAlgebra
import Testing

struct ElementsTests {
    /// Memory that somebody else keeps.
    private final class Lender {
        let memory: UnsafeMutableBufferPointer<Float>

        init(_ numbers: [Float]) {
            memory = .allocate(capacity: numbers.count)
            _ = memory.initialize(from: numbers)
        }

        deinit { memory.deallocate() }

        var elements: Elements<Float> { Elements(borrowing: UnsafeBufferPointer(memory), of: self) }
    }

    @Test func borrowedElementsReadLikeOnesOwn() {
        let borrowed = Lender([1, 2, 3]).elements
        #expect(borrowed == [1, 2, 3])
        #expect(borrowed.array == [1, 2, 3])
        #expect(borrowed[1...].reduce(0, +) == 5)
        #expect(borrowed.withUnsafeBufferPointer { $0.count } == 3)
        #expect(Elements<Float>([]).isEmpty)
    }

    @Test func aChangeLeavesWhatIsBorrowedAsItIs() {
        let lender = Lender([1, 2, 3])
        var one = lender.elements
        one[1] = 7
        var other = lender.elements
        other.array.append(4)
        var third = lender.elements
        third.withUnsafeMutableBufferPointer { $0[0] = 9 }
        #expect(one == [1, 7, 3])
        #expect(other == [1, 2, 3, 4])
        #expect(third == [9, 2, 3])
        #expect(lender.elements == [1, 2, 3])
    }

    @Test func matricesOfBorrowedElementsMultiply() {
        let numbers = Lender([1, 2, 3, 4])
        let matrix = Matrix(rows: 2, columns: 2, elements: numbers.elements)
        #expect(matrix.multiplied(by: matrix).elements == [7, 10, 15, 22])
        let sparse = SparseMatrix(columns: 2, starts: [0, 2, 4], columnNumbers: [0, 1, 0, 1], values: numbers.elements)
        #expect(sparse.transposed().multiplied(by: matrix).elements == [10, 14, 14, 20])
    }
}
