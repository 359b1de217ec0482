import Assistant
import Commerce
import Search
import Storage
import Text

/// The search of a shop alone, without the rest of the assistant: what `search` and `index` work with.
struct ShopSearch {
    let store: SQLiteShopStore
    let path: String
    let file: SearchIndexFile

    init(of shop: String, in workspace: Workspace) async throws {
        store = try await workspace.openStore(of: shop)
        if shop == Workspace.demoShop, case .kept(let mistakes) = try await store.update(from: workspace.catalog) {
            Workspace.warn(.catalogueKept(mistakes: String(describing: mistakes)))
        }
        path = try workspace.directory.searchIndex(of: shop)
        let vocabulary = try store.vocabulary()
        file = try SearchIndexFile(
            of: store, at: path, vocabulary: vocabulary, analyzer: Analyzer(lexicon: Lexicon(words: vocabulary.allNames)))
    }

    /// The file's index with what changed since, made anew where there is none that can be used.
    func index() throws -> SearchIndex { try file.index(verifying: false) { _ in Workspace.warn(.indexRebuilt) } }
}
