import Commerce
import Foundation
import Storage
import Testing

/// A catalogue of two products, written to a folder; each test spoils or changes what it is about.
struct SmallCatalog {
    let folder: TemporaryFolder
    var path: String { folder.path + "/Catalog" }

    static let files: [String: String] = [
        "shop.yaml": """
            name: {zh: 灯笼巷, en: Lantern Lane}
            currency: CNY
            today: 2026-11-20
            languages: [zh, en]
            service_hours: "09:00-21:00"
            rates: {date: 2026-11-18, USD: 7.10}
            delivery: {fee: 8, free_from: 99, express_fee: 15}
            exposure_floor: {Pinecrest: 20}
            policy:
              articles: {hand_off: return-window}
            flows: own
            """,
        "flows/own/return.yaml": """
            action: return_order
            wish: return
            states: [delivered]
            slots: [order_id, items]
            checks: [within_days: 15, {not_categories: [shirts], clause: return-window}, paid_once]
            fee: {amount: 10, free_for: [gold]}
            clause: return-window
            """,
        "vocabulary/common.yaml": """
            attributes:
              - id: color
                zh: [颜色]
                en: [color, colour]
                values:
                  - {id: blue, zh: 蓝色, en: blue}
                  - {id: navy, zh: [藏青色, 藏青], en: [navy]}
                families: {blue: [navy]}
              - {id: size, zh: 尺码, en: size}
              - {id: weight, zh: 重量, en: weight, unit: g}
              - {id: waterproof, zh: 防水, en: waterproof, yes_no: true}
            """,
        "vocabulary/clothing.yaml": """
            department: {id: clothing, zh: 服装, en: [clothing, clothes]}
            categories:
              - {id: shirts, zh: [衬衫], en: [shirts, shirt]}
            brands:
              - {id: Pinecrest, zh: [松岭], en: [Pinecrest]}
            attributes:
              - id: color
                zh: [颜色]
                en: [color, shade]
                values:
                  - {id: white, zh: [白色], en: [white]}
            """,
        "products/clothing.yaml": """
            - id: oxford-shirt
              category: shirts
              brand: Pinecrest
              title: {zh: 牛津纺衬衫, en: Oxford Shirt}
              description:
                zh: 好。
                en: Good.
              price: 239
              former_price: 299.5
              added: 2026-03-14
              attributes:
                weight: 220 g
                waterproof: no
              variants:
                - {color: navy, size: XL, stock: 5, price: 249}
                - {color: white, size: M, stock: 0}
            - id: linen-shirt
              category: shirts
              title: {zh: 亚麻衬衫, en: Linen Shirt}
              description: {zh: 凉快。, en: Cool.}
              price: 99.9
              added: 2026-11-20
              variants:
                - {stock: 8}
            """,
        "reviews/clothing.yaml": """
            oxford-shirt:
              - {stars: 5, language: en, date: 2026-11-19, by: Wren, text: "Fine."}
            """,
        "knowledge/en/return-window.md": """
            ---
            id: return-window
            language: en
            topic: returns
            title: How long you have: returns
            updated: 2026-08-12
            ---
            # How long

            You can return most items
            within 15 days.

            ## Exceptions

            Not these:
            - tea
            - socks
            """,
        "utterances/zh/search.txt": "# 找东西\n想买个蓝牙耳机\n\n有没有衬衫\n",
        "customers.csv": """
            id,name,email,language,membership,joined,recipient,phone,line,district,city,province,postcode
            c001,林夏,a@example.com,zh,gold,2025-02-11,林夏,138,梧桐路18号,徐汇区,上海市,上海市,200030
            c002,Wren,w@example.com,en,guest,2026-11-20,,,,,,,
            """,
        "interactions.csv": """
            customer,product,kind,stars,time
            c001,oxford-shirt,rating,4,2026-11-20 08:00:00
            c002,linen-shirt,view,,2026-11-19 23:30
            """,
        "orders.yaml": """
            - id: L20261116
              customer: c001
              state: shipped
              placed: 2026-11-18 09:12
              shipped: 2026-11-19 18:40
              payment: wechat_pay
              delivery_fee: 8
              lines:
                - {variant: oxford-shirt/navy-xl, quantity: 2, price: 249}
              tracking:
                carrier: {zh: 青雁快运, en: Greengoose Express}
                number: QY1
                scans:
                  - {time: 2026-11-19 20:10, place: {zh: 上海, en: Shanghai}}
            """,
    ]

