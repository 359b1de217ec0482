import Commerce
import Writing

/// A small shop for tests.
enum Lamplight {
    static func names(_ zh: String..., en: String...) -> Names { Names([.chinese: zh, .english: en]) }

    static let vocabulary = Vocabulary(
        categories: [
            Category(id: "audio", parent: nil, names: names("影音", en: "audio")),
            Category(id: "headphones", parent: "audio", names: names("耳机", "蓝牙耳机", en: "headphones", "headset", "earbuds")),
            Category(id: "backpacks", parent: nil, names: names("双肩包", en: "backpacks", "rucksack")),
        ],
        attributes: [
            Attribute(
                id: "color", names: names("颜色", en: "color", "colour"),
                values: [
                    .init(id: "black", names: names("黑色", "黑", en: "black")),
                    .init(id: "blue", names: names("蓝色", "蓝", en: "blue")),
                    .init(id: "navy", names: names("藏青色", "深蓝", en: "navy", "dark blue")),
                    .init(id: "red", names: names("红色", "红", en: "red")),
                    .init(id: "white", names: names("白色", "白", en: "white")),
                ], families: ["blue": ["navy"]]),
            Attribute(
                id: "material", names: names("材质", en: "material", "fabric"),
                values: [
                    .init(id: "leather", names: names("真皮", "皮", en: "leather")),
                    .init(id: "nylon", names: names("尼龙", en: "nylon")),
                    .init(id: "linen", names: names("亚麻", en: "linen")),
                ]),
            Attribute(
                id: "audience", names: names("适用人群", en: "audience"),
                values: [
                    .init(id: "women", names: names("女士", "女款", en: "women")),
                    .init(id: "men", names: names("男士", "男款", en: "men")),
                ]),
            Attribute(
                id: "occasion", names: names("场合", en: "occasion"),
                values: [
                    .init(id: "office", names: names("通勤", "上班", en: "office", "commuting")),
                    .init(id: "travel", names: names("旅行", en: "travel")),
                ]),
            Attribute(id: "waterproof", names: names("防水", en: "waterproof"), isYesNo: true),
            Attribute(id: "noise_cancelling", names: names("主动降噪", "降噪", en: "noise cancelling"), isYesNo: true),
            Attribute(id: "built_in_mic", names: names("带麦", en: "with a microphone"), isYesNo: true),
            Attribute(id: "battery_hours", names: names("续航", en: "battery life"), unit: "h"),
            Attribute(id: "weight", names: names("重量", en: "weight"), unit: "g"),
            Attribute(id: "warranty_months", names: names("保修期", en: "warranty"), unit: "months"),
            Attribute(id: "size", names: names("尺码", en: "size")),
        ],
        brands: [
            Brand(id: "Hollowreed", names: names("空苇", en: "Hollowreed")),
            Brand(id: "Quietbrook", names: names("静溪", en: "Quietbrook")),
            Brand(id: "Larkfall", names: names("雀落", en: "Larkfall")),
        ])

    static let shop = Shop(
        name: LocalizedText(zh: "灯下小店", en: "Lamplight"), currency: .cny, languages: [.chinese, .english],
        serviceHours: "09:00-21:00",
        delivery: .init(fee: yuan(8), freeFrom: yuan(99), expressFee: yuan(15)))

    static let today = Day(year: 2026, month: 11, day: 20)

    static func yuan(_ amount: Double) -> Money { Money(minorUnits: Int((amount * 100).rounded()), .cny) }

    static func product(
        _ id: ProductID, zh: String, en: String, brand: String = "Hollowreed", category: CategoryID = "headphones",
        price: Double, former: Double? = nil, rating: Rating? = nil, stock: Int = 20,
        attributes: [AttributeID: AttributeValue] = [:], options: [AttributeID: String] = [:]
    ) -> Product {
        Product(
            id: id, category: category, brand: brand, title: LocalizedText(zh: zh, en: en),
            description: LocalizedText(zh: "日常好用。", en: "Made for every day."), price: yuan(price),
            formerPrice: former.map(yuan), attributes: attributes,
            variants: [Variant(id: VariantID(id.rawValue + "/one"), options: options, price: yuan(price), stock: stock)],
            rating: rating, added: Day(year: 2026, month: 3, day: 14))
    }

