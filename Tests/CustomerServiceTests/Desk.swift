import Commerce

@testable import CustomerService

/// A small shop with its rules, for the tests of the order flows. Times are in days of the shop's calendar.
enum Desk {
    static let returnDays = 15
    static let offset = 8
    static let customer = person("c001", .silver)
    static let goldCustomer = person("c001", .gold)
    static let categories: [ProductID: CategoryID] = ["shirt": "shirts", "mug": "mugs", "green-tea": "green tea", "cream": "face creams"]

    static let vocabulary = Vocabulary(categories: [
        Category(id: "tea", parent: nil, names: Names([.english: ["tea"]])),
        Category(id: "green tea", parent: "tea", names: Names([.english: ["green tea"]])),
        Category(id: "face creams", parent: nil, names: Names([.english: ["face creams"]])),
        Category(id: "shirts", parent: nil, names: Names([.english: ["shirts"]])),
        Category(id: "mugs", parent: nil, names: Names([.english: ["mugs"]])),
    ])

    static let articles = ["cancel-an-order", "return-window", "what-cannot-be-returned", "refund-timing", "reach-a-person"].flatMap { id in
        [Language.english, .chinese].map { language in
            Article(
                id: id, language: language, topic: "", title: id, updated: Day(number: 0), passages: [
                    .init(heading: id, text: "First passage of \(id) in \(language).", line: 10),
                    .init(heading: "more", text: "Second passage.", line: 14),
                ])
        }
    }

    static func shop(cancelStates: [Order.State] = [.pending, .processed], returnDays: Int = returnDays) -> Shop {
        Shop(
            name: LocalizedText(zh: "店", en: "Shop"), currency: .cny, languages: [.chinese, .english], utcOffset: offset,
            policy: Shop.Policy(
                cancelStates: cancelStates, returnDays: returnDays, exchangeDays: 30,
                returnPostage: Money(minorUnits: 1000, .cny), notReturnable: ["tea", "face creams"],
                articles: [
                    "cancel": "cancel-an-order", "return": "return-window", "not_returnable": "what-cannot-be-returned",
                    "refund": "refund-timing", "hand_off": "reach-a-person",
                ]))
    }

    static func desk(_ shop: Shop = shop()) -> OrderDesk {
        OrderDesk(shop: shop, vocabulary: vocabulary, articles: articles)
    }

    static func person(_ id: CustomerID, _ membership: Membership) -> Customer {
        Customer(
            id: id, name: "A", email: "", language: .english, membership: membership, joined: Day(number: 0), address: nil)
    }

    static func line(_ product: String, _ price: Int, quantity: Int = 1, option: String = "one") -> OrderLine {
        OrderLine(
            product: ProductID(product), variant: VariantID("\(product)/\(option)"),
            title: LocalizedText(zh: product + "品", en: product), options: [:], quantity: quantity,
            unitPrice: Money(minorUnits: price, .cny))
    }

    /// Noon of a day, in seconds.
    static func noon(_ day: Int) -> Int { (day * 24 + 12 - offset) * 3600 }

    /// Placed on day 1; shipped on 2 and delivered on 3 where its state comes after that.
    static func order(
        _ id: OrderID, _ state: Order.State, of customer: CustomerID = "c001", placed: Int = 1,
        lines: [OrderLine] = [line("shirt", 20_000, quantity: 2), line("mug", 5_000)]
    ) -> Order {
        let isDelivered = [.delivered, .returnRequested, .exchanged].contains(state)
        return Order(
            id: id, customer: customer, state: state, lines: lines, deliveryFee: Money(minorUnits: 800, .cny),
            payment: .alipay,
            address: Address(recipient: "", phone: "", line: "", district: "", city: "", province: "", postcode: ""),
            placed: noon(placed), shipped: isDelivered || state == .shipped ? noon(placed + 1) : nil,
            delivered: isDelivered ? noon(placed + 2) : nil)
    }

    static func order(
        _ state: Order.State, of customer: CustomerID = "c001",
        lines: [OrderLine] = [line("shirt", 20_000, quantity: 2), line("mug", 5_000)]
    ) -> Order {
        order("L20000001", state, of: customer, lines: lines)
    }

    static func situation(_ orders: [Order], by customer: Customer? = customer, day: Int = 5) -> OrderSituation {
        OrderSituation(customer: customer, orders: orders, categories: categories, now: noon(day))
    }

    static func request(
        _ action: OrderAction, _ order: OrderID? = nil, items: [OrderItem] = [], reason: String = ""
    ) -> OrderRequest {
        OrderRequest(action: action, order: order, items: items, reason: reason, language: .english)
    }

    static func store(_ orders: [Order]) -> InMemoryShopStore {
        InMemoryShopStore(ShopContents(shop: shop(), orders: orders))
    }
}

extension OrderOutcome {
    /// For `#require`: what a test goes on with.
    var asProposal: OrderProposal? { if case .needsConfirmation(let proposal) = self { proposal } else { nil } }
    var asReady: ReadyChange? { if case .ready(let ready) = self { ready } else { nil } }
    var asCommitted: CommittedChange? { if case .done(let committed) = self { committed } else { nil } }
}
