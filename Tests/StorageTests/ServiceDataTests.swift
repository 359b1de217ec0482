import Commerce
import Foundation
import Testing

@testable import Storage

@Suite struct ServiceDataTests {
    private let folder: TemporaryFolder
    private let store: SQLiteShopStore

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
    }

    @discardableResult
    private func load(_ text: String = ServiceDataSample.text, policy: String? = nil) throws -> ServiceDataReport {
        let file = try folder.write(text, to: "db.json")
        return try store.importServiceData(
            from: file, options: ServiceDataOptions(shopName: "lamps", policy: policy, today: Day(number: 20_000)),
            utterances: [Utterance(text: "hi", intent: "greeting", language: .english)], synonyms: [["lamp", "lantern"]])
    }

    private func exported() throws -> String { String(decoding: try store.exportServiceData(), as: UTF8.self) }

    /// The order's change, made as customer service would.
    private func change(_ id: OrderID, _ body: (inout Order, inout Customer) -> Void) throws {
        let order = try #require(try store.order(id))
        let customer = try #require(try store.customer(order.customer))
        var (after, owner) = (order, customer)
        body(&after, &owner)
        after.revision += 1
        try store.apply(ServiceChange(
            id: ServiceChangeID("\(id)/\(order.revision)"), action: "a", actor: "shop", time: 1, order: .init(before: order, after: after),
            customer: .init(before: customer, after: owner)))
    }

    // MARK: In

    @Test func theWholeShopIsThere() throws {
        try folder.write(ServiceDataSample.policy, to: "policy.md")
        let report = try load()
        #expect((report.products, report.variants, report.customers, report.orders, report.passages) == (2, 4, 2, 3, 2))
        let lantern = try #require(try store.product("p10"))
        #expect(lantern.title[.english] == "Lantern" && lantern.price == Money(minorUnits: 1_999, .usd))
        #expect(lantern.variants.map(\.id) == ["v11", "v12", "v13"] && lantern.variants.map { $0.stock > 0 } == [true, true, false])
        #expect(lantern.variants[1].options == ["frame color": "blue", "size": "large"] && !lantern.variants[0].isCounted)
        #expect(try store.vocabulary().attributes["frame color"]?.names.byLanguage[.english] == ["frame color"])

        let ada = try #require(try store.customer("ada_1"))
        #expect(ada.name == "Ada Berg" && ada.email == "ada@example.com" && ada.joined == .unknown)
        #expect(ada.payments == [
            StoredPayment(id: "gift_card_1", kind: .giftCard, balance: Money(minorUnits: 8_000, .usd)),
            StoredPayment(id: "credit_card_1", kind: .creditCard, brand: "visa", lastFour: "1234"),
        ])
        #expect(ada.address?.display == "1 Mill Lane, Suite 2, Porto, TX, 70001")
        #expect(try store.orders(of: "ada_1").map(\.id) == ["#W3", "#W1"])

        let order = try #require(try store.order("#W1"))
        #expect(order.lines.map(\.variant) == ["v11", "v11", "v21"] && order.total == Money(minorUnits: 34_100, .usd))
        #expect(order.payment == .creditCard && !order.isDated && order.revision == 1)
        let delivered = try #require(try store.order("#W3")?.account)
        #expect(delivered.parcels == [.init(trackingNumbers: ["5501"], variants: ["v12"])])
        let cancelled = try #require(try store.order("#W2"))
        #expect(cancelled.state == .cancelled && cancelled.account?.cancelReason == "ordered by mistake")
        #expect(cancelled.account?.entries.map(\.kind) == [.payment, .refund])

        let article = try #require(try store.articles().first)
        #expect(article.id == "policy" && article.title == "Lantern Shop policy")
        #expect(article.passages.map(\.heading) == ["Lantern Shop policy", "Returns"] && article.passages.map(\.line) == [3, 7])
        #expect(try store.utterances().count == 1 && store.synonyms() == [["lamp", "lantern"]])
    }

    @Test func aPolicyMayLieElsewhereAndAFileMayBePacked() throws {
        let policy = try folder.write("Nothing comes back.", to: "rules/own.md")
        #expect(try load(policy: policy).passages == 1)
        #expect(try load().passages == 0)
        // {"products": {}, "orders": {}}
        let empty = Data(base64Encoded: "H4sIAAAAAAACA6tWKijKTylNLilWslKortVRUMovSkktgvBqAaSe9ykeAAAA") ?? Data()
        try folder.write(empty, to: "packed.json.gz")
        #expect(throws: ServiceDataError.self) {
            try store.importServiceData(
                from: folder.path + "/packed.json", options: ServiceDataOptions(shopName: "x", today: .unknown), utterances: [], synonyms: [])
        }
        #expect(try store.products().count == 2)
    }

    @Test func anImportReplacesWhatCustomersDid() throws {
        try load()
        try change("#W1") { order, _ in order.state = .cancelled }
        try store.setCart([CartLine(product: "p10", variant: "v12", quantity: 1)], of: "ada_1")
        try store.record(Interaction(customer: "ada_1", product: "p10", kind: .like, time: 5))
        let before = try store.catalogRevision()
        try load()
        #expect(try store.order("#W1")?.state == .pending)
        #expect(try store.serviceChanges(of: "ada_1").isEmpty && store.cart(of: "ada_1").isEmpty && store.interactions().isEmpty)
        // The products are the same: nobody need index them anew.
        #expect(try store.catalogChanges(since: before, limit: 9)?.products == [])
    }

    @Test(arguments: [
        ("\"status\": \"pending\"", "\"status\": \"lost\"", "the unknown status “lost”"), ("\"price\": 24.0", "\"price\": \"24\"", "no amount of money"),
        ("\"user_id\": \"bo_2\",\n            \"address\"", "\"user_id\": \"cy\",\n            \"address\"", "names a user whom the file does not have"),
        ("\"available\": true", "\"available\": 1", "neither true nor false"), ("\"source\": \"paypal\"", "\"source\": \"coins\"", "“coins”"),
        ("\"payment_method_id\": \"gift_card_1\"", "\"payment_method_id\": \"g\"", "method that its user does not have"),
        ("\"users\": {", "\"people\": {", "has no users"), ("\"v12\": {", "\"v11\": {", "twice"), ("\"v21\": {", "\"v11\": {", "two products"),
        ("\"items\": [", "\"items\": {", "a key in quotes is missing"), ("\"Lantern\"", "\"\u{1B}[2J\"", "control character"), ("\"p20\": {", "\"\\u001b\": {", "cannot be shown"),
    ])
    func aMistakeIsNamedAndNothingChanges(part: String, mistake: String, words: String) throws {
        try load()
        let before = try exported()
        let text = ServiceDataSample.text
        let place = try #require(text.range(of: part))
        #expect {
            try load(text.replacingCharacters(in: place, with: mistake))
        } throws: { error in
            let sentence = "\(error)"
            return sentence.contains(words) && sentence.contains("db.json, line ") && sentence.hasSuffix("nothing was changed.")
        }
        #expect(try exported() == before)
        #expect(try store.product("p10")?.title[.english] == "Lantern")
    }

    @Test func mistakesHaveTheirLine() throws {
        let error = ServiceDataError(path: "/a/db.json", place: .init(line: 3, column: 9), reason: "the order #W1 has no status")
        #expect(error.description == "/a/db.json, line 3, column 9: the order #W1 has no status. Correct it and import the file again; nothing was changed.")
        let text = ServiceDataSample.text.replacing("\"status\": \"delivered\"", with: "\"status\": \"gone\"")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("gone") }.map { $0 + 1 }
        do {
            try load(text)
            Issue.record("it was taken")
        } catch let error as ServiceDataError {
            #expect(error.place?.line == line && error.place?.column == 23)
        }
    }

    // MARK: Out

    @Test(arguments: [
        ServiceDataSample.text, ServiceDataSample.text + "\n", ServiceDataSample.text.replacing("\n", with: "\r\n"),
        ServiceDataSample.text.replacing("        ", with: " \t").replacing("\": ", with: "\"  :"),
    ])
    func whatNobodyChangedComesBackByteByByte(text: String) throws {
        try load(text)
        #expect(try exported() == text)
        // There and back again says the same as well.
        try change("#W1") { order, _ in order.state = .cancelled }
        try change("#W1") { order, _ in order.state = .pending }
        #expect(try exported() == text)
    }

    @Test func onlyTheFieldsThatDifferAreWritten() throws {
        try load()
        try change("#W3") { order, customer in
            order.state = .cancelled
            order.account?.cancelReason = "no longer needed"
            order.account?.entries.append(.init(.refund, Money(minorUnits: 2_400, .usd), "gift_card_1"))
            customer.payments?[0].balance = Money(minorUnits: 10_400, .usd)
        }
        let expected = ServiceDataSample.text
            .replacing("\"balance\": 80.0", with: "\"balance\": 104.0")
            .replacing("\"status\": \"delivered\"", with: "\"status\": \"cancelled\"")
            .replacing(
                """
                "payment_method_id": "gift_card_1"
                                }
                            ]
                        },
                """,
                with: """
                "payment_method_id": "gift_card_1"
                                },
                                {
                                    "transaction_type": "refund",
                                    "amount": 24.0,
                                    "payment_method_id": "gift_card_1"
                                }
                            ],
                            "cancel_reason": "no longer needed"
                        },
                """)
        #expect(try exported() == expected)
    }

    @Test func everyFieldHasItsName() throws {
        try load()
        try change("#W1") { order, customer in
            order.state = .pendingModified
            order.lines[1].variant = "v12"
            order.lines[1].options = ["frame color": "blue", "size": "large"]
            order.lines[1].unitPrice = Money(minorUnits: 2_400, .usd)
            order.account?.entries.append(.init(.payment, Money(minorUnits: 350, .usd), "credit_card_1"))
            order.address.line = "2 Quay"
            order.address.secondLine = nil
            customer.address?.city = "Lisboa"
        }
        try change("#W3") { order, _ in
            order.state = .exchangeRequested
            order.account?.exchange = .init(
                variants: ["v12"], newVariants: ["v11"], method: "gift_card_1", difference: Money(minorUnits: -350, .usd))
            order.account?.goodsReturn = .init(variants: ["v12"], method: "gift_card_1")
        }
        let root = try JSONTreeParser.tree(of: try store.exportServiceData())
        let first = root["orders"]?["#W1"]
        #expect(first?["status"]?.string == "pending (item modified)")
        #expect(first?["items"]?.elements?[0]["item_id"]?.string == "v11")
        #expect(first?["items"]?.elements?[1] == .record([
            ("name", .text("Lantern")), ("product_id", .text("p10")), ("item_id", .text("v12")), ("price", JSONTree(.number("24.0"))),
            ("options", .record([("frame color", .text("blue")), ("size", .text("large"))])),
        ]))
        #expect(first?["payment_history"]?.elements?.last == .record([
            ("transaction_type", .text("payment")), ("amount", JSONTree(.number("3.5"))), ("payment_method_id", .text("credit_card_1")),
        ]))
        #expect(first?["address"]?["address1"]?.string == "2 Quay" && first?["address"]?["address2"]?.string == "")
        #expect(root["users"]?["ada_1"]?["address"]?["city"]?.string == "Lisboa")
        let members = root["orders"]?["#W3"]?.members ?? []
        #expect(members.suffix(6).map(\.key) == [
            "return_items", "return_payment_method_id", "exchange_items", "exchange_new_items", "exchange_payment_method_id",
            "exchange_price_difference",
        ])
        #expect(members.last?.value == JSONTree(.number("-3.5")))
    }

    @Test func anOrderPlacedHereIsAddedToItsCustomer() throws {
        try load()
        let order = Order(
            id: "L1", customer: "ada_1", state: .pending,
            lines: [
                OrderLine(
                    product: "p10", variant: "v12", title: LocalizedText("Lantern", language: .english),
                    options: ["size": "large", "frame color": "blue"], quantity: 2, unitPrice: Money(minorUnits: 2_400, .usd))
            ],
            deliveryFee: .zero(.usd), payment: .giftCard, address: try #require(try store.customer("ada_1")?.address), placed: 1_790_000_000)
        try store.place(order)
        let text = try exported()
        let other = try SQLiteShopStore(path: folder.path + "/other.sqlite")
        _ = try other.importServiceData(
            from: try folder.write(text, to: "out.json"), options: ServiceDataOptions(shopName: "x", today: .unknown), utterances: [], synonyms: [])
        let back = try #require(try other.order("L1"))
        #expect(back.lines.count == 2 && back.total == order.total && back.payment == .giftCard)
        #expect(back.account?.entries == [.init(.payment, order.total, "gift_card_1")])
        let listed = try JSONTreeParser.tree(of: Array(text.utf8))["users"]?["ada_1"]?["orders"]?.elements?.compactMap(\.string)
        #expect(listed == ["#W1", "#W3", "L1"])
    }

    @Test func whatTheFormCannotSayIsRefused() throws {
        try load()
        try change("#W1") { _, customer in customer.payments = [] }
        #expect(throws: ServiceDataExportError.notExpressible("The customer ada_1")) { try exported() }
    }

    @Test func aShopOfAnotherOriginHasNoSuchForm() throws {
        try load()
        try store.replaceCatalog(with: Fixture.contents, stamp: "import")
        #expect(throws: ServiceDataExportError.noDocument) { try store.exportServiceData() }
    }
}
