import Commerce

/// Counts facets over sets of products.
struct FacetCounter: Sendable {
    /// An attribute with more different values than this is no choice (weights, model years).
    private static let valueLimit = 48
    /// An attribute that fewer of the products state does not divide them.
    private static let leastShareStating = 0.1

    private let categories: [CategoryID]
    private let brands: [String]
    /// By product: position in `categories` or `brands`; -1 for none.
    private let categoryOf: [Int32]
    private let brandOf: [Int32]
    private let currency: Currency
    /// Ascending lower bounds of the price bands, in minor units; the first is 0.
    private let priceBounds: [Int]
    /// By product: positions in `facetValues`.
    private let facetValuesOf: CompressedRows
    private let facetValues: [String]
    /// The positions in `facetValues` of each attribute that can be a facet.
    private let facetRanges: [(attribute: AttributeID, range: Range<Int>)]

    init(_ products: [Product], table: ProductTable) {
        let categories = table.productsByCategory.keys.sorted()
        let brands = table.productsByBrand.keys.sorted()
        self.categories = categories
        self.brands = brands
        categoryOf = Self.rows(of: categories.map { table.productsByCategory[$0] ?? [] }, count: products.count)
        brandOf = Self.rows(of: brands.map { table.productsByBrand[$0] ?? [] }, count: products.count)
        let currency = products.first?.price.currency ?? .cny
        self.currency = currency
        priceBounds = Self.priceBounds(
            highest: table.prices.max() ?? 0, unit: (0..<currency.decimals).reduce(1) { unit, _ in unit * 10 })

        var facetValues: [String] = []
        var facetRanges: [(attribute: AttributeID, range: Range<Int>)] = []
        var numbers = Array(repeating: UInt32.max, count: table.values.count)
        for (attribute, range) in table.valueRanges.sorted(by: { $0.key < $1.key }) where range.count <= Self.valueLimit {
            facetRanges.append((attribute, facetValues.count..<facetValues.count + range.count))
            for value in range {
                numbers[value] = UInt32(facetValues.count)
                facetValues.append(table.values[value])
            }
        }
        (self.facetValues, self.facetRanges) = (facetValues, facetRanges)
        facetValuesOf = CompressedRows(products.indices.lazy.map { product in
            table.valuesByProduct[product].map { numbers[Int($0)] }.filter { $0 != .max }
        })
    }

    /// O(products of the set and their values).
    /// - Parameter price: of a product, in minor units.
    func facets(over set: ProductSet, price: (Int) -> Int) -> Facets {
        var byCategory = Array(repeating: 0, count: categories.count)
        var byBrand = Array(repeating: 0, count: brands.count)
        var byPrice = Array(repeating: 0, count: priceBounds.count)
        var byValue = Array(repeating: 0, count: facetValues.count)
        var total = 0
        set.forEach { product in
            total += 1
            if categoryOf[product] >= 0 { byCategory[Int(categoryOf[product])] += 1 }
            if brandOf[product] >= 0 { byBrand[Int(brandOf[product])] += 1 }
            let amount = price(product)
            byPrice[max(0, (priceBounds.firstIndex { $0 > amount } ?? priceBounds.count) - 1)] += 1
            for value in facetValuesOf.range(product) { byValue[Int(facetValuesOf.items[value])] += 1 }
        }
        var attributes: [AttributeID: [Facets.Count<String>]] = [:]
        for (attribute, range) in facetRanges {
            let stated = byValue[range].reduce(0, +)
            guard stated > 0, Double(stated) >= Double(total) * Self.leastShareStating else { continue }
            attributes[attribute] = Facets.Count.ranked(zip(facetValues[range], byValue[range]))
        }
        return Facets(
            categories: Facets.Count.ranked(zip(categories, byCategory)), brands: Facets.Count.ranked(zip(brands, byBrand)),
            priceBands: priceBands(byPrice), attributes: attributes)
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

    private static func rows(of groups: [[UInt32]], count: Int) -> [Int32] {
        var rows = Array(repeating: Int32(-1), count: count)
        for (group, products) in groups.enumerated() {
            for product in products { rows[Int(product)] = Int32(group) }
        }
        return rows
    }
}
