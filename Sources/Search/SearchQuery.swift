public import Commerce

/// What is asked of the index.
public struct SearchQuery: Hashable, Sendable {
    public var criteria: Criteria
    /// By product position, any scale, higher is more popular; empty where the caller has none.
    public var popularity: [Double]
    public var wantsFacets: Bool

    public init(_ criteria: Criteria, popularity: [Double] = [], wantsFacets: Bool = true) {
        self.criteria = criteria
        self.popularity = popularity
        self.wantsFacets = wantsFacets
    }
}
