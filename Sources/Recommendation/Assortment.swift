public import Commerce

/// The products that models know, numbered from 0 in the order of their ids, so that a tie between
/// numbers is a tie between ids.
public struct Assortment: Sendable {
    /// What a ranking asks of every product, apart from what models hold: small, so that all products can be scored
    /// without touching their texts.
    struct Facts: Sendable {
        var rating: Rating?
        var added: Day
        var isInStock: Bool

        init(_ product: Product) {
            rating = product.rating
            added = product.added
            isInStock = product.isInStock
        }
    }

    public private(set) var products: [Product]
    private(set) var facts: [Facts]
    private let numbers: [ProductID: Int]

    /// The first of several products with one id is kept. O(n log n).
    public init(_ products: [Product]) {
        var seen: Set<ProductID> = []
        self.products = products.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
        facts = self.products.map(Facts.init)
        numbers = Dictionary(uniqueKeysWithValues: self.products.enumerated().map { ($0.element.id, $0.offset) })
    }

    public var count: Int { products.count }

    public func number(of product: ProductID) -> Int? { numbers[product] }

    /// Replaces what is known of a product (stock, price, rating); a product without a number is ignored.
    public mutating func update(_ product: Product) {
        guard let number = numbers[product.id] else { return }
        products[number] = product
        facts[number] = Facts(product)
    }
}
