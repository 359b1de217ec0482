import Foundation

/// A sparse matrix of single precision in compressed rows.
public struct SparseMatrix: Sendable {
    public let columns: Int
    /// Row r's entries are those from `starts[r]` to before `starts[r + 1]`.
    public private(set) var starts: Elements<Int>
    public private(set) var columnNumbers: Elements<UInt32>
    public private(set) var values: Elements<Float>

    public var rows: Int { starts.count - 1 }

    /// Without rows yet.
    public init(columns: Int) { self.init(columns: columns, starts: [0], columnNumbers: [], values: []) }

    /// - Precondition: `starts` begins with 0, does not fall, and ends with the number of entries.
    public init(columns: Int, starts: [Int], columnNumbers: [UInt32], values: [Float]) {
        self.init(columns: columns, starts: Elements(starts), columnNumbers: Elements(columnNumbers), values: Elements(values))
    }

    /// Likewise.
    public init(columns: Int, starts: Elements<Int>, columnNumbers: Elements<UInt32>, values: Elements<Float>) {
        precondition(starts.first == 0 && starts.last == values.count && values.count == columnNumbers.count, "rows that do not fit the entries")
        (self.columns, self.starts, self.columnNumbers, self.values) = (columns, starts, columnNumbers, values)
    }

    public mutating func append(_ row: some Sequence<(column: Int, value: Float)>) {
        for entry in row {
            columnNumbers.array.append(UInt32(entry.column))
            values.array.append(entry.value)
        }
        starts.array.append(values.count)
    }

    /// Where the entries of a row stand; empty for a row that does not exist.
    @inlinable
    public func range(_ row: Int) -> Range<Int> {
        row >= 0 && row + 1 < starts.count ? starts[row]..<starts[row + 1] : 0..<0
    }

    /// Lends the columns and values of a row; empty for one that does not exist.
    @inlinable
    public func withRow<Result>(
        _ row: Int, _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Float>) throws -> Result
    ) rethrows -> Result {
        let range = range(row)
        return try columnNumbers.withUnsafeBufferPointer { columns in
            try values.withUnsafeBufferPointer {
                try body(UnsafeBufferPointer(rebasing: columns[range]), UnsafeBufferPointer(rebasing: $0[range]))
            }
        }
    }

    /// Euclidean length of each row.
    public var norms: [Float] {
        (0..<rows).map { row in range(row).reduce(Float(0)) { $0 + values[$1] * values[$1] }.squareRoot() }
    }

    /// The same entries by column, each of the new rows ordered by old row. O(entries + columns).
    public func transposed() -> SparseMatrix {
        var starts = [Int](repeating: 0, count: columns + 1)
        for column in columnNumbers { starts[Int(column) + 1] += 1 }
        for column in 0..<columns { starts[column + 1] += starts[column] }
        var next = starts
        var numbers = [UInt32](repeating: 0, count: values.count)
        var turned = [Float](repeating: 0, count: values.count)
        for row in 0..<rows {
            for entry in self.starts[row]..<self.starts[row + 1] {
                let column = Int(columnNumbers[entry])
                numbers[next[column]] = UInt32(row)
                turned[next[column]] = values[entry]
                next[column] += 1
            }
        }
        return SparseMatrix(columns: rows, starts: starts, columnNumbers: numbers, values: turned)
    }

    /// Multiplies each column by its factor. O(entries).
    /// - Precondition: there is a factor for each column.
    public mutating func scaleColumns(by factors: [Float]) {
        values.withUnsafeMutableBufferPointer { values in
            for (entry, column) in zip(values.indices, columnNumbers) { values[entry] *= factors[Int(column)] }
        }
    }

    /// Multiplies each row by its factor. O(entries).
    /// - Precondition: there is a factor for each row.
    public mutating func scaleRows(by factors: [Float]) {
        precondition(factors.count == rows, "\(factors.count) factors for \(rows) rows")
        let starts = starts
        values.withUnsafeMutableBufferPointer { values in
            for row in factors.indices { for entry in starts[row]..<starts[row + 1] { values[entry] *= factors[row] } }
        }
    }

    /// `self` · `dense`, on two threads that share the rows by their entries; each row is added up in the order of its
    /// entries, so the result is the same for any number of threads. O(entries · `dense.columns`).
    /// - Precondition: `dense` has `columns` rows.
    public func multiplied(by dense: Matrix) -> Matrix {
        precondition(dense.rows == columns, "\(columns) columns times \(dense.rows) rows")
        let width = dense.columns
        var product = Matrix(zeros: rows, width)
        let parts = rowParts(Self.threads)
        product.elements.withUnsafeMutableBufferPointer { out in
            let target = DisjointRows(out)
            DispatchQueue.concurrentPerform(iterations: parts.count) { part in
                dense.elements.withUnsafeBufferPointer { dense in
                    for row in parts[part] { add(row, of: dense, width: width, to: target.row(row, width)) }
                }
            }
        }
        return product
    }

    /// Sᵀ·S of this matrix S, columns × columns. O(Σ n²) over the numbers n of the rows' entries.
    public func gramMatrix() -> Matrix {
        var gram = Matrix(zeros: columns, columns)
        for row in 0..<rows {
            for one in starts[row]..<starts[row + 1] {
                let start = Int(columnNumbers[one]) * columns
                for other in starts[row]..<starts[row + 1] {
                    gram.elements[start + Int(columnNumbers[other])] += values[one] * values[other]
                }
            }
        }
        return gram
    }

    private static let threads = 2

    /// Ranges of rows with about equally many entries.
    private func rowParts(_ count: Int) -> [Range<Int>] {
        var (parts, first): ([Range<Int>], Int) = ([], 0)
        for part in 1...count {
            let wanted = values.count * part / count
            var end = part == count ? rows : first
            while end < rows, starts[end] < wanted { end += 1 }
            parts.append(first..<max(first, end))
            first = max(first, end)
        }
        return parts
    }

    @inline(__always)
    private func add(_ row: Int, of dense: UnsafeBufferPointer<Float>, width: Int, to sum: UnsafeMutableBufferPointer<Float>) {
        guard let sum = sum.baseAddress, let dense = dense.baseAddress else { return }
        columnNumbers.withUnsafeBufferPointer { numbers in
            values.withUnsafeBufferPointer { values in
                for entry in starts[row]..<starts[row + 1] {
                    let (source, value) = (dense + Int(numbers[entry]) * width, values[entry])
                    for column in 0..<width { sum[column] += value * source[column] }
                }
            }
        }
    }
}

/// Rows of a matrix that is filled by several threads, each its own rows.
///
/// `@unchecked Sendable`: `multiplied` gives each thread a range of `rowParts`, which do not overlap, and a thread asks for
/// rows of its range alone; the memory is borrowed around `concurrentPerform`, which returns when all threads have ended.
private struct DisjointRows: @unchecked Sendable {
    private let base: UnsafeMutableBufferPointer<Float>

    init(_ base: UnsafeMutableBufferPointer<Float>) { self.base = base }

    func row(_ row: Int, _ width: Int) -> UnsafeMutableBufferPointer<Float> {
        UnsafeMutableBufferPointer(rebasing: base[row * width..<(row + 1) * width])
    }
}
