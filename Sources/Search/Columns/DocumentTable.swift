import Commerce

/// What a list shows of a product without asking the shop's database: its id and its titles.
struct DocumentTable: Sendable {
    /// The columns of a `DocumentTable`.
    enum Name: Int, CaseIterable {
        case ids, idEnds, languages, languageEnds, titles, titleEnds
    }

    private let ids: TextColumn
    private let languages: TextColumn
    /// By product and language.
    private let titles: TextColumn

    /// - Parameter slice: what `DocumentTableWriter` wrote; nil is given where it is damaged.
    init?(_ slice: IndexSlice) {
        guard let section = ColumnSection<Name>(slice) else { return nil }
        func texts(_ items: Name, _ ends: Name) -> TextColumn {
            TextColumn(bytes: RowColumn(items: section.column(items), ends: section.column(ends)))
        }
        ids = texts(.ids, .idEnds)
        languages = texts(.languages, .languageEnds)
        titles = texts(.titles, .titleEnds)
    }

    func id(of product: Int) -> String { ids[product] }

    func title(of product: Int) -> LocalizedText {
        let pairs = languages.enumerated().map { (Language(rawValue: $1), titles[product * languages.count + $0]) }
        return LocalizedText(Dictionary(uniqueKeysWithValues: pairs.filter { !$0.1.isEmpty }))
    }
}

/// Writes a `DocumentTable`.
struct DocumentTableWriter {
    private var ids: [String] = []
    private var titles: [LocalizedText] = []

    mutating func add(_ product: Product) {
        ids.append(product.id.rawValue)
        titles.append(product.title)
    }

    func bytes() -> [UInt8] {
        let languages = Set(titles.lazy.flatMap(\.texts.keys)).sorted { $0.rawValue < $1.rawValue }
        var writer = ColumnWriter<DocumentTable.Name>()
        writer.set(.ids, ends: .idEnds, texts: ids)
        writer.set(.languages, ends: .languageEnds, texts: languages.map(\.rawValue))
        writer.set(.titles, ends: .titleEnds, texts: titles.lazy.flatMap { title in languages.map { title.texts[$0] ?? "" } })
        return writer.bytes
    }
}
