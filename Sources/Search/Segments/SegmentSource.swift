import Commerce

/// A product as a segment in memory was given it, to be put into the next one when the two are joined.
struct SegmentSource: Sendable {
    /// In the index.
    var position: Int
    var product: Product
    var reviews: [Review]
}
