/// A misspelt word and the word that was understood in its place.
public struct Correction: Hashable, Sendable {
    public var from: String
    public var to: String

    public init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}
