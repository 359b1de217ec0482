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
    /// By field; nil for those of the documents that are added.
    private let givenMeanLengths: [Double]?
    private var table = TermTable()
    private var entries: [Entry] = []
    /// Document d's entries end here.
    private var ends: [Int] = []
    /// By term: its latest entry, and the document (from 1) that entry is of.
    private var latestEntry: [UInt32] = []
    private var latestDocument: [UInt32] = []
    /// Row d holds the lengths of document d's fields.
    private var lengths: [UInt32] = []
    private var pendingLengths: [UInt32]

    /// - Parameter meanLengths: by field, what lengths are held against; where nil, those of the documents that are added.
    /// - Precondition: `formula` has at most `fieldLimit` fields.
    init(formula: BM25F, meanLengths: [Double]? = nil) {
        precondition(formula.fields.count <= Self.fieldLimit, "more fields than an entry has room for")
        self.formula = formula
        givenMeanLengths = meanLengths
        pendingLengths = Array(repeating: 0, count: formula.fields.count)
    }

    var documentCount: Int { ends.count }

    mutating func termID(of term: UnsafeBufferPointer<UInt8>) -> Int {
        let number = table.number(of: term)
        if number == latestEntry.count {
            latestEntry.append(0)
            latestDocument.append(0)
        }
        return number
    }

    mutating func termIDs(of terms: some Sequence<String>) -> [Int] {
        terms.map { term in
            var term = term
            return term.withUTF8 { termID(of: $0) }
        }
    }

    /// Adds to a field of the document in the making.
    /// - Parameter lengthens: false for terms that are another writing of words already counted.
    mutating func add(_ terms: some Collection<Int>, field: Int, lengthens: Bool = true) {
        let (shift, document) = (UInt64(field) * Self.frequencyBits, UInt32(ends.count + 1))
        for term in terms {
            if latestDocument[term] == document {
                let entry = Int(latestEntry[term])
                if entries[entry].frequencies >> shift & Self.greatestFrequency < Self.greatestFrequency {
                    entries[entry].frequencies += 1 << shift
                }
            } else {
                latestDocument[term] = document
                latestEntry[term] = UInt32(entries.count)
                entries.append(Entry(term: UInt32(term), frequencies: 1 << shift))
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
        let order = (0..<table.count).filter { starts[$0] < starts[$0 + 1] }.sorted { table.term($0).lexicographicallyPrecedes(table.term($1)) }
        var dictionary = TermDictionaryWriter()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(postings.count * 3)
        for term in order {
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
        let means = meanLengths
        let fields = formula.fields.count
        return lengths.indices.map { index in
            Float(formula.pseudoFrequency(.init(
                field: index % fields, frequency: 1, length: Int(lengths[index]), meanLength: means[index % fields])))
        }
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
