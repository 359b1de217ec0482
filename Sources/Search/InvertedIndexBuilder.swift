import ImageFile
import Text

/// Gathers documents field by field and turns them into an `InvertedIndex`.
struct InvertedIndexBuilder {
    /// One term in one document.
    private struct Entry {
        var term: UInt32
        /// A number of `frequencies`.
        var frequencies: UInt32
    }

    private let formula: BM25F
    /// By field; nil for those of the documents that are added.
    private let givenMeanLengths: [Double]?
    /// Numbers for the terms that `add` is given.
    var table = TermTable()
    private var frequencies = FieldFrequencyTable()
    private var entries: [Entry] = []
    /// Document d's entries end here.
    private var ends: [Int] = []
    /// Row d holds the lengths of document d's fields.
    private var lengths: [UInt32] = []
    /// Of the document in the making: its terms, how often they stand in it, the lengths of its fields.
    private var pendingTerms: [UInt32] = []
    private var pendingFrequencies: [FieldFrequencies] = []
    private var pendingLengths: [UInt32]
    /// By term: where it was put last, in `entries` or, beyond them, among the pending; from 1.
    private var latest: [UInt32] = []

    /// - Parameter meanLengths: by field, what lengths are held against; where nil, those of the documents that are added.
    /// - Precondition: `formula` has at most `FieldFrequencies.fieldLimit` fields.
    init(formula: BM25F, meanLengths: [Double]? = nil) {
        precondition(formula.fields.count <= FieldFrequencies.fieldLimit, "more fields than an entry has room for")
        self.formula = formula
        givenMeanLengths = meanLengths
        pendingLengths = Array(repeating: 0, count: formula.fields.count)
    }

    var documentCount: Int { ends.count }

    mutating func termIDs(of terms: some Sequence<String>) -> [UInt32] { terms.map { UInt32(table.number(of: $0)) } }

    /// Adds to a field of the document in the making.
    /// - Parameters:
    ///   - terms: numbers of `table`.
    ///   - lengthens: false for terms that are another writing of words already counted.
    mutating func add(_ terms: [UInt32], field: Int, lengthens: Bool = true) {
        if latest.count < table.count { latest += repeatElement(0, count: max(table.count, 2 * latest.count) - latest.count) }
        for term in terms {
            let place = Int(latest[Int(term)]) - 1 - entries.count
            if place >= 0 {
                pendingFrequencies[place].add(field: field)
            } else {
                pendingTerms.append(term)
                pendingFrequencies.append(FieldFrequencies(field: field))
                latest[Int(term)] = UInt32(entries.count + pendingTerms.count)
            }
        }
        if lengthens { pendingLengths[field] += UInt32(terms.count) }
    }

    /// Ends the document in the making; documents are numbered from 0 in this order.
    mutating func finishDocument() {
        for place in pendingTerms.indices {
            entries.append(Entry(term: pendingTerms[place], frequencies: frequencies.number(of: pendingFrequencies[place])))
        }
        pendingTerms.removeAll(keepingCapacity: true)
        pendingFrequencies.removeAll(keepingCapacity: true)
        ends.append(entries.count)
        for field in pendingLengths.indices {
            lengths.append(pendingLengths[field])
            pendingLengths[field] = 0
        }
    }

    /// Makes room for so many entries: terms in documents.
    mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

    /// Adds the documents of another after those here. O(entries and terms of the other).
    /// - Precondition: no document is in the making.
    mutating func append(_ other: InvertedIndexBuilder) {
        let terms = table.numbers(of: other.table)
        let numbers = other.frequencies.all.map { frequencies.number(of: $0) }
        let first = entries.count
        for entry in other.entries {
            entries.append(Entry(term: terms[Int(entry.term)], frequencies: numbers[Int(entry.frequencies)]))
        }
        ends += other.ends.lazy.map { first + $0 }
        lengths += other.lengths
    }

    /// O(entries + terms · log terms). A counting sort by term keeps the document order within each term.
    func build() -> InvertedIndex {
        let (dictionary, postings) = buildBytes()
        return InvertedIndex(
            documentCount: documentCount, dictionary: IndexSlice(dictionary), postings: IndexSlice(postings))
    }

    /// The sections of an `InvertedIndex`; likewise.
    func buildBytes() -> (dictionary: [UInt8], postings: [UInt8]) {
        let (starts, postings) = postingsByTerm()
        var dictionary = TermDictionaryWriter()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(postings.count * 3)
        for term in table.sorted(where: { starts[$0] < starts[$0 + 1] }) {
            let list = postings[starts[term]..<starts[term + 1]]
            let start = bytes.count
            PostingListWriter.append(list, to: &bytes)
            dictionary.append(
                table.term(term), documentFrequency: list.count, greatestImpact: list.lazy.map { $0.impact }.max() ?? 0,
                postings: start..<bytes.count)
        }
        return (dictionary.bytes(), bytes)
    }

    private func postingsByTerm() -> (starts: [Int], postings: [Posting]) {
        var starts = Array(repeating: 0, count: table.count + 1)
        for entry in entries { starts[Int(entry.term) + 1] += 1 }
        for term in starts.indices.dropFirst() { starts[term] += starts[term - 1] }
        var places = starts
        var impacts = DocumentImpacts(formula, frequencies.all, meanLengths: meanLengths)
        let postings = [Posting](unsafeUninitializedCapacity: entries.count) { postings, count in
            var entry = 0
            for (document, end) in ends.enumerated() {
                impacts.start(lengths[document * formula.fields.count..<(document + 1) * formula.fields.count])
                while entry < end {
                    let (term, frequencies) = (Int(entries[entry].term), Int(entries[entry].frequencies))
                    // Each of the places is met once: as many as there are entries.
                    postings.initializeElement(
                        at: places[term],
                        to: Posting(document: UInt32(document), impact: impacts.impact(of: frequencies), fields: impacts.fields[frequencies]))
                    places[term] += 1
                    entry += 1
                }
            }
            count = entries.count
        }
        return (starts, postings)
    }

    /// By field, over the documents that have the field; those that were given, if any.
    var meanLengths: [Double] {
        if let givenMeanLengths { return givenMeanLengths }
        let fields = formula.fields.count
        return (0..<fields).map { field in
            var (sum, count) = (0, 0)
            for index in stride(from: field, to: lengths.count, by: fields) {
                sum += Int(lengths[index])
                count += lengths[index] > 0 ? 1 : 0
            }
            return count > 0 ? Double(sum) / Double(count) : 0
        }
    }
}
