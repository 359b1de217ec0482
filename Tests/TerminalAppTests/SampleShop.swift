import Assistant
import Commerce
import Understanding

/// A shelf of headphones, small enough to know by heart.
enum SampleShop {
    static let shop = Shop(name: LocalizedText(zh: "灯笼巷", en: "Lantern Lane"), currency: .cny, languages: [.chinese, .english])

    static let vocabulary = Vocabulary(
        categories: [
            Category(id: "audio", parent: nil, names: names("影音", "audio")),
            Category(id: "headphones", parent: "audio", names: names("耳机", "headphones")),
        ],
        attributes: [
            Attribute(
                id: "color", names: names("颜色", "colour"),
                values: [
                    .init(id: "black", names: names("黑色", "black")), .init(id: "blue", names: names("蓝色", "blue")),
                    .init(id: "white", names: names("白色", "white")),
                ]),
            Attribute(
                id: "connection", names: names("连接方式", "connection"),
                values: [
                    .init(id: "bluetooth", names: names("蓝牙", "bluetooth")), .init(id: "wired", names: names("有线", "wired")),
                ]),
            Attribute(id: "noise_cancelling", names: names("主动降噪", "noise cancelling"), isYesNo: true),
            Attribute(id: "battery_hours", names: names("续航", "battery life"), unit: "h"),
            Attribute(id: "waterproof", names: names("防水", "waterproof"), isYesNo: true),
            Attribute(id: "weight", names: names("重量", "weight"), unit: "g"),
        ],
        brands: [Brand(id: "Pinecrest", names: names("松岭", "Pinecrest")), Brand(id: "Murmur", names: names("潮声", "Murmur"))])

    static let products: [RankedProduct] = [
        ranked(
            "murmur-hush", "潮声 静夜头戴式主动降噪蓝牙耳机", "Murmur Hush Over-Ear Noise Cancelling Headphones", brand: "Murmur",
            price: 39_900, former: 49_900, rating: Rating(average: 4.62, count: 213), stock: [("black", 12), ("blue", 3)],
            attributes: [
                "noise_cancelling": .choices(["yes"]), "connection": .choices(["bluetooth"]),
                "battery_hours": .quantity(Quantity(38, "h")), "weight": .quantity(Quantity(254, "g")),
            ],
            ledger: [
                Contribution(signal: "lexical", contribution: 2.104, because: .matchedWords(["降噪", "耳机"], field: "title")),
                Contribution(signal: "popularity", contribution: 0.623, because: .boughtBy(31)),
                Contribution(signal: "quality", contribution: 0.418, because: .rated(Rating(average: 4.62, count: 213))),
                Contribution(signal: "already_bought", contribution: -0.35),
            ],
            checks: [Check(criterion: "noise_cancelling", state: .met), Check(criterion: "max_price", state: .met)]),
        ranked(
            "pinecrest-ridge", "松岭 山脊运动挂脖耳机", "Pinecrest Ridge Neckband Earphones", brand: "Pinecrest", price: 12_950,
            rating: Rating(average: 4.1, count: 58), stock: [("black", 40)],
            attributes: ["connection": .choices(["bluetooth"]), "waterproof": .choices(["yes"])],
            ledger: [
                Contribution(signal: "lexical", contribution: 1.51, because: .matchedWords(["耳机"], field: "title")),
                Contribution(signal: "quality", contribution: 0.2),
            ],
            checks: [Check(criterion: "noise_cancelling", state: .unknown), Check(criterion: "max_price", state: .met)]),
        ranked(
            "murmur-drop", "潮声 水滴真无线耳机 🎧 礼盒装（含充电盒、备用耳塞与绒布袋）", "Murmur Drop True Wireless Earbuds", brand: "Murmur",
            price: 25_900, rating: nil, stock: [("white", 0)],
            attributes: ["connection": .choices(["bluetooth"]), "battery_hours": .quantity(Quantity(7, "h"))],
            ledger: [Contribution(signal: "lexical", contribution: 1.2, because: .new(Day(year: 2026, month: 11, day: 2)))],
            checks: []),
    ]

    static let criteria = Criteria(
        category: "headphones", maxPrice: Money(minorUnits: 50_000, .cny),
        attributes: ["noise_cancelling": .anyOf(["yes"])], inferred: ["noise_cancelling"])

