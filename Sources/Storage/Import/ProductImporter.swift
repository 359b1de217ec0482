public import Commerce
import Foundation

/// Reads a product file of any known format into the contents of a shop of its own.
public struct ProductImporter: Sendable {
    public var options: ImportOptions

    public init(options: ImportOptions) { self.options = options }

    /// Reads the whole file; linear in its size, and all products are in memory at the end.
    /// - Throws: `ImportError`; also `CancellationError` where the task is cancelled.
    public func read(
        file: String, progress: (ImportProgress) -> Void = { _ in }
    ) throws -> (contents: ShopContents, report: ImportReport) {
        let source = try ImportSource(path: file)
        let start = try source.next() ?? []
        var reader = try RowReader(start: start, path: file)
        var mapper = try RowMapper(options: options)
        var assembler = ProductAssembler()
        var rows = 0
        var columns: Set<String> = []
        let wanted = Set(options.map.values)

        func take(_ row: Result<RawRow, RowProblem>) {
            rows += 1
            switch row {
            case .failure(let problem): assembler.reject(RejectedRow(line: problem.line, reason: problem.reason))
            case .success(let row):
                if !wanted.isSubset(of: columns) { columns.formUnion(row.fields.map(\.column)) }
                do throws(RowMapper.Rejection) {
                    assembler.add(try mapper.item(row))
                } catch {
                    assembler.reject(RejectedRow(line: row.line, reason: error.reason))
                }
            }
        }

        let total = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
        var bytes: ArraySlice<UInt8>? = start.dropFirst(RowReader.markLength(start))
        while let chunk = bytes {
            try Task.checkCancellation()
            try reader.feed(chunk, take)
            progress(ImportProgress(bytes: min(source.offset, total), totalBytes: total, rows: rows))
            bytes = try source.next()
        }
        try reader.finish(take)
        if let missing = wanted.subtracting(columns).min(), rows > 0 {
            throw ImportError.unknownColumn(missing, known: reader.columns ?? columns.sorted())
        }
        return try result(reader.format, rows: rows, assembler, mapper)
    }

    private func result(
        _ format: ImportFormat, rows: Int, _ assembler: ProductAssembler, _ mapper: RowMapper
    ) throws -> (contents: ShopContents, report: ImportReport) {
        let products = assembler.products
        let currency = mapper.currency ?? options.currency ?? .usd
        var report = ImportReport(format: format, currency: currency)
        report.rows = rows
        report.products = products.count
        report.variants = products.reduce(0) { $0 + $1.variants.count }
        report.rejected = assembler.rejected.sorted { $0.line < $1.line }
        guard !products.isEmpty else { throw ImportError.nothingImported(report) }
        if mapper.pricesAreWhole, options.priceUnit == .major, currency.decimals > 0, products.count > 1 {
            report.notices.append(
                "No price has decimals. If 4995 means \(Money(minorUnits: 4995, currency).display), import again with --price-unit minor.")
        }
        let vocabulary = ImportedVocabulary.vocabulary(of: products, categories: assembler.categoryList)
        if vocabulary.categories.isEmpty {
            report.notices.append("No column gives a category. Name one with --map category=COLUMN to search by it.")
        }
        let shelved = products.count { $0.category != nil }
        if shelved > 0, shelved * 2 < products.count {
            report.notices.append(
                "Only \(shelved) of \(products.count) products have a category; who searches by category sees only those.")
        }
        let languages = Set(products.flatMap(\.title.texts.keys)).sorted { $0.rawValue < $1.rawValue }
        let name = LocalizedText(Dictionary(uniqueKeysWithValues: languages.map { ($0, options.shopName) }))
        let shop = Shop(name: name, currency: currency, languages: languages)
        return (ShopContents(shop: shop, vocabulary: vocabulary, products: products), report)
    }
}

extension SQLiteShopStore {
    /// Imports a product file as this shop's catalogue, in one transaction: all of its sound rows, or nothing.
    /// - Parameters:
    ///   - utterances: example sentences the shop's understanding is trained on, as the demo shop has them.
    ///   - synonyms: likewise, for its search.
    /// - Throws: `ImportError`, `StorageError`; then the shop is as it was.
    public func importProducts(
        from file: String, options: ImportOptions, utterances: [Utterance], synonyms: [[String]],
        progress: (ImportProgress) -> Void = { _ in }
    ) throws -> ImportReport {
        var (contents, report) = try ProductImporter(options: options).read(file: file, progress: progress)
        contents.utterances = utterances
        contents.synonyms = synonyms
        try replaceCatalog(with: contents, stamp: "import")
        return report
    }
}
