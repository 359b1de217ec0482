import Commerce
import Foundation

/// A product as the simulated customers see it.
struct Ware {
    var product: Product
    /// How well known it is, 0 to 1, whoever looks: a long tail.
    var popularity: Double
    /// What its reviewers think, in stars.
    var quality: Double
    /// Its place among the prices of its category, 0 to 1.
    var priceLevel: Double
    var audiences: [String]
    var colors: [String]
    /// Bought again once used up.
    var isConsumable: Bool
    var isReturnable: Bool

    func contradicts(_ values: [AttributeID: String]) -> Bool {
        values.contains { attribute, value in
            let stated = product.values(of: attribute)
            return !stated.isEmpty && !stated.contains(value)
        }
    }
}

/// The shelf the customers walk along, in the catalogue's order.
struct Wares {
    private(set) var all: [Ware]

    /// How steeply popularity falls with its rank (Zipf's exponent); shop sales are commonly between 0.6 and 1.
    private static let tail = 0.8
    /// Consumables beside those that hygiene keeps from being returned.
    private static let usedUp: Set<CategoryID> = ["cat litter", "notebooks", "pens"]

    init(_ contents: ShopContents, _ random: inout SeededRandom) {
        let ranks = random.shuffled(Array(contents.products.indices))
        let stars = Dictionary(grouping: contents.reviews, by: \.product)
            .mapValues { Double($0.reduce(0) { $0 + $1.stars }) / Double($0.count) }
        let prices = Dictionary(grouping: contents.products, by: \.category).mapValues { $0.map(\.price.amount).sorted() }
        let returns = contents.shop.flows?.filter { $0.wish == .giveBack } ?? []
        let notReturnable = returns.flatMap(\.checks).flatMap { check -> [CategoryID] in
            if case .notCategories(let categories, _) = check { categories } else { [] }
        }
        all = zip(contents.products, ranks).map { product, rank in
            let quality = stars[product.id] ?? 4
            let rivals = prices[product.category] ?? []
            let place = rivals.firstIndex(of: product.price.amount) ?? 0
            let isWithheld = product.category.map(notReturnable.contains) ?? false
            return Ware(
                product: product,
                popularity: pow(Double(rank + 6) / 6, -Self.tail) * exp((quality - 4) * 0.4),
                quality: quality,
                priceLevel: rivals.count > 1 ? Double(place) / Double(rivals.count - 1) : 0.5,
                audiences: product.values(of: "audience"),
                colors: product.values(of: "color"),
                isConsumable: isWithheld || (product.category.map(Self.usedUp.contains) ?? false),
                isReturnable: !isWithheld)
        }
    }
}
