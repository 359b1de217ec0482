import Commerce
import Text

/// Values that are what things are called by themselves: 开心果, "pistachios", whose titles need no name of their category.
struct NamingValues: Sendable {
    private struct Key: Hashable {
        var attribute: AttributeID
        var value: String
    }

    private var categories: [Key: CategoryID] = [:]

    /// A value names things of a category where only they have it, and where most of those are titled by it and not by
    /// the category. O(products · values · names).
    init(vocabulary: Vocabulary, products: [Product]) {
        var carriers: [Key: [Product]] = [:]
        for product in products where product.category != nil {
            for attribute in product.statedAttributes where vocabulary.attributes[attribute]?.unit == nil {
                for value in product.values(of: attribute) { carriers[Key(attribute: attribute, value: value), default: []].append(product) }
            }
        }
        for (key, products) in carriers {
            guard let category = products[0].category, products.allSatisfy({ $0.category == category }),
                let names = vocabulary.attributes[key.attribute]?.values.first(where: { $0.id == key.value })?.names.all,
                let kinds = vocabulary.categories[category]?.names.all
            else { continue }
            let titled = products.count { product in
                let titles = product.title.all.map { Folding.fold($0) }
                func hold(_ name: String) -> Bool { titles.contains { $0.contains(Folding.fold(name)) } }
                return names.contains(where: hold) && !kinds.contains(where: hold)
            }
            if 2 * titled > products.count { categories[key] = category }
        }
    }

    func category(of value: String, _ attribute: AttributeID) -> CategoryID? { categories[Key(attribute: attribute, value: value)] }
}
