import COpenBLAS
import Foundation

/// A dense matrix of single precision, row after row.
public struct Matrix: Hashable, Sendable {
    public let rows: Int
    public let columns: Int
    /// Row r is `elements[r * columns..<(r + 1) * columns]`.
    public internal(set) var elements: Elements<Float>

    /// - Precondition: `elements` has `rows` · `columns` of them.
    public init(rows: Int, columns: Int, elements: [Float]) {
        self.init(rows: rows, columns: columns, elements: Elements(elements))
    }

    /// Likewise.
    public init(rows: Int, columns: Int, elements: Elements<Float>) {
        precondition(elements.count == rows * columns, "a matrix of \(rows) by \(columns) from \(elements.count) elements")
        (self.rows, self.columns, self.elements) = (rows, columns, elements)
    }

    public init(zeros rows: Int, _ columns: Int) {
        self.init(rows: rows, columns: columns, elements: Array(repeating: 0, count: rows * columns))
    }

    /// Standard normal entries, by Box and Muller's transform.
    public init(normal rows: Int, _ columns: Int, using random: inout SplitMix64) {
        var elements: [Float] = []
        elements.reserveCapacity(rows * columns + 1)
        while elements.count < rows * columns {
            let (radius, angle) = ((-2 * log(1 - random.unit())).squareRoot(), 2 * Double.pi * random.unit())
            elements.append(Float(radius * cos(angle)))
            elements.append(Float(radius * sin(angle)))
        }
        self.init(rows: rows, columns: columns, elements: Array(elements.prefix(rows * columns)))
    }

    public subscript(row: Int, column: Int) -> Float {
        get { elements[row * columns + column] }
        set { elements[row * columns + column] = newValue }
    }

    public func row(_ row: Int) -> Slice<Elements<Float>> { elements[row * columns..<(row + 1) * columns] }

    public var transposed: Matrix {
        var result = Matrix(zeros: columns, rows)
        for row in 0..<rows { for column in 0..<columns { result[column, row] = self[row, column] } }
        return result
    }

    /// The first `count` columns.
    public func prefix(columns count: Int) -> Matrix {
        Matrix(rows: rows, columns: count, elements: (0..<rows).flatMap { row($0).prefix(count) })
    }

    /// `self` · `other`, or with `transposing` `self`ᵀ · `other`. O(rows · columns · `other.columns`).
    /// - Precondition: the inner dimensions are equal.
    public func multiplied(by other: Matrix, transposing: Bool = false) -> Matrix {
        let (outer, inner) = transposing ? (columns, rows) : (rows, columns)
        precondition(inner == other.rows, "\(inner) columns times \(other.rows) rows")
        var product = Matrix(zeros: outer, other.columns)
        guard outer > 0, inner > 0, other.columns > 0 else { return product }
        Self.useTwoThreads
        cblas_sgemm(
            CblasRowMajor, transposing ? CblasTrans : CblasNoTrans, CblasNoTrans, Int32(outer), Int32(other.columns), Int32(inner), 1,
            elements.array, Int32(columns), other.elements.array, Int32(other.columns), 0, &product.elements.array,
            Int32(other.columns))
        return product
    }

    /// As many threads whatever the machine has, so that sums are split alike and come out alike.
    static let useTwoThreads: Void = openblas_set_num_threads(2)
}
