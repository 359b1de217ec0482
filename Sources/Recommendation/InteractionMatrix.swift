public import Commerce
import Foundation
public import LinearAlgebra

/// Implicit feedback of all customers: rows are customers, columns are products, a value is
/// log(1 + w) of the summed preference w that the customer showed for the product. Pairs with w <= 0 are absent.
///
/// The logarithm keeps ten views from outweighing a purchase (the log scheme of Hu, Koren and Volinsky, 2008).
public struct InteractionMatrix: Sendable {
    /// A row keeps at most this many of its strongest products: one customer who looked at the whole shop
    /// would say nothing of taste and cost the square of the shop.
    static let longestRow = 512

    /// By customer; products ascending.
    private(set) var rows: EditableRows
    /// By product; customers ascending.
    private(set) var columns: EditableRows
    private var customerRows: [CustomerID: Int]

    /// Interactions with products outside `assortment` are left out. O(n log n) in the interactions.
    public init(_ interactions: some Sequence<Interaction>, in assortment: Assortment) {
        var customerRows: [CustomerID: Int] = [:]
        var entries: [(cell: UInt64, preference: Float)] = []
        entries.reserveCapacity(interactions.underestimatedCount)
        for interaction in interactions {
            guard let item = assortment.number(of: interaction.product) else { continue }
            let next = customerRows.count
            let row = customerRows[interaction.customer, default: next]
            if row == next { customerRows[interaction.customer] = next }
            entries.append((UInt64(row) << 32 | UInt64(item), Float(interaction.preference)))
        }
        entries.sort { $0.cell < $1.cell }

        self.init(Self.summedRows(entries, count: customerRows.count, columns: assortment.count), customers: customerRows)
    }

    /// Of entries above 0.
    /// - Parameter customers: the row of each customer.
    public init(_ rows: SparseMatrix, customers: [CustomerID: Int]) {
        self.rows = EditableRows(rows)
        columns = EditableRows(rows.transposed())
        itemCount = rows.columns
        customerRows = customers
    }

    public var customerCount: Int { rows.count }
    public let itemCount: Int

    /// How many pairs of a customer and an item there are. O(customers).
    public var entryCount: Int { (0..<rows.count).reduce(0) { sum, row in sum + rows.withRow(row) { items, _ in items.count } } }

    public func row(of customer: CustomerID) -> Int? { customerRows[customer] }

    /// The row of a customer, a new one for whoever has none yet.
    public mutating func rowAdding(_ customer: CustomerID) -> Int {
        if let row = customerRows[customer] { return row }
        let row = max(rows.count, customerRows.count)
        customerRows[customer] = row
        return row
    }

    /// O(entries of the row and of the column). Numbers out of range are ignored.
    public mutating func apply(_ change: PreferenceChange) {
        guard change.customer >= 0, 0..<itemCount ~= change.item, change.preference >= 0 else { return }
        rows.set(change.preference, row: change.customer, column: UInt32(change.item))
        columns.set(change.preference, row: change.item, column: UInt32(change.customer))
    }

    private static func summedRows(
        _ entries: [(cell: UInt64, preference: Float)], count: Int, columns: Int
    ) -> SparseMatrix {
        var rows = SparseMatrix(columns: columns)
        var place = 0
        for row in 0..<count {
            var kept: [TopK.Entry] = []
            while place < entries.count, entries[place].cell >> 32 == UInt64(row) {
                let cell = entries[place].cell
                var sum: Float = 0
                while place < entries.count, entries[place].cell == cell {
                    sum += entries[place].preference
                    place += 1
                }
                if sum > 0 { kept.append((Int32(truncatingIfNeeded: cell & 0xFFFF_FFFF), log1p(sum))) }
            }
            if kept.count > longestRow {
                var strongest = TopK(longestRow)
                for entry in kept { strongest.offer(entry.column, entry.value) }
                kept = strongest.sorted.sorted { $0.column < $1.column }
            }
            rows.append(kept.lazy.map { (Int($0.column), $0.value) })
        }
        return rows
    }
}
