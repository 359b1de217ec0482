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
    /// - Returns: positions with BM25F times coverage, as `SearchHit.score` has it.
    public func ranking(of text: String, limit: Int) -> [(product: Int, score: Double)] {
        let words = analysis(of: [text])
        return best(limit, of: words).map { ($0.position, $0.score(words)) }
    }

    /// The products with the highest `Evidence.score`, the best first; equal ones by position.
    /// - Parameter accepted: the only products that count; nil for all.
    func best(_ limit: Int, of words: QueryAnalysis, accepted: Selection? = nil) -> [Scored] {
        let found = segments.enumerated().map { number, segment in
            segment.postings.best(
                limit, of: words.weighted(in: number), accepted: accepted?.parts[number] ?? segment.liveness?.live
            ).map { entry in
                Scored(
                    row: Row(segment: number, place: entry.document), position: segment.position(of: entry.document),
                    score: entry.score, heldWeight: entry.heldWeight)
            }
        }
        guard found.count > 1 else { return found[0] }
        return Array(found.joined().sorted { ($1.score, $0.position) < ($0.score, $1.position) }.prefix(max(0, limit)))
    }

    /// The accepted products that hold at least `share` of what the best of them holds of the words.
    func covering(_ share: Double, of words: QueryAnalysis, accepted: Selection) -> Selection {
        // A good guess of what the best holds spares time.
        var best = best(1, of: words, accepted: accepted).first?.heldWeight ?? 0
        func result(of segment: Int) -> CoverageScan.Result {
            segments[segment].postings.covering(
                share, of: words.weighted(in: segment), known: best, accepted: accepted.parts[segment])
        }
        var results = segments.indices.map { segment in
            let result = result(of: segment)
            best = max(best, result.best)
            return result
        }
        // Held against less than the best of a later segment, too many were let in.
        for segment in results.indices where results[segment].best < best { results[segment] = result(of: segment) }
        return Selection(results.map(\.documents))
    }
}
