extension SearchIndex {
    /// A product with what the words of a query say for it.
    struct Scored {
        var row: Row
        var position: Int
        /// Of `Evidence`.
        var score: UInt32
        var heldWeight: UInt32

        func score(_ words: QueryAnalysis) -> Double { Evidence.share(score) * words.totalWeight }
    }

    /// The products with the highest scores for the words of `text`, the best first; equal ones in catalogue order.
    ///
    /// Nothing is filtered, fetched or counted: what holds any word of the text may be on the list. Empty for a text
    /// without words.
    /// - Returns: positions with scores, as `SearchHit` has them.
    public func ranking(of text: String, limit: Int) -> [(product: Int, score: Double)] {
        let words = analysis(of: [text])
        let meaning = meaning(of: words, [text])
        let found = best(Self.fusionDepth(meaning, limit, words), of: words).map { RankedHit($0, words) }
        return fused(found, meaning, words, limit: limit).map { ($0.position, $0.score) }
    }

    /// The products with the highest `Evidence.score`, the best first; equal ones by position.
    /// - Parameter accepted: the only products that count; nil for all.
    func best(_ depth: RankDepth, of words: QueryAnalysis, accepted: Selection? = nil) -> [Scored] {
        merged(
            segments.enumerated().map { number, segment in
                segment.postings.best(
                    depth, of: words.weighted(in: number), accepted: accepted?.parts[number] ?? segment.liveness?.live)
            }, depth)
    }

    /// The accepted products that hold at least `share` of what the best of them holds of the words, and among them those
    /// with the highest `Evidence.score`, the best first.
    /// - Parameter depth: of the latter.
    func covering(
        _ share: Double, of words: QueryAnalysis, accepted: Selection, depth: RankDepth = RankDepth(0)
    ) -> (listed: Selection, best: [Scored]) {
        var most: UInt32 = 0
        func result(of segment: Int) -> CoverageScan.Result {
            segments[segment].postings.covering(
                share, of: words.weighted(in: segment), known: most, depth: depth, accepted: accepted.parts[segment])
        }
        var results = segments.indices.map { segment in
            let result = result(of: segment)
            most = max(most, result.best)
            return (held: most, result)
        }
        // Held against less than the best of a later segment, too many were let in.
        for segment in results.indices where results[segment].held < most { results[segment] = (most, result(of: segment)) }
        return (Selection(results.map(\.1.documents)), merged(results.map(\.1.top), depth))
    }

    /// - Parameter found: by segment, the best first.
    private func merged(_ found: [[TopScores.Entry]], _ depth: RankDepth) -> [Scored] {
        let scored = found.enumerated().map { number, entries in
            entries.map { entry in
                Scored(
                    row: Row(segment: number, place: entry.document), position: segments[number].position(of: entry.document),
                    score: entry.score, heldWeight: entry.heldWeight)
            }
        }
        guard scored.count > 1 else { return scored[0] }
        return Array(depth.cut(scored.joined().sorted { ($1.score, $0.position) < ($0.score, $1.position) }, score: \.score))
    }
}
