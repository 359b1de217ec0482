public import Commerce

/// A product that meets the hard criteria and is to be ranked.
public struct Candidate: Sendable {
    public var product: Product
    /// The price of the variants that meet the criteria.
    public var price: Money
    /// What Search found, on Search's own scale; several contributions may share a signal. Empty without a query.
    public var evidence: [Contribution]
    public var checks: [Check]

    public init(product: Product, price: Money, evidence: [Contribution] = [], checks: [Check] = []) {
        self.product = product
        self.price = price
        self.evidence = evidence
        self.checks = checks
    }
}
