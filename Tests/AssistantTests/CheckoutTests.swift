import Assistant
import Commerce
import Testing
import Understanding

@Suite struct CheckoutTests {
    /// A cart with one product, of which there are a few.
    private func talk(as customer: CustomerID?, store: (any ShopStore)? = nil) async throws -> (Talk, Product) {
        let talk = try await Talk(as: customer, store: store)
        let product = try talk.shop.product { $0.variants.count == 1 && (3...40).contains($0.stock) && $0.price.amount < 9000 }
        _ = try await talk.conversation.addToCart(product.id, variant: nil)
        return (talk, product)
    }

    private func silver() async throws -> Customer {
        try await DemoShop.loaded().customer { customer, _ in customer.membership == .silver && customer.address != nil }
    }

    private func gold() async throws -> Customer {
        try await DemoShop.loaded().customer { customer, _ in customer.membership == .gold && customer.address != nil }
    }

    @Test func emptyCartCannotBeCheckedOut() async throws {
        let turn = try await Talk(as: "c002").say("checkout")
        #expect(turn.action == nil)
        #expect(turn.cart?.lines.isEmpty == true)
    }

    @Test func guestIsAskedToSignIn() async throws {
        let (talk, _) = try await talk(as: nil)
        let turn = await talk.say("checkout")
        #expect(turn.action?.state == .needsInput)
        #expect(turn.action?.missing == ["customer"])
        #expect(await talk.say("yes").text.contains("no open question"))
    }

    @Test func orderIsPlacedOnlyAfterTheYes() async throws {
        let customer = try await silver()
        let (talk, product) = try await talk(as: customer.id)
        let before = try talk.store.orders(of: customer.id).count
        let asked = await talk.say("checkout")
        #expect(asked.action?.state == .needsConfirmation)
        #expect(try talk.store.orders(of: customer.id).count == before)
        let done = await talk.say("yes")
        #expect(done.action?.state == .done)
        let order = try #require(try talk.store.orders(of: customer.id).first)
        #expect(order.id.rawValue == done.action?.arguments["order_id"]?.text)
        #expect(order.lines.map(\.product) == [product.id])
        #expect(order.deliveryFee == talk.shop.contents.shop.delivery?.fee)
        #expect(done.text.contains(order.total.display))
        #expect(try talk.store.cart(of: customer.id).isEmpty)
        #expect(try talk.store.product(product.id)?.stock == product.stock - 1)
    }

    @Test func secondYesPlacesNothing() async throws {
        let customer = try await silver()
        let (talk, _) = try await talk(as: customer.id)
        await talk.say("checkout", then: "yes")
        let count = try talk.store.orders(of: customer.id).count
        let again = await talk.say("yes")
        #expect(again.action == nil)
        #expect(try talk.store.orders(of: customer.id).count == count)
    }

    @Test func goldMembersPayNoDelivery() async throws {
        let customer = try await gold()
        let (talk, _) = try await talk(as: customer.id)
        await talk.say("checkout", then: "yes")
        #expect(try talk.store.orders(of: customer.id).first?.deliveryFee.amount == 0)
    }

    @Test func noKeepsTheCart() async throws {
        let customer = try await silver()
        let (talk, product) = try await talk(as: customer.id)
        let turn = await talk.say("checkout", then: "no")
        #expect(turn.action?.state == .refused)
        #expect(try talk.store.cart(of: customer.id).map(\.product) == [product.id])
        #expect(await talk.say("yes").action == nil)
    }

    @Test func cartThatChangedSinceIsShownAgainBeforeItIsPlaced() async throws {
        let customer = try await silver()
        let (talk, product) = try await talk(as: customer.id)
        await talk.say("checkout")
        _ = try await talk.conversation.addToCart(product.id, variant: nil)
        let turn = await talk.say("yes")
        #expect(turn.action?.state == .needsConfirmation)
        #expect(turn.action?.arguments["total"] != nil)
        await talk.say("yes")
        #expect(try talk.store.orders(of: customer.id).first?.lines.map(\.quantity) == [2])
    }

    @Test func stockThatWentMeanwhileIsSaidAndNothingIsPlaced() async throws {
        let customer = try await silver()
        let (talk, product) = try await talk(as: customer.id)
        let other = try await Talk(as: "c002", store: talk.store, name: "other")
        for _ in 0..<product.stock { _ = try await other.conversation.addToCart(product.id, variant: nil) }
        let before = try talk.store.orders(of: customer.id).count
        await talk.say("checkout")
        #expect(await other.say("checkout", then: "yes").action?.state == .done)
        let turn = await talk.say("yes")
        #expect(turn.action?.state == .refused)
        #expect(turn.notices.isEmpty)
        #expect(turn.text.contains("out of stock"))
        #expect(try talk.store.orders(of: customer.id).count == before)
        #expect(try talk.store.cart(of: customer.id).count == 1)
    }

    @Test func numberThatSomebodyElseTookIsReplaced() async throws {
        let customer = try await silver()
        let (talk, _) = try await talk(as: customer.id)
        let other = try await Talk(as: "c002", store: talk.store, name: "other")
        _ = try await other.conversation.addToCart(try talk.shop.product { $0.isInStock }.id, variant: nil)
        let asked = await talk.say("checkout")
        let taken = await other.say("checkout", then: "yes")
        #expect(asked.action?.arguments["order_id"]?.text == taken.action?.arguments["order_id"]?.text)
        let done = await talk.say("yes")
        #expect(done.action?.state == .done)
        #expect(done.action?.arguments["order_id"]?.text != asked.action?.arguments["order_id"]?.text)
        #expect(try talk.store.orders(of: customer.id).first?.id.rawValue == done.action?.arguments["order_id"]?.text)
    }

    @Test func placedOrderIsWhatTheNextQuestionIsAbout() async throws {
        let customer = try await silver()
        let (talk, _) = try await talk(as: customer.id)
        let done = await talk.say("checkout", then: "yes")
        let number = try #require(done.action?.arguments["order_id"]?.text)
        let turn = await talk.say("cancel order \(number)")
        #expect(turn.action?.state == .needsConfirmation)
        await talk.say("yes")
        #expect(try talk.store.order(OrderID(number))?.state == .cancelled)
    }
}