    static let reed = product(
        "reed", zh: "空苇 静听头戴耳机", en: "Hollowreed Hush Over-Ear Headphones", price: 299, former: 399,
        rating: Rating(average: 4.62, count: 128),
        attributes: [
            "noise_cancelling": .choices(["yes"]), "waterproof": .choices(["no"]), "battery_hours": .quantity(Quantity(45, "h")),
            "weight": .quantity(Quantity(254, "g")),
        ], options: ["color": "blue"])
    static let brook = product(
        "brook", zh: "静溪 晨跑运动耳机", en: "Quietbrook Dawn Sport Earbuds", brand: "Quietbrook", price: 159,
        rating: Rating(average: 4.8, count: 64),
        attributes: ["waterproof": .choices(["yes"]), "battery_hours": .quantity(Quantity(8, "h"))], options: ["color": "navy"])
    static let lark = product(
        "lark", zh: "雀落 入门有线耳机", en: "Larkfall Starter Wired Headphones", brand: "Larkfall", price: 59, stock: 0,
        attributes: ["noise_cancelling": .choices(["no"])], options: ["color": "black"])

    static func ranked(_ product: Product, _ criteria: Criteria = .none, because reason: Reason? = nil) -> RankedProduct {
        RankedProduct(
            product: product, price: criteria.price(of: product, in: vocabulary),
            ledger: [Contribution(signal: "test", contribution: 1, because: reason)],
            checks: criteria.checks(of: product, in: vocabulary))
    }

    static func facts(
        _ language: Language, _ situation: Situation, turn: Int = 0, mentioned: [ProductID: LocalizedText] = [:],
        numbers: [ProductID: Int] = [:], articles: [String: LocalizedText] = [:]
    ) -> ReplyFacts {
        ReplyFacts(
            language: language, utterance: "…", shop: shop, vocabulary: vocabulary, turn: turn, today: today, situation: situation,
            mentioned: mentioned, numbers: numbers, articles: articles)
    }

    static let blueUnder300 = Criteria(
        category: "headphones", maxPrice: yuan(300), attributes: ["color": .anyOf(["blue"]), "waterproof": .anyOf(["yes"])],
        inferred: ["waterproof"])

    /// Three headphones for blue, waterproof, up to ¥300: the first is not waterproof, the third neither blue nor in stock.
    static func results(origin: ResultFacts.Origin = .search, relaxed: [Relaxation] = []) -> ResultFacts {
        ResultFacts(
            origin: origin, criteria: blueUnder300,
            products: [
                ranked(brook, blueUnder300, because: .matchedWords(["sport"], field: "title")), ranked(reed, blueUnder300),
                ranked(lark, blueUnder300),
            ], total: 1, relaxed: relaxed, customer: nil)
    }

    static func order(_ state: Order.State = .pending) -> Order {
        // 2026-11-12 10:00 in the shop.
        let placed = (Day(year: 2026, month: 11, day: 12).number * 24 + 2) * 3600
        return Order(
            id: "L20261116", customer: "c001", state: state,
            lines: [
                OrderLine(
                    product: "reed", variant: "reed/one", title: reed.title, options: ["color": "blue"], quantity: 1, unitPrice: yuan(299))
            ], deliveryFee: yuan(8), payment: .wechatPay,
            address: Address(
                recipient: "林夏", phone: "13800000001", line: "梧桐路18号3栋502室", district: "徐汇区", city: "上海市", province: "上海市",
                postcode: "200030"), placed: placed)
    }

    static let citation = Citation(
        document: "return-window", heading: "How long you have", language: .english,
        passage: "You can return most items within 15 days of delivery, for any reason, as long as they are unused and complete.", line: 9)
}
