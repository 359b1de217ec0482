/// Words and how often each stands in the catalogue.
enum WordList {
    private enum Name: Int, CaseIterable {
        case words, wordEnds, counts
    }

    static func bytes(of frequencies: [String: Int]) -> [UInt8] {
        let sorted = frequencies.sorted { $0.key.precedesByBytes($1.key) }
        var writer = ColumnWriter<Name>()
        writer.set(.words, ends: .wordEnds, texts: sorted.map(\.key))
        writer.set(.counts, sorted.map { UInt32(clamping: $0.value) })
        return writer.bytes
    }

    /// Empty where `slice` is damaged. O(words).
    static func frequencies(_ slice: IndexSlice) -> [String: Int] {
        guard let section = ColumnSection<Name>(slice) else { return [:] }
        let words = TextColumn(bytes: RowColumn(items: section.column(.words), ends: section.column(.wordEnds)))
        let counts: Column<UInt32> = section.column(.counts)
        return Dictionary(uniqueKeysWithValues: zip(words, counts.lazy.map { Int($0) }))
    }
}
