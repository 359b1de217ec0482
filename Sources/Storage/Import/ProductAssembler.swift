import Commerce

/// Puts rows together: variants of a group to one product, categories to a tree. Ids stay unique.
struct ProductAssembler {
    private(set) var products: [Product] = []
    private(set) var rejected: [RejectedRow] = []
    private var lines: [ProductID: Int] = [:]
    private var places: [String: Int] = [:]
    private var categories = CategoryTree()

    var categoryList: [Commerce.Category] { categories.categories }

    mutating func add(_ item: ImportedItem) {
        var product = item.product
        product.category = categories.id(of: item.categoryPath, in: product.title)
        if let group = item.group, !group.isEmpty {
            if let place = places[group] { return merge(product, into: place, line: item.line) }
            let variant = product.variants[0]
            product.id = ProductID(group)
            product.variants[0].id = VariantID(product: product.id, options: Self.options(variant, of: item.product.id))
            for option in variant.options.keys { product.attributes[option] = nil }
            places[group] = products.count
        }
        if let line = lines[product.id] {
            rejected.append(RejectedRow(line: item.line, reason: "the id is already used on line \(line)"))
            if let group = item.group { places[group] = nil }
            return
        }
        lines[product.id] = item.line
        products.append(product)
    }

    mutating func reject(_ row: RejectedRow) { rejected.append(row) }

    private mutating func merge(_ other: Product, into place: Int, line: Int) {
        var variant = other.variants[0]
        variant.id = VariantID(product: products[place].id, options: Self.options(variant, of: other.id))
        guard !products[place].variants.contains(where: { $0.id == variant.id }) else {
            rejected.append(RejectedRow(line: line, reason: "the product already has this variant"))
            return
        }
        products[place].variants.append(variant)
        // The price shown for a product is its lowest.
        if variant.price.amount < products[place].price.amount {
            products[place].price = variant.price
            products[place].formerPrice = other.formerPrice
        }
    }

    /// Option values in a stable order; the row's own id where it has none, so that variants still differ.
    private static func options(_ variant: Variant, of row: ProductID) -> [String] {
        variant.options.isEmpty ? [row.rawValue] : variant.options.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// Categories by the names on the way to them.
private struct CategoryTree {
    private var byPath: [[String]: CategoryID] = [:]
    private var byID: [CategoryID: Commerce.Category] = [:]
    private(set) var categories: [Commerce.Category] = []

    /// The innermost category of a path, made with those around it where they are new; nil for an empty path.
    mutating func id(of path: [String], in title: LocalizedText) -> CategoryID? {
        let language = title.texts.keys.min { $0.rawValue < $1.rawValue } ?? .english
        var parent: CategoryID?
        for depth in path.indices {
            let key = path[...depth].map { $0.lowercased() }
            if let known = byPath[key] {
                parent = known
                continue
            }
            // Two shelves may have one name: "accessories" of shoes and of cameras.
            var id = CategoryID(key[depth])
            if byID[id] != nil { id = CategoryID(key.suffix(2).reversed().joined(separator: " of ")) }
            if byID[id] != nil { id = CategoryID(key.joined(separator: " > ")) }
            let category = Commerce.Category(id: id, parent: parent, names: Names([language: [path[depth]]]))
            byPath[key] = id
            byID[id] = category
            categories.append(category)
            parent = id
        }
        return parent
    }
}
