import ImageFile

/// Terms to postings: for each term the documents that hold it, how strongly by BM25F, and in which fields.
///
/// The BM25F quotient is worked out once when the index is made, so a query adds one product a posting.
struct InvertedIndex: Sendable {
    typealias Term = TermDictionary.Entry

    let documentCount: Int
    private let dictionary: IndexSlice
    private let postings: IndexSlice

    init(documentCount: Int, dictionary: IndexSlice, postings: IndexSlice) {
        self.documentCount = documentCount
        self.dictionary = dictionary
        self.postings = postings
    }

    /// O(log terms).
    func term(_ text: String) -> Term? {
        withExtendedLifetime(dictionary.owner) {
            dictionary.start.flatMap { TermDictionary(start: $0).entry(of: text) }
        }
    }

    func text(of term: Term) -> String {
        withExtendedLifetime(dictionary.owner) {
            dictionary.start.map { TermDictionary(start: $0).term(term.number) } ?? ""
        }
    }

    /// The terms that begin with `prefix`, in byte order, until `body` returns false.
    func forEachTerm(from prefix: String, _ body: (_ text: String, _ term: Term) -> Bool) {
        withExtendedLifetime(dictionary.owner) {
            guard let start = dictionary.start else { return }
            TermDictionary(start: start).forEach(from: prefix, body)
        }
    }

    /// To be used only while the index is kept alive.
    func list(of term: Term) -> PostingList? {
        postings.start(of: term.postings).map {
            PostingList(start: $0, count: term.documentFrequency, greatestImpact: term.greatestImpact)
        }
    }

    /// Every posting of `term` in document order. O(document frequency).
    @inline(__always)
    func forEachPosting(of term: Term, _ body: (_ document: Int, _ impact: UInt8) -> Void) {
        withExtendedLifetime(postings.owner) {
            guard let list = list(of: term) else { return }
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BitPacking.blockLength) { scratch in
                guard let documents = scratch.baseAddress else { return }
                let impacts = documents + BitPacking.blockLength
                for block in 0..<list.blockCount {
                    list.readDocuments(of: block, to: documents)
                    list.readImpacts(of: block, to: impacts)
                    for index in 0..<list.length(of: block) {
                        body(Int(documents[index]), UInt8(truncatingIfNeeded: impacts[index]))
                    }
                }
            }
        }
    }

    /// Whether a document of `term` is as described. O(document frequency).
    func hasPosting(of term: Term, where fits: (_ document: Int) -> Bool) -> Bool {
        withExtendedLifetime(postings.owner) {
            guard let list = list(of: term) else { return false }
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: BitPacking.blockLength) { scratch in
                guard let documents = scratch.baseAddress else { return false }
                return (0..<list.blockCount).contains { block in
                    list.readDocuments(of: block, to: documents)
                    return (0..<list.length(of: block)).contains { fits(Int(documents[$0])) }
                }
            }
        }
    }

    /// How many of some documents hold `term`. O(documents · log blocks + 128 · blocks that they fall in).
    /// - Parameter documents: ascending.
    func count(of documents: [Int], holding term: Term) -> Int {
        guard !documents.isEmpty else { return 0 }
        return withExtendedLifetime(postings.owner) {
            guard let list = list(of: term) else { return 0 }
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: BitPacking.blockLength) { scratch in
                guard let held = scratch.baseAddress else { return 0 }
                var (count, block, last, place, length) = (0, 0, -1, 0, 0)
                for document in documents {
                    block = list.block(reaching: document, from: block)
                    guard block < list.blockCount else { break }
                    if block != last {
                        list.readDocuments(of: block, to: held)
                        (last, place, length) = (block, 0, list.length(of: block))
                    }
                    while place < length, Int(held[place]) < document { place += 1 }
                    if place < length, Int(held[place]) == document { count += 1 }
                }
                return count
            }
        }
    }

    /// The posting of `term` in `document`; nil where it has none. O(log document frequency + 128).
    func posting(of term: Term, in document: Int) -> Posting? {
        withPlace(of: term, in: document) { list, block, place, row in
            list.readImpacts(of: block, to: row)
            let impact = UInt8(truncatingIfNeeded: row[place])
            list.readFields(of: block, to: row)
            return Posting(document: UInt32(document), impact: impact, fields: UInt8(truncatingIfNeeded: row[place]))
        }
    }

    /// The fields of `document` in which `term` stands, as `Posting` has them; 0 where it stands in none. Likewise.
    func fields(of term: Term, in document: Int) -> UInt8 {
        withPlace(of: term, in: document) { list, block, place, row in
            list.readFields(of: block, to: row)
            return UInt8(truncatingIfNeeded: row[place])
        } ?? 0
    }

    /// - Parameter row: room for a row of a block.
    @inline(__always)
    private func withPlace<Result>(
        of term: Term, in document: Int,
        _ body: (_ list: PostingList, _ block: Int, _ place: Int, _ row: UnsafeMutablePointer<UInt32>) -> Result
    ) -> Result? {
        withExtendedLifetime(postings.owner) {
            guard let list = list(of: term), case let block = list.block(reaching: document, from: 0),
                block < list.blockCount
            else { return nil }
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: BitPacking.blockLength) { scratch in
                guard let row = scratch.baseAddress else { return nil }
                list.readDocuments(of: block, to: row)
                let documents = scratch[..<list.length(of: block)]
                return documents.firstIndex(of: UInt32(document)).map { body(list, block, $0, row) }
            }
        }
    }

    /// A term of a query and its share of `Evidence.totalWeight`.
    typealias WeightedTerm = (term: Term, weight: UInt32)

    /// The documents with the highest `Evidence.score`, the best first; equal ones by number.
    /// - Parameter accepted: the only documents that count; nil for all.
    func best(_ depth: RankDepth, of terms: [WeightedTerm], accepted: ProductSet? = nil) -> [TopScores.Entry] {
        withExtendedLifetime(postings.owner) {
            BlockMaxScorer.best(depth, of: lists(of: terms), documentCount: documentCount, accepted: accepted)
        }
    }

    /// The documents that hold at least `share` of what the best of them holds of the weight, or of `known` where that
    /// is more.
    /// - Parameters:
    ///   - known: what some document holds, maybe one of another index; 0 where nothing is known.
    ///   - depth: of the best by score.
    func covering(
        _ share: Double, of terms: [WeightedTerm], known: UInt32 = 0, depth: RankDepth = RankDepth(0), accepted: ProductSet? = nil,
        manyPostings: Int = CoverageScan.manyPostings
    ) -> CoverageScan.Result {
        withExtendedLifetime(postings.owner) {
            let lists = lists(of: terms)
            guard !lists.isEmpty else { return .init(documents: ProductSet(capacity: documentCount), best: 0, top: []) }
            return CoverageScan.covering(
                share, of: lists, known: known, depth: depth, documentCount: documentCount, accepted: accepted,
                manyPostings: manyPostings)
        }
    }

    private func lists(of terms: [WeightedTerm]) -> [BlockMaxScorer.Term] {
        terms.compactMap { term, weight in list(of: term).map { BlockMaxScorer.Term(list: $0, weight: weight) } }
    }
}
