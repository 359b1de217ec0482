import Text

/// One line of a labelled set.
public struct LabelledText: Hashable, Sendable {
    public var text: String
    public var label: String

    public init(text: String, label: String) {
        self.text = text
        self.label = label
    }

    /// Reads a CSV file whose header names the columns of the texts and of their labels; it may be gzip.
    /// - Throws: `LabelledTextError`, `ImportError` for a file that cannot be read.
    public static func read(
        from path: String, textColumn: String = "text", labelColumn: String = "intent"
    ) throws -> [LabelledText] {
        let source = try ImportSource(path: path)
        var reader = DelimitedText()
        var columns: (text: Int, label: Int)?
        var rows: [LabelledText] = []
        func take(_ record: DelimitedRecord) throws {
            func fail(_ reason: String) -> LabelledTextError { LabelledTextError(path: path, line: record.line, reason: reason) }
            if let problem = record.problem { throw fail(problem) }
            guard let known = columns else {
                let names = record.fields.map { $0.trimmingPrefix("\u{FEFF}").lowercased() }
                guard let text = names.firstIndex(of: textColumn), let label = names.firstIndex(of: labelColumn) else {
                    throw fail("the header must name the columns \(textColumn) and \(labelColumn)")
                }
                columns = (text, label)
                return
            }
            guard record.fields.count > max(known.text, known.label) else { throw fail("a column is missing") }
            let label = record.fields[known.label]
            guard !label.isEmpty else { throw fail("the intent is empty") }
            rows.append(LabelledText(text: record.fields[known.text], label: label))
        }
        while let bytes = try source.next() { try reader.feed(bytes, take) }
        try reader.finish(take)
        guard !rows.isEmpty else { throw LabelledTextError(path: path, line: 1, reason: "there are no examples in it") }
        return rows
    }
}

/// Why a labelled set cannot be used, and in which line.
public struct LabelledTextError: Error, Hashable, Sendable, CustomStringConvertible {
    public var path: String
    public var line: Int
    public var reason: String

    public var description: String { "\(Sanitizer.line(path)), line \(line): \(reason)." }
}
