public import Commerce

/// What is asked of the index.
public struct SearchQuery: Hashable, Sendable {
    public var criteria: Criteria
    /// By product position, any scale, higher is more popular; empty where the caller has none.
    public var popularity: [Double]
    public var wantsFacets: Bool
    /// How much of the query a product must hold, as a share of what the best one holds, to belong on the list: below
    /// `SearchIndex.shownShareOfBestCoverage` a match is too weak to stand beside the best. 0 lists what holds any word.
    public var leastShareOfBestCoverage: Double

    public init(
        _ criteria: Criteria, popularity: [Double] = [], wantsFacets: Bool = true,
        leastShareOfBestCoverage: Double = SearchIndex.shownShareOfBestCoverage
    ) {
        self.criteria = criteria
        self.popularity = popularity
        self.wantsFacets = wantsFacets
        self.leastShareOfBestCoverage = leastShareOfBestCoverage
    }
}
