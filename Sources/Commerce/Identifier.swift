/// A string that names one thing of one kind, so that a product's id can never be passed for an order's.
public struct Identifier<Subject>: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var description: String { rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral {
    public init(stringLiteral value: String) { rawValue = value }
}

public typealias ProductID = Identifier<Product>
public typealias VariantID = Identifier<Variant>
public typealias CategoryID = Identifier<Category>
public typealias AttributeID = Identifier<Attribute>
public typealias CustomerID = Identifier<Customer>
public typealias InteractionID = Identifier<Interaction>
public typealias OrderID = Identifier<Order>

extension InteractionID {
    /// "e12"; the number of an interaction that is stored is never given to another.
    public init(number: Int) { self.init(rawValue: "e\(number)") }

    /// Nil where it is no such name.
    public var number: Int? {
        guard rawValue.first == "e", rawValue.utf8.dropFirst().allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(rawValue.dropFirst())
    }
}
