import Commerce
import CustomerService
import Foundation
import Storage
import Text

/// A small shop that runs by the demo shop's flows. Times are in days of the shop's calendar.
enum DemoDesk {
    static let offset = 8
    static let flows: [ServiceFlow] = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return (try? FlowFiles.read(folder: tests.deletingLastPathComponent().appendingPathComponent("Catalog/flows/demo").path)) ?? []
    }()

    static func flow(_ action: String) -> ServiceFlow {
        flows.first { $0.action == action } ?? ServiceFlow(action: "no file has \(action)", wish: .person, slots: [])
    }

    static let vocabulary = Vocabulary(
        categories: [
            Category(id: "tea", parent: nil, names: Names([.english: ["tea"], .chinese: ["茶叶"]])),
            Category(id: "green tea", parent: "tea", names: Names([.english: ["green tea"], .chinese: ["绿茶"]])),
            Category(id: "shirts", parent: nil, names: Names([.english: ["shirts", "shirt"], .chinese: ["衬衫"]])),
            Category(id: "mugs", parent: nil, names: Names([.english: ["mugs", "mug"], .chinese: ["杯子"]])),
        ],
        attributes: [
            Attribute(id: "color", names: Names([.english: ["color"], .chinese: ["颜色"]]), values: [
                .init(id: "white", names: Names([.english: ["white", "ivory"], .chinese: ["白色", "白", "米白"]])),
                .init(id: "navy", names: Names([.english: ["navy", "navy blue"], .chinese: ["藏青色", "藏青"]])),
                .init(id: "blue", names: Names([.english: ["blue"], .chinese: ["蓝色", "蓝"]])),
                .init(id: "purple", names: Names([.english: ["purple"], .chinese: ["紫色"]])),
            ]),
            Attribute(id: "size", names: Names([.english: ["size"], .chinese: ["尺码"]])),
        ])

    static func yuan(_ amount: Int) -> Money { Money(minorUnits: amount * 100, .cny) }

    static func variant(_ id: VariantID, _ options: [AttributeID: String], _ price: Int, stock: Int = 5) -> Variant {
        Variant(id: id, options: options, price: yuan(price), stock: stock)
    }

    static let shirt = product("shirt", "shirts", en: "Oxford shirt", zh: "牛津衬衫", [
        variant("shirt/white-m", ["color": "white", "size": "M"], 200), variant("shirt/white-l", ["color": "white", "size": "L"], 200),
        variant("shirt/navy-m", ["color": "navy", "size": "M"], 220), variant("shirt/blue-l", ["color": "blue", "size": "L"], 180, stock: 0),
    ])
    static let mug = product("mug", "mugs", en: "Clay mug", zh: "陶土杯", [variant("mug/one", [:], 50)])
    static let tea = product("tea", "green tea", en: "Pond tea", zh: "池塘茶", [variant("tea/one", [:], 80)])

    static func product(_ id: ProductID, _ category: CategoryID, en: String, zh: String, _ variants: [Variant]) -> Product {
        Product(
            id: id, category: category, brand: nil, title: LocalizedText(zh: zh, en: en), description: LocalizedText([:]), price: variants[0].price,
            variants: variants, added: Day(number: 0))
    }

    static func line(_ product: Product, quantity: Int = 1) -> OrderLine {
        let variant = product.variants[0]
        return OrderLine(
            product: product.id, variant: variant.id, title: product.title, options: variant.options, quantity: quantity, unitPrice: variant.price)
    }

    static let home = Address(
        recipient: "林夏", phone: "138-0000-0001", line: "小满街372号", district: "静安区", city: "上海市", province: "上海市", postcode: "200082")

    static func customer(_ id: CustomerID = "c001", _ membership: Membership = .silver) -> Customer {
        Customer(
            id: id, name: "林夏", email: "lin@example.com", language: .chinese, membership: membership, joined: Day(number: 0), address: home)
    }

    /// Noon of a day, in seconds.
    static func noon(_ day: Int) -> Int { (day * 24 + 12 - offset) * 3600 }

    /// Placed on day 1; delivered on day 3 where its state comes after that.
    static func order(
        _ id: OrderID, _ state: Order.State, of customer: CustomerID = "c001", lines: [OrderLine] = [line(shirt), line(mug)]
    ) -> Order {
        let isDelivered = [.delivered, .returnRequested, .exchanged, .exchangeRequested].contains(state)
        return Order(
            id: id, customer: customer, state: state, lines: lines, deliveryFee: yuan(8), payment: .alipay, address: home, placed: noon(1),
            shipped: isDelivered ? noon(2) : nil, delivered: isDelivered ? noon(3) : nil)
    }
}

