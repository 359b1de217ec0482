import Commerce
import Foundation
import Recommendation
import Search
import Storage
import Testing
import Understanding

@testable import Assistant

/// A session sees what others change while it runs.
@Suite struct FollowingTests {
    private func conversation(of small: SmallShop) throws -> ShopConversation {
        let shop = try small.loaded()
        return ShopConversation(
            store: small.store, loading: Task { shop }, customer: nil, language: .english, writers: .init(), conversation: "test",
            clock: { 0 })
    }

    private func request(_ criteria: Criteria, _ intent: Intent = .search, references: [ProductID] = []) -> Request {
        var request = Request(text: "", language: .english, intent: intent, confidence: 1, criteria: criteria)
        request.references = references
        return request
    }

    private func take(_ request: Request, in conversation: ShopConversation) async -> Turn {
        await Turn(conversation.turn(saying: "") { _, _ in [{ _, _ in request }] })
    }

    @Test func changedProductsAreListedAsTheyAreNow() async throws {
        let small = try SmallShop(products: 20)
        let conversation = try conversation(of: small)
        let cheap = Criteria(maxPrice: Money(minorUnits: 5_000, .cny))
        #expect(await take(request(cheap), in: conversation).list?.total == 0)
        try small.change { products in
            products[3] = SmallShop.lamp(3, price: 40)
            products.append(SmallShop.lamp(20, price: 30))
        }
        let turn = await take(request(cheap), in: conversation)
        #expect(Set(turn.list?.products.map(\.product.id) ?? []) == ["lamp3", "lamp20"])
        #expect(turn.list?.products.map(\.price.amount).sorted() == [3_000, 4_000])
        #expect(try await conversation.open("lamp20")?.product.product.price.amount == 3_000)
    }

    @Test func newProductsAreRecommended() async throws {
        let small = try SmallShop(products: 3)
        let conversation = try conversation(of: small)
        #expect(await Turn(conversation.welcome()).list?.products.count == 3)
        try small.change { $0.append(SmallShop.lamp(3)) }
        let recommended = await Turn(conversation.welcome())
        #expect(Set(recommended.list?.products.map(\.product.id) ?? []) == ["lamp0", "lamp1", "lamp2", "lamp3"])
    }

    @Test func removedProductVanishesAndWhoeverRefersToItIsTold() async throws {
        let small = try SmallShop(products: 5)
        let conversation = try conversation(of: small)
        let all = Criteria(terms: ["lamp"])
        #expect(await take(request(all), in: conversation).list?.total == 5)
        try small.change { $0.removeAll { $0.id == "lamp2" } }
        #expect(try await conversation.open("lamp2") == nil)
        let reference = await take(request(all, .select, references: ["lamp2"]), in: conversation)
        #expect(reference.detail == nil)
        #expect(reference.record != nil)
        let again = await take(request(all), in: conversation)
        #expect(again.list?.total == 4)
        let recommended = await Turn(conversation.welcome())
        #expect(Set(recommended.list?.products.map(\.product.id) ?? []) == ["lamp0", "lamp1", "lamp3", "lamp4"])
    }

    @Test func whatCustomersOfAnotherSessionDoIsLearnt() async throws {
        let small = try SmallShop(products: 5)
        let conversation = try conversation(of: small)
        _ = await Turn(conversation.welcome())
        let other = try SQLiteShopStore(path: small.store.path)
        for customer in 0..<6 {
            try other.record(Interaction(customer: CustomerID("c\(customer)"), product: "lamp3", kind: .purchase, time: 0))
        }
        let recommended = await Turn(conversation.welcome())
        #expect(recommended.list?.products.first?.product.id == "lamp3")
        let ranker = try #require(await conversation.ranker)
        #expect(try ranker.lastInteraction == other.lastInteraction())
        let learnt = try small.loaded().ranker
        #expect(ranker.popularity.values(of: ["lamp3"], at: 0) == learnt.popularity.values(of: ["lamp3"], at: 0))
    }

    @Test func whatAnotherSessionBoughtIsNoLongerInStock() async throws {
        let small = try SmallShop(products: 5)
        let conversation = try conversation(of: small)
        var inStock = Criteria(terms: ["lamp"])
        inStock.inStock = true
        #expect(await take(request(inStock), in: conversation).list?.total == 5)
        let line = OrderLine(
            product: "lamp1", variant: "lamp1", title: LocalizedText(zh: "", en: "Lamp"), options: [:], quantity: 1,
            unitPrice: Money(minorUnits: 10_000, .cny))
        let address = Address(recipient: "", phone: "", line: "", district: "", city: "", province: "", postcode: "")
        try SQLiteShopStore(path: small.store.path).place(Order(
            id: "L1", customer: "c1", state: .pending, lines: [line], deliveryFee: .zero(.cny), payment: .wechatPay, address: address,
            placed: 0))
        let turn = await take(request(inStock), in: conversation)
        #expect(turn.list?.total == 4)
        #expect(turn.list?.products.contains { $0.product.id == "lamp1" } == false)
    }

    @Test func tooManyChangesLoadTheShopAnewInTheBackground() async throws {
        let small = try SmallShop(products: 100)
        let conversation = try conversation(of: small)
        try small.change { products in
            for place in products.indices { products[place].price = Money(minorUnits: 100, .cny) }
            products[0] = SmallShop.lamp(0, title: "Walnut lamp")
        }
        #expect(await take(request(Criteria(terms: ["walnut"])), in: conversation).list != nil)
        await conversation.reloading?.value
        let turn = await take(request(Criteria(terms: ["walnut"])), in: conversation)
        #expect(turn.list?.products.map(\.product.id) == ["lamp0"])
        #expect(try small.loaded().index.changeCount == 0)
    }

    @Test func whatAnotherProcessHadForgottenIsForgottenHere() async throws {
        let small = try SmallShop(products: 6)
        for number in 0..<6 { try small.store.record(Interaction(customer: "c1", product: ProductID("lamp\(number % 3)"), kind: .purchase, time: 0)) }
        let conversation = try conversation(of: small)
        #expect(await Turn(conversation.welcome()).list?.products.first?.product.id.rawValue.last?.wholeNumberValue ?? 9 < 3)
        for _ in 0..<4 { try small.store.record(Interaction(customer: "c2", product: "lamp5", kind: .purchase, time: 0)) }
        let other = try SQLiteShopStore(path: small.store.path)
        try other.forget(Set(try other.interactions(of: "c1").map(\.id)), of: "c1")
        let list = try #require(await Turn(conversation.welcome()).list)
        #expect(list.products.first?.product.id == "lamp5")
        #expect(list.products.dropFirst().allSatisfy { !$0.ledger.contains { $0.signal == "popularity" } })
    }
}
