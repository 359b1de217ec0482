/// The columns of a `ProductTable`.
enum ProductColumn: Int, CaseIterable {
    /// One value each, as 64-bit patterns: number of products, mean stars, highest price, currency.
    case summary
    case categoryNames, categoryNameEnds, brandNames, brandNameEnds
    /// By product: number of its category or brand, `none` for none.
    case categories, brands
    /// By product.
    case prices, ratings, ratingCounts, days
    /// The different ratings, as 64-bit patterns, which `ratings` numbers.
    case ratingValues
    /// By product: its first variant; one more for the end.
    case variantStarts
    /// By variant.
    case variantPrices, inStock, options, optionEnds
    case attributeNames, attributeNameEnds
    /// By attribute: where its values end.
    case attributeEnds
    case values, valueEnds
    /// By product: its values; those of them that can be facets.
    case productValues, productValueEnds
    /// By category, brand and value: its products.
    case categoryProducts, categoryProductEnds, brandProducts, brandProductEnds, valueProducts, valueProductEnds
    /// The products in the order of their ids.
    case byID
}
