/// Why a file cannot be used. The remedy is always the same: make it anew from what it was made of.
public enum FileDamage: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no file, or it cannot be read; the system's words for why.
    case unreadable(path: String, reason: String)
    /// It cannot be written; likewise.
    case unwritable(path: String, reason: String)
    /// Not a file of this kind, or one of another version of the program.
    case foreign(path: String)
    /// Some of its bytes are not those that were written.
    case corrupt(path: String)

    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
        case .foreign(let path): "\(path) is not a file of this kind and version"
        case .corrupt(let path): "\(path) is damaged: its checksum does not match"
        }
    }
}
