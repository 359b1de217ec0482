import Text

/// Why nothing of a file was imported; the shop is as it was.
public enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(String)
    case damaged(String, String)
    case unknownFormat(String, String)
    /// A column named in `--map` that the file does not have, or a field that does not exist.
    case unknownColumn(String, known: [String])
    case unknownField(String, known: [String])
    /// Every row was rejected.
    case nothingImported(ImportReport)

    public var description: String {
        switch self {
        case .unreadable(let path): "Cannot read \(Sanitizer.line(path)). Check that the file exists and that you may read it."
        case .damaged(let path, let cause):
            "\(Sanitizer.line(path)) is cut short or damaged (\(Sanitizer.line(cause, limit: 120))). Get it again; nothing was imported."
        case .unknownFormat(let path, let reason):
            "\(Sanitizer.line(path)) is not a format that can be imported: \(reason)."
        case .unknownColumn(let column, let known):
            "The file has no column “\(Sanitizer.line(column, limit: 60))”. It has: "
                + known.prefix(20).map { Sanitizer.line($0, limit: 60) }.joined(separator: ", ") + (known.count > 20 ? " …" : ".")
        case .unknownField(let field, let known):
            "“\(Sanitizer.line(field, limit: 60))” cannot be mapped. Use one of: \(known.joined(separator: ", "))."
        case .nothingImported(let report):
            if let first = report.rejected.first {
                "No row could be imported. Line \(first.line): \(first.reason)."
            } else {
                "The file holds no rows; nothing was imported."
            }
        }
    }
}
