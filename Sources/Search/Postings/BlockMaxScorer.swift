/// The documents with the highest `Evidence.score` over some terms, found without looking at most of them.
///
/// MaxScore (H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995) over windows of documents,
/// with the bounds of blocks (S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes", 2011):
/// within a window, terms that together cannot lift a document over the worst of the best are only looked up for
/// documents that another term brings. The result is exactly that of adding up all.
struct BlockMaxScorer {
    struct Term {
        var list: PostingList
        /// A share of `Evidence.totalWeight`.
        var weight: UInt32
    }

    /// Documents a window covers.
    static let windowLength = 4096

    private let documentCount: Int
    private let accepted: ProductSet?
    private var best: TopScores

    /// - Parameter accepted: the only documents that count; nil for all.
    static func best(
        _ depth: RankDepth, of terms: [Term], documentCount: Int, accepted: ProductSet? = nil
    ) -> [TopScores.Entry] {
        guard !terms.isEmpty, depth.limit > 0 else { return [] }
        var scorer = BlockMaxScorer(
            documentCount: documentCount, accepted: accepted, best: TopScores(depth))
        ScoringWindow.withCursors(of: terms) { cursors, window in
            scorer.run(cursors.sorted { $0.bound.score < $1.bound.score }, window)
        }
        return scorer.best.sorted()
    }

    private mutating func run(_ sorted: [PostingCursor], _ window: ScoringWindow) {
        var cursors = sorted
        let count = cursors.count
        // reach[i]: the most the terms 0...i add up to, of the whole lists and of the window.
        var reach = cursors.map(\.bound)
        for index in 1..<max(1, count) { reach[index].add(reach[index - 1]) }
        var windowReach = reach
        var essential = 0
        var start = 0
        while start < documentCount {
            while essential < count, reach[essential].score <= best.threshold { essential += 1 }
            guard essential < count else { return }
            // Nothing before the first document of a term that can bring one is of interest.
            var next = Int.max
            for index in essential..<count { next = min(next, cursors[index].document(from: start) ?? .max) }
            guard next < documentCount else { return }
            start = next
            let end = min(start + Self.windowLength, documentCount)
            if essential == count - 1 { return scanLast(&cursors, reach: reach, from: start) }
            var sum = Evidence.none
            var first = 0
            for index in 0..<count {
                sum.add(cursors[index].bound(from: start, to: end))
                windowReach[index] = sum
                if sum.score <= best.threshold { first = index + 1 }
            }
            if first < count {
                for index in first..<count {
                    cursors[index].add(from: start, to: end, known: window.known, marks: window.marks)
                }
                let rest = first > 0 ? windowReach[first - 1] : .none
                window.take(end - start) { place, evidence in
                    if evidence.adding(rest).score > best.threshold {
                        finish(start &+ place, evidence, &cursors, lookedUp: first, windowReach)
                    }
                }
            }
            start = end
        }
    }

    /// Adds the looked-up terms, as long as they can still lift the document over the threshold.
    @inline(__always)
    private mutating func finish(
        _ document: Int, _ gathered: Evidence, _ cursors: inout [PostingCursor], lookedUp: Int, _ reach: [Evidence]
    ) {
        if let accepted, !accepted.contains(document) { return }
        var evidence = gathered
        var index = lookedUp
        while index > 0 {
            index &-= 1
            if evidence.adding(reach[index]).score <= best.threshold { return }
            evidence.add(cursors[index].evidence(of: document))
        }
        best.insert(document, score: evidence.score, heldWeight: evidence.heldWeight)
    }

    /// Only one term is left that can bring a document: its list, block after block, without a window.
    private mutating func scanLast(_ cursors: inout [PostingCursor], reach: [Evidence], from start: Int) {
        let last = cursors.count - 1
        let rest = last > 0 ? reach[last - 1] : .none
        var cursor = cursors[last]
        while cursor.block < cursor.list.blockCount {
            if cursor.bound(of: cursor.block).adding(rest).score > best.threshold {
                cursor.forEachInBlock(from: start, to: .max) { document, evidence in
                    if evidence.adding(rest).score > best.threshold {
                        finish(document, evidence, &cursors, lookedUp: last, reach)
                    }
                }
            }
            cursor.next()
        }
    }
}
