import LinearAlgebra

/// A sparse matrix some of whose rows have changed since it was made: those are kept apart, whole, and new rows follow.
struct EditableRows: Sendable {
    let base: SparseMatrix
    /// By row.
    private var changed: [Int: Row] = [:]
    private(set) var count: Int

    /// A row's columns, ascending or best first, as in the base, with their values.
    struct Row: Sendable {
        var columns: [UInt32] = []
        var values: [Float] = []
    }

    init(_ base: SparseMatrix) {
        self.base = base
        count = base.rows
    }

    /// Lends the columns and values of a row; empty for one that does not exist.
    @inline(__always)
    func withRow<Result>(
        _ row: Int, _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Float>) throws -> Result
    ) rethrows -> Result {
        if !changed.isEmpty, let own = changed[row] {
            return try own.columns.withUnsafeBufferPointer { columns in
                try own.values.withUnsafeBufferPointer { try body(columns, $0) }
            }
        }
        return try base.withRow(row, body)
    }

    func entries(_ row: Int) -> [(column: Int, value: Float)] {
        withRow(row) { columns, values in zip(columns, values).map { (Int($0), $1) } }
    }

    /// Puts `row` in the place of the one with that number.
    mutating func replace(_ row: Int, by new: Row) {
        changed[row] = new
        count = max(count, row + 1)
    }

    /// Sets one entry of a row with ascending columns; 0 takes it away. O(entries of the row).
    mutating func set(_ value: Float, row: Int, column: UInt32) {
        if changed[row] == nil {
            replace(row, by: withRow(row) { Row(columns: Array($0), values: Array($1)) })
        }
        changed[row]?.set(value, column: column)
    }

    /// All rows in one piece, of `columns` columns.
    func compacted(columns: Int) -> SparseMatrix {
        var result = SparseMatrix(columns: columns)
        for row in 0..<count { result.append(entries(row)) }
        return result
    }
}

extension EditableRows.Row {
    mutating func set(_ value: Float, column: UInt32) {
        var (low, high) = (0, columns.count)
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        let stands = low < columns.count && columns[low] == column
        switch (stands, value == 0) {
        case (true, true):
            columns.remove(at: low)
            values.remove(at: low)
        case (true, false): values[low] = value
        case (false, false):
            columns.insert(column, at: low)
            values.insert(value, at: low)
        case (false, true): break
        }
    }
}
