/// The documents that hold nearly as much of a query as the best of them does.
///
/// As in `BlockMaxScorer`, terms that together weigh too little to reach the share are only looked up for documents
/// that another term brings (the "weak and" of A. Broder et al., "Efficient query evaluation using a two-level retrieval
/// process", 2003).
enum CoverageScan {
    struct Result {
        var documents: ProductSet
        /// The most that a document holds of the weight.
        var best: UInt32
    }

    /// - Parameters:
    ///   - share: of what the best holds, above 0.
    ///   - known: what some accepted document holds; a good guess spares time.
    static func covering(
        _ share: Double, of terms: [BlockMaxScorer.Term], known: UInt32, documentCount: Int, accepted: ProductSet?
    ) -> Result {
        var found: [(document: UInt32, held: UInt32)] = []
        var best = known
        var least = limit(share, best)
        ScoringWindow.withCursors(of: terms) { cursors, window in
            var cursors = cursors.sorted { $0.weight < $1.weight }
            var start = 0
            while start < documentCount {
                let (essential, rest) = split(cursors, least: least)
                var next = Int.max
                for index in essential..<cursors.count { next = min(next, cursors[index].document(from: start) ?? .max) }
                guard next < documentCount else { return }
                start = next
                let end = min(start + BlockMaxScorer.windowLength, documentCount)
                for index in essential..<cursors.count {
                    cursors[index].add(from: start, to: end, known: window.known, marks: window.marks)
                }
                window.take(end - start) { place, evidence in
                    let document = start &+ place
                    if let accepted, !accepted.contains(document) { return }
                    var (held, open) = (evidence.heldWeight, rest)
                    for index in (0..<essential).reversed() where held &+ open >= least {
                        held &+= cursors[index].evidence(of: document).heldWeight
                        open &-= UInt32(cursors[index].weight)
                    }
                    guard held >= least else { return }
                    found.append((UInt32(truncatingIfNeeded: document), held))
                    if held > best { (best, least) = (held, limit(share, held)) }
                }
                start = end
            }
        }
        var documents = ProductSet(capacity: documentCount)
        for (document, held) in found where held >= least { documents.insert(Int(document)) }
        return Result(documents: documents, best: best)
    }

    private static func limit(_ share: Double, _ best: UInt32) -> UInt32 {
        max(1, UInt32((Double(best) * share).rounded(.up)))
    }

    /// The first term without which a document cannot hold enough, and what those before it weigh together.
    private static func split(_ cursors: [PostingCursor], least: UInt32) -> (essential: Int, rest: UInt32) {
        var rest: UInt32 = 0
        for (index, cursor) in cursors.enumerated() {
            if rest + UInt32(cursor.weight) >= least { return (index, rest) }
            rest += UInt32(cursor.weight)
        }
        return (cursors.count - 1, rest - UInt32(cursors[cursors.count - 1].weight))
    }
}
