/// What kept the shop's data from being read or written, where, and what to do about it.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// The path cannot be read, or is missing.
        case unreadable
        case unwritable
        case full
        /// Not a database, or a damaged one.
        case corrupt
        /// Written by a later version of the program.
        case newerVersion
        /// Another session kept the database locked for longer than the timeout.
        case busy
        case invalidName
        case other
    }

    public var code: Code
    public var path: String
    /// What the system said; empty where the code says it all.
    public var cause: String

    public init(_ code: Code, path: String, cause: String = "") {
        self.code = code
        self.path = path
        self.cause = cause
    }

    /// One or two plain sentences: what is wrong, what to do.
    public var description: String {
        let detail = cause.isEmpty ? "" : " (\(cause))"
        return switch code {
        case .unreadable: "Cannot read \(path)\(detail). Check that it exists and that you may read it."
        case .unwritable:
            "Cannot write to \(path)\(detail). Make it writable, or set XDG_DATA_HOME to a directory that is."
        case .full: "The disk that holds \(path) is full. Free some space and start again; nothing was lost."
        case .corrupt:
            "\(path) is not a readable shop database\(detail). Move it aside and start again to build a new one."
        case .newerVersion:
            "\(path) was written by a newer version of shopkeeper. Update shopkeeper, or choose another shop."
        case .busy: "\(path) is in use by another session. Try again in a moment."
        case .invalidName:
            "“\(path)” cannot be a shop's name: use 1 to 64 letters, digits, hyphens and underscores."
        case .other: "The shop database \(path) reported an error\(detail)."
        }
    }
}
