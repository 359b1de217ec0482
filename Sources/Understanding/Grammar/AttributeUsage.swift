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
    private var brands: [CategoryID: Set<String>] = [:]
    private var extents: [Key: ClosedRange<Double>] = [:]
    private var sizedInInches: Set<CategoryID> = []

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
            if let brand = product.brand { for case let category? in categories { brands[category, default: []].insert(brand) } }
            for attribute in product.statedAttributes {
                let isMeasured = vocabulary.attributes[attribute]?.unit != nil
                let stated = product.values(of: attribute)
                let values = isMeasured ? [] : stated
                if isMeasured { widen(attribute, by: stated, in: categories) }
                if attribute == "size", stated.contains(where: { $0.hasSuffix(" inch") }) { sizedInInches.formUnion(categories.compactMap { $0 }) }
                for category in categories {
                    counts[Key(attribute: attribute, value: nil, category: category), default: 0] += 1
                    for value in values { counts[Key(attribute: attribute, value: value, category: category), default: 0] += 1 }
                }
            }
        }
    }

    /// - Parameter stated: quantities as they are shown, "16 GB".
    private mutating func widen(_ attribute: AttributeID, by stated: [String], in categories: [CategoryID?]) {
        for value in stated.compactMap({ Double($0.prefix { $0.isNumber || $0 == "." }) }) {
            for category in categories {
                let key = Key(attribute: attribute, value: nil, category: category)
                extents[key] = extents[key].map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
            }
        }
    }

    /// The least and the greatest that products of the category state, in the attribute's unit.
    func extent(of attribute: AttributeID, in category: CategoryID?) -> ClosedRange<Double>? {
        extents[Key(attribute: attribute, value: nil, category: category)]
    }

    /// Whether what is said in inches is a size there, as of suitcases.
    func isSizedInInches(_ category: CategoryID?) -> Bool { category.map(sizedInInches.contains) ?? false }

    func count(of attribute: AttributeID, value: String?, in category: CategoryID?) -> Int {
        counts[Key(attribute: attribute, value: value, category: category)] ?? 0
    }

    /// Whether there are products of the brand in the category.
    func isMade(by brand: String, in category: CategoryID) -> Bool { brands[category]?.contains(brand) ?? false }

    func products(in category: CategoryID) -> Int { products[category] ?? 0 }
}
