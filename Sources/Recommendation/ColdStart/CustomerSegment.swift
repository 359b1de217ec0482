public import Commerce

/// What the shop knows of customers before they have done anything: groups that a customer is in, the widest first.
public struct CustomerSegment: Hashable, Codable, Sendable {
    public let language: Language
    /// Province of the address; nil where there is none.
    public let province: String?

    public init(language: Language, province: String? = nil) {
        self.language = language
        self.province = province
    }

    public init(of customer: Customer) {
        self.init(language: customer.language, province: customer.address?.province)
    }

    /// From the widest to the segment itself.
    var levels: [CustomerSegment] {
        province == nil ? [self] : [CustomerSegment(language: language), self]
    }
}
