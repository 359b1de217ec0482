/// The documents with the highest sums of weight · impact over some terms, found without looking at most of them.
///
/// MaxScore (H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995) over windows of documents,
/// with the bounds of blocks (S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes", 2011):
/// within a window, terms that together cannot lift a document over the worst of the best are only looked up for
/// documents that another term brings. Scores are whole numbers, so that the result is exactly that of adding up all.
struct BlockMaxScorer {
    struct Term {
        var list: PostingList
        /// At most `greatestWeight`.
        var weight: UInt32
    }

    /// So that the sum over 128 terms fits in 32 bits.
    static let greatestWeight: UInt32 = 1 << 16

    /// Documents a window covers.
    private static let windowLength = 4096

    private let documentCount: Int
    private let accepted: ProductSet?
    private var best: TopScores

    /// - Parameter accepted: the only documents that count; nil for all.
    static func best(
        _ limit: Int, of terms: [Term], documentCount: Int, accepted: ProductSet? = nil
    ) -> [TopScores.Entry] {
        guard !terms.isEmpty, limit > 0 else { return [] }
        var scorer = BlockMaxScorer(documentCount: documentCount, accepted: accepted, best: TopScores(limit: limit))
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: terms.count * PostingCursor.scratchLength + windowLength) { scratch in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: windowLength / 64) { marks in
                guard let base = scratch.baseAddress, let marksBase = marks.baseAddress else { return }
                marksBase.initialize(repeating: 0, count: windowLength / 64)
                base.initialize(repeating: 0, count: windowLength)
                let cursors = terms.enumerated().map { index, term in
                    PostingCursor(
                        term.list, weight: term.weight,
                        scratch: base + windowLength + index * PostingCursor.scratchLength)
                }
                scorer.run(cursors.sorted { $0.bound < $1.bound }, scores: base, marks: marksBase)
            }
        }
        return scorer.best.sorted()
    }

    private mutating func run(
        _ sorted: [PostingCursor], scores: UnsafeMutablePointer<UInt32>, marks: UnsafeMutablePointer<UInt64>
    ) {
        var cursors = sorted
        let count = cursors.count
        // reach[i]: the most the terms 0...i add up to, of the whole lists and of the window.
        var reach = cursors.map(\.bound)
        for index in 1..<max(1, count) { reach[index] &+= reach[index - 1] }
        var windowReach = reach
        var essential = 0
        var start = 0
        while start < documentCount {
            while essential < count, reach[essential] <= best.threshold { essential += 1 }
            guard essential < count else { return }
            // Nothing before the first document of a term that can bring one is of interest.
            var next = Int.max
            for index in essential..<count { next = min(next, cursors[index].document(from: start) ?? .max) }
            guard next < documentCount else { return }
            start = next
            let end = min(start + Self.windowLength, documentCount)
            if essential == count - 1 {
                scanLast(&cursors, reach: reach, from: start)
                return
            }
            var sum: UInt32 = 0
            var first = 0
            for index in 0..<count {
                sum &+= cursors[index].bound(from: start, to: end)
                windowReach[index] = sum
                if sum <= best.threshold { first = index + 1 }
            }
            if first < count {
                for index in first..<count { cursors[index].add(from: start, to: end, scores: scores, marks: marks) }
                collect(&cursors, lookedUp: first, windowReach, from: start, to: end, scores: scores, marks: marks)
            }
            start = end
        }
    }

    /// Takes what the window has gathered, and leaves it empty.
    @inline(__always)
    private mutating func collect(
        _ cursors: inout [PostingCursor], lookedUp: Int, _ reach: [UInt32], from start: Int, to end: Int,
        scores: UnsafeMutablePointer<UInt32>, marks: UnsafeMutablePointer<UInt64>
    ) {
        let rest = lookedUp > 0 ? reach[lookedUp - 1] : 0
        for word in 0..<((end &- start &+ 63) / 64) where marks[word] != 0 {
            var bits = marks[word]
            marks[word] = 0
            while bits != 0 {
                let place = word &* 64 &+ bits.trailingZeroBitCount
                bits &= bits &- 1
                let score = scores[place]
                scores[place] = 0
                if score &+ rest > best.threshold {
                    finish(start &+ place, score, &cursors, lookedUp: lookedUp, reach)
                }
            }
        }
    }

    /// Adds the looked-up terms, as long as they can still lift the document over the threshold.
    @inline(__always)
    private mutating func finish(
        _ document: Int, _ gathered: UInt32, _ cursors: inout [PostingCursor], lookedUp: Int, _ reach: [UInt32]
    ) {
        if let accepted, !accepted.contains(document) { return }
        var score = gathered
        var index = lookedUp
        while index > 0 {
            index &-= 1
            if score &+ reach[index] <= best.threshold { return }
            score &+= cursors[index].score(of: document)
        }
        best.insert(document, score: score)
    }

    /// Only one term is left that can bring a document: its list, block after block, without a window.
    private mutating func scanLast(_ cursors: inout [PostingCursor], reach: [UInt32], from start: Int) {
        let last = cursors.count - 1
        let rest = last > 0 ? reach[last - 1] : 0
        var cursor = cursors[last]
        while cursor.block < cursor.list.blockCount {
            let bound = cursor.weight &* UInt32(cursor.list.greatestImpact(of: cursor.block))
            if bound &+ rest > best.threshold {
                cursor.forEachInBlock(from: start, to: .max) { document, score in
                    if score &+ rest > best.threshold { finish(document, score, &cursors, lookedUp: last, reach) }
                }
            }
            cursor.next()
        }
    }
}
