import ImageFile

/// Texts of different lengths, as they are.
struct TextColumn: RandomAccessCollection, Sendable {
    private let slice: IndexSlice
    private let ends: Column<UInt32>

    /// - Parameter slice: the texts one after another, checked.
    init(_ slice: IndexSlice, ends: Column<UInt32>) {
        self.slice = slice
        self.ends = ends
    }

    var count: Int { ends.count }
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> String { withBytes(index) { String(decoding: $0, as: UTF8.self) } }

    @inline(__always)
    func withBytes<Result>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = index == 0 ? 0 : Int(ends[index &- 1])
        return withExtendedLifetime(slice.owner) {
            let bytes = slice.start(of: start..<Int(ends[index]))
            return body(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : Int(ends[index]) &- start))
        }
    }

    /// The place of `text` in a column whose texts are sorted by their bytes and different. O(log count).
    func firstIndex(ofSorted text: String) -> Int? {
        var text = text
        return text.withUTF8 { wanted in
            let wanted = UnsafeRawBufferPointer(wanted)
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                if withBytes(middle, { TermDictionary.compare($0, wanted) }) < 0 { low = middle + 1 } else { high = middle }
            }
            return low < count && withBytes(low, { TermDictionary.compare($0, wanted) }) == 0 ? low : nil
        }
    }
}
