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
    /// Those of its criteria, and `others` where other products for the same criteria are asked for.
    public var canonicalParts: Set<String> { wantsOthers ? criteria.canonicalParts.union(["others"]) : criteria.canonicalParts }
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
