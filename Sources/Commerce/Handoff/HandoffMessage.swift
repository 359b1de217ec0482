/// What the customer and a colleague write to each other.
public struct HandoffMessage: Hashable, Codable, Sendable {
    public enum Author: Hashable, Codable, Sendable {
        case customer
        case colleague(String)
    }

    /// Counts from 1 within its hand-off.
    public var number: Int
    public var author: Author
    public var text: String
    /// Seconds since 1970-01-01 UTC.
    public var time: Int

    public init(number: Int, author: Author, text: String, time: Int) {
        self.number = number
        self.author = author
        self.text = text
        self.time = time
    }
}