    init(_ changes: [String: String?] = [:]) throws {
        folder = try TemporaryFolder()
        for (name, text) in Self.files.merging(changes.compactMapValues(\.self), uniquingKeysWith: { $1 })
        where changes[name] != .some(nil) {
            try folder.write(text, to: "Catalog/" + name)
        }
    }

    /// With one passage of one file replaced.
    init(in file: String, _ old: String, _ new: String) throws {
        let text = try #require(Self.files[file])
        try #require(text.contains(old))
        try self.init([file: text.replacingOccurrences(of: old, with: new)])
    }

    func loader(today: Day = Day(year: 2026, month: 11, day: 20)) -> CatalogLoader { CatalogLoader(folder: path, today: today) }

    func load() async throws -> ShopContents {
        // The folder goes with its owner, which must not happen before its files are read.
        defer { withExtendedLifetime(folder) {} }
        return try await loader().load()
    }

    func issues() async throws -> [CatalogIssue] {
        do {
            _ = try await load()
            return []
        } catch let error as CatalogError {
            return error.issues
        }
    }
}

@Suite struct CatalogLoaderTests {
    @Test func everyFileIsRead() async throws {
        let contents = try await SmallCatalog().load()
        let shirt = contents.products[0]
        #expect(contents.products.map(\.id) == ["oxford-shirt", "linen-shirt"])
        #expect(shirt.price.display == "¥239")
        #expect(contents.shop.rates?.convert(Money(minorUnits: 100, .usd), to: .cny) == Money(minorUnits: 710, .cny))
        #expect(contents.shop.rates?.date == Day(year: 2026, month: 11, day: 18))
        #expect(contents.shop.exposureFloor?.shares == ["Pinecrest": 0.2])
        #expect(shirt.formerPrice?.display == "¥299.50")
        #expect(shirt.attributes == ["weight": .quantity(Quantity(220, "g")), "waterproof": .choices(["no"])])
        #expect(shirt.variants.map(\.id) == ["oxford-shirt/navy-xl", "oxford-shirt/white-m"])
        #expect(shirt.variants.map(\.price.amount) == [24_900, 23_900])
        #expect(contents.products[1].variants.map(\.id) == ["linen-shirt/one"])
        #expect(shirt.rating == Rating(average: 4.5, count: 2))
        #expect(contents.products[1].rating == nil)
        #expect(contents.vocabulary.children(of: "clothing") == ["shirts"])
        let flow = try #require(contents.shop.flows?.first)
        #expect(flow.checks == [.withinDays(15), .notCategories(["shirts"], clause: "return-window"), .paidOnce])
        #expect(flow.fee == .init(amount: "10", freeFor: [.gold]))
        #expect(contents.utterances.map(\.text) == ["想买个蓝牙耳机", "有没有衬衫"])
        #expect(contents.utterances.allSatisfy { $0.intent == "search" && $0.language == .chinese })
    }

    @Test func anIntentOfTheShopsOwnNamesItsArticle() async throws {
        let own = "# asks for longer\narticle: return-window\ncan I keep it a month first\n"
        let catalog = try SmallCatalog(["utterances/en/try_at_home.txt": own])
        let utterance = Utterance(text: "can I keep it a month first", intent: "try_at_home", language: .english, article: "return-window")
        #expect(try await catalog.load().utterances.first == utterance)
        let store = try SQLiteShopStore(path: catalog.folder.path + "/shop.sqlite")
        _ = try await store.update(from: catalog.loader())
        #expect(try store.utterances().first == utterance)
    }

