import Commerce
import Recommendation

/// Small shops for tests. Times are counted from `now`, a fixed moment.
enum Shelf {
    /// 2026-11-21 00:00:00 UTC
    static let now = 1_795_219_200
    static let today = Day(number: now / 86_400)

    static func product(
        _ id: String, category: String? = "shirts", brand: String? = "Pinecrest", price: Int = 10_000, stock: Int = 5,
        rating: Rating? = nil, daysOld: Int = 400, values: [String: String] = [:], description: String = ""
    ) -> Product {
        Product(
            id: ProductID(id), category: category.map { CategoryID($0) }, brand: brand,
            title: LocalizedText(zh: id, en: id), description: LocalizedText(zh: description, en: description),
            price: Money(minorUnits: price, .cny),
            attributes: Dictionary(uniqueKeysWithValues: values.map { (AttributeID($0.key), .choices([$0.value])) }),
            variants: [
                Variant(id: VariantID(id + "/one"), options: [:], price: Money(minorUnits: price, .cny), stock: stock)
            ],
            rating: rating, added: today + -daysOld)
    }

    static func interaction(
        _ customer: String, _ product: String, _ kind: Interaction.Kind = .view, stars: Int? = nil, daysAgo: Int = 1
    ) -> Interaction {
        Interaction(
            customer: CustomerID(customer), product: ProductID(product), kind: kind, stars: stars, time: now - daysAgo * 86_400)
    }

    static func customer(_ id: String, _ language: Language = .chinese, province: String? = nil) -> Customer {
        Customer(
            id: CustomerID(id), name: id, email: id + "@example.com", language: language, membership: .silver, joined: today,
            address: province.map {
                Address(recipient: id, phone: "", line: "", district: "", city: $0, province: $0, postcode: "")
            })
    }

    static func candidate(_ product: Product, lexical: Double? = nil) -> Candidate {
        Candidate(
            product: product, price: product.price,
            evidence: lexical.map { [Contribution(signal: Signal.lexical.rawValue, contribution: $0)] } ?? [])
    }
}

/// SplitMix64 (Steele, Lea, Flood, 2014): the same numbers from the same seed everywhere.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
