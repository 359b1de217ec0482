import Assistant
import Commerce
import ImageFile
import Search
import Storage
import Text

/// The search of a shop alone, without the rest of the assistant: what `search` and `index` work with.
struct ShopSearch {
    let store: SQLiteShopStore
    let path: String
    let vectorsPath: String
    let file: SearchIndexFile

    init(of shop: String, in workspace: Workspace) async throws {
        store = try await workspace.openStore(of: shop)
        if shop == Workspace.demoShop, case .kept(let mistakes) = try await store.update(from: workspace.catalog) {
            Workspace.warn(.catalogueKept(mistakes: String(describing: mistakes)))
        }
        path = try workspace.directory.searchIndex(of: shop)
        vectorsPath = try workspace.directory.searchVectors(of: shop)
        let vocabulary = try store.vocabulary()
        file = try SearchIndexFile(
            of: store, at: path, vocabulary: vocabulary, analyzer: Analyzer(lexicon: Lexicon(words: vocabulary.allNames)))
    }

    /// The file's index with what changed since, made anew where there is none that can be used. Without its vectors a search
    /// goes by words alone; `build` and the assistant make them.
    func index() throws -> SearchIndex {
        let index = try file.index(verifying: false) { _ in Workspace.warn(.indexRebuilt) }
        if let vectors = try? openedVectors(of: index) { index.attach(vectors) }
        return index
    }

    /// Nil where the file was made from another index.
    /// - Throws: `IndexDamage`.
    func openedVectors(of index: SearchIndex) throws(IndexDamage) -> ProductVectors? {
        try ProductVectors(opening: vectorsPath, of: index)
    }

    /// Makes the index and its vectors from the database and writes both.
    /// - Throws: `IndexDamage` where one cannot be written, `StorageError`.
    func build() throws -> SearchIndex {
        let index = try file.build()
        let vectors = ProductVectors(of: index)
        try vectors.write(to: vectorsPath)
        index.attach(vectors)
        return index
    }
}
