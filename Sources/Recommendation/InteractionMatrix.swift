public import Commerce
import Foundation
public import ImageFile
public import LinearAlgebra

/// Implicit feedback of all customers: rows are customers, columns are products, a value is
/// log(1 + w) of the summed preference w that the customer showed for the product. Pairs with w <= 0 are absent.
///
/// The logarithm keeps ten views from outweighing a purchase (the log scheme of Hu, Koren and Volinsky, 2008).
public struct InteractionMatrix: Sendable {
    /// By customer; products ascending.
    private(set) var rows: EditableRows
    /// By product; customers ascending.
    private(set) var columns: EditableRows
    private(set) var customerRows: CustomerNumbers

    /// How what customers showed fades.
    public struct Decay: Hashable, Sendable {
        /// In days.
        public var halfLife: Double
        /// The moment at which an interaction counts fully, in seconds since 1970-01-01 UTC; later ones count for more, so that
        /// entries need not change by the mere passing of time (Cormode, Shkapenyuk, Srivastava, Xu: Forward Decay, 2009).
        public var landmark: Int

        public init(halfLife: Double, landmark: Int) {
            self.halfLife = halfLife
            self.landmark = landmark
        }

        func factor(at time: Int) -> Double {
            exp2(Double(time - landmark) / (halfLife * Double(secondsPerDay)))
        }
    }

    /// Interactions with products outside `assortment` are left out. O(n log n) in the interactions.
    /// - Parameter decay: nil where what was shown long ago counts like what was shown just now.
    public init(_ interactions: some Sequence<Interaction>, in assortment: Assortment, decay: Decay? = nil) {
        self.init(CustomerPreferences(interactions, in: assortment, decay: decay))
    }

    /// O(entries).
    init(_ preferences: CustomerPreferences) {
        let sums = preferences.sums.compacted(columns: preferences.itemCount)
        var (starts, numbers, values) = ([0], [UInt32](), [Float]())
        starts.reserveCapacity(sums.rows + 1)
        numbers.reserveCapacity(sums.values.count)
        values.reserveCapacity(sums.values.count)
        for row in 0..<sums.rows {
            sums.withRow(row) { items, sums in
                for place in items.indices where sums[place] > 0 {
                    numbers.append(items[place])
                    values.append(Self.value(ofSum: sums[place]))
                }
            }
            starts.append(values.count)
        }
        self.init(
            SparseMatrix(columns: sums.columns, starts: starts, columnNumbers: numbers, values: values), customers: preferences.rows)
    }

    /// Of entries above 0.
    /// - Parameter customers: the row of each customer.
    public init(_ rows: SparseMatrix, customers: [CustomerID: Int]) { self.init(rows, customers: CustomerNumbers(customers)) }

    init(_ rows: SparseMatrix, customers: CustomerNumbers) {
        self.rows = EditableRows(rows)
        columns = EditableRows(rows.transposed())
        itemCount = rows.columns
        customerRows = customers
    }

    /// The entry of a customer and a product that all of their interactions together give: what an update sets
    /// (`PreferenceChange.preference`).
    public static func entry(of interactions: some Sequence<Interaction>, decay: Decay? = nil) -> Float {
        value(ofSum: Float(interactions.reduce(0) { $0 + $1.preference * (decay?.factor(at: $1.time) ?? 1) }))
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
        customerRows.add(row, for: customer)
        return row
    }

    /// O(entries of the row and of the column). Numbers out of range are ignored.
    public mutating func apply(_ change: PreferenceChange) {
        guard change.customer >= 0, 0..<itemCount ~= change.item, change.preference >= 0 else { return }
        rows.set(change.preference, row: change.customer, column: UInt32(change.item))
        columns.set(change.preference, row: change.item, column: UInt32(change.customer))
        if let customer = change.newcomer, customerRows[customer] == nil { customerRows.add(change.customer, for: customer) }
    }

    /// log(1 + w), or 0 where w is not above 0.
    static func value(ofSum sum: Float) -> Float { sum > 0 ? Float(log1p(Double(sum))) : 0 }
}

/// What was changed is put into one piece with the rest.
extension InteractionMatrix: Archivable {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: itemCount, as: "items")
        writer.add(rows.compacted(columns: itemCount), as: "rows")
        writer.add(columns.compacted(columns: customerCount), as: "columns")
        writer.add(customerRows, as: "customers")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        itemCount = try reader.value("items")
        (rows, columns) = (try reader.part("rows"), try reader.part("columns"))
        customerRows = try reader.part("customers")
        try reader.check(columns.count == itemCount && rows.base.columns == itemCount && columns.base.columns == rows.count)
    }
}
