import Text

/// Gathers documents field by field and turns them into an `InvertedIndex`.
struct InvertedIndexBuilder {
    /// One term in one document: how often in each field, seven bits a field, the first lowest.
    private struct Entry {
        var term: UInt32
        var frequencies: UInt64
    }

    private static let frequencyBits: UInt64 = 7
    private static let greatestFrequency: UInt64 = 127
    /// That so many bits leave room for.
    static let fieldLimit = 9

    private let formula: BM25F
    /// Numbers for the terms that `add` is given.
    var table = TermTable()
    private var entries: [Entry] = []
    /// Document d's entries end here.
    private var ends: [Int] = []
    /// By term: the place of its latest entry + 1. It is the document's in the making if it is beyond those before.
    private var latest: [UInt32] = []
    /// Row d holds the lengths of document d's fields.
    private var lengths: [UInt32] = []
    private var pendingLengths: [UInt32]

    /// - Precondition: `formula` has at most `fieldLimit` fields.
    init(formula: BM25F) {
        precondition(formula.fields.count <= Self.fieldLimit, "more fields than an entry has room for")
        self.formula = formula
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
        let (shift, first) = (UInt64(field) * Self.frequencyBits, ends.last ?? 0)
        for term in terms {
            let entry = Int(latest[Int(term)]) - 1
            if entry >= first {
                if entries[entry].frequencies >> shift & Self.greatestFrequency < Self.greatestFrequency {
                    entries[entry].frequencies += 1 << shift
                }
            } else {
                entries.append(Entry(term: term, frequencies: 1 << shift))
                latest[Int(term)] = UInt32(entries.count)
            }
        }
        if lengthens { pendingLengths[field] += UInt32(terms.count) }
    }

    /// Ends the document in the making; documents are numbered from 0 in this order.
    mutating func finishDocument() {
        ends.append(entries.count)
        lengths += pendingLengths
        for field in pendingLengths.indices { pendingLengths[field] = 0 }
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
        let order = (0..<table.count).sorted { table.term($0).lexicographicallyPrecedes(table.term($1)) }
        var dictionary = TermDictionaryWriter()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(postings.count * 3)
        for term in order where starts[term] < starts[term + 1] {
            let list = postings[starts[term]..<starts[term + 1]]
            let start = bytes.count
            PostingListWriter.append(list, to: &bytes)
            dictionary.append(
                table.term(term), documentFrequency: list.count, greatestImpact: list.lazy.map(\.impact).max() ?? 0,
                postings: start..<bytes.count)
        }
        return (dictionary.bytes(), bytes)
    }

    private func postingsByTerm() -> (starts: [Int], postings: [Posting]) {
        var starts = Array(repeating: 0, count: table.count + 1)
        for entry in entries { starts[Int(entry.term) + 1] += 1 }
        for term in starts.indices.dropFirst() { starts[term] += starts[term - 1] }
        var places = starts
        var postings = Array(repeating: Posting(document: 0, impact: 0, fields: 0), count: entries.count)
        let quotients = fieldQuotients()
        let fields = formula.fields.count
        var entry = 0
        for (document, end) in ends.enumerated() {
            while entry < end {
                let (term, frequencies) = (Int(entries[entry].term), entries[entry].frequencies)
                var (pseudoFrequency, mask): (Float, UInt8) = (0, 0)
                for field in 0..<fields {
                    let frequency = frequencies >> (UInt64(field) * Self.frequencyBits) & Self.greatestFrequency
                    guard frequency > 0 else { continue }
                    pseudoFrequency += Float(frequency) * quotients[document * fields + field]
                    mask |= formula.bits[field]
                }
                postings[places[term]] = Posting(
                    document: UInt32(document), impact: Impact.byte(pseudoFrequency / (Float(formula.k1) + pseudoFrequency)), fields: mask)
                places[term] += 1
                entry += 1
            }
        }
        return (starts, postings)
    }

    /// By document and field: what one occurrence adds to the pseudo-frequency.
    private func fieldQuotients() -> [Float] {
        let means = meanLengths()
        let fields = formula.fields.count
        return lengths.indices.map { index in
            Float(formula.pseudoFrequency(.init(
                field: index % fields, frequency: 1, length: Int(lengths[index]), meanLength: means[index % fields])))
        }
    }

    /// By field, over the documents that have the field.
    private func meanLengths() -> [Double] {
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