    @Test(arguments: [
        ("serach", "# typo\nshow me shoes\n", 2, "no intent"),
        ("try_at_home", "article: nowhere\ncan I try it\n", 1, "nowhere"),
        ("try_at_home", "# asks\n\narticle:\ncan I try it\n", 3, "names no article"),
        ("try_at_home", "article: return-window\n", 1, "no example"),
        ("search", "article: return-window\nshow me shoes\n", 1, "the assistant's own intent"),
    ])
    func aMistakeInAnIntentNamesItsLine(_ name: String, _ text: String, _ line: Int, _ mention: String) async throws {
        let catalog = try SmallCatalog(["utterances/en/\(name).txt": text])
        let error = await #expect(throws: CatalogError.self) { try await catalog.load() }
        let issue = try #require(error?.issues.first)
        #expect(error?.issues.count == 1)
        #expect(issue.file == "Catalog/utterances/en/\(name).txt" && issue.line == line)
        #expect(issue.message.contains(mention))
    }

    @Test func anAttributeOfSeveralFilesHasAllNamesAndValues() async throws {
        let color = try #require(try await SmallCatalog().load().vocabulary.attributes["color"])
        #expect(Set(color.values.map(\.id)) == ["blue", "navy", "white"])
        #expect(Set(color.names.all) == ["颜色", "color", "colour", "shade"])
        #expect(color.families == ["blue": ["navy"]])
    }

