public import Commerce
public import LinearAlgebra

/// Interactions of customers with items in two parts: what models learn from, and what the customers turned out to want.
///
/// Customers and items are numbered from 0 in the order of the data's own numbers, those of both parts together. Feedback is
/// binary: each pair has the value 1, however often it comes.
public struct InteractionDataSet: Sendable {
    /// A pair of a customer and an item, by the data's own numbers.
    public typealias Pairs = (customers: [UInt32], items: [UInt32])

    public let training: InteractionMatrix
    /// Row by customer as in `training`, items ascending.
    public let heldOut: SparseMatrix
    /// The data's own numbers, ascending, by row of `training`.
    public let customers: [UInt32]
    /// Likewise, by column.
    public let items: [UInt32]

    /// O(n log n) in the interactions.
    /// - Precondition: there are as many customers as items in each part.
    public init(training: Pairs, heldOut: Pairs) {
        customers = Self.distinct(training.customers, heldOut.customers)
        items = Self.distinct(training.items, heldOut.items)
        let (rows, columns) = (Numbering(customers), Numbering(items))
        self.training = InteractionMatrix(
            Self.matrix(training, rows, columns),
            customers: Dictionary(uniqueKeysWithValues: customers.enumerated().map { (Self.id(of: $1), $0) }))
        self.heldOut = Self.matrix(heldOut, rows, columns)
    }

    /// Models know the customer of a row by this.
    public func customer(_ row: Int) -> CustomerID { Self.id(of: customers[row]) }

    /// Each item that the customer of a row had to do with in training, with the weight 1; none is cut off.
    public func taste(ofRow row: Int) -> Taste {
        let seeds = training.rows.withRow(row) { items, _ in items.map { Taste.Seed(item: Int($0), weight: 1) } }
        return Taste(customer: customer(row), seeds: seeds, now: 0, limit: .max)
    }

    /// The rows of customers who want something in `heldOut`.
    public var askingRows: [Int] { (0..<heldOut.rows).filter { !heldOut.range($0).isEmpty } }

    /// The number of an item by the data's own; nil for one that is in neither part.
    public func number(ofItem item: UInt32) -> Int? { Numbering(items)[item] }

    private static func id(of customer: UInt32) -> CustomerID { CustomerID(String(customer)) }

    private static func distinct(_ parts: [UInt32]...) -> [UInt32] {
        let largest = parts.lazy.compactMap { $0.max() }.max().map(Int.init) ?? 0
        // A table of numbers that leave few gaps costs less than sorting them.
        guard largest < 8 * parts.reduce(1024, { $0 + $1.count }) else { return Set(parts.joined()).sorted() }
        var isThere = [Bool](repeating: false, count: largest + 1)
        for part in parts { for number in part { isThere[Int(number)] = true } }
        return isThere.indices.lazy.filter { isThere[$0] }.map { UInt32($0) }
    }

    private static func matrix(_ pairs: Pairs, _ rows: Numbering, _ columns: Numbering) -> SparseMatrix {
        // A counting sort by item; turning the result sorts by customer and keeps each one's items ascending.
        let numbered = pairs.items.map { columns[$0] ?? 0 }
        var starts = [Int](repeating: 0, count: columns.count + 1)
        for item in numbered { starts[item + 1] += 1 }
        for item in 0..<columns.count { starts[item + 1] += starts[item] }
        var next = starts
        var customers = [UInt32](repeating: 0, count: numbered.count)
        for (customer, item) in zip(pairs.customers, numbered) {
            customers[next[item]] = UInt32(rows[customer] ?? 0)
            next[item] += 1
        }
        let byItem = SparseMatrix(
            columns: rows.count, starts: starts, columnNumbers: customers, values: Array(repeating: 1, count: customers.count))
        return withoutRepeats(byItem.transposed())
    }

    private static func withoutRepeats(_ sorted: SparseMatrix) -> SparseMatrix {
        var starts = [0]
        var items: [UInt32] = []
        items.reserveCapacity(sorted.values.count)
        for row in 0..<sorted.rows {
            sorted.withRow(row) { columns, _ in
                for item in columns where items.count == starts[row] || items[items.count - 1] != item { items.append(item) }
            }
            starts.append(items.count)
        }
        return SparseMatrix(
            columns: sorted.columns, starts: starts, columnNumbers: items, values: Array(repeating: 1, count: items.count))
    }
}

/// Places among ascending numbers.
private struct Numbering {
    private let numbers: [UInt32]
    /// They are 0, 1, 2 …, as most data sets number.
    private let isIdentity: Bool

    init(_ numbers: [UInt32]) {
        self.numbers = numbers
        isIdentity = numbers.last.map { Int($0) == numbers.count - 1 } ?? true
    }

    var count: Int { numbers.count }

    subscript(number: UInt32) -> Int? {
        if isIdentity { return Int(number) < count ? Int(number) : nil }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < count && numbers[low] == number ? low : nil
    }
}
