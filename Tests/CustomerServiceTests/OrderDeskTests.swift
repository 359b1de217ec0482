import Commerce
import Testing

@testable import CustomerService

struct OrderDeskTests {
    private let desk = Desk.desk()

    // What the policy allows, spelt out apart from the code under test.
    private static func expectedRefusal(_ action: OrderAction, _ state: Order.State, daysSinceDelivery: Int) -> OrderRefusal? {
        switch action {
        case .track, .refundStatus: nil
        case .cancel: [.pending, .processed].contains(state) ? nil : .wrongState(state)
        case .giveBack:
            state != .delivered ? .wrongState(state) : daysSinceDelivery > 15 ? .tooLate(days: 15) : nil
        }
    }

    @Test(arguments: OrderAction.allCases, Order.State.allCases)
    func everyStateAllowsWhatThePolicySays(action: OrderAction, state: Order.State) {
        for days in [0, 1, 14, 15, 16, 17, 365] {
            let order = Desk.order(state)
            let outcome = desk.step(Desk.request(action, order.id), in: Desk.situation([order], day: 3 + days))
            let refusal = Self.expectedRefusal(action, state, daysSinceDelivery: days)
            #expect(outcome.refusal == refusal, "\(action) \(state) after \(days) days")
            switch action {
            case .track: #expect(outcome == .tracked([order]))
            case .refundStatus: #expect(outcome.order == order && outcome.action == nil)
            case .cancel, .giveBack:
                #expect(outcome.action?.state == (refusal == nil ? .needsConfirmation : .refused))
                #expect(outcome.action?.arguments["order_id"]?.text == order.id.rawValue)
            }
        }
    }

    @Test func nothingIsReadyOrDoneWithoutAConfirmation() {
        for action in OrderAction.allCases {
            for state in Order.State.allCases {
                for order in [nil, Desk.order(state).id] {
                    let outcome = desk.step(Desk.request(action, order), in: Desk.situation([Desk.order(state)]))
                    #expect(outcome.asReady == nil && outcome.asCommitted == nil)
                }
            }
        }
    }

    @Test func returnDaysAreCalendarDaysOfTheShop() {
        var order = Desk.order(.delivered)
        // 23:59 in the shop, so that in UTC it is another day than noon.
        order.delivered = Desk.noon(3) + 12 * 3600 - 60
        var situation = Desk.situation([order])
        situation.now = Desk.noon(18) + 12 * 3600 - 1
        #expect(desk.step(Desk.request(.giveBack, order.id), in: situation).asProposal != nil)
        situation.now += 1
        #expect(desk.step(Desk.request(.giveBack, order.id), in: situation).refusal == .tooLate(days: 15))
    }

    @Test func rulesComeFromThePolicy() {
        let strict = Desk.desk(Desk.shop(cancelStates: [.pending], returnDays: 2))
        let processed = Desk.order(.processed), delivered = Desk.order(.delivered)
        #expect(strict.step(Desk.request(.cancel, processed.id), in: Desk.situation([processed])).refusal == .wrongState(.processed))
        #expect(strict.step(Desk.request(.giveBack, delivered.id), in: Desk.situation([delivered], day: 5)).asProposal != nil)
        #expect(strict.step(Desk.request(.giveBack, delivered.id), in: Desk.situation([delivered], day: 6)).refusal == .tooLate(days: 2))
    }

    @Test(arguments: [OrderAction.cancel, .giveBack])
    func shopWithoutAPolicyNeedsAPerson(action: OrderAction) {
        var shop = Desk.shop()
        shop.policy = nil
        let order = Desk.order(action == .cancel ? .pending : .delivered)
        #expect(Desk.desk(shop).step(Desk.request(action, order.id), in: Desk.situation([order])).refusal == .needsPerson)
    }

    @Test func deliveryOfAnUnknownDayNeedsAPerson() {
        var order = Desk.order(.delivered)
        order.delivered = nil
        let outcome = desk.step(Desk.request(.giveBack, order.id), in: Desk.situation([order]))
        #expect(outcome.refusal == .needsPerson)
        #expect(outcome.citations.map(\.document) == ["reach-a-person"])
    }

