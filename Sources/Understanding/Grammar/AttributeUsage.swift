import Commerce

/// How many products of a category there are, state an attribute, and a value of it.
struct AttributeUsage: Sendable {
    private struct Key: Hashable {
        var attribute: AttributeID
        var value: String?
        var category: CategoryID?
    }

    private var counts: [Key: Int] = [:]
    private var products: [CategoryID: Int] = [:]

    /// O(products · attributes).
    init(products: [Product], vocabulary: Vocabulary) {
        for product in products {
            var categories: [CategoryID?] = [nil]
            var next = product.category
            while let id = next, categories.count < 16 {
                categories.append(id)
                next = vocabulary.categories[id]?.parent
            }
            for case let category? in categories { self.products[category, default: 0] += 1 }
            for attribute in product.statedAttributes {
                let values = vocabulary.attributes[attribute]?.unit == nil ? product.values(of: attribute) : []
                for category in categories {
                    counts[Key(attribute: attribute, value: nil, category: category), default: 0] += 1
                    for value in values { counts[Key(attribute: attribute, value: value, category: category), default: 0] += 1 }
                }
            }
        }
    }

    func count(of attribute: AttributeID, value: String?, in category: CategoryID?) -> Int {
        counts[Key(attribute: attribute, value: value, category: category)] ?? 0
    }

    func products(in category: CategoryID) -> Int { products[category] ?? 0 }
}
