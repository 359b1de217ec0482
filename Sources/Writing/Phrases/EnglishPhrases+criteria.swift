import Commerce

extension EnglishPhrases {
    /// The criteria as a noun phrase: "waterproof blue bags for women up to ¥200, not leather".
    func wanted(_ criteria: Criteria) -> String {
        let before = criteria.attributes.keys.filter { $0 != "audience" && isModifier($0, criteria) }
            .sorted { (rank($0), $0) < (rank($1), $1) }
            .map { values(of: $0, criteria) }
        let noun = criteria.category.map { vocabulary.name(of: $0, in: .english) } ?? "products"
        var phrase = (before + [noun]).joined(separator: " ")
        if let audience = criteria.attributes["audience"] { phrase += " for " + list(names(audience, "audience"), "or") }
        if !criteria.terms.isEmpty { phrase += " matching “\(criteria.terms.joined(separator: " "))”" }
        if !criteria.brands.isEmpty { phrase += " by " + brands(criteria.brands, "or") }
        if let price = priceRange(criteria) { phrase += " " + price }
        return ([phrase] + after(criteria)).joined(separator: ", ")
    }

    private func after(_ criteria: Criteria) -> [String] {
        var parts = criteria.attributes.keys.filter { $0 != "audience" && !isModifier($0, criteria) }.sorted()
            .map { values(of: $0, criteria) }
        if let rating = criteria.minRating { parts.append("rated \(tenths(rating)) or better") }
        if criteria.inStock { parts.append("in stock") }
        if !criteria.excludedBrands.isEmpty { parts.append("not by " + brands(criteria.excludedBrands, "or")) }
        for (attribute, values) in criteria.excluded.sorted(by: { $0.key < $1.key }) {
            parts.append("not " + list(values.map { name(of: $0, attribute) }, "or"))
        }
        return parts
    }

    /// One criterion as it can be left out or missed: "the limit of ¥80", "“blue”".
    func condition(_ name: CriterionName, _ criteria: Criteria) -> String {
        switch name {
        case .category: "“\(criteria.category.map { vocabulary.name(of: $0, in: .english) } ?? "")”"
        case .brands: "the brand " + brands(criteria.brands, "or")
        case .excludedBrands: "the exclusion of " + brands(criteria.excludedBrands, "and")
        case .minPrice: "the lowest price of \(criteria.minPrice?.display ?? "")"
        case .maxPrice: "the limit of \(criteria.maxPrice?.display ?? "")"
        case .minRating: "the rating of \(tenths(criteria.minRating ?? 0)) or better"
        case .inStock: "the stock condition"
        case .attribute(let id): "“\(values(of: id, criteria))”"
        case .excluded(let id):
            "“not \(list((criteria.excluded[id] ?? []).map { self.name(of: $0, id) }, "or"))”"
        }
    }

    /// What a criterion loosened to `value` is called.
    func loosened(_ name: CriterionName, to value: String) -> String {
        let money = Money(decimal: value, facts.shop.currency)?.display ?? value
        return switch name {
        case .maxPrice: "a limit of \(money)"
        case .minPrice: "a lowest price of \(money)"
        case .minRating: "a rating of \(value) or better"
        case .attribute(let id): "\(self.name(of: id)) \(quantity(value, of: id))"
        case .category: "“\(vocabulary.name(of: CategoryID(value), in: .english))” as a whole"
        default: "“\(value)”"
        }
    }

    /// ">=20 h" in words.
    private func quantity(_ canonical: String, of attribute: AttributeID) -> String {
        if canonical.hasPrefix(">=") { return "from " + name(of: String(canonical.dropFirst(2)), attribute) }
        if canonical.hasPrefix("<=") { return "up to " + name(of: String(canonical.dropFirst(2)), attribute) }
        return name(of: canonical, attribute)
    }

    func values(of id: AttributeID, _ criteria: Criteria) -> String {
        guard let constraint = criteria.attributes[id] else { return name(of: id) }
        switch constraint {
        case .anyOf(["yes"]) where vocabulary.attributes[id]?.isYesNo == true:
            return name(of: id)
        case .anyOf where isModifier(id, criteria):
            return list(names(constraint, id), "or")
        case .anyOf:
            return name(of: id) + " " + list(names(constraint, id), "or")
        case .range(let low, let high, let unit):
            let bounds = [low.map { "at least " + quantity($0, unit, id) }, high.map { "at most " + quantity($0, unit, id) }]
            return name(of: id) + " " + list(bounds.compactMap(\.self))
        }
    }

    private func quantity(_ value: Double, _ unit: String, _ id: AttributeID) -> String {
        name(of: Quantity(value, unit).display, id)
    }

    private func names(_ constraint: AttributeConstraint, _ id: AttributeID) -> [String] {
        if case .anyOf(let values) = constraint { values.map { name(of: $0, id) } } else { [] }
    }

    /// Known values and yes/no properties stand before the noun; free values, amounts and "with …" after it.
    private func isModifier(_ id: AttributeID, _ criteria: Criteria) -> Bool {
        guard case .anyOf(let values) = criteria.attributes[id], let known = vocabulary.attributes[id] else { return false }
        if known.isYesNo { return values == ["yes"] && !name(of: id).hasPrefix("with") }
        return values.allSatisfy { value in known.values.contains { $0.id == value } }
    }

    /// English puts size and kind before colour, and colour before material.
    private func rank(_ id: AttributeID) -> Int {
        switch id {
        case "material": 3
        case "color": 2
        default: vocabulary.attributes[id]?.isYesNo == true ? 0 : 1
        }
    }

    private func priceRange(_ criteria: Criteria) -> String? {
        switch (criteria.minPrice, criteria.maxPrice) {
        case (let low?, let high?): "from \(low.display) to \(high.display)"
        case (let low?, nil): "from \(low.display)"
        case (nil, let high?): "up to \(high.display)"
        case (nil, nil): nil
        }
    }

    private func brands(_ brands: [String], _ conjunction: String) -> String {
        list(brands.map { vocabulary.name(ofBrand: $0, in: .english) }, conjunction)
    }

    func tenths(_ rating: Double) -> String {
        let tenths = Int((rating * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}
