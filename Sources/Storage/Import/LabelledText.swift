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
        let rows = try DelimitedTable.rows(of: path, columns: [textColumn, labelColumn]).map { line, values in
            guard !values[1].isEmpty else { throw LabelledTextError(path: path, line: line, reason: "the intent is empty") }
            return LabelledText(text: values[0], label: values[1])
        }
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