    @Test func passagesKeepTheirHeadingAndLine() async throws {
        let article = try #require(try await SmallCatalog().load().articles.first)
        #expect(article.title == "How long you have: returns")
        #expect(article.passages == [
            .init(heading: "How long", text: "You can return most items within 15 days.", line: 10),
            .init(heading: "Exceptions", text: "Not these:\n- tea\n- socks", line: 15),
        ])
    }

    @Test func ordersTakeTitleAddressAndTimeZone() async throws {
        let contents = try await SmallCatalog().load()
        let order = try #require(contents.orders.first)
        #expect(order.lines.map(\.title.texts[.english]) == ["Oxford Shirt"])
        #expect(order.lines[0].options == ["color": "navy", "size": "XL"])
        #expect(order.address.recipient == "林夏")
        #expect(order.total.display == "¥506")
        // 09:12 in China is 01:12 in Greenwich.
        let day = Day(year: 2026, month: 11, day: 18)
        #expect(order.placed == day.number * 86_400 + 3_600 + 12 * 60)
        #expect(order.delivered == nil)
        #expect(order.tracking?.scans.count == 1)
    }

    @Test func everyDateMovesWithToday() async throws {
        let catalog = try SmallCatalog()
        let then = try await catalog.load()
        let now = try await catalog.loader(today: Day(year: 2026, month: 12, day: 1)).load()
        #expect(now.products[0].added - then.products[0].added == 11)
        #expect(now.reviews[0].date - then.reviews[0].date == 11)
        #expect(now.articles[0].updated - then.articles[0].updated == 11)
        #expect(now.customers[0].joined - then.customers[0].joined == 11)
        #expect(now.interactions[0].time - then.interactions[0].time == 11 * 86_400)
        #expect(now.orders[0].placed - then.orders[0].placed == 11 * 86_400)
        #expect((now.orders[0].shipped ?? 0) - (then.orders[0].shipped ?? 0) == 11 * 86_400)
        #expect(now.orders[0].tracking?.scans[0].time == then.orders[0].tracking.map { $0.scans[0].time + 11 * 86_400 })
    }

    @Test func peopleAndReviewsMayBeAbsent() async throws {
        let catalog = try SmallCatalog([
            "customers.csv": nil, "interactions.csv": nil, "orders.yaml": nil, "reviews/clothing.yaml": nil,
        ])
        let contents = try await catalog.load()
        #expect(contents.customers.isEmpty && contents.orders.isEmpty && contents.interactions.isEmpty)
    }

    struct Spoiled: Sendable, CustomTestStringConvertible {
        var file: String, old: String, new: String, line: Int?, mentions: String
        var testDescription: String { "\(file): \(old) -> \(new)" }

        init(_ file: String, _ old: String, _ new: String, _ line: Int?, _ mentions: String) {
            (self.file, self.old, self.new, self.line, self.mentions) = (file, old, new, line, mentions)
        }
    }

    @Test(arguments: [
        Spoiled("shop.yaml", "currency: CNY", "currency: yuan", 2, "CNY"),
        Spoiled("shop.yaml", "today: 2026-11-20", "today: yesterday", 3, "2026-03-14"),
        Spoiled("shop.yaml", "fee: 8,", "fee: eight,", 7, "amount"),
        Spoiled("shop.yaml", "USD: 7.10", "USD: 7.1000001", 6, "six decimals"),
        Spoiled("shop.yaml", "USD: 7.10", "CNY: 1", 6, "another currency"),
        Spoiled("shop.yaml", "date: 2026-11-18, ", "", 6, "date"),
        Spoiled("flows/own/return.yaml", "[delivered]", "[lost]", nil, "lost"),
        Spoiled("shop.yaml", "{Pinecrest: 20}", "{Pinecrest: 101}", 8, "100"),
        Spoiled("shop.yaml", "{Pinecrest: 20}", "{Pinecrest: 20, Other: 90}", 8, "add up"),
        Spoiled("shop.yaml", "{Pinecrest: 20}", "{Pinecreast: 20}", nil, "Pinecreast"),
        Spoiled("flows/own/return.yaml", "[shirts]", "[shoes]", nil, "shoes"),
        Spoiled("shop.yaml", "hand_off: return-window", "hand_off: nowhere", nil, "nowhere"),
        Spoiled("shop.yaml", "flows: own", "flows: none", nil, "flows/none/"),
        Spoiled("flows/own/return.yaml", "clause: return-window}", "clause: nowhere}", nil, "nowhere"),
        Spoiled("flows/own/return.yaml", "within_days: 15", "within_days", nil, "within_days"),
        Spoiled("vocabulary/clothing.yaml", "id: shirts", "id: Shirts", 3, "lower-case"),
        Spoiled("vocabulary/clothing.yaml", "id: shirts", "id: clothing", 3, "already defined"),
        Spoiled("vocabulary/common.yaml", "families: {blue", "families: {bleu", 8, "bleu"),
        Spoiled("products/clothing.yaml", "id: linen-shirt", "id: oxford-shirt", 17, "already a product"),
        Spoiled("products/clothing.yaml", "category: shirts\n  brand", "category: shoes\n  brand", 2, "shoes"),
        Spoiled("products/clothing.yaml", "brand: Pinecrest", "brand: Pinecreast", 3, "Pinecreast"),
        Spoiled("products/clothing.yaml", "price: 239", "price: 239.005", 8, "decimals"),
        Spoiled("products/clothing.yaml", "former_price: 299.5", "former_price: 199", 9, "above price"),
        Spoiled("products/clothing.yaml", "former_price: 299.5", "fromer_price: 299", 9, "fromer_price"),
        Spoiled("products/clothing.yaml", "weight: 220 g", "weight: 220 kg", 12, "30 g"),
        Spoiled("products/clothing.yaml", "waterproof: no", "waterproof: maybe", 13, "yes, no"),
        Spoiled("products/clothing.yaml", "{color: navy,", "{color: nave,", 15, "nave"),
        Spoiled("products/clothing.yaml", "stock: 5", "stock: -5", 15, "whole number"),
        Spoiled("products/clothing.yaml", "color: white, size: M", "color: navy, size: XL", 16, "twice"),
        Spoiled("products/clothing.yaml", ", en: Linen Shirt", "", 19, "en"),
        Spoiled("products/clothing.yaml", "{stock: 8}", "{stock: 8", nil, "YAML"),
        Spoiled("reviews/clothing.yaml", "oxford-shirt", "gone-shirt", 1, "gone-shirt"),
        Spoiled("reviews/clothing.yaml", "stars: 5", "stars: 6", 2, "1 to 5"),
        Spoiled("knowledge/en/return-window.md", "topic: returns", "", 1, "topic"),
        Spoiled("customers.csv", "c002", "c001", 3, "twice"),
        Spoiled("customers.csv", "id,name", "name,id", 1, "first line"),
        Spoiled("interactions.csv", "view,,", "view,5,", 3, "stars"),
        Spoiled("interactions.csv", "c002,linen", "c009,linen", 3, "c009"),
        Spoiled("orders.yaml", "navy-xl", "navy-s", 9, "navy-s"),
        Spoiled("orders.yaml", "customer: c001", "customer: c002", 1, "address"),
        Spoiled("orders.yaml", "state: shipped", "state: sent", 3, "return requested"),
    ])
    func aMistakeIsNamedWithFileAndLine(spoiled: Spoiled) async throws {
        let issues = try await SmallCatalog(in: spoiled.file, spoiled.old, spoiled.new).issues()
        let issue = try #require(issues.first { $0.file == "Catalog/" + spoiled.file })
        if let line = spoiled.line { #expect(issue.line == line) }
        #expect(issue.message.contains(spoiled.mentions))
        #expect(issues.count == 1)
    }

    @Test func aMissingShopFileIsSaidSo() async throws {
        let issues = try await SmallCatalog(["shop.yaml": nil]).issues()
        #expect(issues.map(\.description) == ["Catalog/shop.yaml: the file is missing. Put it back."])
    }

    @Test func onlyTheFirstFewMistakesAreShown() {
        let error = CatalogError((1...8).map { CatalogIssue(file: "Catalog/a.yaml", line: 9 - $0, message: "wrong.") })
        let lines = error.description.split(separator: "\n")
        #expect(lines.first == "Catalog/a.yaml:1: wrong.")
        #expect(lines.count == 6)
        #expect(lines.last == "… and 3 more")
    }

    @Test func terminalCommandsInTextAreTakenOut() async throws {
        let catalog = try SmallCatalog(in: "products/clothing.yaml", "en: Good.", #"en: "Go\e[31mod\u202E.""#)
        let contents = try await catalog.load()
        #expect(contents.products[0].description[.english] == "Good.")
    }

    @Test func theDemoShopHasNoMistakes() async throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let contents = try await CatalogLoader(folder: root.path + "/Catalog", today: Day(year: 2026, month: 11, day: 20)).load()
        #expect(contents.products.count >= 300)
    }
}

