import Commerce

/// What hard criteria look at, laid out by number: products, attribute values and variants.
///
/// Every pair of an attribute and one of its stated values has a value number; those of one attribute are contiguous.
struct ProductTable: Sendable {
    let count: Int
    private(set) var productsByCategory: [CategoryID: [UInt32]] = [:]
    private(set) var productsByBrand: [String: [UInt32]] = [:]
    let branded: ProductSet
    /// Mean stars; not a number where the product is unrated.
    let ratings: [Double]

    /// The value numbers of each attribute.
    let valueRanges: [AttributeID: Range<Int>]
    /// By value number, as products state it.
    let values: [String]
    /// By value number, ascending.
    let productsByValue: CompressedRows
    /// By product: the value numbers of its own attributes and its variants' options, ascending.
    let valuesByProduct: CompressedRows

    /// Product p sells in the variants `variantStarts[p]..<variantStarts[p + 1]`.
    let variantStarts: [Int]
    /// By variant, in minor units.
    let prices: [Int]
    let isInStock: [Bool]
    /// By variant: the value numbers of its options.
    let options: CompressedRows

    /// O(values and variants of all products).
    init(_ products: [Product]) {
        count = products.count
        var branded = ProductSet(capacity: products.count)
        for (index, product) in products.enumerated() {
            if let category = product.category { productsByCategory[category, default: []].append(UInt32(index)) }
            if let brand = product.brand {
                productsByBrand[brand, default: []].append(UInt32(index))
                branded.insert(index)
            }
        }
        self.branded = branded
        ratings = products.map { $0.rating?.average ?? .nan }

        let stated = products.map { product in product.statedAttributes.map { ($0, product.values(of: $0)) } }
        let numbering = ValueNumbering(stated.joined())
        valueRanges = numbering.ranges
        values = numbering.values
        valuesByProduct = CompressedRows(stated.map { pairs in
            Set(pairs.flatMap { attribute, values in values.map { numbering.number(of: $0, attribute) } }).sorted()
        })
        var holders: [[UInt32]] = Array(repeating: [], count: values.count)
        for product in products.indices {
            for value in valuesByProduct[product] { holders[Int(value)].append(UInt32(product)) }
        }
        productsByValue = CompressedRows(holders)

        variantStarts = products.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.variants.count) }
        let variants = products.flatMap(\.variants)
        prices = variants.map(\.price.amount)
        isInStock = variants.map { $0.stock > 0 }
        options = CompressedRows(variants.map { variant in variant.options.map { numbering.number(of: $1, $0) } })
    }

    func variants(of product: Int) -> Range<Int> { variantStarts[product]..<variantStarts[product + 1] }

    /// Whether some variant of `product` has an option among the value numbers `range`.
    func offersOption(_ product: Int, in range: Range<Int>) -> Bool {
        let variants = variants(of: product)
        guard !variants.isEmpty else { return false }
        return variants.contains { variant in options[variant].contains { range.contains(Int($0)) } }
    }
}

/// Numbers for the pairs of attribute and value that a catalogue states.
private struct ValueNumbering {
    let ranges: [AttributeID: Range<Int>]
    let values: [String]
    private let numbers: [AttributeID: [String: UInt32]]

    init(_ stated: some Sequence<(AttributeID, [String])>) {
        var distinct: [AttributeID: Set<String>] = [:]
        for (attribute, values) in stated { distinct[attribute, default: []].formUnion(values) }
        var ranges: [AttributeID: Range<Int>] = [:]
        var values: [String] = []
        var numbers: [AttributeID: [String: UInt32]] = [:]
        for (attribute, names) in distinct.sorted(by: { $0.key < $1.key }) {
            let start = values.count
            values += names.sorted()
            ranges[attribute] = start..<values.count
            numbers[attribute] = Dictionary(
                uniqueKeysWithValues: (start..<values.count).map { (values[$0], UInt32($0)) })
        }
        (self.ranges, self.values, self.numbers) = (ranges, values, numbers)
    }

    func number(of value: String, _ attribute: AttributeID) -> UInt32 {
        guard let number = numbers[attribute]?[value] else { preconditionFailure("a value that was not numbered") }
        return number
    }
}
