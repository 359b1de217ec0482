import Commerce
import Foundation

/// SplitMix64 (G. Steele, D. Lea, C. Flood, 2014): the same numbers for the same seed everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func bytes(_ count: Int, from alphabet: [UInt8]? = nil) -> [UInt8] {
        (0..<count).map { _ in alphabet?.randomElement(using: &self) ?? UInt8.random(in: 0...255, using: &self) }
    }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/storage-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    @discardableResult
    func write(_ data: Data, to name: String) throws -> String {
        let file = path + "/" + name
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try data.write(to: URL(fileURLWithPath: file))
        return file
    }
}

enum Fixture {
    static let address = Address(
        recipient: "林夏", phone: "1", line: "梧桐路18号", district: "徐汇区", city: "上海市", province: "上海市", postcode: "200030")

    static func product(_ id: ProductID, price: Int = 9_900, variants: [(color: String, stock: Int)] = [("black", 3)]) -> Product {
        Product(
            id: id, category: "shirts", brand: "Pinecrest", title: LocalizedText(zh: "衬衫 \(id)", en: "Shirt \(id)"),
            description: LocalizedText(zh: "好。\n很好。", en: "Good."), price: Money(minorUnits: price, .cny),
            formerPrice: price % 2 == 0 ? Money(minorUnits: price + 100, .cny) : nil,
            attributes: ["material": .choices(["cotton", "linen"]), "weight": .quantity(Quantity(220.5, "g"))],
            variants: variants.map {
                Variant(
                    id: VariantID("\(id)/\($0.color)"), options: ["color": $0.color],
                    price: Money(minorUnits: price, .cny), stock: $0.stock)
            }, added: Day(number: 20_000))
    }

    static func customer(_ id: CustomerID) -> Customer {
        Customer(id: id, name: "林夏", email: "a@example.com", language: .chinese, membership: .gold, joined: Day(number: 19_000), address: address)
    }

    static func order(_ id: OrderID, of customer: CustomerID = "c001", lines: [(VariantID, Int)], placed: Int = 1_000) -> Order {
        Order(
            id: id, customer: customer, state: .pending,
            lines: lines.map { variant, quantity in
                OrderLine(
                    product: ProductID(String(variant.rawValue.prefix { $0 != "/" })), variant: variant,
                    title: LocalizedText(zh: "衬衫", en: "Shirt"), options: [:], quantity: quantity,
                    unitPrice: Money(minorUnits: 9_900, .cny))
            },
            deliveryFee: Money(minorUnits: 800, .cny), payment: .wechatPay, address: address, placed: placed)
    }

    static let contents = ShopContents(
        shop: Shop(name: LocalizedText(zh: "灯笼巷", en: "Lantern Lane"), currency: .cny, languages: [.chinese, .english]),
        vocabulary: Vocabulary(
            categories: [
                Category(id: "clothing", parent: nil, names: Names([.english: ["clothing"], .chinese: ["服装", "衣服"]])),
                Category(id: "shirts", parent: "clothing", names: Names([.english: ["shirts"]])),
            ],
            attributes: [
                Attribute(
                    id: "color", names: Names([.english: ["color"]]),
                    values: [.init(id: "black", names: Names([.english: ["black"], .chinese: ["黑色"]]))], families: ["blue": ["navy"]]),
                Attribute(id: "weight", names: Names([.english: ["weight"]]), unit: "g"),
                Attribute(id: "waterproof", names: Names([.chinese: ["防水"]]), isYesNo: true),
            ],
            brands: [Brand(id: "Pinecrest", names: Names([.chinese: ["松岭"]]))]),
        products: [
            product("p1", variants: [("black", 3), ("navy", 0)]), product("p2", price: 10_001), product("p3", variants: [("red", 1)]),
        ],
        reviews: [
            Review(product: "p1", stars: 5, language: .english, date: Day(number: 20_010), author: "Wren", text: "Nice."),
            Review(product: "p2", stars: 2, language: .chinese, date: Day(number: 20_020), author: "阿岚", text: "不好。"),
            Review(product: "p1", stars: 3, language: .chinese, date: Day(number: 20_011), author: "阿岚", text: "还行。"),
        ],
        articles: [
            Article(
                id: "return-window", language: .english, topic: "returns", title: "Returns", updated: Day(number: 20_000),
                passages: [.init(heading: "Returns", text: "15 days.", line: 9)]),
        ],
        utterances: [Utterance(text: "hi", intent: "greeting", language: .english)],
        needs: [
            Need(
                id: "rain", phrasings: Names([.english: ["it rains a lot here"], .chinese: ["这里老下雨"]]),
                implications: [
                    .init(.category(["shirts", "clothing"]), confidence: 0.7), .init(.attribute("waterproof", .anyOf(["yes"])), confidence: 0.9),
                    .init(.attribute("weight", .range(atLeast: nil, atMost: 500, unit: "g")), confidence: 0.4),
                    .init(.excluded("color", ["black"]), confidence: 0.5), .init(.terms(["rain"]), confidence: 0.3),
                ])
        ],
        customers: [customer("c002"), customer("c001")],
        interactions: [
            Interaction(customer: "c001", product: "p1", kind: .rating, stars: 4, time: 500),
            Interaction(customer: "c002", product: "p2", kind: .view, time: 400),
        ],
        orders: [order("L20260001", lines: [("p1/black", 1)], placed: 300), order("L20260002", lines: [("p2/black", 2)], placed: 900)])
}
