import LinearAlgebra

/// A sparse matrix some of whose rows have changed since it was made: those are kept apart, whole, and new rows follow.
///
/// When they are many, blocks of rows are put into one piece again, one block at a change, so that no change waits for all of
/// them and the memory stays within a few times that of the matrix.
struct EditableRows: Sendable {
    private(set) var base: SparseMatrix
    /// Stand in the place of the base's rows: block b holds those from b · `blockRows`.
    private var blocks: [Int: SparseMatrix] = [:]
    /// By row; stand in the place of the others.
    private var changed: [Int: Row] = [:]
    private(set) var count: Int
    private var nextBlock = 0

    static let blockRows = 256
    /// So many changed rows are left alone; beyond, a quarter of all.
    static let fewRows = 256

    /// A row's columns with their values, in the base's order.
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
        if !blocks.isEmpty, row >= 0, let block = blocks[row / Self.blockRows] {
            return try block.withRow(row % Self.blockRows, body)
        }
        return try base.withRow(row, body)
    }

    func row(_ row: Int) -> Row {
        if let own = changed[row] { return own }
        return withRow(row) { Row(columns: Array($0), values: Array($1)) }
    }

    func length(_ row: Int) -> Int { withRow(row) { columns, _ in columns.count } }

    func entries(_ row: Int) -> [(column: Int, value: Float)] {
        withRow(row) { columns, values in zip(columns, values).map { (Int($0), $1) } }
    }

    /// Puts `row` in the place of the one with that number.
    /// - Precondition: the number is not below 0.
    mutating func replace(_ row: Int, by new: Row) {
        changed[row] = new
        count = max(count, row + 1)
        compactSome()
    }

    /// Sets one entry of a row with ascending columns; 0 takes it away. O(entries of the row).
    mutating func set(_ value: Float, row: Int, column: UInt32) {
        if changed[row] == nil { changed[row] = self.row(row) }
        changed[row]?.set(value, column: column)
        count = max(count, row + 1)
        compactSome()
    }

    /// All rows in one piece, of `columns` columns. O(1) where none has changed.
    func compacted(columns: Int) -> SparseMatrix {
        changed.isEmpty && blocks.isEmpty && base.columns == columns ? base : piece(0..<count, columns: columns)
    }

    private func piece(_ rows: Range<Int>, columns: Int) -> SparseMatrix {
        let total = rows.reduce(0) { $0 + length($1) }
        var (starts, numbers, values) = ([0], [UInt32](), [Float]())
        numbers.reserveCapacity(total)
        values.reserveCapacity(total)
        for row in rows {
            withRow(row) {
                numbers.append(contentsOf: $0)
                values.append(contentsOf: $1)
            }
            starts.append(values.count)
        }
        return SparseMatrix(columns: columns, starts: starts, columnNumbers: numbers, values: values)
    }

    /// Blocks take turns, so that every changed row is taken in before long.
    private mutating func compactSome() {
        guard changed.count > max(Self.fewRows, count / 4) else { return }
        let blockCount = (count + Self.blockRows - 1) / Self.blockRows
        let block = nextBlock % blockCount
        nextBlock = block + 1
        let rows = block * Self.blockRows..<min(count, (block + 1) * Self.blockRows)
        guard rows.contains(where: { changed[$0] != nil }) else { return }
        blocks[block] = piece(rows, columns: base.columns)
        for row in rows { changed[row] = nil }
        if blocks.count == blockCount { base = SparseMatrix(columns: base.columns) }
    }
}

extension EditableRows.Row {
    /// The first place whose column is not below `column`. O(log entries).
    func place(of column: UInt32) -> Int {
        var (low, high) = (0, columns.count)
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// - Precondition: the columns ascend.
    mutating func set(_ value: Float, column: UInt32) {
        let place = place(of: column)
        let stands = place < columns.count && columns[place] == column
        switch (stands, value == 0) {
        case (true, true):
            columns.remove(at: place)
            values.remove(at: place)
        case (true, false): values[place] = value
        case (false, false):
            columns.insert(column, at: place)
            values.insert(value, at: place)
        case (false, true): break
        }
    }
}