    static let reviews: [Review] = [
        review("murmur-hush", 5, .chinese, "2026-10-18", "阿岚", "戴两个小时耳朵不疼，地铁里基本听不见报站。"),
        review("murmur-hush", 5, .english, "2026-10-02", "Wren", "Quiet, light, and the case fits a coat pocket."),
        review("murmur-hush", 4, .chinese, "2026-09-17", "小满", "降噪很好，就是蓝牙偶尔要重连。"),
        review("murmur-hush", 2, .english, "2026-08-03", "Piet", "The left cup creaks when I chew."),
    ]

    static let customer = Customer(
        id: "c001", name: "林夏", email: "lin.xia@example.com", language: .chinese, membership: .gold,
        joined: Day(year: 2025, month: 2, day: 11), address: nil)

    private static func names(_ zh: String, _ en: String) -> Names { Names([.chinese: [zh], .english: [en]]) }

    private static func review(
        _ product: ProductID, _ stars: Int, _ language: Language, _ day: String, _ author: String, _ text: String
    ) -> Review {
        Review(product: product, stars: stars, language: language, date: Day(day) ?? Day(number: 0), author: author, text: text)
    }

    private static func ranked(
        _ id: ProductID, _ zh: String, _ en: String, brand: String, price: Int, former: Int? = nil, rating: Rating?,
        stock: [(color: String, count: Int)], attributes: [AttributeID: AttributeValue], ledger: [Contribution], checks: [Check]
    ) -> RankedProduct {
        let money = Money(minorUnits: price, .cny)
        let variants = stock.map { color, count in
            Variant(id: VariantID("\(id)/\(color)"), options: ["color": color], price: money, stock: count)
        }
        let product = Product(
            id: id, category: "headphones", brand: brand, title: LocalizedText(zh: zh, en: en),
            description: LocalizedText(
                zh: "头梁柔软，耳罩可折叠。通勤、自习和长途飞行都合适；“静夜”模式会压低车厢里的轰鸣。",
                en: "A soft headband and folding cups, for commuting, study and long flights."),
            price: money, formerPrice: former.map { Money(minorUnits: $0, .cny) }, attributes: attributes,
            variants: variants, rating: rating, added: Day(year: 2026, month: 3, day: 14))
        return RankedProduct(product: product, price: money, ledger: ledger, checks: checks)
    }
}

extension SampleShop {
    static let secondCustomer = Customer(
        id: "c002", name: "Wren Okafor", email: "wren@example.com", language: .english, membership: .silver,
        joined: Day(year: 2026, month: 1, day: 5), address: nil)

    static let order = Order(
        id: "L20261116", customer: "c001", state: .shipped,
        lines: [
            OrderLine(
                product: "murmur-hush", variant: "murmur-hush/black", title: products[0].product.title,
                options: ["color": "black"], quantity: 1, unitPrice: Money(minorUnits: 39_900, .cny))
        ],
        deliveryFee: .zero(.cny), payment: .alipay,
        address: Address(
            recipient: "林夏", phone: "13800000001", line: "梧桐路18号", district: "徐汇区", city: "上海市", province: "上海市",
            postcode: "200030"),
        placed: 1_790_000_000,
        tracking: Tracking(
            carrier: LocalizedText(zh: "青雁快运", en: "Greengoose Express"), number: "QY20261113001",
            scans: [.init(time: 1_790_050_000, place: LocalizedText(zh: "上海转运中心", en: "Shanghai hub"))]))

    static let list = ProductList(criteria: criteria, products: products, total: 37, relaxed: [])

    static let article = Article(
        id: "noise-cancelling", language: .chinese, topic: "products", title: "主动降噪怎么选", updated: Day("2026-08-12")!,
        passages: [
            .init(heading: "主动降噪怎么选", text: "主动降噪用麦克风听见外面的声音，再放出相反的声波；低沉而持续的声音，例如飞机和地铁里的，降得最多。", line: 8),
            .init(heading: "坐车和坐飞机", text: "头戴式贴合耳朵四周，通常比入耳式安静。", line: 12),
            .init(heading: "坐车和坐飞机", text: "续航三十小时以上的，来回一趟不用充电。", line: 14),
        ])

    static let citation = Citation(
        document: "return-window", heading: "多久可以退货", language: .chinese, passage: "签收后 15 天内可以退货。", line: 11)

    /// A turn as the assistant would send it.
    static func request(_ text: String, _ language: Language = .chinese, _ intent: Intent = .search) -> Request {
        Request(text: text, language: language, intent: intent, confidence: 1, criteria: criteria)
    }
}
