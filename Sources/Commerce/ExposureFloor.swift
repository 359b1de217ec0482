/// Brands that get a least share of the places in recommendations, so that a shop's small makers are seen at all.
public struct ExposureFloor: Hashable, Codable, Sendable {
    /// By brand, above 0.
    public let shares: [String: Double]

    /// Nil where a share is not above 0 or they add up to more than 1.
    public init?(shares: [String: Double]) {
        guard shares.values.allSatisfy({ $0 > 0 }), shares.values.reduce(0, +) <= 1 + 1e-9 else { return nil }
        self.shares = shares
    }
}
