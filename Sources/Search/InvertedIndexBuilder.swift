/// Gathers documents field by field and turns them into an `InvertedIndex`.
struct InvertedIndexBuilder {
    /// One term in one field of one document.
    private struct Entry {
        var term: UInt32
        var document: UInt32
        var frequency: UInt16
        var field: UInt8
    }

    private let formula: BM25F
    private var termIDs: [String: Int] = [:]
    private var entries: [Entry] = []
    /// Row d holds the lengths of document d's fields.
    private var lengths: [UInt32] = []
    private var pending: [UInt64] = []
    private var pendingLengths: [UInt32]

    init(formula: BM25F) {
        self.formula = formula
        pendingLengths = Array(repeating: 0, count: formula.fields.count)
    }

    private var documentCount: Int { lengths.count / formula.fields.count }

    mutating func termIDs(of terms: some Sequence<String>) -> [Int] {
        terms.map { term in
            if let known = termIDs[term] { return known }
            termIDs[term] = termIDs.count
            return termIDs.count - 1
        }
    }

    /// Adds to a field of the document in the making.
    /// - Parameter lengthens: false for terms that are another writing of words already counted.
    mutating func add(_ terms: [Int], field: Int, lengthens: Bool = true) {
        for term in terms { pending.append(UInt64(term) << 8 | UInt64(field)) }
        if lengthens { pendingLengths[field] += UInt32(terms.count) }
    }

    /// Ends the document in the making; documents are numbered from 0 in this order.
    mutating func finishDocument() {
        let document = UInt32(documentCount)
        pending.sort()
        var start = 0
        while start < pending.count {
            var end = start + 1
            while end < pending.count, pending[end] == pending[start] { end += 1 }
            entries.append(Entry(
                term: UInt32(pending[start] >> 8), document: document,
                frequency: UInt16(clamping: end - start), field: UInt8(pending[start] & 0xFF)))
            start = end
        }
        lengths += pendingLengths
        pending.removeAll(keepingCapacity: true)
        for field in pendingLengths.indices { pendingLengths[field] = 0 }
    }

    /// O(entries). A counting sort by term keeps the document order within each term.
    func build() -> InvertedIndex {
        let order = entriesByTerm()
        let means = meanLengths()
        var starts: [Int] = [0]
        starts.reserveCapacity(termIDs.count + 1)
        var documents: [UInt32] = []
        var impacts: [Float] = []
        var masks: [UInt8] = []
        documents.reserveCapacity(entries.count)
        impacts.reserveCapacity(entries.count)
        masks.reserveCapacity(entries.count)

        var next = 0
        for term in 0..<UInt32(termIDs.count) {
            while next < order.count, entries[Int(order[next])].term == term {
                let document = entries[Int(order[next])].document
                var pseudoFrequency = 0.0
                var mask: UInt8 = 0
                while next < order.count, case let entry = entries[Int(order[next])],
                    entry.term == term, entry.document == document
                {
                    let field = Int(entry.field)
                    pseudoFrequency += formula.pseudoFrequency(.init(
                        field: field, frequency: Int(entry.frequency),
                        length: Int(lengths[Int(document) * formula.fields.count + field]), meanLength: means[field]))
                    mask |= 1 << entry.field
                    next += 1
                }
                documents.append(document)
                impacts.append(Float(formula.saturate(pseudoFrequency)))
                masks.append(mask)
            }
            starts.append(documents.count)
        }
        return InvertedIndex(
            documentCount: documentCount, termIDs: termIDs, starts: starts, documents: documents, impacts: impacts,
            fieldMasks: masks)
    }

    private func entriesByTerm() -> [UInt32] {
        var positions = Array(repeating: 0, count: termIDs.count + 1)
        for entry in entries { positions[Int(entry.term) + 1] += 1 }
        for term in positions.indices.dropFirst() { positions[term] += positions[term - 1] }
        var order = Array(repeating: UInt32(0), count: entries.count)
        for (index, entry) in entries.enumerated() {
            order[positions[Int(entry.term)]] = UInt32(index)
            positions[Int(entry.term)] += 1
        }
        return order
    }

    /// By field, over the documents that have the field.
    private func meanLengths() -> [Double] {
        formula.fields.indices.map { field in
            var (sum, count) = (0, 0)
            for document in 0..<documentCount {
                let length = Int(lengths[document * formula.fields.count + field])
                sum += length
                count += length > 0 ? 1 : 0
            }
            return count > 0 ? Double(sum) / Double(count) : 0
        }
    }
}
