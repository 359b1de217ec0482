import Commerce
import Testing

@testable import CustomerService

struct OrderConfirmationTests {
    private let desk = Desk.desk()

    private func proposed(_ action: OrderAction, _ order: Order, items: [OrderItem] = [], reason: String = "") throws -> OrderProposal {
        try #require(desk.step(Desk.request(action, order.id, items: items, reason: reason), in: Desk.situation([order])).asProposal)
    }

    private func confirmed(_ action: OrderAction, _ order: Order) throws -> ReadyChange {
        try #require(desk.confirm(try proposed(action, order), in: Desk.situation([order])).asReady)
    }

    @Test func confirmedChangeNamesWhoWhatAndByWhichRule() throws {
        let order = Desk.order(.delivered)
        let proposal = try proposed(.giveBack, order, items: [.product("mug")], reason: "chipped")
        let ready = try #require(desk.confirm(proposal, in: Desk.situation([order], day: 6)).asReady)
        #expect(ready.revision == 1)
        #expect(ready.change == OrderChange(
            order: order.id, from: .delivered, to: .returnRequested, actor: "c001", policy: "return-window",
            reason: "items: mug/one; chipped", time: Desk.noon(6)))
    }

    @Test func commitWritesTheChangeOnce() throws {
        let order = Desk.order(.pending), store = Desk.store([Desk.order(.pending)])
        let ready = try confirmed(.cancel, order)
        let outcome = try desk.commit(ready, to: store)
        #expect(outcome.action?.state == .done)
        #expect(outcome.order == store.order(order.id))
        #expect(outcome.order?.state == .cancelled)
        #expect(store.changes(of: order.id) == [ready.change])
    }

    @Test func yesSaidTwiceIsTheSameAsOnce() throws {
        let order = Desk.order(.pending), store = Desk.store([Desk.order(.pending)])
        let proposal = try proposed(.cancel, order)
        let first = try #require(desk.confirm(proposal, in: Desk.situation([order])).asReady)
        var later = Desk.situation([order])
        later.now += 2
        let second = try #require(desk.confirm(proposal, in: later).asReady)
        let once = try desk.commit(first, to: store)
        let after = store.order(order.id)
        #expect(try desk.commit(second, to: store) == once)
        #expect(try desk.commit(first, to: store) == once)
        #expect(store.order(order.id) == after)
        #expect(store.changes(of: order.id).count == 1)
        #expect(desk.confirm(proposal, in: Desk.situation([try #require(after)])).refusal == .changedMeanwhile)
    }

    @Test func changeBySomebodyElseIsAConflictAndNothingIsWritten() throws {
        let order = Desk.order(.pending), store = Desk.store([Desk.order(.pending)])
        let ready = try confirmed(.cancel, order)
        try store.apply(
            OrderChange(order: order.id, from: .pending, to: .processed, actor: "shop", policy: nil, reason: "", time: 0),
            atRevision: 1)
        let before = store.order(order.id)
        let outcome = try desk.commit(ready, to: store)
        #expect(outcome.refusal == .changedMeanwhile)
        #expect(outcome.order == before)
        #expect(store.order(order.id) == before)
        #expect(store.changes(of: order.id).count == 1)
    }

    @Test func cancellationByTheShopIsNotTakenForTheCustomersOwn() throws {
        let order = Desk.order(.pending), store = Desk.store([Desk.order(.pending)])
        let ready = try confirmed(.cancel, order)
        try store.apply(
            OrderChange(order: order.id, from: .pending, to: .cancelled, actor: "shop", policy: nil, reason: "", time: 0),
            atRevision: 1)
        #expect(try desk.commit(ready, to: store).refusal == .changedMeanwhile)
    }

    @Test func orderThatIsGoneIsAConflict() throws {
        #expect(try desk.commit(confirmed(.cancel, Desk.order(.pending)), to: Desk.store([])).refusal == .changedMeanwhile)
    }

    @Test func orderChangedBeforeTheYesIsNotChangedAgain() throws {
        let order = Desk.order(.pending)
        var current = order
        current.state = .processed
        current.revision = 2
        let outcome = desk.confirm(try proposed(.cancel, order), in: Desk.situation([current]))
        #expect(outcome.refusal == .changedMeanwhile)
        #expect(outcome.order == current)
    }

    @Test func daysThatRanOutBeforeTheYesRefuseTheReturn() throws {
        let order = Desk.order(.delivered)
        let late = desk.confirm(try proposed(.giveBack, order), in: Desk.situation([order], day: 19))
        #expect(late.refusal == .tooLate(days: 15))
    }

    @Test func postageThatChangedBeforeTheYesIsAskedAnew() throws {
        let order = Desk.order(.delivered)
        let outcome = desk.confirm(try proposed(.giveBack, order), in: Desk.situation([order], by: Desk.goldCustomer))
        #expect(outcome.refusal == .changedMeanwhile)
    }

    @Test func anotherCustomersYesFindsNoSuchOrder() throws {
        let order = Desk.order(.pending)
        let outcome = desk.confirm(try proposed(.cancel, order), in: Desk.situation([order], by: Desk.person("c002", .silver)))
        #expect(outcome.refusal == .noSuchOrder)
        #expect(outcome.order == nil)
    }

    @Test func declinedProposalLeavesTheOrder() throws {
        let order = Desk.order(.pending)
        let outcome = desk.decline(try proposed(.cancel, order))
        #expect(outcome.refusal == .declined)
        #expect(outcome.order == order)
        #expect(outcome.action?.state == .refused)
    }

    @Test func returnRequestCanBeWithdrawn() throws {
        let order = Desk.order(.delivered), store = Desk.store([Desk.order(.delivered)])
        let committed = try #require(desk.commit(confirmed(.giveBack, order), to: store).asCommitted)
        let undo = try #require(desk.undo(committed, in: Desk.situation(store.orders(of: "c001"))))
        #expect(undo.change.from == .returnRequested && undo.change.to == .delivered)
        let outcome = try desk.commit(undo, to: store)
        #expect(outcome.action == Action(name: "undo", arguments: ["order_id": "L20000001"], state: .done, policy: "return-window"))
        #expect(outcome.refund == nil && outcome.postage == nil)
        let restored = try #require(store.order(order.id))
        #expect(restored.state == .delivered && restored.delivered == order.delivered)
        #expect(desk.undo(committed, in: Desk.situation([restored])) == nil)
    }

    @Test func returnThatWentOnCannotBeWithdrawn() throws {
        let order = Desk.order(.delivered), store = Desk.store([Desk.order(.delivered)])
        let committed = try #require(desk.commit(confirmed(.giveBack, order), to: store).asCommitted)
        var received = committed.order
        received.revision += 1
        #expect(desk.undo(committed, in: Desk.situation([received])) == nil)
        #expect(desk.undo(committed, in: Desk.situation([committed.order], by: nil)) == nil)
        #expect(desk.undo(committed, in: Desk.situation([])) == nil)
    }

    @Test func cancellationCannotBeUndone() throws {
        let order = Desk.order(.pending), store = Desk.store([Desk.order(.pending)])
        let committed = try #require(desk.commit(confirmed(.cancel, order), to: store).asCommitted)
        #expect(desk.undo(committed, in: Desk.situation([committed.order])) == nil)
    }
}
