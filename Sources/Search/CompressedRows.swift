/// Rows of small integers of different lengths in two flat arrays (compressed sparse rows).
struct CompressedRows: Sendable {
    private(set) var items: [UInt32] = []
    private var ends: [Int] = []

    init() {}

    init(_ rows: some Sequence<[UInt32]>) {
        for row in rows { append(row) }
    }

    var count: Int { ends.count }

    mutating func append(_ row: some Sequence<UInt32>) {
        items.append(contentsOf: row)
        ends.append(items.count)
    }

    /// Where row `index` stands in `items`.
    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    subscript(index: Int) -> ArraySlice<UInt32> { items[range(index)] }
}
