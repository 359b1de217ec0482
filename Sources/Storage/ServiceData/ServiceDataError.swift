import Text

/// Why a document with a shop's service data cannot be imported, and where; the shop is as it was.
public struct ServiceDataError: Error, Hashable, Sendable, CustomStringConvertible {
    public var path: String
    /// Counted from 1; nil where the file as a whole is meant.
    public var place: Place?
    /// The rest of the sentence: "the order #W1 has no status".
    public var reason: String

    public struct Place: Hashable, Sendable {
        public var line: Int
        /// In characters.
        public var column: Int
    }

    public var description: String {
        let place = place.map { ", line \($0.line), column \($0.column)" } ?? ""
        return "\(Sanitizer.line(path))\(place): \(reason). Correct it and import the file again; nothing was changed."
    }
}

/// A mistake at a value of the document.
struct ServiceDataProblem: Error, Hashable {
    /// The byte where it stands.
    var offset: Int?
    var reason: String
}
