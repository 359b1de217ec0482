import Commerce
import Foundation

/// How strongly one customer is drawn to each ware, by each of their tastes.
struct Affinities {
    /// A ware that attracts, and how much relative to the others.
    struct Pull {
        var ware: Int
        var weight: Double
    }

    /// By taste of the mix; wares ascending, those that do not attract left out.
    let byTaste: [[Pull]]
    /// What they might come across without looking for it: every ware, in order.
    let casual: [Pull]

    /// The spread of prices, in price levels, that a customer still looks at.
    private static let priceSpread = 0.35
    private static let popularityPower = 0.7

    init(of shopper: Shopper, to wares: Wares) {
        byTaste = shopper.tastes.map { taste in
            wares.all.enumerated().compactMap { index, ware in
                let weight = Self.weight(of: ware, for: taste.group, shopper)
                return weight > 0 ? Pull(ware: index, weight: weight) : nil
            }
        }
        casual = wares.all.enumerated().map { index, ware in
            Pull(ware: index, weight: ware.popularity * Self.audienceFit(ware, shopper, buysFor: []))
        }
    }

    /// Whether any of the customer's tastes would have led to it.
    func isOwnTaste(_ ware: Int) -> Bool { byTaste.contains { $0.contains { $0.ware == ware } } }

    private static func weight(of ware: Ware, for group: TasteGroup, _ shopper: Shopper) -> Double {
        guard let category = ware.product.category, let interest = group.categories[category] else { return 0 }
        let distance = (ware.priceLevel - shopper.priceLevel) / priceSpread
        let isOwnBrand = ware.product.brand.map(group.brands.contains) ?? false
        let isOwnColor = ware.colors.contains(where: group.colors.contains)
        return interest * pow(ware.popularity, popularityPower) * exp(-distance * distance / 2)
            * (isOwnBrand ? 2 : 1) * (isOwnColor ? 1.3 : 1)
            * (ware.contradicts(group.values) ? 0.02 : 1)
            * audienceFit(ware, shopper, buysFor: group.buysFor)
    }

    private static func audienceFit(_ ware: Ware, _ shopper: Shopper, buysFor: Set<String>) -> Double {
        let audiences = ware.audiences
        if audiences.isEmpty || audiences.contains("unisex") || audiences.contains(shopper.gender.audience) { return 1 }
        return audiences.contains(where: buysFor.contains) ? 1 : 0.06
    }
}
