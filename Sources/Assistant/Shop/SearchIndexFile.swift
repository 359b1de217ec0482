public import Commerce
public import ImageFile
public import Search
public import Text

/// The index of a shop between starts: the file that is there with what changed since, else one made anew and written.
public struct SearchIndexFile: Sendable {
    private let store: any CatalogStore
    /// Nil keeps the index in memory alone.
    private let path: String?
    private let vocabulary: Vocabulary
    private let analyzer: Analyzer
    private let synonyms: Synonyms

    /// - Parameters:
    ///   - vocabulary: the store's.
    ///   - analyzer: for the vocabulary's names.
    public init(of store: some CatalogStore, at path: String?, vocabulary: Vocabulary, analyzer: Analyzer) throws {
        self.store = store
        self.path = path
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        synonyms = Synonyms(try store.synonyms())
    }

    /// As many changed products are carried along beside an index; of more, it is made anew.
    public static func changeLimit(for products: Int) -> Int { min(1000, max(64, products / 50)) }

    /// The index of the catalogue as it is now.
    /// - Parameters:
    ///   - verifying: whether all bytes are checked, some milliseconds for ten megabytes; otherwise each when it is used.
    ///   - damaged: told where a file was there but could not be used.
    public func index(verifying: Bool, damaged: (IndexDamage) -> Void) throws -> SearchIndex {
        do {
            if let file = try opened() {
                if verifying { try file.verify() }
                if let index = try updated(file) { return index }
            }
        } catch let damage as IndexDamage {
            if case .corrupt = damage { damaged(damage) }
        }
        // Where another session is writing one, or none can be written, the next start spends some time; nothing else.
        let claim = path.flatMap { try? IndexFileClaim($0, waits: false) }
        let index = try made()
        if let claim { try? index.write(claim) }
        return index
    }

    /// The index of the file, of whatever revision it is; nil where it was made with other weights.
    /// - Throws: `IndexDamage`.
    public func opened() throws(IndexDamage) -> SearchIndex? {
        guard let path else { return nil }
        return try SearchIndex(opening: path, vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms)
    }

    /// An index with what changed since it was made; nil where that is too much.
    public func updated(_ index: SearchIndex) throws -> SearchIndex? {
        guard let revision = CatalogRevision(index.revision),
            let changes = try store.catalogChanges(since: revision, limit: Self.changeLimit(for: index.count))
        else { return nil }
        return changes.revision == revision ? index : index.updating(changes)
    }

    /// Makes the index from the store and writes it, after whoever is writing one.
    /// - Throws: `IndexDamage` where it cannot be written, or what the store throws.
    public func build() throws -> SearchIndex {
        let claim = try path.flatMap { path throws(IndexDamage) in try IndexFileClaim(path, waits: true) }
        let index = try made()
        if let claim { try index.write(claim) }
        return index
    }

    private func made() throws -> SearchIndex {
        // First, so that what changes meanwhile is seen as a change.
        let revision = try store.catalogRevision()
        return SearchIndex(
            products: try store.products(), reviews: try store.allReviews(), vocabulary: vocabulary, analyzer: analyzer,
            synonyms: synonyms, revision: revision.description, threads: 2)
    }
}

extension SearchIndex {
    func updating(_ changes: CatalogChanges) -> SearchIndex {
        updating(changes.products, reviews: changes.reviews, removing: changes.removed, revision: changes.revision.description)
    }
}
