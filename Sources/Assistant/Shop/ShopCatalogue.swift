import Commerce
import Search

/// The products of a shop and their index, which say the same at every moment.
struct ShopCatalogue: Sendable {
    private(set) var index: SearchIndex
    private(set) var revision: CatalogRevision
    /// By position in the index, as they were loaded; nil where it has no product.
    private let loaded: [Product?]
    /// By position: those that changed or came since.
    private var changed: [Int: Product] = [:]
    /// By position, those of removed ones included.
    private(set) var ids: [ProductID]
    /// How many are gone since they were loaded.
    private(set) var removedCount = 0

    /// - Parameter products: what the index holds, in any order.
    init(_ products: [Product], index: SearchIndex) {
        var loaded: [Product?] = Array(repeating: nil, count: index.positionCount)
        var ids = Array(repeating: ProductID(""), count: index.positionCount)
        for (place, product) in products.enumerated() {
            // In a new index they stand in the order in which they were loaded.
            let isThere = place < index.positionCount && index.changeCount == 0 && index.id(of: place) == product.id
            guard let position = isThere ? place : index.position(of: product.id) else { continue }
            loaded[position] = product
            ids[position] = product.id
        }
        (self.index, self.loaded, self.ids) = (index, loaded, ids)
        revision = CatalogRevision(index.revision) ?? CatalogRevision(basis: "", number: 0)
    }

    var count: Int { index.count }

    /// Those that are there now, in the order of the index.
    var products: [Product] {
        ids.indices.compactMap { position in index.position(of: ids[position]) == position ? product(at: position) : nil }
    }

    /// The product of a hit; nil where it was gone from the store before the index knew.
    func product(at position: Int) -> Product? { changed[position] ?? (position < loaded.count ? loaded[position] : nil) }

    func product(_ id: ProductID) -> Product? { index.position(of: id).flatMap(product(at:)) }

    /// O(text of the changed products + positions / 64).
    mutating func apply(_ changes: CatalogChanges) {
        removedCount += changes.removed.count { index.position(of: $0) != nil }
        index = index.updating(changes)
        revision = changes.revision
        for product in changes.products {
            guard let position = index.position(of: product.id) else { continue }
            changed[position] = product
            if position >= ids.count { ids += repeatElement(ProductID(""), count: position + 1 - ids.count) }
            ids[position] = product.id
        }
    }
}
