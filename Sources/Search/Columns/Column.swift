/// Values of one kind, one after another in the bytes of an index, read in place.
struct Column<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
    let count: Int
    private let owner: IndexBytes
    private let offset: Int

    /// - Parameter offset: in `owner`, whose bytes there have been checked.
    init(_ owner: IndexBytes, offset: Int, count: Int) {
        self.owner = owner
        self.offset = offset
        self.count = count
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    /// - Precondition: 0 ≤ `index` < `count`; not tested, since this is what every filter and facet asks a million times.
    @inline(__always)
    subscript(index: Int) -> Element {
        owner.load(at: offset &+ index &* MemoryLayout<Element>.stride)
    }
}

/// Rows of values of different lengths (compressed sparse rows): row r ends at `ends[r]`.
struct RowColumn<Element: BitwiseCopyable & Sendable>: Sendable {
    let items: Column<Element>
    let ends: Column<UInt32>

    var count: Int { ends.count }

    /// Where row `index` stands in `items`.
    @inline(__always)
    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index &- 1]))..<Int(ends[index]) }

    subscript(index: Int) -> Slice<Column<Element>> { items[range(index)] }
}

/// Texts of different lengths.
struct TextColumn: RandomAccessCollection, Sendable {
    let bytes: RowColumn<UInt8>

    var count: Int { bytes.count }
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> String { String(decoding: bytes[index], as: UTF8.self) }

    /// The place of `text` in a column whose texts are sorted by their bytes and different. O(log count).
    func firstIndex(ofSorted text: String) -> Int? {
        let wanted = Array(text.utf8)
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if bytes[middle].lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return low < count && bytes[low].elementsEqual(wanted) ? low : nil
    }
}
