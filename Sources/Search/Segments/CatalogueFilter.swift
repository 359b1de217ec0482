import Commerce

/// One set of criteria held against all segments of an index.
struct CatalogueFilter {
    let parts: [CriteriaFilter]

    init(_ criteria: Criteria, _ segments: [Segment], _ vocabulary: Vocabulary) {
        parts = segments.map { CriteriaFilter(criteria, segment: $0, vocabulary: vocabulary) }
    }

    /// The products that `Criteria.accepts`.
    func accepted() -> Selection { Selection(parts.map { $0.accepted() }) }

    /// The products whose `Criteria.checks` say "met" of this one condition.
    func meeting(_ name: CriterionName) -> Selection { Selection(parts.map { $0.meeting(name) }) }

    /// The check of one condition: `met` is what `meeting` gives for it.
    func state(of name: CriterionName, for row: Row, met: Selection) -> Check.State {
        parts[row.segment].state(of: name, for: row.place, met: met.parts[row.segment])
    }

    /// Prices in minor units of the variants of a product that meet the criteria.
    @inline(__always)
    func matchingPrices(of row: Row) -> (lowest: Int, highest: Int)? { parts[row.segment].matchingPrices(of: row.place) }

    /// The lowest of them, else the product's own.
    @inline(__always)
    func lowestPrice(of row: Row) -> Int { parts[row.segment].lowestPrice(of: row.place) }
}
