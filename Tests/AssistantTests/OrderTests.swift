import Assistant
import Commerce
import Testing
import Understanding

@Suite struct OrderTests {
    /// A customer with at least two orders that can be cancelled, newest first.
    private func cancellable() async throws -> (customer: CustomerID, orders: [Order]) {
        let shop = try await DemoShop.loaded()
        let customer = try shop.customer { _, orders in
            orders.count { [.pending, .processed].contains($0.state) } >= 2
        }
        return (customer.id, shop.orders(of: customer.id, in: .pending, .processed))
    }

    /// A customer with a delivered order of which everything can be returned.
    private func returnable() async throws -> (customer: CustomerID, order: Order) {
        let shop = try await DemoShop.loaded()
        let excluded = (shop.contents.shop.flows ?? []).flatMap(\.checks).flatMap { check -> [CategoryID] in
            if case .notCategories(let categories, _) = check { categories } else { [] }
        }
        let products = Dictionary(uniqueKeysWithValues: shop.contents.products.map { ($0.id, $0) })
        let order = shop.contents.orders.first { order in
            guard order.state == .delivered, let delivered = order.delivered, shop.noon - delivered < 10 * 86_400 else { return false }
            return order.lines.allSatisfy { line in
                products[line.product]?.category.map { !excluded.contains($0) } == true
            }
        }
        let found = try #require(order)
        return (found.customer, found)
    }

    // MARK: Cancelling

