import Commerce
import Testing

@testable import CustomerService

struct ReturnTermsTests {
    private let desk = Desk.desk()
    private func yuan(_ amount: Int) -> Money { Money(minorUnits: 100 * amount, .cny) }

    @Test func cancellationGivesBackGoodsAndDelivery() throws {
        let order = Desk.order(.pending)
        let proposal = try #require(desk.step(Desk.request(.cancel, order.id), in: Desk.situation([order])).asProposal)
        #expect(proposal.refund == yuan(458))
        #expect(proposal.postage == nil)
        #expect(proposal.stateAfter == .cancelled)
    }

    @Test func returnGivesBackGoodsWithoutDeliveryAndCostsPostage() throws {
        let order = Desk.order(.delivered)
        let proposal = try #require(desk.step(Desk.request(.giveBack, order.id), in: Desk.situation([order])).asProposal)
        #expect(proposal.refund == yuan(450))
        #expect(proposal.postage == yuan(10))
        #expect(proposal.stateAfter == .returnRequested)
        #expect(proposal.arguments == ["order_id": "L20000001"])
    }

    @Test func returnsAreFreeForGoldMembers() throws {
        let order = Desk.order(.delivered)
        let situation = Desk.situation([order], by: Desk.goldCustomer)
        #expect(desk.step(Desk.request(.giveBack, order.id), in: situation).postage == yuan(0))
    }

    @Test(arguments: [OrderItem.product("mug"), .variant("mug/one")])
    func namedLinesAreReturnedAlone(item: OrderItem) throws {
        let order = Desk.order(.delivered)
        let outcome = desk.step(Desk.request(.giveBack, order.id, items: [item], reason: "chipped"), in: Desk.situation([order]))
        let proposal = try #require(outcome.asProposal)
        #expect(proposal.lines.map(\.product) == ["mug"])
        #expect(proposal.refund == yuan(50))
        #expect(proposal.arguments == ["order_id": "L20000001", "items": "mug/one", "reason": "chipped"])
    }

    @Test func itemThatIsNotInTheOrderIsAskedFor() {
        let order = Desk.order(.delivered)
        let outcome = desk.step(Desk.request(.giveBack, order.id, items: [.product("sofa")]), in: Desk.situation([order]))
        #expect(outcome.action?.missing == ["items"])
        #expect(outcome.order == order)
    }

    @Test func namedItemFindsItsOrder() throws {
        let orders = [
            Desk.order("L1", .delivered, placed: 2, lines: [Desk.line("shirt", 100)]),
            Desk.order("L2", .delivered, placed: 3, lines: [Desk.line("mug", 100)]),
        ]
        let proposal = try #require(desk.step(Desk.request(.giveBack, items: [.product("shirt")]), in: Desk.situation(orders)).asProposal)
        #expect(proposal.order.id == "L1")
        #expect(desk.step(Desk.request(.giveBack, items: [.product("sofa")]), in: Desk.situation(orders)).refusal == .noSuchOrder)
    }

    @Test(arguments: ["green-tea", "cream"])
    func categoriesThatCannotBeReturnedAreRefusedWithThoseBelowThem(product: String) {
        let order = Desk.order(.delivered, lines: [Desk.line(product, 3_000)])
        let outcome = desk.step(Desk.request(.giveBack, order.id), in: Desk.situation([order]))
        #expect(outcome.refusal == .notReturnable(titles: [LocalizedText(zh: product + "品", en: product)]))
        #expect(outcome.action?.policy == "what-cannot-be-returned")
        #expect(outcome.citations.map(\.document) == ["what-cannot-be-returned"])
    }

    @Test func wholeOrderReturnLeavesOutWhatCannotGoBack() throws {
        let order = Desk.order(.delivered, lines: [Desk.line("shirt", 20_000), Desk.line("green-tea", 3_000)])
        let proposal = try #require(desk.step(Desk.request(.giveBack, order.id), in: Desk.situation([order])).asProposal)
        #expect(proposal.lines.map(\.product) == ["shirt"])
        #expect(proposal.excluded.map(\.product) == ["green-tea"])
        #expect(proposal.refund == yuan(200))
        #expect(proposal.arguments["items"] == "shirt/one")
        #expect(proposal.citations.map(\.document) == ["return-window", "what-cannot-be-returned"])
    }

    @Test func namedItemThatCannotGoBackIsRefused() {
        let order = Desk.order(.delivered, lines: [Desk.line("shirt", 20_000), Desk.line("green-tea", 3_000)])
        let request = Desk.request(.giveBack, order.id, items: [.product("shirt"), .product("green-tea")])
        guard case .notReturnable = desk.step(request, in: Desk.situation([order])).refusal else {
            Issue.record("not refused")
            return
        }
    }

    @Test func productWithoutACategoryIsUnderNoSpecialRule() {
        let order = Desk.order(.delivered, lines: [Desk.line("unheard-of", 100)])
        #expect(desk.step(Desk.request(.giveBack, order.id), in: Desk.situation([order])).asProposal != nil)
    }
}
