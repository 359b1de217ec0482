import Commerce
import CustomerService
import Foundation
import Storage

/// A made-up shop that books every payment, and the flows that come with the program for it.
enum FlowShop {
    static let flows: [ServiceFlow] = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().appendingPathComponent("Catalog/flows/service-data")
        return (try? FlowFiles.read(folder: folder.path)) ?? []
    }()

    static func flow(_ action: String) -> ServiceFlow {
        flows.first { $0.action == action } ?? ServiceFlow(action: "no file has \(action)", wish: .person, slots: [])
    }

    /// Nobody counts its units.
    static let shop = Shop(name: LocalizedText([.english: "Kites"]), currency: .usd, languages: [.english], stock: .uncounted)

    static func dollars(_ cents: Int) -> Money { Money(minorUnits: cents, .usd) }

    static let card = StoredPayment(id: "card", kind: .creditCard, brand: "visa", lastFour: "4711")
    static let paypal = StoredPayment(id: "paypal", kind: .paypal)
    static func gift(_ cents: Int) -> StoredPayment { StoredPayment(id: "gift", kind: .giftCard, balance: dollars(cents)) }

    static let home = Address(
        recipient: "", phone: "", line: "3 Quay Street", secondLine: "Flat 2", district: "", city: "Arbour", province: "OR", postcode: "97001",
        country: "USA")
    static let elsewhere = Address(
        recipient: "", phone: "", line: "18 Heron Road", secondLine: "", district: "", city: "Tarn", province: "WA", postcode: "98002",
        country: "USA")

    static func customer(gift cents: Int = 10_000) -> Customer {
        Customer(
            id: "ines_1", name: "Ines Vale", email: "ines@example.com", language: .english, membership: .silver, joined: .unknown,
            address: home, payments: [card, paypal, gift(cents)])
    }

    static func variant(_ id: VariantID, _ cents: Int) -> Variant {
        Variant(id: id, options: ["colour": id.rawValue], price: dollars(cents), stock: 1)
    }

    static func line(_ variant: Variant, of product: ProductID) -> OrderLine {
        OrderLine(
            product: product, variant: variant.id, title: LocalizedText([.english: product.rawValue]), options: variant.options, quantity: 1,
            unitPrice: variant.price)
    }

    static let red = variant("red", 2_000), blue = variant("blue", 2_550), grey = variant("grey", 1_225), round = variant("round", 9_000)
    /// Two of the same, and another.
    static let lines = [line(red, of: "kite"), line(red, of: "kite"), line(round, of: "table")]

    /// What its lines cost, paid at once by `method` unless its books say otherwise.
    static func order(_ state: Order.State, paidBy method: PaymentID = "card", entries: [OrderAccount.Entry]? = nil) -> Order {
        Order(
            id: "#K1", customer: "ines_1", state: state, lines: lines, deliveryFee: dollars(0), payment: .creditCard, address: home, placed: 4,
            account: OrderAccount(
                entries: entries ?? [.init(.payment, dollars(13_000), method)], parcels: [.init(trackingNumbers: ["77"], variants: ["red"])]),
            revision: 3)
    }
}

extension ServiceCase {
    init(_ action: String, _ order: Order?, of customer: Customer = FlowShop.customer(), method: StoredPayment? = nil, units: [Unit] = []) {
        self.init(flow: FlowShop.flow(action), customer: customer, order: order, units: units, method: method)
    }
}
