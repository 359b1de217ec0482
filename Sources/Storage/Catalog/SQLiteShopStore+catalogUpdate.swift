import Commerce

/// What became of bringing a shop up to its catalogue's files.
public enum CatalogUpdate: Hashable, Sendable {
    case unchanged
    case loaded(products: Int)
    /// The files have mistakes; the shop that was loaded before stays in use.
    case kept(CatalogError)
}

extension SQLiteShopStore {
    /// Loads the catalogue where its files changed since, or where it is the first time.
    /// - Throws: `CatalogError` where the first load fails, as there is no shop to keep; `StorageError`.
    public func update(
        from loader: CatalogLoader, progress: @Sendable @escaping (LoadProgress) -> Void = { _ in }
    ) async throws -> CatalogUpdate {
        let stamp = loader.stamp
        let known = try catalogStamp()
        guard known != stamp else { return .unchanged }
        do {
            let contents = try await loader.load(progress: progress)
            try replaceCatalog(with: contents, stamp: stamp, progress: progress)
            return .loaded(products: contents.products.count)
        } catch let error as CatalogError where known != nil {
            return .kept(error)
        }
    }
}
