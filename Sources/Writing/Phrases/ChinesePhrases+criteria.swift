import Commerce

extension ChinesePhrases {
    /// The criteria as a noun phrase: "¥200以内、不要真皮的蓝色防水双肩包".
    func wanted(_ criteria: Criteria) -> String {
        let modifiers = criteria.attributes.keys.filter { isModifier($0, criteria) }
            .sorted { (rank($0), $0) < (rank($1), $1) }
            .map { values(of: $0, criteria) }
        let noun = criteria.category.map { vocabulary.name(of: $0, in: .chinese) } ?? "商品"
        let conditions = before(criteria)
        return (conditions.isEmpty ? "" : conditions.joined(separator: "、") + "的") + modifiers.joined() + noun
    }

    private func before(_ criteria: Criteria) -> [String] {
        var parts: [String] = []
        if let price = priceRange(criteria) { parts.append(price) }
        if !criteria.brands.isEmpty { parts.append(brands(criteria.brands, "或") + "品牌") }
        if let rating = criteria.minRating { parts.append("评分不低于\(tenths(rating))") }
        if criteria.inStock { parts.append("有货") }
        parts += criteria.attributes.keys.filter { !isModifier($0, criteria) }.sorted().map { values(of: $0, criteria) }
        if !criteria.excludedBrands.isEmpty { parts.append("不要\(brands(criteria.excludedBrands, "和"))") }
        for (attribute, values) in criteria.excluded.sorted(by: { $0.key < $1.key }) {
            parts.append("不要" + list(values.map { name(of: $0, attribute) }))
        }
        if !criteria.terms.isEmpty { parts.append("提到“\(criteria.terms.joined(separator: " "))”") }
        return parts
    }

    func condition(_ name: CriterionName, _ criteria: Criteria) -> String {
        switch name {
        case .category: "“\(criteria.category.map { vocabulary.name(of: $0, in: .chinese) } ?? "")”这个品类"
        case .brands: "“\(brands(criteria.brands, "或"))”这个品牌"
        case .excludedBrands: "“不要\(brands(criteria.excludedBrands, "和"))”"
        case .minPrice: "\(criteria.minPrice?.display ?? "")的最低价"
        case .maxPrice: "\(criteria.maxPrice?.display ?? "")的价格上限"
        case .minRating: "“评分不低于\(tenths(criteria.minRating ?? 0))”"
        case .inStock: "库存要求"
        case .attribute(let id): "“\(values(of: id, criteria))”"
        case .excluded(let id): "“不要\(list((criteria.excluded[id] ?? []).map { self.name(of: $0, id) }))”"
        }
    }

    func loosened(_ name: CriterionName, to value: String) -> String {
        let money = Money(decimal: value, facts.shop.currency)?.display ?? value
        return switch name {
        case .maxPrice: "价格上限放到\(money)"
        case .minPrice: "最低价降到\(money)"
        case .minRating: "评分放到\(value)"
        case .attribute(let id): "\(self.name(of: id))放到\(quantity(value, of: id))"
        case .category: "范围放宽到“\(vocabulary.name(of: CategoryID(value), in: .chinese))”"
        default: "放宽到“\(value)”"
        }
    }

    private func quantity(_ canonical: String, of attribute: AttributeID) -> String {
        if canonical.hasPrefix(">=") { return name(of: String(canonical.dropFirst(2)), attribute) + "以上" }
        if canonical.hasPrefix("<=") { return name(of: String(canonical.dropFirst(2)), attribute) + "以内" }
        return name(of: canonical, attribute)
    }

    func values(of id: AttributeID, _ criteria: Criteria) -> String {
        guard let constraint = criteria.attributes[id] else { return name(of: id) }
        switch constraint {
        case .anyOf(["yes"]) where vocabulary.attributes[id]?.isYesNo == true:
            return name(of: id)
        case .anyOf(["no"]) where vocabulary.attributes[id]?.isYesNo == true:
            return "不要“\(name(of: id))”"
        case .anyOf(let values):
            let named = list(values.map { name(of: $0, id) }, "或")
            return isModifier(id, criteria) ? named : name(of: id) + named
        case .range(let low, let high, let unit):
            let bounds = [
                low.map { "不低于" + name(of: Quantity($0, unit).display, id) },
                high.map { "不超过" + name(of: Quantity($0, unit).display, id) },
            ]
            return name(of: id) + bounds.compactMap(\.self).joined(separator: "、")
        }
    }

    /// Known values and yes/no properties stand right before the noun.
    private func isModifier(_ id: AttributeID, _ criteria: Criteria) -> Bool {
        guard case .anyOf(let values) = criteria.attributes[id], let known = vocabulary.attributes[id] else { return false }
        if known.isYesNo { return values == ["yes"] }
        return values.allSatisfy { value in known.values.contains { $0.id == value } }
    }

    /// Colour, then what it can do, then what it is made of, then for whom: 蓝色防水真皮女士.
    private func rank(_ id: AttributeID) -> Int {
        switch id {
        case "color": 0
        case "material": 3
        case "audience": 4
        default: vocabulary.attributes[id]?.isYesNo == true ? 1 : 2
        }
    }

    private func priceRange(_ criteria: Criteria) -> String? {
        switch (criteria.minPrice, criteria.maxPrice) {
        case (let low?, let high?): "\(low.display)到\(high.display)之间"
        case (let low?, nil): "\(low.display)以上"
        case (nil, let high?): "\(high.display)以内"
        case (nil, nil): nil
        }
    }

    private func brands(_ brands: [String], _ conjunction: String) -> String {
        list(brands.map { vocabulary.name(ofBrand: $0, in: .chinese) }, conjunction)
    }

    func tenths(_ rating: Double) -> String {
        let tenths = Int((rating * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)分" : "\(tenths / 10).\(tenths % 10)分"
    }
}