@Suite struct CatalogUpdateTests {
    @Test func unchangedFilesAreNotLoadedAgain() async throws {
        let catalog = try SmallCatalog()
        let store = try SQLiteShopStore(path: catalog.folder.path + "/shop.sqlite")
        #expect(try await store.update(from: catalog.loader()) == .loaded(products: 2))
        #expect(try await store.update(from: catalog.loader()) == .unchanged)
        try catalog.folder.write("# 找\n想买鞋\n", to: "Catalog/utterances/zh/search.txt")
        #expect(try await store.update(from: catalog.loader()) == .loaded(products: 2))
        #expect(try store.utterances().map(\.text) == ["想买鞋"])
    }

    @Test func aNewDayMovesTheDates() async throws {
        let catalog = try SmallCatalog()
        let store = try SQLiteShopStore(path: catalog.folder.path + "/shop.sqlite")
        _ = try await store.update(from: catalog.loader())
        let before = try store.products()[0].added
        #expect(try await store.update(from: catalog.loader(today: Day(year: 2026, month: 11, day: 21))) == .loaded(products: 2))
        #expect(try store.products()[0].added == before + 1)
    }

    @Test func aMistakeKeepsTheShopThatWasLoaded() async throws {
        let catalog = try SmallCatalog()
        let store = try SQLiteShopStore(path: catalog.folder.path + "/shop.sqlite")
        _ = try await store.update(from: catalog.loader())
        let before = try store.products()
        try catalog.folder.write("- id: [", to: "Catalog/products/clothing.yaml")
        guard case .kept(let error) = try await store.update(from: catalog.loader()) else {
            Issue.record("loaded")
            return
        }
        #expect(error.issues.map(\.file) == ["Catalog/products/clothing.yaml"])
        #expect(try store.products() == before)
    }

    @Test func aFirstLoadWithAMistakeThrowsAndLeavesNoShop() async throws {
        let catalog = try SmallCatalog(["products/clothing.yaml": "- id: ["])
        let store = try SQLiteShopStore(path: catalog.folder.path + "/shop.sqlite")
        await #expect(throws: CatalogError.self) { try await store.update(from: catalog.loader()) }
        #expect(try !store.hasShop())
    }
}
