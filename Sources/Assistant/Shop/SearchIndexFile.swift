import Commerce
import Search
import Text

/// The index of a shop between starts: opened where it is sound and of the catalogue as it is now, else made and written.
enum SearchIndexFile {
    /// - Parameters:
    ///   - revision: of the catalogue, read before `products`.
    ///   - path: nil keeps the index in memory alone.
    ///   - damaged: told where a file was there but could not be used.
    static func index(
        at path: String?, of products: [Product], revision: String, store: some ShopStore, vocabulary: Vocabulary, analyzer: Analyzer,
        damaged: (IndexDamage) -> Void
    ) throws -> SearchIndex {
        let synonyms = Synonyms(try store.synonyms())
        if let path, let index = open(path, vocabulary, analyzer, synonyms, damaged: damaged), index.revision == revision { return index }
        let index = SearchIndex(
            products: products, reviews: try store.allReviews(), vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms,
            revision: revision)
        // One that cannot be written costs the next start some time, nothing else.
        if let path { try? index.write(to: path) }
        return index
    }

    private static func open(
        _ path: String, _ vocabulary: Vocabulary, _ analyzer: Analyzer, _ synonyms: Synonyms, damaged: (IndexDamage) -> Void
    ) -> SearchIndex? {
        do {
            let index = try SearchIndex(opening: path, vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms)
            // Here and not in the middle of a turn, whose list would be incomplete. Some milliseconds for ten megabytes.
            try index?.verify()
            return index
        } catch .corrupt(let path) {
            damaged(.corrupt(path: path))
            return nil
        } catch {
            return nil
        }
    }
}
