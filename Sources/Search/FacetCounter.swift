import Commerce

/// Counts facets over sets of products.
struct FacetCounter: Sendable {
    /// An attribute with more different values than this is no choice (weights, model years).
    private static let valueLimit = 48
    /// An attribute that fewer of the products state does not divide them.
    private static let leastShareStating = 0.1

    private let segments: [Segment]
    private let currency: Currency
    private let categories: MergedNames
    private let brands: MergedNames
    /// Ascending lower bounds of the price bands, in minor units; the first is 0.
    private let priceBounds: [Int]
    private let values: FacetValues

    /// O(different values).
    init(_ segments: [Segment], _ currency: Currency) {
        self.segments = segments
        self.currency = currency
        categories = MergedNames(segments.map(\.table.categoryNames))
        brands = MergedNames(segments.map(\.table.brandNames))
        priceBounds = Self.priceBounds(
            highest: segments.map(\.highestPrice).max() ?? 0, unit: (0..<currency.decimals).reduce(1) { unit, _ in unit * 10 })
        values = FacetValues(segments, limit: Self.valueLimit)
    }

    /// O(products of the set and their values).
    /// - Parameter filter: whose prices count.
    func facets(over set: Selection, _ filter: CatalogueFilter) -> Facets {
        var byCategory = Array(repeating: 0, count: categories.count)
        var byBrand = Array(repeating: 0, count: brands.count)
        var byPrice = Array(repeating: 0, count: priceBounds.count)
        var byValue = Array(repeating: 0, count: values.count)
        var total = 0
        for (segment, part) in set.parts.enumerated() {
            let (table, filter, numbers) = (segments[segment].table, filter.parts[segment], values.numbers[segment])
            part.forEach { place in
                total += 1
                let (category, brand) = (table.categories[place], table.brands[place])
                if category != ProductTable.none { byCategory[categories.number(of: category, in: segment)] += 1 }
                if brand != ProductTable.none { byBrand[brands.number(of: brand, in: segment)] += 1 }
                byPrice[band(of: filter.lowestPrice(of: place))] += 1
                for item in table.valuesByProduct.range(place) {
                    let number = numbers[Int(table.valuesByProduct.items[item])]
                    if number != ProductTable.none { byValue[Int(number)] += 1 }
                }
            }
        }
        var attributes: [AttributeID: [Facets.Count<String>]] = [:]
        for (attribute, range) in values.ranges {
            let stated = byValue[range].reduce(0, +)
            guard stated > 0, Double(stated) >= Double(total) * Self.leastShareStating else { continue }
            attributes[attribute] = Facets.Count.ranked(range.lazy.filter { byValue[$0] > 0 }.map { (values.text($0), byValue[$0]) })
        }
        return Facets(
            categories: ranked(byCategory) { CategoryID(categories[$0]) }, brands: ranked(byBrand) { brands[$0] },
            priceBands: priceBands(byPrice), attributes: attributes)
    }

    /// The last band whose bound is not above `amount`. O(log bands).
    @inline(__always)
    private func band(of amount: Int) -> Int {
        var (low, high) = (0, priceBounds.count)
        while low < high {
            let middle = (low &+ high) / 2
            if priceBounds[middle] > amount { high = middle } else { low = middle &+ 1 }
        }
        return max(0, low &- 1)
    }

    private func ranked<Value: Hashable & Comparable & Sendable>(
        _ counts: [Int], _ name: @escaping (Int) -> Value
    ) -> [Facets.Count<Value>] {
        Facets.Count.ranked(counts.indices.lazy.filter { counts[$0] > 0 }.map { (name($0), counts[$0]) })
    }

    private func priceBands(_ counts: [Int]) -> [Facets.PriceBand] {
        counts.indices.filter { counts[$0] > 0 }.map { band in
            Facets.PriceBand(
                atLeast: Money(minorUnits: priceBounds[band], currency),
                below: band + 1 < priceBounds.count ? Money(minorUnits: priceBounds[band + 1], currency) : nil,
                count: counts[band])
        }
    }

    /// 0, then 10, 20, 50, 100, 200, 500 … major units up to the highest price.
    private static func priceBounds(highest: Int, unit: Int) -> [Int] {
        var bounds = [0]
        var decade = 10 * unit
        while decade <= highest {
            bounds += [decade, 2 * decade, 5 * decade].filter { $0 <= highest }
            decade *= 10
        }
        return bounds
    }
}
