/// Terms to postings: for each term the documents that hold it, how strongly by BM25F, and in which fields.
///
/// The postings of all terms stand in three parallel arrays, each term's in document order. The BM25F quotient
/// `tf / (k1 + tf)` is worked out once when the index is made, so a query adds one product a posting.
struct InvertedIndex: Sendable {
    let documentCount: Int
    private let termIDs: [String: Int]
    /// Postings of term t are `starts[t]..<starts[t + 1]`.
    private let starts: [Int]
    private let documents: [UInt32]
    private let impacts: [Float]
    /// Bit f is set where the term stands in field f.
    private let fieldMasks: [UInt8]

    init(
        documentCount: Int, termIDs: [String: Int], starts: [Int], documents: [UInt32], impacts: [Float],
        fieldMasks: [UInt8]
    ) {
        self.documentCount = documentCount
        self.termIDs = termIDs
        self.starts = starts
        self.documents = documents
        self.impacts = impacts
        self.fieldMasks = fieldMasks
    }

    func termID(_ term: String) -> Int? { termIDs[term] }

    func documentFrequency(_ term: Int) -> Int { starts[term + 1] - starts[term] }

    func inverseDocumentFrequency(_ term: Int) -> Double {
        BM25F.inverseDocumentFrequency(documents: documentCount, containing: documentFrequency(term))
    }

    /// What a word counts that no document holds.
    var highestInverseDocumentFrequency: Double {
        BM25F.inverseDocumentFrequency(documents: documentCount, containing: 0)
    }

    /// Every posting of `term` in document order. O(document frequency).
    @inline(__always)
    func forEachPosting(of term: Int, _ body: (_ document: Int, _ impact: Float) -> Void) {
        for posting in starts[term]..<starts[term + 1] { body(Int(documents[posting]), impacts[posting]) }
    }

    /// Whether a document of `term` is as described. O(document frequency).
    func hasPosting(of term: Int, where fits: (_ document: Int) -> Bool) -> Bool {
        (starts[term]..<starts[term + 1]).contains { fits(Int(documents[$0])) }
    }

    /// The fields of `document` that hold `term`, as a mask; nil where none does. O(log document frequency).
    func posting(of term: Int, in document: Int) -> (impact: Float, fieldMask: UInt8)? {
        var (low, high) = (starts[term], starts[term + 1])
        while low < high {
            let middle = (low + high) / 2
            if documents[middle] < UInt32(document) { low = middle + 1 } else { high = middle }
        }
        guard low < starts[term + 1], documents[low] == UInt32(document) else { return nil }
        return (impacts[low], fieldMasks[low])
    }
}
