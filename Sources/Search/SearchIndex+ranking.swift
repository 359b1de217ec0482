extension SearchIndex {
    /// The products with the highest scores for the words of `text`, the best first; equal ones in catalogue order.
    ///
    /// Nothing is filtered, fetched or counted: what holds any word of the text may be on the list. Empty for a text
    /// without words.
    /// - Returns: positions with scores, as `SearchHit` has them.
    public func ranking(of text: String, limit: Int) -> [(product: Int, score: Double)] {
        let words = analysis(of: [text])
        let meaning = meaning(of: words, [text])
        let best = postings.best(Self.fusionDepth(meaning, limit), of: words.weighted).map { RankedHit($0, words) }
        return fused(best, meaning, words, limit: limit).map { ($0.product, $0.score) }
    }
}
