/// A term in one document: where, how strongly, in which fields.
struct Posting: Hashable {
    var document: UInt32
    /// As `Impact` packs it, never 0.
    var impact: UInt8
    /// Bit f is set where the term stands in field f.
    var fields: UInt8
}
