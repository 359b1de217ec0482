import Commerce
import ImageFile

/// What a list shows of a product without asking the shop's database: its id and its titles.
struct DocumentTable: Sendable {
    /// The columns of a `DocumentTable`.
    enum Name: Int, CaseIterable {
        case idSymbols, idSymbolEnds, ids, idEnds, languages, languageEnds, titleSymbols, titleSymbolEnds, titles, titleEnds
    }

    private let ids: SymbolTextColumn
    private let languages: [Language]
    /// By product and language.
    private let titles: SymbolTextColumn

    /// - Parameter slice: what `DocumentTableWriter` wrote; nil is given where it is damaged.
    init?(_ slice: IndexSlice) {
        guard let section = ColumnSection<Name>(slice) else { return nil }
        ids = SymbolTextColumn(symbols: section.texts(.idSymbols, .idSymbolEnds), codes: section.rows(.ids, .idEnds))
        languages = section.texts(.languages, .languageEnds).map { Language(rawValue: $0) }
        titles = SymbolTextColumn(symbols: section.texts(.titleSymbols, .titleSymbolEnds), codes: section.rows(.titles, .titleEnds))
    }

    func id(of product: Int) -> String { ids[product] }

    func title(of product: Int) -> LocalizedText {
        let pairs = languages.enumerated().map { ($1, titles[product * languages.count + $0]) }
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
        var known: Set<Language> = []
        for title in titles { known.formUnion(title.texts.keys) }
        let languages = known.sorted { $0.rawValue < $1.rawValue }
        var writer = ColumnWriter<DocumentTable.Name>()
        func set(_ texts: [String], _ symbols: DocumentTable.Name, _ symbolEnds: DocumentTable.Name, _ codes: DocumentTable.Name, _ ends: DocumentTable.Name) {
            let coding = SymbolCoding(texts)
            writer.set(symbols, ends: symbolEnds, texts: coding.symbols)
            writer.set(codes, coding.codes)
            writer.set(ends, coding.ends)
        }
        set(ids, .idSymbols, .idSymbolEnds, .ids, .idEnds)
        writer.set(.languages, ends: .languageEnds, texts: languages.map(\.rawValue))
        var texts: [String] = []
        texts.reserveCapacity(titles.count * languages.count)
        for title in titles { for language in languages { texts.append(title.texts[language] ?? "") } }
        set(texts, .titleSymbols, .titleSymbolEnds, .titles, .titleEnds)
        return writer.bytes
    }
}
