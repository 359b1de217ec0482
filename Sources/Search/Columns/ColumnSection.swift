/// Columns by name: a table of their starts and counts (each 64 bit), then the columns, each at a multiple of 8.
struct ColumnSection<Name: CaseIterable & RawRepresentable<Int>>: Sendable {
    private let slice: IndexSlice

    /// - Parameter slice: what a `ColumnWriter` of the same names wrote; nil is given where it is damaged.
    init?(_ slice: IndexSlice) {
        guard slice.start != nil else { return nil }
        self.slice = slice
    }

    func column<Element>(_ name: Name, of type: Element.Type = Element.self) -> Column<Element> {
        let entry = slice.range.lowerBound + name.rawValue * 16
        let start: UInt64 = slice.owner.load(at: entry)
        let count: UInt64 = slice.owner.load(at: entry + 8)
        return Column(slice.owner, offset: slice.range.lowerBound + Int(start), count: Int(count))
    }
}

/// Writes a `ColumnSection`, the columns in any order.
struct ColumnWriter<Name: CaseIterable & RawRepresentable<Int>> {
    private(set) var bytes: [UInt8]

    init() { bytes = Array(repeating: 0, count: Name.allCases.count * 16) }

    mutating func set<Element: BitwiseCopyable>(_ name: Name, _ values: [Element]) {
        while bytes.count % 8 != 0 { bytes.append(0) }
        for (place, word) in [bytes.count, values.count].enumerated() {
            withUnsafeBytes(of: UInt64(word).littleEndian) {
                bytes.replaceSubrange(name.rawValue * 16 + place * 8..<name.rawValue * 16 + place * 8 + 8, with: $0)
            }
        }
        values.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// Rows as two columns.
    mutating func set<Element: BitwiseCopyable>(_ items: Name, ends: Name, _ rows: some Sequence<[Element]>) {
        var (all, last): ([Element], [UInt32]) = ([], [])
        for row in rows {
            all += row
            last.append(UInt32(all.count))
        }
        set(items, all)
        set(ends, last)
    }

    mutating func set(_ items: Name, ends: Name, texts: some Sequence<String>) {
        set(items, ends: ends, texts.lazy.map { Array($0.utf8) })
    }
}
