/// What came of one typed line, reduced to what must be the same whenever it is typed in the same place.
public struct SessionReply: Hashable, Sendable {
    /// In the order in which they are written.
    public enum Field: String, CaseIterable, Sendable {
        case intent, opened, compared, products, action, cart, orders, noted, failed, citations, answer
    }

    /// In place of what a field holds: whatever comes is right.
    public static let any = "any"

    /// What is absent did not come. Only an answer has more than one line.
    public var fields: [Field: String]

    public init(_ fields: [Field: String] = [:]) { self.fields = fields }

    public var isEmpty: Bool { fields.isEmpty }

    /// One field in which a reply is not what was expected.
    public struct Difference: Hashable, Sendable {
        public var field: Field
        /// Nil is none.
        public var expected: String?
        public var came: String?
    }

    /// Where `other` is not as this reply says. A reply of which nothing is known agrees with any.
    public func differences(from other: SessionReply) -> [Difference] {
        guard !isEmpty else { return [] }
        return Field.allCases.compactMap { field in
            let (expected, came) = (fields[field], other.fields[field])
            return expected == came || expected == Self.any ? nil : Difference(field: field, expected: expected, came: came)
        }
    }
}
