import Commerce
import Foundation
import ImageFile
import LinearAlgebra

/// A number for each of some customers, such as the row of a matrix.
struct CustomerNumbers: Sendable {
    /// As they were read: the customers' ids one after another, in the order of their bytes.
    private var text: Elements<UInt8> = []
    /// Where each id begins, and where the last ends.
    private var starts: Elements<Int> = [0]
    private var numbers: Elements<UInt32> = []
    /// Those that came since, or all of them.
    private var added: [CustomerID: Int]

    init(_ numbers: [CustomerID: Int] = [:]) { added = numbers }

    /// Each numbered by the place of its id in the order of bytes.
    init(sorting customers: Set<CustomerID>) {
        let sorted = customers.map { (bytes: Array($0.rawValue.utf8), customer: $0) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        self.init(Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.customer, $0) }))
    }

    var count: Int { numbers.count + added.count }

    /// O(log customers) for those that were read.
    subscript(customer: CustomerID) -> Int? {
        added[customer] ?? (numbers.isEmpty ? nil : place(of: customer).map { Int(numbers[$0]) })
    }

    /// Of a customer who has none yet.
    mutating func add(_ number: Int, for customer: CustomerID) { added[customer] = number }

    /// In no order. O(customers).
    var all: [(customer: CustomerID, number: Int)] {
        numbers.indices.map { (customer(at: $0), Int(numbers[$0])) } + added.map { ($0.key, $0.value) }
    }

    /// The customer whose id has that place among those that were read.
    func customer(at place: Int) -> CustomerID {
        CustomerID(String(decoding: text[starts[place]..<starts[place + 1]], as: UTF8.self))
    }

    private func place(of customer: CustomerID) -> Int? {
        var name = customer.rawValue
        return name.withUTF8 { name in
            text.withUnsafeBufferPointer { text in
                var (low, high) = (0, numbers.count)
                while low < high {
                    let middle = (low + high) / 2
                    let order = Self.order(UnsafeBufferPointer(rebasing: text[starts[middle]..<starts[middle + 1]]), name)
                    if order == 0 { return middle }
                    if order < 0 { low = middle + 1 } else { high = middle }
                }
                return nil
            }
        }
    }

    /// Below 0 where `left` comes first.
    private static func order(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        for place in 0..<min(left.count, right.count) where left[place] != right[place] { return Int(left[place]) - Int(right[place]) }
        return left.count - right.count
    }
}

extension CustomerNumbers: Archivable {
    func save(to writer: ArchiveWriter) {
        let sorted = all.map { (name: Array($0.customer.rawValue.utf8), number: $0.number) }
            .sorted { $0.name.lexicographicallyPrecedes($1.name) }
        var starts = [0]
        for entry in sorted { starts.append(starts[starts.count - 1] + entry.name.count) }
        writer.add(numbers: sorted.flatMap(\.name), as: "text")
        writer.add(numbers: starts, as: "starts")
        writer.add(numbers: sorted.map { UInt32($0.number) }, as: "numbers")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        (text, starts, numbers) = (try reader.numbers("text"), try reader.numbers("starts"), try reader.numbers("numbers"))
        added = [:]
        try reader.check(starts.first == 0 && starts.last == text.count && starts.count == numbers.count + 1)
    }
}
