public import Commerce
public import ImageFile
import LinearAlgebra

/// The summed preference of every customer for every product: what the entries of an `InteractionMatrix` are made of, and what one
/// more interaction, or one less, makes of them.
public struct CustomerPreferences: Sendable {
    private(set) var rows = CustomerNumbers()
    /// By customer; products ascending, without sums of 0.
    private(set) var sums = EditableRows(SparseMatrix(columns: 0))
    let itemCount: Int

    public init() { itemCount = 0 }

    /// Customers are numbered in the order in which they come. O(n log n) in the interactions; those with products outside
    /// `assortment` are left out.
    public init(_ interactions: some Sequence<Interaction>, in assortment: Assortment, decay: InteractionMatrix.Decay? = nil) {
        var customers: [CustomerID: Int] = [:]
        var entries: [(cell: UInt64, preference: Double)] = []
        entries.reserveCapacity(interactions.underestimatedCount)
        for interaction in interactions {
            guard let item = assortment.number(of: interaction.product) else { continue }
            let next = customers.count
            let row = customers[interaction.customer, default: next]
            if row == next { customers[interaction.customer] = next }
            entries.append((UInt64(row) << 32 | UInt64(item), interaction.preference * (decay?.factor(at: interaction.time) ?? 1)))
        }
        entries.sort { $0.cell < $1.cell }

        var (starts, items, values) = ([0], [UInt32](), [Float]())
        starts.reserveCapacity(customers.count + 1)
        var place = 0
        for row in 0..<customers.count {
            while place < entries.count, entries[place].cell >> 32 == UInt64(row) {
                let cell = entries[place].cell
                var sum = 0.0
                while place < entries.count, entries[place].cell == cell {
                    sum += entries[place].preference
                    place += 1
                }
                guard sum != 0 else { continue }
                items.append(UInt32(truncatingIfNeeded: cell))
                values.append(Float(sum))
            }
            starts.append(values.count)
        }
        rows = CustomerNumbers(customers)
        itemCount = assortment.count
        sums = EditableRows(SparseMatrix(columns: itemCount, starts: starts, columnNumbers: items, values: values))
    }

    /// O(products of the customer).
    mutating func add(_ gain: Float, of customer: CustomerID, to item: Int, at time: Int) -> PreferenceChange {
        let known = rows[customer]
        let row = known ?? rows.count
        if known == nil { rows.add(row, for: customer) }
        let sum = sums.row(row).value(at: UInt32(item)) + gain
        sums.set(sum, row: row, column: UInt32(item))
        return PreferenceChange(
            customer: row, item: item, preference: InteractionMatrix.value(ofSum: sum), gain: gain, time: time,
            newcomer: known == nil ? customer : nil)
    }
}

extension CustomerPreferences: Archivable {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: itemCount, as: "items")
        writer.add(rows, as: "customers")
        writer.add(sums.compacted(columns: itemCount), as: "sums")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        (itemCount, rows, sums) = (try reader.value("items"), try reader.part("customers"), try reader.part("sums"))
    }
}
