import Commerce

/// Lays out products as the columns of a `ProductTable`.
struct ProductTableWriter {
    private var products = 0
    private var categories = NameNumbers()
    private var brands = NameNumbers()
    private var categoryOf: [UInt32] = []
    private var brandOf: [UInt32] = []
    private var prices: [Int] = []
    private var ratings: [Double] = []
    private var ratingCounts: [UInt32] = []
    private var days: [Int32] = []
    private var attributes = NameNumbers()
    /// By attribute, in the order of first appearance.
    private var values: [NameNumbers] = []
    /// Attribute above, value within it below.
    private var stated: [UInt64] = []
    private var statedEnds: [Int] = []
    private var variantStarts: [UInt32] = [0]
    private var variantPrices: [Int] = []
    private var inStock: [Bool] = []
    private var options: [UInt64] = []
    private var optionEnds: [Int] = []
    private var ids: [ProductID] = []
    private var currency = Currency.cny

    mutating func add(_ product: Product) {
        if products == 0 { currency = product.price.currency }
        products += 1
        ids.append(product.id)
        categoryOf.append(product.category.map { categories.number(of: $0.rawValue) } ?? ProductTable.none)
        brandOf.append(product.brand.map { brands.number(of: $0) } ?? ProductTable.none)
        prices.append(product.price.amount)
        ratings.append(product.rating?.average ?? .nan)
        ratingCounts.append(UInt32(clamping: product.rating?.count ?? 0))
        days.append(Int32(clamping: product.added.number))
        for attribute in product.statedAttributes {
            for value in product.values(of: attribute) { stated.append(number(of: value, attribute)) }
        }
        statedEnds.append(stated.count)
        for variant in product.variants {
            variantPrices.append(variant.price.amount)
            inStock.append(variant.stock > 0)
            for (attribute, option) in variant.options { options.append(number(of: option, attribute)) }
            optionEnds.append(options.count)
        }
        variantStarts.append(UInt32(variantPrices.count))
    }

    /// O(values and variants of all products · log of the different ones).
    func bytes() -> [UInt8] {
        var writer = ColumnWriter<ProductColumn>()
        let highest = max(prices.max() ?? 0, variantPrices.max() ?? 0)
        writer.set(.summary, [
            UInt64(products), meanRating.bitPattern, UInt64(highest), ProductTable.packed(currency),
        ])
        set(.categoryNames, .categoryNameEnds, .categories, .categoryProducts, .categoryProductEnds, categories, categoryOf, in: &writer)
        set(.brandNames, .brandNameEnds, .brands, .brandProducts, .brandProductEnds, brands, brandOf, in: &writer)
        writer.set(.prices, prices)
        let different = Set(ratings.map(\.bitPattern)).sorted()
        let places = Dictionary(uniqueKeysWithValues: different.enumerated().map { ($1, UInt32($0)) })
        writer.set(.ratingValues, different)
        writer.set(.ratings, ratings.map { places[$0.bitPattern] ?? 0 })
        writer.set(.ratingCounts, ratingCounts)
        writer.set(.days, days)
        writer.set(.variantStarts, variantStarts)
        writer.set(.variantPrices, variantPrices)
        writer.set(.inStock, inStock.map { UInt8($0 ? 1 : 0) })
        setValues(in: &writer)
        writer.set(.byID, ids.indices.sorted { ids[$0].rawValue.precedesByBytes(ids[$1].rawValue) }.map(UInt32.init))
        return writer.bytes
    }

    private mutating func number(of value: String, _ attribute: AttributeID) -> UInt64 {
        let attribute = Int(attributes.number(of: attribute.rawValue))
        if attribute == values.count { values.append(NameNumbers()) }
        return UInt64(attribute) << 32 | UInt64(values[attribute].number(of: value))
    }

    /// The mean of all stars, 3 where there are none.
    private var meanRating: Double {
        let count = ratingCounts.reduce(0) { $0 + Int($1) }
        let sum = zip(ratings, ratingCounts).reduce(0) { $1.1 > 0 ? $0 + $1.0 * Double($1.1) : $0 }
        return count > 0 ? sum / Double(count) : 3
    }

    private func set(
        _ names: ProductColumn, _ ends: ProductColumn, _ numbers: ProductColumn, _ products: ProductColumn,
        _ productEnds: ProductColumn, _ table: NameNumbers, _ values: [UInt32], in writer: inout ColumnWriter<ProductColumn>
    ) {
        let (sorted, places) = table.sorted()
        writer.set(names, ends: ends, texts: sorted)
        let renumbered = values.map { $0 == ProductTable.none ? $0 : places[Int($0)] }
        writer.set(numbers, renumbered)
        var holders: [[UInt32]] = Array(repeating: [], count: sorted.count)
        for (product, number) in renumbered.enumerated() where number != ProductTable.none {
            holders[Int(number)].append(UInt32(product))
        }
        writer.set(products, ends: productEnds, holders)
    }

    private func setValues(in writer: inout ColumnWriter<ProductColumn>) {
        let (names, places) = attributes.sorted()
        var order = Array(repeating: 0, count: names.count)
        for (attribute, place) in places.enumerated() { order[Int(place)] = attribute }
        // By attribute as it first appeared: the number of its first value, and the place of each value among its values.
        var firsts = Array(repeating: UInt32(0), count: names.count)
        var valuePlaces: [[UInt32]] = Array(repeating: [], count: names.count)
        var (texts, ends): ([String], [UInt32]) = ([], [])
        for attribute in order {
            firsts[attribute] = UInt32(texts.count)
            let (sorted, places) = values[attribute].sorted()
            valuePlaces[attribute] = places
            texts += sorted
            ends.append(UInt32(texts.count))
        }
        func number(_ pair: UInt64) -> UInt32 {
            let (attribute, value) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            return firsts[attribute] + valuePlaces[attribute][value]
        }
        writer.set(.attributeNames, ends: .attributeNameEnds, texts: names)
        writer.set(.attributeEnds, ends)
        writer.set(.values, ends: .valueEnds, texts: texts)
        writer.set(.options, options.map(number))
        writer.set(.optionEnds, optionEnds.map { UInt32($0) })

        var holders: [[UInt32]] = Array(repeating: [], count: texts.count)
        var start = 0
        let rows = statedEnds.enumerated().map { product, end in
            let row = Set(stated[start..<end].map(number)).sorted()
            start = end
            for value in row { holders[Int(value)].append(UInt32(product)) }
            return row
        }
        writer.set(.productValues, ends: .productValueEnds, rows)
        writer.set(.valueProducts, ends: .valueProductEnds, holders)
    }
}

/// Numbers for names in the order of their first appearance.
private struct NameNumbers {
    private var numbers: [String: UInt32] = [:]

    mutating func number(of name: String) -> UInt32 {
        if let known = numbers[name] { return known }
        numbers[name] = UInt32(numbers.count)
        return UInt32(numbers.count - 1)
    }

    /// The names by their bytes, and by number the place of each among them.
    func sorted() -> (names: [String], places: [UInt32]) {
        let order = numbers.sorted { $0.key.precedesByBytes($1.key) }
        var places = Array(repeating: UInt32(0), count: order.count)
        for (place, entry) in order.enumerated() { places[Int(entry.value)] = UInt32(place) }
        return (order.map(\.key), places)
    }
}
