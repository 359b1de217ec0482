/// A sparse matrix in compressed rows: each row is a list of columns with their values.
struct SparseRows: Sendable {
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []
    private var ends: [Int] = []

    var count: Int { ends.count }

    mutating func append(_ row: some Sequence<(column: Int32, value: Float)>) {
        for entry in row {
            columns.append(entry.column)
            values.append(entry.value)
        }
        ends.append(columns.count)
    }

    /// Where row `index` stands in `columns` and `values`; empty for a row that does not exist.
    func range(_ index: Int) -> Range<Int> {
        guard ends.indices.contains(index) else { return 0..<0 }
        return (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    /// Euclidean length of each row.
    var norms: [Float] {
        (0..<count).map { row in
            range(row).reduce(Float(0)) { $0 + values[$1] * values[$1] }.squareRoot()
        }
    }

    /// The same entries by column, each of the `width` new rows ordered by old row. O(entries + width).
    func transposed(width: Int) -> SparseRows {
        var result = SparseRows()
        var next = [Int](repeating: 0, count: width + 1)
        for column in columns { next[Int(column) + 1] += 1 }
        for column in 0..<width { next[column + 1] += next[column] }
        result.ends = Array(next.dropFirst())
        result.columns = Array(repeating: 0, count: columns.count)
        result.values = Array(repeating: 0, count: values.count)
        for row in 0..<count {
            for entry in range(row) {
                let column = Int(columns[entry])
                result.columns[next[column]] = Int32(row)
                result.values[next[column]] = values[entry]
                next[column] += 1
            }
        }
        return result
    }
}
