/// A secret that is sent and never shown: printing, dumping and reflecting it give three dots.
public struct APIKey: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let secret: String

    /// - Returns: nil for an empty key and for one that cannot stand in a header (anything but printable ASCII).
    public init?(_ secret: String) {
        guard !secret.isEmpty, secret.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        self.secret = secret
    }

    public var description: String { "…" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// `text` with the key taken out, in case a server repeats what it was sent.
    func redacting(_ text: String) -> String {
        text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: description)
    }
}