    @Test(arguments: OrderAction.allCases)
    func otherCustomersOrdersAreLikeOrdersThatDoNotExist(action: OrderAction) {
        for state in Order.State.allCases {
            let foreign = Desk.order(state, of: "c002")
            let known = desk.step(Desk.request(action, foreign.id), in: Desk.situation([foreign]))
            #expect(known == desk.step(Desk.request(action, foreign.id), in: Desk.situation([])))
            #expect(known.refusal == .noSuchOrder)
            #expect(known.order == nil && known.citations.isEmpty)
            let unnamed = desk.step(Desk.request(action), in: Desk.situation([foreign]))
            #expect(unnamed == desk.step(Desk.request(action), in: Desk.situation([])))
        }
    }

    @Test(arguments: OrderAction.allCases)
    func guestsAreAskedToSignIn(action: OrderAction) {
        let order = Desk.order(.pending)
        #expect(desk.step(Desk.request(action, order.id), in: Desk.situation([order], by: nil)).refusal == .notSignedIn)
        #expect(desk.step(Desk.request(action), in: Desk.situation([order], by: nil)).refusal == .notSignedIn)
    }

    @Test func theOnlyEligibleOrderIsProposedWithoutItsNumber() throws {
        let orders = [Desk.order("L1", .delivered, placed: 9), Desk.order("L2", .pending, placed: 2), Desk.order("L3", .shipped, placed: 3)]
        let proposal = try #require(desk.step(Desk.request(.cancel), in: Desk.situation(orders)).asProposal)
        #expect(proposal.order.id == "L2")
    }

    @Test func severalEligibleOrdersAreOfferedNewestFirst() {
        let orders = [
            Desk.order("L1", .pending, placed: 2), Desk.order("L2", .shipped, placed: 9), Desk.order("L3", .processed, placed: 4),
            Desk.order("L4", .pending, of: "c002", placed: 8),
        ]
        let outcome = desk.step(Desk.request(.cancel), in: Desk.situation(orders))
        #expect(outcome.choices.map(\.id) == ["L3", "L1"])
        #expect(outcome.action == Action(name: "cancel_order", arguments: [:], state: .needsInput, missing: ["order_id"]))
    }

    @Test func whereNoOrderIsEligibleTheNewestSaysWhy() {
        let orders = [Desk.order("L1", .cancelled, placed: 2), Desk.order("L2", .shipped, placed: 4)]
        let outcome = desk.step(Desk.request(.cancel), in: Desk.situation(orders))
        #expect(outcome.refusal == .wrongState(.shipped))
        #expect(outcome.order?.id == "L2")
    }

    @Test func trackingWithoutANumberShowsWhatIsUnderway() {
        let orders = [Desk.order("L1", .delivered, placed: 9), Desk.order("L2", .shipped, placed: 2), Desk.order("L3", .pending, placed: 3)]
        #expect(desk.step(Desk.request(.track), in: Desk.situation(orders)) == .tracked([orders[2], orders[1]]))
        #expect(desk.step(Desk.request(.track), in: Desk.situation([orders[0]])) == .tracked([orders[0]]))
        #expect(desk.step(Desk.request(.track), in: Desk.situation([])) == .tracked([]))
    }

    @Test(arguments: Order.State.allCases)
    func refundFollowsTheState(state: Order.State) throws {
        let order = Desk.order(state)
        guard case .refundStatus(let status) = desk.step(Desk.request(.refundStatus), in: Desk.situation([order])) else {
            Issue.record("no refund status")
            return
        }
        let stage: RefundStatus.Stage =
            switch state {
            case .cancelled: .issued(Money(minorUnits: 45_800, .cny))
            case .returnRequested: .awaitingGoods(upTo: Money(minorUnits: 45_000, .cny))
            default: .noneDue
            }
        #expect(status.stage == stage)
        #expect(status.citations.map(\.document) == ["refund-timing"])
    }

    @Test func refusalsCiteTheFirstPassageOfTheirRuleInTheCustomersLanguage() {
        let order = Desk.order(.shipped)
        var request = Desk.request(.cancel, order.id)
        request.language = .chinese
        let outcome = desk.step(request, in: Desk.situation([order]))
        #expect(outcome.citations == [
            Citation(
                document: "cancel-an-order", heading: "cancel-an-order", language: .chinese,
                passage: "First passage of cancel-an-order in zh.", line: 10)
        ])
        #expect(outcome.action?.policy == "cancel-an-order")
        request.language = Language(rawValue: "fr")
        #expect(desk.step(request, in: Desk.situation([order])).citations.count == 1)
    }
}
