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
        return counted(Term(first: entry, later: later.map { $0.term(text) }, documentFrequency: 0))
    }

    /// In byte order. O(such terms of all segments), each as in `term`.
    func terms(beginningWith prefix: String) -> [Term] {
        if isWhole {
            var found: [Term] = []
            first.forEachTerm(from: prefix) { _, entry in
                found.append(Term(first: entry, later: [], documentFrequency: entry.documentFrequency))
                return true
            }
            return found
        }
        var found: [String: Term] = [:]
        for (segment, index) in ([first] + later).enumerated() {
            index.forEachTerm(from: prefix) { text, entry in
                var term = found[text] ?? Term(first: nil, later: later.map { _ in nil }, documentFrequency: 0)
                if segment == 0 { term.first = entry } else { term.later[segment - 1] = entry }
                found[text] = term
                return true
            }
        }
        return found.sorted { $0.key.precedesByBytes($1.key) }.compactMap { counted($0.value) }
    }

    private func counted(_ term: Term) -> Term? {
        var term = term
        term.documentFrequency = term.first.map { $0.documentFrequency - first.count(of: dead[0], holding: $0) } ?? 0
        for (segment, entry) in term.later.enumerated() {
            guard let entry else { continue }
            term.documentFrequency += entry.documentFrequency - later[segment].count(of: dead[segment + 1], holding: entry)
        }
        return term.documentFrequency > 0 ? term : nil
    }

    func inverseDocumentFrequency(_ term: Term) -> Double {
        BM25F.inverseDocumentFrequency(documents: documentCount, containing: term.documentFrequency)
    }

    /// What a word counts that no document holds.
    var highestInverseDocumentFrequency: Double {
        BM25F.inverseDocumentFrequency(documents: documentCount, containing: 0)
    }
}
