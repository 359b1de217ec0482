public import Commerce

extension Criteria {
    /// `name=value` for everything that is asked, as files of dialogues write it; several values joined by "/", in the
    /// order said.
    public var canonicalParts: Set<String> {
        var parts: Set<String> = []
        func add(_ name: String, _ values: [String]) {
            if !values.isEmpty { parts.insert(name + "=" + values.joined(separator: "/")) }
        }
        add("category", category.map { [$0.rawValue] } ?? [])
        add("brands", brands)
        add("not brands", excludedBrands)
        for (id, constraint) in attributes { add(id.rawValue, constraint.canonical) }
        for (id, values) in excluded { add("not " + id.rawValue, values) }
        add("min_price", minPrice.map { [$0.shortDecimal] } ?? [])
        add("max_price", maxPrice.map { [$0.shortDecimal] } ?? [])
        add("min_rating", minRating.map { [Quantity($0, "").display] } ?? [])
        if inStock { parts.insert("in_stock") }
        add("terms", terms)
        if sort != .relevance { add("sort", [sort.rawValue]) }
        add("count", count.map { [String($0)] } ?? [])
        return parts
    }
}

extension Request {
    /// Those of its criteria, and what is asked of the list: `others` for the same criteria, products `alike`, why one is
    /// `placed` so, why one is `absent` or behind, `absent=name` where it is none in sight.
    public var canonicalParts: Set<String> {
        var parts = criteria.canonicalParts
        if wantsOthers { parts.insert("others") }
        if wantsAlike { parts.insert("alike") }
        switch ranking {
        case .placed?: parts.insert("placed")
        case .absent(let name, _)?: parts.insert(name.isEmpty ? "absent" : "absent=" + name)
        case nil: break
        }
        return parts
    }
}

extension Money {
    var shortDecimal: String {
        Self.short(decimalString[...])
    }

    /// Without the zeros that end a fraction: 336.60 and 336.6 are one amount.
    static func short(_ decimal: Substring) -> String {
        guard decimal.contains(".") else { return String(decimal) }
        var text = decimal
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return String(text)
    }
}
