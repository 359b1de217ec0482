/// A mistake in one of the catalogue's files.
public struct CatalogIssue: Error, Hashable, Sendable, CustomStringConvertible {
    /// From the catalogue's folder on: "Catalog/products/shoes.yaml".
    public var file: String
    /// Counted from 1; nil where the file as a whole is meant.
    public var line: Int?
    /// What is wrong, and what to do.
    public var message: String

    public init(file: String, line: Int?, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message)" }
}

/// Why a catalogue cannot be loaded: every mistake that was found.
public struct CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Never empty; by file and line.
    public var issues: [CatalogIssue]

    public init(_ issues: [CatalogIssue]) {
        self.issues = issues.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
    }

    /// The first five, one a line, and how many more there are.
    public var description: String {
        let shown = issues.prefix(5).map(\.description)
        let more = issues.count - shown.count
        return (shown + (more > 0 ? ["… and \(more) more"] : [])).joined(separator: "\n")
    }
}

/// A value and the place it was read from, for mistakes that only show beside other files.
struct Located<Value: Sendable>: Sendable {
    var value: Value
    var file: String
    var line: Int?

    func issue(_ message: String) -> CatalogIssue { CatalogIssue(file: file, line: line, message: message) }
}

/// What one file gave: values, and the mistakes beside them.
struct Parsed<Value: Sendable>: Sendable {
    var value: Value
    var issues: [CatalogIssue]
}
