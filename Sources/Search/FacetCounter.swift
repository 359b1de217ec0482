import Commerce

/// Counts facets over sets of products.
struct FacetCounter: Sendable {
    /// An attribute with more different values than this is no choice (weights, model years).
    private static let valueLimit = 48
    /// An attribute that fewer of the products state does not divide them.
    private static let leastShareStating = 0.1

    private let table: ProductTable
    /// Ascending lower bounds of the price bands, in minor units; the first is 0.
    private let priceBounds: [Int]
    /// By value number: its place in `facetValues`, `ProductTable.none` for those of attributes that are no choice.
    private let facetNumbers: [UInt32]
    /// Value numbers.
    private let facetValues: [Int]
    /// The places in `facetValues` of each attribute that can be a facet.
    private let facetRanges: [(attribute: AttributeID, range: Range<Int>)]

    /// O(different values).
    init(_ table: ProductTable) {
        self.table = table
        priceBounds = Self.priceBounds(
            highest: table.highestPrice, unit: (0..<table.currency.decimals).reduce(1) { unit, _ in unit * 10 })
        var facetValues: [Int] = []
        var facetRanges: [(attribute: AttributeID, range: Range<Int>)] = []
        var numbers = Array(repeating: ProductTable.none, count: table.values.count)
        for attribute in table.attributes {
            guard let range = table.valueRanges[attribute], range.count <= Self.valueLimit else { continue }
            facetRanges.append((attribute, facetValues.count..<facetValues.count + range.count))
            for value in range {
                numbers[value] = UInt32(facetValues.count)
                facetValues.append(value)
            }
        }
        (self.facetValues, self.facetRanges, facetNumbers) = (facetValues, facetRanges, numbers)
    }

    /// O(products of the set and their values).
    /// - Parameter price: of a product, in minor units.
    func facets(over set: ProductSet, price: (Int) -> Int) -> Facets {
        var byCategory = Array(repeating: 0, count: table.categoryNames.count)
        var byBrand = Array(repeating: 0, count: table.brandNames.count)
        var byPrice = Array(repeating: 0, count: priceBounds.count)
        var byValue = Array(repeating: 0, count: facetValues.count)
        var total = 0
        set.forEach { product in
            total += 1
            let (category, brand) = (table.categories[product], table.brands[product])
            if category != ProductTable.none { byCategory[Int(category)] += 1 }
            if brand != ProductTable.none { byBrand[Int(brand)] += 1 }
            byPrice[band(of: price(product))] += 1
            for place in table.valuesByProduct.range(product) {
                let number = facetNumbers[Int(table.valuesByProduct.items[place])]
                if number != ProductTable.none { byValue[Int(number)] += 1 }
            }
        }
        var attributes: [AttributeID: [Facets.Count<String>]] = [:]
        for (attribute, range) in facetRanges {
            let stated = byValue[range].reduce(0, +)
            guard stated > 0, Double(stated) >= Double(total) * Self.leastShareStating else { continue }
            attributes[attribute] = Facets.Count.ranked(range.lazy.filter { byValue[$0] > 0 }.map { (table.values[facetValues[$0]], byValue[$0]) })
        }
        return Facets(
            categories: ranked(byCategory) { CategoryID(table.categoryNames[$0]) },
            brands: ranked(byBrand) { table.brandNames[$0] },
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
                atLeast: Money(minorUnits: priceBounds[band], table.currency),
                below: band + 1 < priceBounds.count ? Money(minorUnits: priceBounds[band + 1], table.currency) : nil,
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
