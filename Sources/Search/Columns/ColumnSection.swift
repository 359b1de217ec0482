import ImageFile

/// Columns by name: a table of their starts and counts (each 64 bit), then the columns.
struct ColumnSection<Name: CaseIterable & RawRepresentable<Int>>: Sendable {
    private let slice: IndexSlice

    /// - Parameter slice: what a `ColumnWriter` of the same names wrote; nil is given where it is damaged.
    init?(_ slice: IndexSlice) {
        guard slice.start != nil else { return nil }
        self.slice = slice
    }

    func column<Element>(_ name: Name, of type: Element.Type = Element.self) -> Column<Element> {
        let (start, count) = entry(name)
        return Column(slice.owner, offset: slice.range.lowerBound + start, count: count)
    }

    func rows<Element>(_ items: Name, _ ends: Name) -> RowColumn<Element> {
        RowColumn(items: column(items), ends: column(ends))
    }

    func texts(_ name: Name, _ ends: Name) -> TextColumn {
        let (start, count) = entry(name)
        let first = slice.range.lowerBound + start
        return TextColumn(IndexSlice(slice.owner, first..<first + count), ends: column(ends))
    }

    private func entry(_ name: Name) -> (start: Int, count: Int) {
        let entry = slice.range.lowerBound + name.rawValue * 16
        let (start, count): (UInt64, UInt64) = (slice.owner.load(at: entry), slice.owner.load(at: entry + 8))
        return (Int(start), Int(count))
    }
}

/// Writes a `ColumnSection`, the columns in any order.
struct ColumnWriter<Name: CaseIterable & RawRepresentable<Int>> {
    private(set) var bytes: [UInt8]

    init() { bytes = Array(repeating: 0, count: Name.allCases.count * 16) }

    mutating func set<Element: FixedWidthInteger>(_ name: Name, _ values: [Element]) {
        enter(name, count: values.count)
        ColumnEncoder.append(values, to: &bytes)
    }

    /// Rows as two columns.
    mutating func set<Element: FixedWidthInteger>(_ items: Name, ends: Name, _ rows: some Sequence<[Element]>) {
        var (all, last): ([Element], [UInt32]) = ([], [])
        for row in rows {
            all += row
            last.append(UInt32(all.count))
        }
        set(items, all)
        set(ends, last)
    }

    mutating func set(_ name: Name, ends: Name, texts: some Sequence<some Collection<UInt8>>) {
        var (all, last): ([UInt8], [UInt32]) = ([], [])
        for text in texts {
            all += text
            last.append(UInt32(all.count))
        }
        enter(name, count: all.count)
        bytes += all
        set(ends, last)
    }

    mutating func set(_ name: Name, ends: Name, texts: some Sequence<String>) {
        set(name, ends: ends, texts: texts.lazy.map(\.utf8))
    }

    private mutating func enter(_ name: Name, count: Int) {
        for (place, word) in [bytes.count, count].enumerated() {
            withUnsafeBytes(of: UInt64(word).littleEndian) {
                bytes.replaceSubrange(name.rawValue * 16 + place * 8..<name.rawValue * 16 + place * 8 + 8, with: $0)
            }
        }
    }
}
