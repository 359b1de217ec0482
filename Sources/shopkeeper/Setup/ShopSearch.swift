import Assistant
import Commerce
import Search
import Storage
import Text

/// The search of a shop alone, without the rest of the assistant: what `search` and `index` work with.
struct ShopSearch {
    let store: SQLiteShopStore
    let path: String
    let vocabulary: Vocabulary
    let analyzer: Analyzer
    private let synonyms: Synonyms
    private let revision: String

    init(of shop: String, in workspace: Workspace) async throws {
        store = try await workspace.openStore(of: shop)
        if shop == Workspace.demoShop, case .kept(let mistakes) = try await store.update(from: workspace.catalog) {
            Workspace.warn(.catalogueKept(mistakes: String(describing: mistakes)))
        }
        path = try workspace.directory.searchIndex(of: shop)
        revision = try store.catalogRevision()
        vocabulary = try store.vocabulary()
        synonyms = Synonyms(try store.synonyms())
        analyzer = Analyzer(lexicon: Lexicon(words: vocabulary.allNames))
    }

    /// Nil where the file was made from another state of the catalogue.
    /// - Throws: `IndexDamage`.
    func opened() throws(IndexDamage) -> SearchIndex? {
        let index = try SearchIndex(opening: path, vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms)
        return index?.revision == revision ? index : nil
    }

    /// Makes the index from the database and writes it.
    /// - Throws: `IndexDamage` where it cannot be written, `StorageError`.
    func build() throws -> SearchIndex {
        let index = SearchIndex(
            products: try store.products(), reviews: try store.allReviews(), vocabulary: vocabulary, analyzer: analyzer,
            synonyms: synonyms, revision: revision)
        try index.write(to: path)
        return index
    }

    /// The file's index, made anew where there is none that can be used.
    func index() throws -> SearchIndex {
        do {
            if let index = try opened() { return index }
        } catch .corrupt {
            Workspace.warn(.indexRebuilt)
        } catch {
            // There is no file yet, or one of another version.
        }
        return try build()
    }
}
