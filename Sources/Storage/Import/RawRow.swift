/// A value as its file has it, before anything is made of it.
enum RawValue: Hashable, Sendable {
    case text(String)
    /// The digits as written, so that prices stay exact.
    case number(String)
    case flag(Bool)
    case list([String])

    /// The value as one text.
    var text: String {
        switch self {
        case .text(let text), .number(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let texts): texts.joined(separator: ", ")
        }
    }

    var isEmpty: Bool {
        switch self {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .list(let texts): texts.isEmpty
        case .number, .flag: false
        }
    }
}

/// One row of any format: what stands in which column.
struct RawRow: Sendable {
    /// Counted from 1.
    var line: Int
    var fields: [(column: String, value: RawValue)]
    /// Columns that tell the variants of a product apart, in order; empty where the format does not say.
    var optionColumns: [String] = []
}

/// A row that cannot be used, and why.
public struct RejectedRow: Hashable, Sendable {
    /// Counted from 1, in the unpacked file.
    public var line: Int
    public var reason: String

    public init(line: Int, reason: String) {
        self.line = line
        self.reason = reason
    }
}
