import Commerce

extension Wording {
    /// A condition in force, as the strip above the products shows it: "≤ ¥500", "蓝色", "not leather".
    func criterion(_ name: CriterionName, in criteria: Criteria) -> String {
        switch name {
        case .category: criteria.category.map { vocabulary.name(of: $0, in: language) } ?? ""
        case .brands: brands(criteria.brands)
        case .excludedBrands: strings.not(brands(criteria.excludedBrands))
        case .minPrice: "≥ " + (criteria.minPrice?.display ?? "")
        case .maxPrice: "≤ " + (criteria.maxPrice?.display ?? "")
        case .minRating: "★ ≥ " + Self.tenths(criteria.minRating ?? 0)
        case .inStock: strings.inStock
        case .attribute(let id): criteria.attributes[id].map { constraint($0, of: id) } ?? self.name(of: id)
        case .excluded(let id): strings.not(values(criteria.excluded[id] ?? [], of: id))
        }
    }

    /// What a product misses or leaves unsaid of a condition; nil where it meets it.
    func shortfall(_ check: Check, in criteria: Criteria) -> String? {
        let name = CriterionName(rawValue: check.criterion)
        switch (check.state, name) {
        case (.met, _): return nil
        case (.unknown, .attribute(let id)): return strings.notStated(self.name(of: id))
        case (.unknown, .minRating): return strings.unrated
        case (.unknown, _): return strings.notStated(criterion(name, in: criteria))
        case (.violated, .maxPrice): return strings.overBudget
        case (.violated, .inStock): return strings.soldOut
        case (.violated, _): return strings.misses(criterion(name, in: criteria))
        }
    }

    /// A loosened bound, which arrives as `ask --json` writes it.
    func loosened(_ value: String, of name: CriterionName, in criteria: Criteria) -> String {
        switch name {
        case .minPrice, .maxPrice:
            let currency = (criteria.maxPrice ?? criteria.minPrice)?.currency
            return currency.flatMap { Money(decimal: value, $0) }?.display ?? value
        case .attribute(let id): return vocabulary.name(of: value, for: id, in: language)
        case .category: return vocabulary.name(of: CategoryID(value), in: language)
        default: return value
        }
    }

    func sort(_ order: SortOrder) -> String? { strings.sortNames[order] }

    private func brands(_ brands: [String]) -> String {
        brands.map { vocabulary.name(ofBrand: $0, in: language) }.joined(separator: strings.listSeparator)
    }

    private func constraint(_ constraint: AttributeConstraint, of id: AttributeID) -> String {
        let attribute = vocabulary.attributes[id]
        switch constraint {
        case .anyOf(["yes"]) where attribute?.isYesNo == true: return name(of: id)
        case .anyOf(["no"]) where attribute?.isYesNo == true: return strings.not(name(of: id))
        case .anyOf(let values):
            let words = self.values(values, of: id)
            return attribute?.values.isEmpty == false ? words : name(of: id) + " " + words
        case .range(let low, let high, let unit):
            let ends = [
                low.map { "≥ " + Quantity($0, unit).display }, high.map { "≤ " + Quantity($0, unit).display },
            ]
            return name(of: id) + " " + ends.compactMap(\.self).joined(separator: " ")
        }
    }
}
