import ImageFile

/// Products that were indexed together: the bytes of one `IndexImage` and the readers that look into them.
///
/// An index begins with the one of its file. What changes afterwards goes into later ones, in memory; the rows that the
/// earlier ones have of it are dead from then on.
final class Segment: Sendable {
    let image: IndexImage
    let table: ProductTable
    let documents: DocumentTable
    let postings: InvertedIndex
    /// Nil where all rows are live.
    let liveness: Liveness?
    /// What the rows were made from, by row; empty for the segment of a file, which is never made again.
    let sources: [SegmentSource]
    /// What the rows mean, where the index has vectors; shared by segments of the same bytes.
    let vectors: MadeOnce<QuantizedVectors?>

    /// Which rows still stand for their products.
    struct Liveness: Sendable {
        var live: ProductSet
        /// Ascending.
        var dead: [Int]
    }

    /// - Throws: `IndexDamage` where the sections that are read at once are damaged.
    convenience init(_ image: IndexImage, sources: [SegmentSource] = []) throws(IndexDamage) {
        guard let table = ProductTable(image[.columns]), let documents = DocumentTable(image[.documents]) else {
            throw .corrupt(path: image.path)
        }
        self.init(
            image: image, table: table, documents: documents,
            postings: InvertedIndex(documentCount: table.count, dictionary: image[.dictionary], postings: image[.postings]),
            liveness: nil, sources: sources, vectors: MadeOnce())
    }

    /// Of sections that were just made.
    convenience init(inMemory image: IndexImage, sources: [SegmentSource] = []) {
        do {
            try self.init(image, sources: sources)
        } catch {
            preconditionFailure("an index in memory has no file that could be damaged: \(error)")
        }
    }

    private init(
        image: IndexImage, table: ProductTable, documents: DocumentTable, postings: InvertedIndex, liveness: Liveness?,
        sources: [SegmentSource], vectors: MadeOnce<QuantizedVectors?>
    ) {
        self.image = image
        self.table = table
        self.documents = documents
        self.postings = postings
        self.liveness = liveness
        self.sources = sources
        self.vectors = vectors
    }

    /// The same bytes with more of the rows dead. O(rows / 64 + dead rows).
    func burying(_ rows: some Collection<Int>) -> Segment {
        guard !rows.isEmpty else { return self }
        var liveness = liveness ?? Liveness(live: .all(table.count), dead: [])
        for row in rows where liveness.live.contains(row) {
            liveness.live.remove(row)
            liveness.dead.append(row)
        }
        liveness.dead.sort()
        return Segment(
            image: image, table: table, documents: documents, postings: postings, liveness: liveness, sources: sources,
            vectors: vectors)
    }

    /// Of the fields, over the documents that have each.
    var meanLengths: [Double] {
        let slice = image[.meanLengths]
        guard let start = slice.start else { return [] }
        return (0..<slice.range.count / 8).map { start.loadUnaligned(fromByteOffset: $0 * 8, as: Double.self) }
    }

    var liveCount: Int { table.count - (liveness?.dead.count ?? 0) }

    /// The rows that are live.
    var live: ProductSet { liveness?.live ?? .all(table.count) }

    @inline(__always)
    func isLive(_ row: Int) -> Bool { liveness?.live.contains(row) ?? true }

    /// The position in the index of row `row`'s product: that of a later segment keeps the one it had before.
    @inline(__always)
    func position(of row: Int) -> Int { sources.isEmpty ? row : sources[row].position }

    /// The live row of a product. O(log rows).
    func row(of id: String) -> Int? {
        var (low, high) = (0, table.count)
        while low < high {
            let middle = (low + high) / 2
            if documents.id(of: Int(table.positionsByID[middle])).precedesByBytes(id) { low = middle + 1 } else { high = middle }
        }
        guard low < table.count, case let row = Int(table.positionsByID[low]), documents.id(of: row) == id, isLive(row) else {
            return nil
        }
        return row
    }

    /// Of live products and their variants, in minor units. O(dead rows), and O(rows) where the dearest product died.
    var highestPrice: Int {
        guard let liveness, liveness.dead.contains(where: { highestPrice(of: $0) == table.highestPrice }) else {
            return table.highestPrice
        }
        var highest = 0
        liveness.live.forEach { highest = max(highest, highestPrice(of: $0)) }
        return highest
    }

    private func highestPrice(of row: Int) -> Int {
        table.variants(of: row).reduce(table.prices[row]) { max($0, table.variantPrices[$1]) }
    }

    /// Value numbers that only dead rows state. O(their values).
    var vanishedValues: Set<Int> {
        guard let liveness else { return [] }
        let stated = Set(liveness.dead.lazy.flatMap { self.table.valuesByProduct[$0].lazy.map { Int($0) } })
        return stated.filter { value in table.productsByValue[value].allSatisfy { !isLive(Int($0)) } }
    }
}
