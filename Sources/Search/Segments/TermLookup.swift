/// The terms of an index over all its segments.
struct TermLookup: Sendable {
    /// A term with its entry in each segment.
    struct Term: Hashable {
        fileprivate var first: InvertedIndex.Term?
        /// Of the segments after the first; empty where there is one alone.
        fileprivate var later: [InvertedIndex.Term?]
        /// Live documents that hold it, of all segments.
        var documentFrequency: Int

        /// Nil where the segment's dictionary lacks the term.
        subscript(segment: Int) -> InvertedIndex.Term? { segment == 0 ? first : later[segment - 1] }
    }

    private let first: InvertedIndex
    private let later: [InvertedIndex]
    /// By segment: its dead documents, ascending.
    private let dead: [[Int]]
    /// Live ones.
    let documentCount: Int
    private let isWhole: Bool

    /// Of an index of one segment, all of it live.
    init(_ index: InvertedIndex) {
        (first, later, dead, isWhole) = (index, [], [[]], true)
        documentCount = index.documentCount
    }

    /// - Precondition: there is a segment.
    init(_ segments: [Segment]) {
        first = segments[0].postings
        later = segments.dropFirst().map(\.postings)
        dead = segments.map { $0.liveness?.dead ?? [] }
        documentCount = segments.reduce(0) { $0 + $1.liveCount }
        isWhole = segments.count == 1 && segments[0].liveness == nil
    }

    /// Nil where no live document holds it. O(segments · log terms), where documents are dead also O(those of each list
    /// with its blocks).
    func term(_ text: String) -> Term? {
        let entry = first.term(text)
        if isWhole { return entry.map { Term(first: $0, later: [], documentFrequency: $0.documentFrequency) } }
        let others = later.map { $0.term(text) }
        var frequency = entry.map { $0.documentFrequency - first.count(of: dead[0], holding: $0) } ?? 0
        for (segment, other) in others.enumerated() {
            guard let other else { continue }
            frequency += other.documentFrequency - later[segment].count(of: dead[segment + 1], holding: other)
        }
        return frequency > 0 ? Term(first: entry, later: others, documentFrequency: frequency) : nil
    }

    func inverseDocumentFrequency(_ term: Term) -> Double {
        BM25F.inverseDocumentFrequency(documents: documentCount, containing: term.documentFrequency)
    }

    /// What a word counts that no document holds.
    var highestInverseDocumentFrequency: Double {
        BM25F.inverseDocumentFrequency(documents: documentCount, containing: 0)
    }
}
