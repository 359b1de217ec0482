import Commerce
import Foundation
import Testing

@testable import Storage

/// Whatever customer service does, the exported document says it: read again, it gives the same records.
@Suite struct ServiceDataPropertyTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func store(_ name: String, _ text: String) throws -> SQLiteShopStore {
        let store = try SQLiteShopStore(path: folder.path + "/\(name).sqlite")
        let file = try folder.write(text, to: "\(name).json")
        _ = try store.importServiceData(
            from: file, options: ServiceDataOptions(shopName: "lamps", today: .unknown), utterances: [], synonyms: [])
        return store
    }

    private func data(of store: SQLiteShopStore) throws -> ServiceData {
        let customers = try store.customers()
        let orders = try customers.flatMap { try store.orders(of: $0.id) }.sorted { $0.id < $1.id }
        return ServiceData(products: [], customers: customers, orders: orders).asWritten
    }

    @Test(arguments: 0..<16)
    func theExportReadAgainGivesTheSameRecords(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let compact = ServiceDataSample.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined()
        let sample = Bool.random(using: &random) ? ServiceDataSample.text : compact
        let shop = try store("shop", sample)
        for step in 0..<Int.random(in: 1...8, using: &random) {
            let change = try change(step, try data(of: shop).orders.map(\.id), in: shop, &random)
            try shop.apply(change)
        }
        let text = String(decoding: try shop.exportServiceData(), as: UTF8.self)
        let other = try store("other", text)
        #expect(try data(of: other) == data(of: shop))
        #expect(try String(decoding: other.exportServiceData(), as: UTF8.self) == text)
        // The products were nobody's to change.
        let end = sample.range(of: "\"users\"")?.lowerBound ?? sample.startIndex
        #expect(text.hasPrefix(sample[..<end]))
    }

    private func change(
        _ step: Int, _ orders: [OrderID], in store: SQLiteShopStore, _ random: inout SeededGenerator
    ) throws -> ServiceChange {
        let id = try #require(orders.randomElement(using: &random))
        let before = try #require(try store.order(id))
        let owner = try #require(try store.customer(before.customer))
        var (after, customer) = (before, owner)
        for _ in 0..<Int.random(in: 1...3, using: &random) { change(&after, &customer, try store.products(), &random) }
        after.revision += 1
        return ServiceChange(
            id: ServiceChangeID("s\(step)"), action: "a", actor: "shop", time: step, order: .init(before: before, after: after),
            customer: .init(before: owner, after: customer))
    }

    private func change(_ order: inout Order, _ customer: inout Customer, _ products: [Product], _ random: inout SeededGenerator) {
        let amount = Money(minorUnits: Int.random(in: 0...99_999, using: &random), .usd)
        let text = ["", "Suite 9", "12 \"Quay\" \\ Rd", "Åby", "a\u{7F}b"].randomElement(using: &random) ?? ""
        let method = customer.payments?.randomElement(using: &random)?.id ?? "none"
        let variants = products.flatMap(\.variants).map(\.id)
        func some() -> [VariantID] { (0...Int.random(in: 0...2, using: &random)).compactMap { _ in variants.randomElement(using: &random) }.sorted() }
        switch Int.random(in: 0..<9, using: &random) {
        case 0: order.state = Order.State.allCases.randomElement(using: &random) ?? .pending
        case 1: order.account?.cancelReason = Bool.random(using: &random) ? "no longer needed" : nil
        case 2: order.account?.entries.append(.init(Bool.random(using: &random) ? .payment : .refund, amount, method))
        case 3: order.account?.goodsReturn = Bool.random(using: &random) ? .init(variants: some(), method: method) : nil
        case 4:
            let signed = Bool.random(using: &random) ? amount : Money(minorUnits: -amount.amount, .usd)
            order.account?.exchange = .init(variants: some(), newVariants: some(), method: method, difference: signed)
        case 5:
            let place = Int.random(in: order.lines.indices, using: &random)
            let product = products.first { $0.id == order.lines[place].product }
            guard let variant = product?.variants.filter({ $0.stock > 0 }).randomElement(using: &random) else { return }
            order.lines[place].variant = variant.id
            order.lines[place].options = variant.options
            order.lines[place].unitPrice = variant.price
        case 6: order.address.line = text
        case 7:
            customer.address?.secondLine = text
            customer.address?.postcode = text
        default:
            guard let place = customer.payments?.firstIndex(where: { $0.balance != nil }) else { return }
            customer.payments?[place].balance = amount
        }
    }
}
