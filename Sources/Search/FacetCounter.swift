import Commerce

/// Counts facets over sets of products.
struct FacetCounter: Sendable {
    /// An attribute with more different values than this is no choice (weights, model years).
    private static let valueLimit = 48
    /// An attribute that fewer of the products state does not divide them.
    private static let leastShareStating = 0.1

    private let table: ProductTable
    private let series: PriceSeries
    /// By value number: its place in `facetValues`, `ProductTable.none` for those of attributes that are no choice.
    private let facetNumbers: [UInt32]
    /// Value numbers.
    private let facetValues: [Int]
    /// The places in `facetValues` of each attribute that can be a facet.
    private let facetRanges: [(attribute: AttributeID, range: Range<Int>)]

    /// O(different values).
    init(_ table: ProductTable) {
        self.table = table
        series = PriceSeries(upTo: table.highestPrice, table.currency)
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
    /// - Parameter price: of a product, in minor units; nil where the lowest of each counts.
    func facets(over set: ProductSet, price: ((Int) -> Int)?) -> Facets {
        let total = set.count
        let byCategory = table.tally(table.categories, table.categoryNames.count, over: set)
        let byBrand = table.tally(table.brands, table.brandNames.count, over: set)
        let byPrice = price.map { self.byPrice(set, $0) } ?? table.tally(table.priceBands, series.bounds.count, over: set)
        let byValue = self.byValue(set)
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

    private func byPrice(_ set: ProductSet, _ price: (Int) -> Int) -> [Int] {
        var counts = Array(repeating: 0, count: series.bounds.count)
        set.forEach { counts[series.band(of: price($0))] += 1 }
        return counts
    }

    /// By place in `facetValues`.
    private func byValue(_ set: ProductSet) -> [Int] {
        var counts = Array(repeating: 0, count: facetValues.count)
        guard !counts.isEmpty else { return counts }
        set.forEach { product in
            for place in table.valuesByProduct.range(product) {
                let number = facetNumbers[Int(table.valuesByProduct.items[place])]
                if number != ProductTable.none { counts[Int(number)] += 1 }
            }
        }
        return counts
    }

    private func ranked<Value: Hashable & Comparable & Sendable>(
        _ counts: [Int], _ name: @escaping (Int) -> Value
    ) -> [Facets.Count<Value>] {
        Facets.Count.ranked(counts.indices.lazy.filter { counts[$0] > 0 }.map { (name($0), counts[$0]) })
    }

    private func priceBands(_ counts: [Int]) -> [Facets.PriceBand] {
        counts.indices.filter { counts[$0] > 0 }.map { band in
            Facets.PriceBand(
                atLeast: Money(minorUnits: series.bounds[band], table.currency),
                below: band + 1 < series.bounds.count ? Money(minorUnits: series.bounds[band + 1], table.currency) : nil,
                count: counts[band])
        }
    }
}
