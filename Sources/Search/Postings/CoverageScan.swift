import Foundation
import Synchronization

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
    private let manyPostings: Int

    /// From so many postings on a second thread saves more than it costs to wake it.
    static let manyPostings = 50_000

    /// - Parameters:
    ///   - share: of what the best holds, above 0 and at most 1.
    ///   - known: what some document holds, maybe one of another index; 0 where nothing is known.
    ///   - depth: of the best by score.
    ///   - manyPostings: from so many on two threads share the documents; the result is the same.
    static func covering(
        _ share: Double, of terms: [BlockMaxScorer.Term], known: UInt32, depth: RankDepth, documentCount: Int, accepted: ProductSet?,
        manyPostings: Int = manyPostings
    ) -> Result {
        let scan = CoverageScan(terms: terms, documentCount: documentCount, accepted: accepted, manyPostings: manyPostings)
        // Mostly some document holds all of the terms.
        var assumed = known > 0 ? known : terms.reduce(0) { $0 + $1.weight }
        while true {
            let least = max(1, UInt32((Double(assumed) * share).rounded(.up)))
            let result = scan.holding(least, depth: depth.holding(least))
            if result.best == assumed || (result.best < assumed && assumed == known) { return result }
            if result.best > 0 {
                // What holds more would have been found too, so this is the most.
                assumed = result.best
            } else {
                let best = BlockMaxScorer.best(RankDepth(1), of: terms, documentCount: documentCount, accepted: accepted).first
                guard let best, best.heldWeight < assumed else { return result }
                assumed = best.heldWeight
            }
        }
    }

    private func holding(_ least: UInt32, depth: RankDepth) -> Result {
        guard terms.reduce(0, { $0 + $1.list.count }) >= manyPostings else {
            return holding(least, depth: depth, in: 0..<documentCount)
        }
        let middle = documentCount / 2 & ~63
        let parts = SharedScan(scan: self, ranges: [0..<middle, middle..<documentCount]).results(least, depth: depth)
        return parts.dropFirst().reduce(into: parts[0]) { whole, part in
            whole.documents.formUnion(part.documents)
            whole.best = max(whole.best, part.best)
            // The first part's documents come first among equals.
            whole.top = Array(depth.cut((whole.top + part.top).sorted { ($1.score, $0.document) < ($0.score, $1.document) }, score: \.score))
        }
    }

    /// - Parameter range: of documents; begins with a word of bits.
    fileprivate func holding(_ least: UInt32, depth: RankDepth, in range: Range<Int>) -> Result {
        ScoringWindow.withCursors(of: terms.sorted { $0.weight < $1.weight }) { cursors, window in
            var cursors = cursors
            return cursors.withUnsafeMutableBufferPointer { cursors in
                CoverageWindow.withBits(terms.count) { bits in
                    var pass = CoverageWindow(
                        cursors, window, bits: bits, least: least, depth: depth, documentCount: documentCount,
                        accepted: accepted)
                    pass.run(range)
                    return Result(documents: pass.documents, best: pass.best, top: pass.top?.sorted() ?? [])
                }
            }
        }
    }
}

/// A scan whose parts several threads take.
///
/// `@unchecked Sendable`: what the lists of the terms point to is read only, and `InvertedIndex` keeps it alive around the
/// whole scan, which returns when all threads have ended.
private struct SharedScan: @unchecked Sendable {
    let scan: CoverageScan
    let ranges: [Range<Int>]

    /// By range.
    func results(_ least: UInt32, depth: RankDepth) -> [CoverageScan.Result] {
        let results = Mutex([CoverageScan.Result?](repeating: nil, count: ranges.count))
        DispatchQueue.concurrentPerform(iterations: ranges.count) { part in
            let result = scan.holding(least, depth: depth, in: ranges[part])
            results.withLock { $0[part] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
