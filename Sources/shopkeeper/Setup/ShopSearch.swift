import Assistant
import Commerce
import Search
import Storage
import Text

/// The search of a shop alone, without the rest of the assistant: what `search` and `index` work with.
struct ShopSearch {
    let store: SQLiteShopStore
    let path: String
    let vectorsPath: String
    let vocabulary: Vocabulary
    let analyzer: Analyzer
    private let revision: String

    init(of shop: String, in workspace: Workspace) async throws {
        store = try await workspace.openStore(of: shop)
        if shop == Workspace.demoShop, case .kept(let mistakes) = try await store.update(from: workspace.catalog) {
            Workspace.warn(.catalogueKept(mistakes: String(describing: mistakes)))
        }
        path = try workspace.directory.searchIndex(of: shop)
        vectorsPath = try workspace.directory.searchVectors(of: shop)
        revision = try store.catalogRevision()
        vocabulary = try store.vocabulary()
        analyzer = Analyzer(lexicon: Lexicon(words: vocabulary.allNames))
    }

    /// Nil where the file was made from another state of the catalogue.
    /// - Throws: `IndexDamage`.
    func opened() throws(IndexDamage) -> SearchIndex? {
        try SearchIndex(opening: path, revision: revision, vocabulary: vocabulary, analyzer: analyzer)
    }

    /// Nil where the file was made from another index.
    /// - Throws: `IndexDamage`.
    func openedVectors(of index: SearchIndex) throws(IndexDamage) -> ProductVectors? {
        try ProductVectors(opening: vectorsPath, of: index)
    }

    /// Makes the index and its vectors from the database and writes both.
    /// - Throws: `IndexDamage` where it cannot be written, `StorageError`.
    func build() throws -> SearchIndex {
        let index = SearchIndex(
            products: try store.products(), reviews: try store.allReviews(), vocabulary: vocabulary, analyzer: analyzer,
            synonyms: Synonyms(try store.synonyms()), revision: revision)
        try index.write(to: path)
        let vectors = ProductVectors(of: index)
        try vectors.write(to: vectorsPath)
        index.attach(vectors)
        return index
    }

    /// The file's index, made anew where there is none that can be used.
    func index() throws -> SearchIndex {
        do {
            if let index = try opened() {
                // Without its vectors a search goes by words alone; `index build` and the assistant make them.
                if let vectors = try? openedVectors(of: index) { index.attach(vectors) }
                return index
            }
        } catch .corrupt {
            Workspace.warn(.indexRebuilt)
        } catch {
            // There is no file yet, or one of another version.
        }
        return try build()
    }
}
