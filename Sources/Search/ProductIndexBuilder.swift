import Commerce
import Dispatch
import ImageFile
import Synchronization
import Text

/// Turns products into an index.
struct ProductIndexBuilder {
    private var terms: ProductTerms
    private var table = ProductTableWriter()
    private var documents = DocumentTableWriter()

    /// - Parameter meanLengths: of the fields, for an index that is to score as another does; nil for its own.
    init(
        vocabulary: Vocabulary, analyzer: Analyzer, weights: FieldWeights, synonyms: Synonyms, meanLengths: [Double]? = nil
    ) {
        terms = ProductTerms(vocabulary: vocabulary, analyzer: analyzer, weights: weights, synonyms: synonyms, meanLengths: meanLengths)
    }

    mutating func add(_ product: Product, reviews: [Review]) {
        terms.add(product, reviews: reviews)
        table.add(product)
        documents.add(product)
    }

    /// Adds many products; the index is the same with any number of threads.
    mutating func add(_ products: [Product], reviews: [ProductID: [Review]], threads: Int) {
        guard threads > 1, terms.index.documentCount == 0 else {
            terms.reserve(products.count)
            for product in products { add(product, reviews: reviews[product.id] ?? []) }
            return
        }
        let (empty, length) = (terms, (products.count + threads - 1) / threads)
        let parts = Mutex<[ProductTerms]>(Array(repeating: empty, count: threads))
        let tables = Mutex((table, documents))
        DispatchQueue.concurrentPerform(iterations: threads + 1) { job in
            guard job < threads else { return tables.withLock { Self.add(products, to: &$0) } }
            var part = empty
            part.reserve(length)
            for product in products.dropFirst(job * length).prefix(length) { part.add(product, reviews: reviews[product.id] ?? []) }
            let made = part
            parts.withLock { $0[job] = made }
        }
        let made = parts.withLock { $0 }
        terms = made[0]
        for part in made.dropFirst() { terms.append(part) }
        (table, documents) = tables.withLock { $0 }
    }

    private static func add(_ products: [Product], to tables: inout (ProductTableWriter, DocumentTableWriter)) {
        for product in products {
            tables.0.add(product)
            tables.1.add(product)
        }
    }

    /// - Parameter threads: how many may work at it; the bytes are the same with any number.
    mutating func build(origin: String, threads: Int = 1) -> IndexImage {
        let frequencies = terms.frequencies()
        let (index, table, documents) = (terms.index, table, documents)
        let jobs: [@Sendable () -> [IndexSection: [UInt8]]] = [
            {
                let (dictionary, postings) = index.buildBytes()
                return [.dictionary: dictionary, .postings: postings]
            },
            { [.columns: table.bytes(), .words: WordList.bytes(of: frequencies)] },
            { [.documents: documents.bytes()] },
        ]
        let sections = Mutex<[IndexSection: [UInt8]]>([
            .origin: Array(origin.utf8), .meanLengths: index.meanLengths.withUnsafeBytes { Array($0) },
        ])
        @Sendable func perform(_ job: Int) {
            let made = jobs[job]()
            sections.withLock { $0.merge(made) { _, new in new } }
        }
        if threads > 1 { DispatchQueue.concurrentPerform(iterations: jobs.count, execute: perform) } else { jobs.indices.forEach(perform) }
        return IndexImage(sections.withLock { $0 })
    }
}
