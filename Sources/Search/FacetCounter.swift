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
    private let series: PriceSeries
    private let values: FacetValues

    /// O(different values).
    init(_ segments: [Segment], _ currency: Currency) {
        self.segments = segments
        self.currency = currency
        categories = MergedNames(segments.map(\.table.categoryNames))
        brands = MergedNames(segments.map(\.table.brandNames))
        series = PriceSeries(upTo: segments.map(\.highestPrice).max() ?? 0, currency)
        values = FacetValues(segments, limit: Self.valueLimit)
    }

    /// O(products of the set and their values).
    /// - Parameter filter: whose prices count.
    func facets(over set: Selection, _ filter: CatalogueFilter) -> Facets {
        var byCategory = Array(repeating: 0, count: categories.count)
        var byBrand = Array(repeating: 0, count: brands.count)
        var byPrice = Array(repeating: 0, count: series.bounds.count)
        var byValue = Array(repeating: 0, count: values.count)
        let total = set.count
        for (segment, part) in set.parts.enumerated() {
            let table = segments[segment].table
            for (own, count) in table.tally(table.categories, table.categoryNames.count, over: part).enumerated() {
                byCategory[categories.number(of: UInt32(own), in: segment)] += count
            }
            for (own, count) in table.tally(table.brands, table.brandNames.count, over: part).enumerated() {
                byBrand[brands.number(of: UInt32(own), in: segment)] += count
            }
            countPrices(of: part, table, filter.parts[segment], in: &byPrice)
            countValues(of: part, segment, in: &byValue)
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

    private func ranked<Value: Hashable & Comparable & Sendable>(
        _ counts: [Int], _ name: @escaping (Int) -> Value
    ) -> [Facets.Count<Value>] {
        Facets.Count.ranked(counts.indices.lazy.filter { counts[$0] > 0 }.map { (name($0), counts[$0]) })
    }

    private func countPrices(of set: ProductSet, _ table: ProductTable, _ filter: CriteriaFilter, in counts: inout [Int]) {
        guard !filter.variantsMatter, table.currency == currency else {
            return set.forEach { counts[series.band(of: filter.lowestPrice(of: $0))] += 1 }
        }
        for (band, count) in table.tally(table.priceBands, table.priceBandCount, over: set).enumerated() where count > 0 {
            counts[band] += count
        }
    }

    private func countValues(of set: ProductSet, _ segment: Int, in counts: inout [Int]) {
        guard !counts.isEmpty else { return }
        let (table, numbers) = (segments[segment].table, values.numbers[segment])
        set.forEach { product in
            for item in table.valuesByProduct.range(product) {
                let number = numbers[Int(table.valuesByProduct.items[item])]
                if number != ProductTable.none { counts[Int(number)] += 1 }
            }
        }
    }

    private func priceBands(_ counts: [Int]) -> [Facets.PriceBand] {
        counts.indices.filter { counts[$0] > 0 }.map { band in
            Facets.PriceBand(
                atLeast: Money(minorUnits: series.bounds[band], currency),
                below: band + 1 < series.bounds.count ? Money(minorUnits: series.bounds[band + 1], currency) : nil,
                count: counts[band])
        }
    }
}