extension DemoDesk {
    static func order(_ state: Order.State, of customer: CustomerID = "c001", lines: [OrderLine] = [line(shirt), line(mug)]) -> Order {
        order("L20000001", state, of: customer, lines: lines)
    }
}

/// A conversation with that desk over a store of its own.
struct DemoTalk {
    let store: InMemoryShopStore
    var dialogue: ServiceDialogue
    var day: Int

    init(_ orders: [Order], customer: Customer? = DemoDesk.customer(), day: Int = 5) {
        let people = [DemoDesk.customer(), DemoDesk.customer("c002")].filter { $0.id != customer?.id } + [customer].compactMap(\.self)
        store = InMemoryShopStore(ShopContents(
            shop: Shop(name: LocalizedText(zh: "店", en: "Shop"), currency: .cny, languages: [.chinese, .english], utcOffset: DemoDesk.offset),
            products: [DemoDesk.shirt, DemoDesk.mug, DemoDesk.tea], customers: people, orders: orders))
        let analyzer = Analyzer(lexicon: Lexicon(words: DemoDesk.vocabulary.allNames))
        let reading = ServiceReading(vocabulary: DemoDesk.vocabulary, analyzer: analyzer, utcOffset: DemoDesk.offset)
        dialogue = ServiceDialogue(flows: DemoDesk.flows, session: "s", customer: customer, reading: reading)
        self.day = day
    }

    mutating func ask(_ wish: ServiceWish, _ text: String = "", order: OrderID? = nil, choice: Int? = nil) throws -> ServiceReply {
        let request = UnderstoodRequest(wish: wish, text: text, order: order, choice: choice)
        return try dialogue.hear(request, in: StoreRecords(store: store), now: DemoDesk.noon(day)) ?? ServiceReply(kind: .inform)
    }

    func answers(_ text: String) throws -> Bool { try dialogue.answers(text, in: StoreRecords(store: store)) }

    /// Says yes, and writes what comes of it.
    mutating func agree() throws -> ServiceReply? {
        let reply = try dialogue.confirm(in: StoreRecords(store: store), now: DemoDesk.noon(day))
        if let change = reply?.change { try store.apply(change) }
        return reply
    }

    mutating func refuse() throws -> ServiceReply? { try dialogue.decline(in: StoreRecords(store: store)) }

    func order(_ id: OrderID = "L20000001") throws -> Order? { store.order(id) }
}

struct StoreRecords: ServiceRecords {
    let store: InMemoryShopStore

    func customers(email: String) throws -> [Customer] { store.customers(email: email) }
    func customers(postcode: String) throws -> [Customer] { store.customers(postcode: postcode) }
    func customer(_ id: CustomerID) throws -> Customer? { store.customer(id) }
    func orders(of customer: CustomerID) throws -> [Order] { store.orders(of: customer) }
    func product(_ id: ProductID) throws -> Product? { store.product(id) }
    func serviceChanges(of customer: CustomerID) throws -> [ServiceChange] { store.serviceChanges(of: customer) }
}

extension ServiceReply {
    var proposal: ServiceCase? { if case .propose(let item) = kind { item } else { nil } }
    var change: ServiceChange? { if case .done(_, let change) = kind { change } else { nil } }
    var question: SlotQuestion? { if case .ask(let question) = kind { question } else { nil } }
    var refusal: ServiceRefusal? { if case .refuse(let refusal) = kind { refusal } else { nil } }

    var objection: ServiceObjection? { if case .objection(let objection)? = refusal?.reason { objection } else { nil } }
}
