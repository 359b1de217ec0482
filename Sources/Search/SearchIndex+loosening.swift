import Commerce

/// The values that a criterion may be loosened to, as `Criteria.relaxing` reads them.
extension SearchIndex {
    /// How many more products a moved price is sought for.
    private static let wantedGains = [1, 3]
    private static let leastStars = 1.0

    /// - Parameter without: the products listed without the criterion, which is `filter`'s.
    func loosenings(
        of name: CriterionName, in criteria: Criteria, _ filter: CatalogueFilter, _ without: Selection
    ) -> [String] {
        switch name {
        case .maxPrice, .minPrice: movedPrices(of: name, in: criteria, filter, without)
        case .minRating: criteria.minRating.flatMap { lowerRating(than: $0, in: without) }.map { [$0] } ?? []
        case .category: criteria.category.flatMap { vocabulary.categories[$0]?.parent }.map { [$0.rawValue] } ?? []
        case .attribute(let id): loosenings(of: id, criteria.attributes[id], without)
        case .brands, .excludedBrands, .excluded, .inStock: []
        }
    }

    private func movedPrices(
        of name: CriterionName, in criteria: Criteria, _ filter: CatalogueFilter, _ without: Selection
    ) -> [String] {
        guard let bound = name == .maxPrice ? criteria.maxPrice : criteria.minPrice else { return [] }
        var beyond: [Int] = []
        without.forEach { row in
            guard let prices = filter.matchingPrices(of: row) else { return }
            if name == .maxPrice, prices.lowest > bound.amount { beyond.append(prices.lowest) }
            if name == .minPrice, prices.highest < bound.amount { beyond.append(prices.highest) }
        }
        beyond.sort { name == .maxPrice ? $0 < $1 : $0 > $1 }
        let steps = Self.wantedGains.filter { $0 <= beyond.count }.map { beyond[$0 - 1] }
        return steps.enumerated().filter { $0 == 0 || steps[$0 - 1] != $1 }
            .map { Money(minorUnits: $1, bound.currency).decimalString }
    }

    /// The highest half star below the bound that some product has.
    private func lowerRating(than bound: Double, in without: Selection) -> String? {
        var best = 0.0
        without.forEach { row in
            let rating = segments[row.segment].table.ratings[row.place]
            if rating < bound { best = max(best, rating) }
        }
        let halves = (best * 2).rounded(.down) / 2
        return halves >= Self.leastStars ? String(halves) : nil
    }

    private func loosenings(of id: AttributeID, _ constraint: AttributeConstraint?, _ without: Selection) -> [String] {
        switch constraint {
        case .range(let low, let high, let unit):
            let numbers = measures(of: id, in: without)
            let lower = low.flatMap { bound in numbers.filter { $0 < bound }.max() }
            let higher = high.flatMap { bound in numbers.filter { $0 > bound }.min() }
            return [
                lower.map { ">=" + Quantity($0, unit).display }, higher.map { "<=" + Quantity($0, unit).display },
            ].compactMap(\.self)
        case .anyOf(let values):
            let families = vocabulary.attributes[id]?.families ?? [:]
            let heads = families.filter { head, members in
                !values.contains(head) && values.contains { value in members.contains { $0.lowercased() == value.lowercased() } }
            }
            return heads.keys.sorted()
        case nil:
            return []
        }
    }

    /// Every number that the products state for the attribute.
    private func measures(of id: AttributeID, in set: Selection) -> [Double] {
        var numbers: [Double] = []
        for (segment, part) in set.parts.enumerated() {
            let table = segments[segment].table
            let range = table.valueRanges[id] ?? 0..<0
            part.forEach { place in
                for value in table.valuesByProduct[place] where range.contains(Int(value)) {
                    if let number = Double(table.values[Int(value)].prefix { $0.isNumber || $0 == "." }) { numbers.append(number) }
                }
            }
        }
        return numbers
    }
}
