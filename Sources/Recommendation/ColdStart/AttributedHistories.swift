public import Commerce

/// A data set of what customers had to do with, in the order of time, and of what the items are.
public struct AttributedHistories: Sendable {
    /// By customer, ascending by the data's own numbers: items as they first came.
    public let histories: [[Int]]
    public let attributes: ItemAttributes
    private let customers: [UInt32]
    /// The data's own numbers, ascending, by item.
    private let items: [UInt32]

    /// O(n log n) in interactions and attributes.
    /// - Parameters:
    ///   - customers: the customer of each interaction, those of one customer in the order of time.
    ///   - items: its item.
    ///   - stated: attributes by item; also of items that nobody had to do with.
    public init(customers: [UInt32], items: [UInt32], stated: [UInt32: [Int]]) {
        let names = Set(items).union(stated.keys).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var byCustomer: [UInt32: [Int]] = [:]
        var seen: Set<UInt64> = []
        for (customer, item) in zip(customers, items) {
            guard let number = numbers[item], seen.insert(UInt64(customer) << 32 | UInt64(item)).inserted else { continue }
            byCustomer[customer, default: []].append(number)
        }
        self.items = names
        self.customers = byCustomer.keys.sorted()
        histories = self.customers.map { byCustomer[$0] ?? [] }
        attributes = ItemAttributes(names.map { stated[$0] ?? [] })
    }

    /// Each as a purchase; a customer's are a second apart.
    public var interactions: [Interaction] {
        zip(customers, histories).flatMap { customer, history in
            history.enumerated().map { time, item in
                Interaction(
                    customer: CustomerID(String(customer)), product: Self.id(of: item), kind: .purchase, time: time)
            }
        }
    }

    /// Products of which nothing is known but their numbers.
    public var products: [Product] {
        items.indices.map { item in
            Product(
                id: Self.id(of: item), category: nil, brand: nil, title: LocalizedText([:]), description: LocalizedText([:]),
                price: Money(minorUnits: 0, .cny), attributes: [:],
                variants: [Variant(id: "one", options: [:], price: Money(minorUnits: 0, .cny), stock: 1)], rating: nil,
                added: Day(number: 0))
        }
    }

    /// The ranking of these products by all that can be learnt from `interactions` and the attributes.
    public func ranker(learning interactions: [Interaction], now: Int) -> HybridRanker {
        let assortment = Assortment(products)
        let matrix = InteractionMatrix(interactions, in: assortment)
        let attributeModel = AttributeModel(matrix, attributes: attributes)
        return HybridRanker(
            assortment: assortment, popularity: PopularityModel(interactions, in: assortment, now: now),
            models: [ItemItemModel(matrix), UserUserModel(matrix), attributeModel, NewItemModel(attributeModel, matrix)])
    }

    /// In the order of the numbers, as an assortment numbers its products.
    private static func id(of item: Int) -> ProductID {
        let digits = String(item)
        return ProductID(String(repeating: "0", count: max(0, 10 - digits.count)) + digits)
    }
}
