import Commerce
import Testing

@testable import CustomerService

/// What the demo shop's flows propose, write, refuse and take back.
@Suite struct DemoFlowTests {
    /// The states in which each wish is granted, spelt out apart from the files.
    private static let allowed: [ServiceWish: Set<Order.State>] = [
        .cancel: [.pending, .processed], .giveBack: [.delivered], .exchange: [.pending, .delivered], .changeAddress: [.pending],
        .invoice: Set(Order.State.allCases).subtracting([.cancelled]),
    ]

    @Test(arguments: allowed.keys.sorted { $0.rawValue < $1.rawValue }, Order.State.allCases)
    func everyStateAllowsWhatTheFlowsSay(wish: ServiceWish, state: Order.State) throws {
        var talk = DemoTalk([DemoDesk.order(state)])
        let reply = try talk.ask(wish, "", order: "L20000001")
        let isAllowed = Self.allowed[wish]?.contains(state) == true
        #expect((reply.refusal == nil) == isAllowed)
        if !isAllowed, case .wrongState(let found, _)? = reply.objection { #expect(found == state) } else { #expect(isAllowed) }
        #expect(reply.action?.state != .done)
        #expect(try talk.order() == DemoDesk.order(state))
    }

    @Test func nothingIsWrittenWithoutAYes() throws {
        var talk = DemoTalk([DemoDesk.order(.pending)])
        #expect(try talk.ask(.cancel, order: "L20000001").proposal != nil)
        #expect(try talk.refuse()?.change == nil)
        #expect(try talk.agree() == nil)
        #expect(try talk.order() == DemoDesk.order(.pending))
    }

    @Test func cancellingChangesTheStateAlone() throws {
        var talk = DemoTalk([DemoDesk.order(.pending)])
        _ = try talk.ask(.cancel, order: "L20000001")
        let change = try #require(try talk.agree()?.change)
        var after = DemoDesk.order(.pending)
        (after.state, after.revision) = (.cancelled, 2)
        #expect(try talk.order() == after)
        #expect(change.policy == "cancel-an-order" && change.actor == "c001" && change.time == DemoDesk.noon(5))
        #expect(!DemoDesk.flow("cancel_order").isUndoable)
    }

    @Test func withoutANumberTheOrdersThatFitAreAskedFor() throws {
        let orders = [DemoDesk.order("L20000001", .pending), DemoDesk.order("L20000002", .processed), DemoDesk.order("L20000003", .delivered)]
        var talk = DemoTalk(orders)
        let question = try #require(try talk.ask(.cancel).question)
        #expect(question.missing == ["order_id"] && Set(question.orders.map(\.id)) == ["L20000001", "L20000002"])
        #expect(try talk.ask(.cancel, "the second", choice: 2).proposal?.order?.id == question.orders[1].id)
    }

    @Test func aYesOverAnOrderThatChangedWritesNothing() throws {
        var talk = DemoTalk([DemoDesk.order(.pending)])
        _ = try talk.ask(.cancel, order: "L20000001")
        try talk.store.apply(
            OrderChange(order: "L20000001", from: .pending, to: .shipped, actor: "shop", policy: nil, reason: "", time: 0), atRevision: 1)
        guard case .changedMeanwhile? = try talk.agree()?.refusal?.reason else { throw Missing() }
        #expect(try talk.order()?.state == .shipped)
    }

    struct Missing: Error {}

    // MARK: Whose orders

    @Test(arguments: [ServiceWish.cancel, .giveBack, .exchange, .changeAddress, .invoice])
    func otherCustomersOrdersAreLikeOrdersThatDoNotExist(wish: ServiceWish) throws {
        var talk = DemoTalk([DemoDesk.order(.pending, of: "c002")])
        for number: OrderID in ["L20000001", "L29999999"] {
            guard case .unknownOrder(number.rawValue)? = try talk.ask(wish, order: number).refusal?.reason else { throw Missing() }
        }
    }

    @Test func guestsAreAskedToSignIn() throws {
        var talk = DemoTalk([DemoDesk.order(.pending)], customer: nil)
        guard case .notSignedIn? = try talk.ask(.cancel).refusal?.reason else { throw Missing() }
    }

    // MARK: Returns

    @Test(arguments: [(18, true), (19, false)])
    func returnDaysAreCalendarDaysOfTheShop(day: Int, isAllowed: Bool) throws {
        var talk = DemoTalk([DemoDesk.order(.delivered)], day: day)
        let reply = try talk.ask(.giveBack, order: "L20000001")
        #expect((reply.proposal != nil) == isAllowed)
        #expect(reply.objection == (isAllowed ? nil : .tooLate(days: 15)) && reply.action?.policy == "return-window")
        if !isAllowed { #expect(reply.refusal?.possible == [.exchange, .invoice]) }
    }

    @Test func aWholeReturnLeavesOutWhatCannotComeBack() throws {
        let lines = [DemoDesk.line(DemoDesk.shirt, quantity: 2), DemoDesk.line(DemoDesk.tea)]
        var talk = DemoTalk([DemoDesk.order(.delivered, lines: lines)])
        let item = try #require(try talk.ask(.giveBack, order: "L20000001").proposal)
        #expect(item.units.map(\.line) == [lines[0]] && item.kept == [lines[1]])
        #expect(item.value == DemoDesk.yuan(400) && item.fee == DemoDesk.yuan(10))
        _ = try talk.agree()
        #expect(try talk.order()?.account?.goodsReturn == .init(variants: ["shirt/white-m"], method: "alipay"))
    }

    @Test func whatIsNamedAndCannotComeBackIsRefusedByItsOwnClause() throws {
        var talk = DemoTalk([DemoDesk.order(.delivered, lines: [DemoDesk.line(DemoDesk.shirt), DemoDesk.line(DemoDesk.tea)])])
        let reply = try talk.ask(.giveBack, "我要退池塘茶", order: "L20000001")
        #expect(reply.objection == .excluded([DemoDesk.line(DemoDesk.tea)], clause: "what-cannot-be-returned"))
        #expect(reply.action?.policy == "what-cannot-be-returned")
    }

    @Test func goldMembersSendBackForNothing() throws {
        var talk = DemoTalk([DemoDesk.order(.delivered)], customer: DemoDesk.customer("c001", .gold))
        #expect(try talk.ask(.giveBack, order: "L20000001").proposal?.fee == .zero(.cny))
    }

    @Test(arguments: ["return the mug", "把杯子退了"])
    func aNamedItemIsReturnedAlone(text: String) throws {
        var talk = DemoTalk([DemoDesk.order(.delivered)])
        #expect(try talk.ask(.giveBack, text).proposal?.units.map(\.line) == [DemoDesk.line(DemoDesk.mug)])
    }

    // MARK: Other variants

    @Test(arguments: ["exchange the shirt for a navy one", "衬衫换成藏青色的", "把牛津衬衫的白色换成藏青"], [Order.State.pending, .delivered])
    func anotherVariantIsProposedWithItsPrice(text: String, state: Order.State) throws {
        var talk = DemoTalk([DemoDesk.order(state)])
        let item = try #require(try talk.ask(.exchange, text).proposal)
        #expect(item.flow.action == (state == .pending ? "change_items" : "exchange_order"))
        #expect(item.units.map(\.newVariant?.id) == ["shirt/navy-m"] && item.difference == DemoDesk.yuan(20))
        _ = try talk.agree()
        let order = try #require(try talk.order())
        if state == .pending {
            #expect(order.state == .pending && order.lines.map(\.variant) == ["shirt/navy-m", "mug/one"])
        } else {
            #expect(order.state == .exchangeRequested && order.lines == DemoDesk.order(state).lines)
            #expect(order.account?.exchange?.newVariants == ["shirt/navy-m"] && order.account?.exchange?.method == "alipay")
        }
    }

    @Test(arguments: ["I need it in L", "换大一码", "one size up please"])
    func theSizeIsFoundAndTheColourStays(text: String) throws {
        var talk = DemoTalk([DemoDesk.order(.delivered, lines: [DemoDesk.line(DemoDesk.shirt)])])
        #expect(try talk.ask(.exchange, text).proposal?.units[0].newVariant?.id == "shirt/white-l")
    }

    @Test func whatIsNotToBeHadIsSaidAndTheOthersAreOffered() throws {
        var talk = DemoTalk([DemoDesk.order(.delivered, lines: [DemoDesk.line(DemoDesk.shirt)])])
        for text in ["紫色的", "in blue"] {
            let question = try #require(try talk.ask(.exchange, text).question)
            #expect(question.missing == ["variant"] && question.unknown == "variant")
            #expect(question.variants.map(\.id) == ["shirt/white-l", "shirt/navy-m"])
        }
        #expect(try talk.answers("那要藏青的") && !talk.answers("what about the weather, how is it and will it be navy?"))
        #expect(try talk.ask(.exchange, "the second", choice: 2).proposal?.units[0].newVariant?.id == "shirt/navy-m")
    }

    @Test func whatComesInOneKindAloneIsNotExchanged() throws {
        var talk = DemoTalk([DemoDesk.order(.delivered, lines: [DemoDesk.line(DemoDesk.mug)])])
        guard case .noOtherVariant? = try talk.ask(.exchange, order: "L20000001").refusal?.reason else { throw Missing() }
    }

    // MARK: Addresses

    @Test(arguments: ["改到杭州市西湖区文三路8号", "change it to 8 Wensan Road, Xihu District, Hangzhou"])
    func anAddressIsAskedForProposedAndWritten(text: String) throws {
        var talk = DemoTalk([DemoDesk.order(.pending)])
        #expect(try talk.ask(.changeAddress, "修改收货地址").question?.missing == ["address"])
        #expect(try talk.answers(text))
        #expect(try talk.ask(.changeAddress, text).proposal != nil)
        _ = try talk.agree()
        let address = try #require(try talk.order()?.address)
        #expect(address.line.hasPrefix("文三路8号") || address.line == "8 Wensan Road")
        #expect(address.city.hasPrefix("杭州") || address.city == "Hangzhou")
        #expect(address.recipient == "林夏" && address.phone == "138-0000-0001")
        #expect(talk.store.customer("c001")?.address == DemoDesk.home)
    }

    @Test func aCorrectionGoesOverWhatWasProposed() throws {
        var talk = DemoTalk([DemoDesk.order(.pending)])
        _ = try talk.ask(.changeAddress, "改到南京西路1266号")
        let item = try #require(try talk.ask(.changeAddress, "不对，改到南京西路1268号").proposal)
        #expect(item.address?.line == "南京西路1268号" && item.address?.district == "静安区")
    }

    @Test func theAccountsAddressIsChangedByAFlowOfItsOwn() throws {
        var talk = DemoTalk([])
        _ = try talk.ask(.changeProfileAddress, "我的默认地址改成苏州市姑苏区平江路9号")
        _ = try talk.agree()
        #expect(talk.store.customer("c001")?.address?.line == "平江路9号")
    }

    // MARK: Invoices

    @Test func aPersonsInvoiceNeedsATitleAlone() throws {
        var talk = DemoTalk([DemoDesk.order(.delivered)])
        #expect(try talk.ask(.invoice, "我要开发票").question?.missing == ["title"])
        #expect(try talk.ask(.invoice, "个人").proposal?.invoice == .init(title: "林夏", email: "lin@example.com"))
        _ = try talk.agree()
        #expect(try talk.order()?.account?.invoice == .init(title: "林夏", email: "lin@example.com"))
    }

    @Test func aCompanysInvoiceNeedsItsTaxNumber() throws {
        var talk = DemoTalk([DemoDesk.order(.delivered)])
        let question = try talk.ask(.invoice, "开发票，抬头是上海枫叶商贸有限公司，发到 a@maple.example.com").question
        #expect(question?.missing == ["tax_number"])
        let item = try talk.ask(.invoice, "91310000MA1FL4Y12X").proposal
        #expect(item?.invoice == .init(title: "上海枫叶商贸有限公司", taxNumber: "91310000MA1FL4Y12X", email: "a@maple.example.com"))
    }

    @Test func anInvoiceIsRequestedOnce() throws {
        var talk = DemoTalk([DemoDesk.order(.delivered)])
        for _ in 0..<2 { _ = try talk.ask(.invoice, "个人", order: "L20000001"); _ = try talk.agree() }
        #expect(talk.store.serviceChanges(of: "c001").count == 1)
        #expect(try talk.ask(.invoice, order: "L20000001").objection == .invoiced(.init(title: "林夏", email: "lin@example.com")))
    }

    // MARK: Taking back

    @Test(arguments: ["return_order", "exchange_order", "change_items", "change_address", "request_invoice"])
    func whatTheFlowAllowsIsTakenBackWhole(action: String) throws {
        let flow = DemoDesk.flow(action)
        #expect(flow.isUndoable)
        let before = DemoDesk.order(flow.states[0], lines: [DemoDesk.line(DemoDesk.shirt)])
        var talk = DemoTalk([before])
        #expect(try talk.ask(flow.wish, "改到南京西路1266号，藏青色，个人", order: "L20000001").proposal != nil)
        let change = try #require(try talk.agree()?.change)
        let back = change.reversed(id: "u", time: 9)
        try talk.store.apply(back)
        var expected = before
        expected.revision = 3
        #expect(try talk.order() == expected)
        #expect(back.action == "undo" && back.reason == action)
        // Said again, it is done once; after another change, not at all.
        try talk.store.apply(back)
        #expect(throws: ServiceConflict.self) { try talk.store.apply(change.reversed(id: "v", time: 9)) }
        #expect(try talk.order() == expected)
    }
}
