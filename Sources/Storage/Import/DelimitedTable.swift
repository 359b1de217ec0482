import Text

/// The named columns of a CSV or TSV file with a header, read whole.
enum DelimitedTable {
    /// - Parameters:
    ///   - columns: compared without case; those of the header that are not among them are passed over.
    ///   - separator: a comma, or a tab.
    /// - Returns: each row's line and its values in the order of `columns`.
    /// - Throws: `LabelledTextError`, `ImportError` for a file that cannot be read.
    static func rows(of path: String, columns: [String], separator: UInt8 = UInt8(ascii: ",")) throws -> [(line: Int, values: [String])] {
        let source = try ImportSource(path: path)
        var reader = DelimitedText(separator: separator)
        var places: [Int]?
        var rows: [(line: Int, values: [String])] = []
        func take(_ record: DelimitedRecord) throws {
            func fail(_ reason: String) -> LabelledTextError { LabelledTextError(path: path, line: record.line, reason: reason) }
            if let problem = record.problem { throw fail(problem) }
            guard let known = places else {
                let names = record.fields.map { $0.trimmingPrefix("\u{FEFF}").lowercased() }
                let found = columns.compactMap { names.firstIndex(of: $0) }
                guard found.count == columns.count else {
                    throw fail("the header must name the columns \(columns.dropLast().joined(separator: ", ")) and \(columns[columns.count - 1])")
                }
                places = found
                return
            }
            guard record.fields.count > known.max() ?? 0 else { throw fail("a column is missing") }
            rows.append((record.line, known.map { record.fields[$0] }))
        }
        while let bytes = try source.next() { try reader.feed(bytes, take) }
        try reader.finish(take)
        return rows
    }
}