    @Test func orderIsCancelledOnlyAfterTheYes() async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        let asked = await talk.say("cancel order \(orders[0].id)")
        #expect(asked.action?.state == .needsConfirmation)
        #expect(try talk.store.order(orders[0].id)?.state == orders[0].state)
        let done = await talk.say("yes")
        #expect(done.action?.state == .done)
        #expect(try talk.store.order(orders[0].id)?.state == .cancelled)
        let again = await talk.say("yes")
        #expect(again.action == nil)
        #expect(try talk.store.serviceChanges(of: customer).count == 1)
    }

    @Test func noLeavesTheOrderAsItIs() async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        let turn = await talk.say("cancel order \(orders[0].id)", then: "no")
        #expect(turn.action?.state == .refused)
        #expect(await talk.say("yes").action == nil)
        #expect(try talk.store.order(orders[0].id) == orders[0])
    }

    @Test(arguments: ["取消订单", "cancel my order"]) func withoutANumberTheOrdersAreListedToChooseFrom(_ text: String) async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        let asked = await talk.say(text)
        #expect(asked.action?.state == .needsInput)
        #expect(asked.action?.missing == ["order_id"])
        #expect(orders.allSatisfy { asked.text.contains($0.id.rawValue) })
    }

    @Test(arguments: ["第二个", "the second one"]) func orderIsChosenByItsPlaceInTheList(_ choice: String) async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        let turn = await talk.say("cancel my order", then: choice)
        #expect(turn.action?.state == .needsConfirmation)
        #expect(turn.action?.arguments["order_id"]?.text == orders[1].id.rawValue)
        await talk.say("yes")
        #expect(try talk.store.order(orders[1].id)?.state == .cancelled)
        #expect(try talk.store.order(orders[0].id) == orders[0])
    }

    @Test func choiceMeansTheOrdersEvenWithProductsOnTheScreen() async throws {
        let (customer, orders) = try await cancellable()
        let turn = try await Talk(as: customer).say("headphones", then: "cancel my order", "the second one")
        #expect(turn.action?.arguments["order_id"]?.text == orders[1].id.rawValue)
    }

    @Test(arguments: ["how long does delivery take?", "运费多少", "what is in my cart"])
    func questionStaysOpenOverADigression(_ digression: String) async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        await talk.say("cancel order \(orders[0].id)", then: digression)
        #expect(await talk.say("yes").action?.state == .done)
        #expect(try talk.store.order(orders[0].id)?.state == .cancelled)
    }

    @Test func questionThatWasPassedOverForLongIsNotWhatAYesMeans() async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        await talk.say("cancel order \(orders[0].id)")
        for _ in 0..<5 { await talk.say("how long does delivery take?") }
        #expect(await talk.say("yes").action == nil)
        #expect(try talk.store.order(orders[0].id) == orders[0])
    }

    @Test func anotherRequestTakesThePlaceOfTheQuestion() async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        await talk.say("cancel order \(orders[0].id)", then: "cancel order \(orders[1].id)", "yes")
        #expect(try talk.store.order(orders[0].id) == orders[0])
        #expect(try talk.store.order(orders[1].id)?.state == .cancelled)
    }

    @Test func cancelledUnitsAreBackInTheLists() async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        let line = orders[0].lines[0]
        let before = try #require(try await talk.conversation.open(line.product)).product.product.stock
        await talk.say("cancel order \(orders[0].id)", then: "yes")
        let after = try #require(try await talk.conversation.open(line.product)).product.product.stock
        #expect(after == before + line.quantity)
    }

    @Test func cancellationCannotBeUndoneWhichIsSaidBeforeTheCartChangeIs() async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        _ = try await talk.conversation.addToCart(try talk.shop.product { $0.isInStock }.id, variant: nil)
        let refused = await talk.say("cancel order \(orders[0].id)", then: "yes", "undo")
        #expect(refused.action?.name == "undo" && refused.action?.state == .refused)
        #expect(try talk.store.order(orders[0].id)?.state == .cancelled)
        #expect(try !talk.store.cart(of: customer).isEmpty)
        await talk.say("undo")
        #expect(try talk.store.cart(of: customer).isEmpty)
    }

    @Test func orderOfAnotherCustomerDoesNotExist() async throws {
        let (customer, orders) = try await cancellable()
        let shop = try await DemoShop.loaded()
        let other = try shop.customer { other, _ in other.id != customer }
        let talk = try await Talk(as: other.id)
        let turn = await talk.say("cancel order \(orders[0].id)")
        let unknown = await talk.say("cancel order L99999999")
        #expect(turn.action?.state == .refused)
        // The second may be said to be asked again.
        #expect(unknown.text.replacing("L99999999", with: "").hasSuffix(turn.text.replacing(orders[0].id.rawValue, with: "")))
        await talk.say("yes")
        #expect(try talk.store.order(orders[0].id) == orders[0])
    }

    @Test func guestIsToldToSignIn() async throws {
        let turn = try await Talk().say("cancel my order")
        #expect(turn.action?.state == .refused)
        #expect(turn.text.contains("sign in"))
    }

    @Test func orderThatChangedBeforeTheYesIsLeftAlone() async throws {
        let (customer, orders) = try await cancellable()
        let talk = try await Talk(as: customer)
        await talk.say("cancel order \(orders[0].id)")
        try talk.store.apply(
            OrderChange(
                order: orders[0].id, from: orders[0].state, to: .shipped, actor: "shop", policy: nil, reason: "", time: talk.shop.noon),
            atRevision: orders[0].revision)
        let turn = await talk.say("yes")
        #expect(turn.action?.state == .refused)
        #expect(try talk.store.order(orders[0].id)?.state == .shipped)
    }

    // MARK: Returning and tracking

    @Test func returnIsRequestedAndCanBeWithdrawn() async throws {
        let (customer, order) = try await returnable()
        let talk = try await Talk(as: customer)
        let asked = await talk.say("return order \(order.id)")
        #expect(asked.action?.state == .needsConfirmation)
        #expect(!asked.citations.isEmpty)
        await talk.say("yes")
        #expect(try talk.store.order(order.id)?.state == .returnRequested)
        #expect(await talk.say("undo").action?.name == "undo")
        #expect(try talk.store.order(order.id)?.state == .delivered)
    }

    @Test func returnThatThePolicyForbidsCitesIt() async throws {
        let shop = try await DemoShop.loaded()
        let late = try #require(shop.contents.orders.first { order in
            order.state == .delivered && order.delivered.map { shop.noon - $0 > 60 * 86_400 } == true
        })
        let talk = try await Talk(as: late.customer)
        let turn = await talk.say("return order \(late.id)")
        #expect(turn.action?.state == .refused)
        #expect(turn.citations.first?.document == "return-window")
        #expect(await talk.say("yes").action == nil)
    }

    @Test func ordersUnderwayAreFoundWithoutANumber() async throws {
        let (customer, orders) = try await cancellable()
        let turn = try await Talk(as: customer, language: .chinese).say("我的订单到哪了")
        #expect(turn.action == nil)
        #expect(orders.allSatisfy { turn.text.contains($0.id.rawValue) })
    }

    @Test func thatOrderIsTheOneSpokenOfBefore() async throws {
        let (customer, orders) = try await cancellable()
        let turn = try await Talk(as: customer).say("track order \(orders[1].id)", then: "cancel it please")
        #expect(turn.action?.arguments["order_id"]?.text == orders[1].id.rawValue)
    }

    @Test func wordThatMerelyHoldsAPronounPointsAtNothing() async throws {
        let (customer, orders) = try await cancellable()
        let turn = try await Talk(as: customer).say("track order \(orders[1].id)", then: "cancel my order with the waiting items")
        #expect(turn.action?.state == .needsInput)
    }

    // MARK: Changing what was ordered

    /// A customer with one order that is not packed yet.
    private func pending() async throws -> (customer: CustomerID, order: Order) {
        let shop = try await DemoShop.loaded()
        let customer = try shop.customer { _, orders in orders.count { $0.state == .pending } == 1 }
        return (customer.id, try #require(shop.orders(of: customer.id, in: .pending).first))
    }

    @Test(arguments: [
        ("修改收货地址", "改成上海市静安区南京西路1266号", "是", "撤销"),
        ("change the address of my order", "1266 Nanjing Road, Jing'an District, Shanghai 200040", "yes", "undo that"),
    ])
    func addressIsChangedAfterAYesAndTakenBack(ask: String, answer: String, yes: String, undo: String) async throws {
        let (customer, order) = try await pending()
        let talk = try await Talk(as: customer)
        let asked = await talk.say(ask)
        #expect(asked.action?.name == "change_address" && asked.action?.missing == ["address"])
        #expect(asked.request?.intent == .modifyOrder)
        let proposed = await talk.say(answer)
        #expect(proposed.action?.state == .needsConfirmation && proposed.request?.intent == .modifyOrder)
        #expect(try talk.store.order(order.id) == order)
        #expect(await talk.say(yes).action?.state == .done)
        #expect(try talk.store.order(order.id)?.address.line.contains("1266") == true)
        #expect(await talk.say(undo).action?.state == .done)
        #expect(try talk.store.order(order.id)?.address == order.address)
    }

    @Test func invoiceIsRequestedOverADigression() async throws {
        let (customer, order) = try await pending()
        let talk = try await Talk(as: customer, language: .chinese)
        #expect(await talk.say("给订单\(order.id)开发票").action?.missing == ["title"])
        #expect(await talk.say("运费多少").action == nil)
        let turn = await talk.say("上海枫叶商贸有限公司，税号91310000MA1FL4Y12X")
        #expect(turn.action?.name == "request_invoice" && turn.action?.state == .needsConfirmation)
        await talk.say("是")
        #expect(try talk.store.order(order.id)?.account?.invoice?.taxNumber == "91310000MA1FL4Y12X")
    }

    @Test(arguments: ["可以开发票吗", "发票抬头开错了怎么办", "can I get a special VAT invoice?"])
    func questionAboutInvoicesIsAnsweredFromTheArticles(text: String) async throws {
        let turn = try await Talk(as: "c001").say(text)
        #expect(turn.action == nil && turn.citations.first?.document.hasPrefix("invoice-") == true)
    }

    @Test func changeOfAnOrderThatWasShippedIsRefusedWithTheClause() async throws {
        let shop = try await DemoShop.loaded()
        let order = try #require(shop.contents.orders.first { $0.state == .shipped })
        let turn = try await Talk(as: order.customer).say("change the address of order \(order.id) to 12 Elm Road")
        #expect(turn.action?.state == .refused && turn.citations.map(\.document) == ["change-delivery-address"])
    }

    @Test func whatChangedMeanwhileIsNotTakenBack() async throws {
        let (customer, order) = try await returnable()
        let talk = try await Talk(as: customer)
        await talk.say("return order \(order.id)", then: "yes")
        let now = try #require(try talk.store.order(order.id))
        try talk.store.apply(
            OrderChange(order: order.id, from: now.state, to: .exchanged, actor: "shop", policy: nil, reason: "", time: talk.shop.noon),
            atRevision: now.revision)
        let turn = await talk.say("undo")
        #expect(turn.action?.name == "undo" && turn.action?.state == .refused)
        #expect(try talk.store.order(order.id)?.state == .exchanged)
    }

    // MARK: Service

    @Test func policyQuestionQuotesTheArticleWithItsLine() async throws {
        let talk = try await Talk()
        let turn = await talk.say("how long does delivery take?")
        let citation = try #require(turn.citations.first)
        let article = try #require(talk.shop.contents.articles.first { $0.id == citation.document && $0.language == citation.language })
        #expect(article.passages.contains { $0.text == citation.passage && $0.line == citation.line })
        #expect(turn.record?.citations == turn.citations)
        #expect(turn.list == nil)
    }

    @Test func personIsOfferedWithTheArticleThatSaysHow() async throws {
        let talk = try await Talk(language: .chinese)
        let turn = await talk.say("转人工")
        #expect(turn.text.contains(talk.shop.contents.shop.serviceHours))
        #expect(turn.citations.map(\.document) == [talk.shop.contents.shop.policy?.articles["hand_off"]])
    }

    @Test func exchangeCitesTheRuleOfExchange() async throws {
        let talk = try await Talk(as: "c001")
        let turn = await talk.say("exchange the broken mug please")
        #expect(turn.citations.map(\.document) == [talk.shop.contents.shop.policy?.articles["exchange"]])
    }

    @Test func yesWithoutAQuestionDoesNothing() async throws {
        let turn = try await Talk(as: "c001").say("yes")
        #expect(turn.action == nil)
        #expect(turn.kinds == ["understood", "text", "finished"])
    }

    @Test func aQuestionOfTheShopsOwnIsAnsweredFromItsArticleAlone() async throws {
        let talk = try await Talk()
        var request = Request(text: "can I keep it a while first", language: .english, intent: .policyQuestion, confidence: 0.9)
        request.article = "gift-wrapping"
        let turn = await talk.take(request)
        #expect(!turn.citations.isEmpty)
        #expect(turn.citations.allSatisfy { $0.document == "gift-wrapping" && $0.language == .english })
        #expect(turn.record?.intent == .policyQuestion)
    }
}
