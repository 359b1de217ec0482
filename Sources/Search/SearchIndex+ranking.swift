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
        let found = best(Self.fusionDepth(meaning, limit), of: words).map { RankedHit($0, words) }
        return fused(found, meaning, words, limit: limit).map { ($0.position, $0.score) }
    }

    /// The products with the highest `Evidence.score`, the best first; equal ones by position.
    /// - Parameter accepted: the only products that count; nil for all.
    func best(_ limit: Int, of words: QueryAnalysis, accepted: Selection? = nil) -> [Scored] {
        merged(segments.enumerated().map { number, segment in
            segment.postings.best(limit, of: words.weighted(in: number), accepted: accepted?.parts[number] ?? segment.liveness?.live)
        }, limit: limit)
    }

    /// The accepted products that hold at least `share` of what the best of them holds of the words.
    /// - Parameter limit: of the best of them by score.
    func covering(
        _ share: Double, of words: QueryAnalysis, limit: Int = 0, accepted: Selection
    ) -> (listed: Selection, top: [Scored]) {
        var best: UInt32 = 0
        func result(of segment: Int) -> CoverageScan.Result {
            segments[segment].postings.covering(
                share, of: words.weighted(in: segment), known: best, limit: limit, accepted: accepted.parts[segment])
        }
        var results = segments.indices.map { segment in
            let result = result(of: segment)
            best = max(best, result.best)
            return result
        }
        // Held against less than the best of a later segment, too many were let in.
        for segment in results.indices where (1..<max(1, best)).contains(results[segment].best) { results[segment] = result(of: segment) }
        return (Selection(results.map(\.documents)), merged(results.map(\.top), limit: limit))
    }

    /// - Parameter found: by segment, the best first.
    private func merged(_ found: [[TopScores.Entry]], limit: Int) -> [Scored] {
        let scored = found.enumerated().map { segment, entries in
            entries.map { entry in
                Scored(
                    row: Row(segment: segment, place: entry.document), position: segments[segment].position(of: entry.document),
                    score: entry.score, heldWeight: entry.heldWeight)
            }
        }
        guard scored.count > 1 else { return scored[0] }
        return Array(scored.joined().sorted { ($1.score, $0.position) < ($0.score, $1.position) }.prefix(max(0, limit)))
    }
}
