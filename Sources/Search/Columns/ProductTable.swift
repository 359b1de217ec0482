import Commerce
import ImageFile

/// What hard criteria and facets look at, laid out by number: products, attribute values and variants.
///
/// Every pair of an attribute and one of its stated values has a value number; those of one attribute are contiguous.
struct ProductTable: Sendable {
    /// For a product without category or brand.
    static let none = UInt32.max

    let count: Int
    /// Sorted.
    let categoryNames: TextColumn
    let brandNames: TextColumn
    /// By product; `none` for none.
    let categories: Column<UInt32>
    let brands: Column<UInt32>
    /// By product: the price shown, in minor units.
    let prices: Column<Int>
    /// By product: the place in `PriceSeries` of the lowest price of its variants, of its own where it has none.
    let priceBands: Column<UInt32>
    let priceBandCount: Int
    /// Mean stars; not a number where the product is unrated.
    let ratings: NumberColumn
    let ratingCounts: Column<UInt32>
    /// When the product was added.
    let days: Column<Int32>

    let attributes: [AttributeID]
    /// The value numbers of each attribute.
    let valueRanges: [AttributeID: Range<Int>]
    /// By value number, as products state it.
    let values: TextColumn
    /// By product: the value numbers of its own attributes and its variants' options, ascending.
    let valuesByProduct: RowColumn<UInt32>

    /// Ascending.
    let productsByCategory: RowColumn<UInt32>
    let productsByBrand: RowColumn<UInt32>
    let productsByValue: RowColumn<UInt32>

    /// Product p sells in the variants `variantStarts[p]..<variantStarts[p + 1]`.
    let variantStarts: Column<UInt32>
    /// By variant, in minor units.
    let variantPrices: Column<Int>
    let isInStock: FlagColumn
    /// By variant: the value numbers of its options.
    let options: RowColumn<UInt32>

    /// Of all rated products, each as often as it is rated; 3 where nothing is.
    let meanRating: Double
    let highestPrice: Int
    let currency: Currency

    let positionsByID: Column<UInt32>

    /// - Parameter slice: what `ProductTableWriter` wrote; nil is given where it is damaged.
    init?(_ slice: IndexSlice) {
        guard let section = ColumnSection<ProductColumn>(slice) else { return nil }
        let summary: Column<UInt64> = section.column(.summary)
        count = Int(summary[0])
        meanRating = Double(bitPattern: summary[1])
        highestPrice = Int(summary[2])
        currency = Self.currency(unpacking: summary[3])
        categoryNames = section.texts(.categoryNames, .categoryNameEnds)
        brandNames = section.texts(.brandNames, .brandNameEnds)
        categories = section.column(.categories)
        brands = section.column(.brands)
        prices = section.column(.prices)
        priceBands = section.column(.priceBands)
        priceBandCount = PriceSeries(upTo: highestPrice, currency).bounds.count
        ratings = NumberColumn(values: section.column(.ratingValues), places: section.column(.ratings))
        ratingCounts = section.column(.ratingCounts)
        days = section.column(.days)
        variantStarts = section.column(.variantStarts)
        variantPrices = section.column(.variantPrices)
        isInStock = FlagColumn(flags: section.column(.inStock))
        options = section.rows(.options, .optionEnds)
        values = section.texts(.values, .valueEnds)
        valuesByProduct = section.rows(.productValues, .productValueEnds)
        productsByCategory = section.rows(.categoryProducts, .categoryProductEnds)
        productsByBrand = section.rows(.brandProducts, .brandProductEnds)
        productsByValue = section.rows(.valueProducts, .valueProductEnds)
        positionsByID = section.column(.byID)
        attributes = section.texts(.attributeNames, .attributeNameEnds).map { AttributeID($0) }
        var (ranges, start): ([AttributeID: Range<Int>], Int) = ([:], 0)
        for (attribute, end) in zip(attributes, section.column(.attributeEnds, of: UInt32.self)) {
            ranges[attribute] = start..<Int(end)
            start = Int(end)
        }
        valueRanges = ranges
    }

    func variants(of product: Int) -> Range<Int> { Int(variantStarts[product])..<Int(variantStarts[product + 1]) }

    func category(of product: Int) -> CategoryID? {
        categories[product] == Self.none ? nil : CategoryID(categoryNames[Int(categories[product])])
    }

    func brand(of product: Int) -> String? {
        brands[product] == Self.none ? nil : brandNames[Int(brands[product])]
    }

    func products(of category: CategoryID) -> Slice<Column<UInt32>>? {
        categoryNames.firstIndex(ofSorted: category.rawValue).map { productsByCategory[$0] }
    }

    func products(ofBrand brand: String) -> Slice<Column<UInt32>>? {
        brandNames.firstIndex(ofSorted: brand).map { productsByBrand[$0] }
    }

    /// Whether some variant of `product` has an option among the value numbers `range`.
    func offersOption(_ product: Int, in range: Range<Int>) -> Bool {
        variants(of: product).contains { variant in options[variant].contains { range.contains(Int($0)) } }
    }

    /// O(log attributes).
    func attribute(ofValue number: Int) -> AttributeID? {
        var (low, high) = (0, attributes.count)
        while low < high {
            let middle = (low + high) / 2
            if (valueRanges[attributes[middle]]?.upperBound ?? 0) <= number { low = middle + 1 } else { high = middle }
        }
        return low < attributes.count ? attributes[low] : nil
    }

    /// Whether the product or a variant states any value of the attribute.
    func states(_ attribute: AttributeID, _ product: Int) -> Bool {
        guard let range = valueRanges[attribute] else { return false }
        return valuesByProduct[product].contains { range.contains(Int($0)) }
    }

    static func packed(_ currency: Currency) -> UInt64 {
        currency.code.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func currency(unpacking packed: UInt64) -> Currency {
        let code = String(decoding: [16, 8, 0].map { UInt8(truncatingIfNeeded: packed >> UInt64($0)) }, as: UTF8.self)
        return Currency(code: code) ?? .cny
    }
}
