import Commerce
import ImageFile
import LinearAlgebra

/// Who bought each product lately; a customer counts once a product, at the last purchase.
struct RecentBuyers: Sendable {
    /// Of one product.
    private struct Buyers: Sendable {
        var last: [CustomerID: Int] = [:]
        /// The values of `last`, ascending.
        var times: [Int] = []

        mutating func record(_ customer: CustomerID, at time: Int) {
            if let before = last[customer] {
                guard time > before else { return }
                times.remove(at: times.firstPlace(notBefore: before))
            }
            last[customer] = time
            times.insert(time, at: times.firstPlace(notBefore: time))
        }

        mutating func remove(_ customer: CustomerID) {
            guard let time = last.removeValue(forKey: customer) else { return }
            times.remove(at: times.firstPlace(notBefore: time))
        }
    }

    /// By item, in the place of what was read.
    private var known: [Int: Buyers] = [:]
    /// As they were read: row i holds the places of item i's buyers among `customers`.
    private var read = SparseMatrix(columns: 0)
    /// By entry of `read`, ascending in a row.
    private var times: Elements<Int> = []
    private var customers = CustomerNumbers()

    init() {}

    mutating func record(_ customer: CustomerID, of item: Int, at time: Int) {
        var buyers = known[item] ?? buyers(read: item)
        buyers.record(customer, at: time)
        known[item] = buyers
    }

    mutating func remove(_ customer: CustomerID, of item: Int) {
        var buyers = known[item] ?? buyers(read: item)
        buyers.remove(customer)
        known[item] = buyers
    }

    func count(of item: Int, after time: Int) -> Int {
        if let own = known[item] { return own.times.count - own.times.firstPlace(notBefore: time + 1) }
        let row = times[read.range(item)]
        return row.endIndex - row.firstPlace(notBefore: time + 1)
    }

    private func buyers(read item: Int) -> Buyers {
        var buyers = Buyers()
        for entry in read.range(item) { buyers.record(customers.customer(at: Int(read.columnNumbers[entry])), at: times[entry]) }
        return buyers
    }
}

extension RecentBuyers: Archivable {
    func save(to writer: ArchiveWriter) {
        let items = max(read.rows, (known.keys.max() ?? -1) + 1)
        let rows = (0..<items).map { item in
            (known[item] ?? buyers(read: item)).last.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        }
        let customers = CustomerNumbers(sorting: Set(rows.joined().lazy.map(\.key)))
        var matrix = SparseMatrix(columns: customers.count)
        for row in rows { matrix.append(row.lazy.map { (customers[$0.key] ?? 0, 1) }) }
        writer.add(matrix, as: "items")
        writer.add(numbers: rows.joined().map(\.value), as: "times")
        writer.add(customers, as: "customers")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        (read, times, customers) = (try reader.part("items"), try reader.numbers("times"), try reader.part("customers"))
        try reader.check(times.count == read.values.count && read.columns == customers.count)
    }
}

extension RandomAccessCollection<Int> where Index == Int {
    /// - Precondition: they ascend.
    fileprivate func firstPlace(notBefore value: Int) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
