import ImageFile
import LinearAlgebra

/// The items as vectors of customers, by both, each entry weighted; what neighbourhoods of items are found in.
struct ItemVectors: Sendable {
    let weights: TermWeights
    /// Of a customer with more items than this, only the strongest take part: one customer who looked at the whole shop
    /// would say nothing of taste and cost the square of the shop.
    let longestRow: Int
    /// By customer; items ascending.
    private(set) var rows: EditableRows
    /// By item; customers ascending.
    private(set) var columns: EditableRows
    /// All entries of the customers whose rows are cut.
    private var uncut: [Int: EditableRows.Row]
    /// By item: what its strengths are divided by for a similarity, inverted; 0 for an item without customers.
    private(set) var factors: Elements<Float>

    /// One entry of the matrix that is another now; 0 where there is none.
    struct Change {
        var customer: Int
        var item: Int
        var old: Float
        var new: Float
    }

    init(_ matrix: InteractionMatrix, weighting: Weighting, longestRow: Int) {
        let plain = matrix.rows.compacted(columns: matrix.itemCount)
        let weights = TermWeights(weighting, of: plain, documents: .columns)
        var (starts, numbers, values) = ([0], [UInt32](), [Float]())
        starts.reserveCapacity(plain.rows + 1)
        numbers.reserveCapacity(plain.values.count)
        values.reserveCapacity(plain.values.count)
        for customer in 0..<plain.rows {
            plain.withRow(customer) { items, entries in
                for place in items.indices {
                    let weight = weights.weight(of: entries[place], document: Int(items[place]), term: customer)
                    guard weight > 0 else { continue }
                    numbers.append(items[place])
                    values.append(weight)
                }
            }
            starts.append(values.count)
        }
        let weighted = SparseMatrix(columns: plain.columns, starts: starts, columnNumbers: numbers, values: values)
        (self.weights, self.longestRow) = (weights, longestRow)
        var (cut, uncut) = (EditableRows(weighted), [Int: EditableRows.Row]())
        for customer in 0..<weighted.rows where weighted.range(customer).count > longestRow {
            let row = cut.row(customer)
            uncut[customer] = row
            cut.replace(customer, by: row.strongest(longestRow))
        }
        let rows = cut.compacted(columns: weighted.columns)
        self.uncut = uncut
        self.rows = EditableRows(rows)
        columns = EditableRows(rows.transposed())
        factors = []
        factors = Elements((0..<weighted.columns).map(factor(of:)))
    }

    var itemCount: Int { factors.count }

    private func factor(of item: Int) -> Float {
        columns.withRow(item) { _, values in
            guard weights.weighting.isNormalised else { return values.isEmpty ? 0 : 1 }
            let square = values.reduce(Float(0)) { $0 + $1 * $1 }
            return square > 0 ? 1 / square.squareRoot() : 0
        }
    }

    /// Sets an entry and says which entries that take part changed: one at most, or two where the row is cut.
    mutating func set(_ preference: Float, customer: Int, item: Int) -> [Change] {
        let weight = weights.weight(of: preference, document: item, term: customer)
        let before = rows.row(customer)
        var all = uncut[customer] ?? before
        all.set(weight, column: UInt32(item))
        guard all.columns.count > longestRow || uncut[customer] != nil else {
            let old = before.value(at: UInt32(item))
            return old == weight ? [] : [Change(customer: customer, item: item, old: old, new: weight)]
        }
        uncut[customer] = all.columns.count > longestRow ? all : nil
        return before.changes(to: all.columns.count > longestRow ? all.strongest(longestRow) : all, of: customer)
    }

    /// Puts a change into effect.
    mutating func apply(_ change: Change) {
        rows.set(change.new, row: change.customer, column: UInt32(change.item))
        columns.set(change.new, row: change.item, column: UInt32(change.customer))
        factors[change.item] = factor(of: change.item)
    }
}

extension ItemVectors: Archivable {
    func save(to writer: ArchiveWriter) {
        let customers = uncut.keys.sorted()
        var all = SparseMatrix(columns: itemCount)
        for row in customers.compactMap({ uncut[$0] }) { all.append(zip(row.columns, row.values).lazy.map { (Int($0), $1) }) }
        writer.add(weights, as: "weights")
        writer.add(value: longestRow, as: "longest row")
        writer.add(rows.compacted(columns: itemCount), as: "rows")
        writer.add(columns.compacted(columns: rows.count), as: "columns")
        writer.add(numbers: customers, as: "uncut customers")
        writer.add(all, as: "uncut")
        writer.add(numbers: factors, as: "factors")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        (weights, longestRow) = (try reader.part("weights"), try reader.value("longest row"))
        (rows, columns, factors) = (try reader.part("rows"), try reader.part("columns"), try reader.numbers("factors"))
        let (customers, all): (Elements<Int>, EditableRows) = (try reader.numbers("uncut customers"), try reader.part("uncut"))
        uncut = [:]
        for (place, customer) in customers.enumerated() { uncut[customer] = all.row(place) }
        try reader.check(columns.count == itemCount && rows.base.columns == itemCount && all.count == customers.count)
    }
}

extension EditableRows.Row {
    mutating func append(_ column: UInt32, _ value: Float) {
        columns.append(column)
        values.append(value)
    }

    func value(at column: UInt32) -> Float {
        let place = place(of: column)
        return place < columns.count && columns[place] == column ? values[place] : 0
    }

    /// The entries with the greatest values, ties by column, still by column.
    func strongest(_ count: Int) -> Self {
        var best = TopK(count)
        for (column, value) in zip(columns, values) { best.offer(Int32(bitPattern: column), value) }
        let kept = best.sorted.sorted { $0.column < $1.column }
        return Self(columns: kept.map { UInt32(bitPattern: $0.column) }, values: kept.map(\.value))
    }

    /// What turns this row into `other`.
    fileprivate func changes(to other: Self, of customer: Int) -> [ItemVectors.Change] {
        var changes: [ItemVectors.Change] = []
        for (column, value) in zip(columns, values) where other.value(at: column) != value {
            changes.append(.init(customer: customer, item: Int(column), old: value, new: other.value(at: column)))
        }
        for (column, value) in zip(other.columns, other.values) where self.value(at: column) == 0 {
            changes.append(.init(customer: customer, item: Int(column), old: 0, new: value))
        }
        return changes
    }
}
