import Commerce

/// The products a reply speaks of, numbered, and what sets them apart from each other.
struct Pane {
    struct Item {
        /// As the screen numbers it.
        var number: Int
        var ranked: RankedProduct

        var product: Product { ranked.product }
        var price: Money { ranked.price }
        var rating: RatingTenths? { product.rating.flatMap(RatingTenths.init) }
        /// The former price, where it belongs to the price that is shown.
        var formerPrice: Money? {
            product.formerPrice.flatMap { $0.amount > price.amount && price == product.price ? $0 : nil }
        }
    }

    let items: [Item]
    /// Numbers of the items that alone hold the lowest price, the highest price, the best rating.
    let cheapest: Int?
    let dearest: Int?
    let bestRated: Int?

    init(_ products: [RankedProduct], numbers: [ProductID: Int] = [:]) {
        items = products.enumerated().map { Item(number: numbers[$1.product.id] ?? $0 + 1, ranked: $1) }
        let comparable = Set(items.map(\.price.currency)).count == 1
        cheapest = comparable ? Self.extreme(items) { -$0.price.amount } : nil
        dearest = comparable ? Self.extreme(items) { $0.price.amount } : nil
        let rated = items.filter { $0.rating != nil }
        bestRated = Self.extreme(rated) { $0.rating?.tenths ?? 0 }
    }

    subscript(number: Int) -> Item? { items.first { $0.number == number } }

    /// The item whose `value` is alone the highest of at least two.
    private static func extreme(_ items: [Item], by value: (Item) -> Int) -> Int? {
        guard items.count > 1, let highest = items.map(value).max() else { return nil }
        let holders = items.filter { value($0) == highest }
        return holders.count == 1 ? holders.first?.number : nil
    }

    /// Whether of all items this one alone states `value`, or one of its family.
    func isOnly(_ number: Int, with value: String, of attribute: Attribute) -> Bool {
        items.filter { item in
            item.product.values(of: attribute.id).contains { AttributeConstraint.anyOf([value]).accepts($0, of: attribute) }
        }.map(\.number) == [number]
    }
}

/// A mean of stars as it is shown: one decimal, rounded; so that what looks equal is called equal.
struct RatingTenths: Hashable {
    let tenths: Int
    let count: Int

    /// - Returns: nil where nobody has rated.
    init?(_ rating: Rating) {
        guard rating.count > 0, rating.average.isFinite, (0...5).contains(rating.average) else { return nil }
        tenths = Int((rating.average * 10).rounded())
        count = rating.count
    }

    var display: String { "\(tenths / 10).\(tenths % 10)" }
}
