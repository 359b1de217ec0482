/// The documents that hold nearly as much of a query as the best of them does, and the best by `Evidence.score` among them.
///
/// As in `BlockMaxScorer`, terms that together weigh too little to reach the share are only looked up for documents
/// that another term brings (the "weak and" of A. Broder et al., "Efficient query evaluation using a two-level retrieval
/// process", 2003). What a document holds is found for 64 at a time: each term is a row of bits, and the documents of a
/// word are divided by the heaviest term, then the next, until each part has enough or cannot get it.
struct CoverageScan {
    struct Result {
        var documents: ProductSet
        /// The most that one of the documents holds of the weight.
        var best: UInt32
        /// The best first; equal ones by number.
        var top: [TopScores.Entry]
    }

    private let terms: [BlockMaxScorer.Term]
    private let documentCount: Int
    private let accepted: ProductSet?

    /// - Parameters:
    ///   - share: of what the best holds, above 0 and at most 1.
    ///   - known: what some document holds, maybe one of another index; 0 where nothing is known.
    ///   - limit: of the best by score.
    static func covering(
        _ share: Double, of terms: [BlockMaxScorer.Term], known: UInt32, limit: Int, documentCount: Int, accepted: ProductSet?
    ) -> Result {
        let scan = CoverageScan(terms: terms, documentCount: documentCount, accepted: accepted)
        // Mostly some document holds all of the terms.
        var assumed = known > 0 ? known : terms.reduce(0) { $0 + $1.weight }
        while true {
            let least = max(1, UInt32((Double(assumed) * share).rounded(.up)))
            let result = scan.holding(least, limit: limit)
            if result.best == assumed || (result.best < assumed && assumed == known) { return result }
            if result.best > 0 {
                // What holds more would have been found too, so this is the most.
                assumed = result.best
            } else {
                let best = BlockMaxScorer.best(1, of: terms, documentCount: documentCount, accepted: accepted).first
                guard let best, best.heldWeight < assumed else { return result }
                assumed = best.heldWeight
            }
        }
    }

    private func holding(_ least: UInt32, limit: Int) -> Result {
        ScoringWindow.withCursors(of: terms.sorted { $0.weight < $1.weight }) { cursors, window in
            CoverageWindow.withBits(terms.count) { bits in
                var pass = CoverageWindow(
                    cursors, window, bits: bits, least: least, limit: min(limit, documentCount), documentCount: documentCount,
                    accepted: accepted)
                pass.run()
                return Result(documents: pass.documents, best: pass.best, top: pass.top?.sorted() ?? [])
            }
        }
    }
}
