import Commerce
import Testing

@testable import CustomerService

/// What the shipped flows refuse.
@Suite struct FlowCheckTests {
    private let interpreter = FlowInterpreter()
    private let customer = FlowShop.customer()

    /// The states in which each action is allowed, spelt out apart from the files.
    private static let allowed: [String: Set<Order.State>] = [
        "cancel_pending_order": [.pending], "modify_pending_order_address": [.pending, .pendingModified],
        "modify_pending_order_payment": [.pending, .pendingModified], "modify_pending_order_items": [.pending],
        "return_delivered_order_items": [.delivered], "exchange_delivered_order_items": [.delivered],
    ]

    @Test(arguments: allowed.keys.sorted(), Order.State.allCases)
    func anOrderMustBeInAStateThatTheActionIsFor(action: String, state: Order.State) {
        let objection = interpreter.objection(to: ServiceCase(action, FlowShop.order(state)))
        let states = FlowShop.flow(action).states
        #expect(objection == (Self.allowed[action]?.contains(state) == true ? nil : .wrongState(state, allowed: states)))
    }

    @Test func theReasonsAreTwo() {
        #expect(Set(FlowShop.flow("cancel_pending_order").reasons.map(\.name)) == ["no longer needed", "ordered by mistake"])
    }

    @Test func aRefundGoesBackOrOnAGiftCard() {
        func objection(_ method: StoredPayment) -> ServiceObjection? {
            interpreter.objection(to: ServiceCase("return_delivered_order_items", FlowShop.order(.delivered), method: method))
        }
        #expect(objection(FlowShop.card) == nil && objection(FlowShop.gift(0)) == nil)
        #expect(objection(FlowShop.paypal) == .methodNotAllowed(FlowShop.paypal))
    }

    /// The first payment decides, whatever was booked later.
    @Test func theOriginIsTheFirstPayment() {
        let order = FlowShop.order(.delivered, entries: [
            .init(.payment, FlowShop.dollars(5), "card"), .init(.payment, FlowShop.dollars(5), "paypal"), .init(.refund, FlowShop.dollars(5), "card"),
        ])
        let item = ServiceCase("return_delivered_order_items", order, method: FlowShop.paypal)
        #expect(interpreter.objection(to: item) == .methodNotAllowed(FlowShop.paypal))
        #expect(interpreter.admissibleMethods(for: item).map(\.id) == ["card", "gift"])
    }

    @Test func aPaymentMovesOnceAndToAnotherMethod() {
        func objection(_ entries: [OrderAccount.Entry]?, _ method: StoredPayment?) -> ServiceObjection? {
            interpreter.objection(to: ServiceCase("modify_pending_order_payment", FlowShop.order(.pending, entries: entries), method: method))
        }
        let twice = [OrderAccount.Entry](repeating: .init(.payment, FlowShop.dollars(5), "card"), count: 2)
        #expect(objection(nil, FlowShop.paypal) == nil && objection(nil, nil) == nil)
        #expect(objection(nil, FlowShop.card) == .sameMethod(FlowShop.card))
        #expect(objection(twice, FlowShop.paypal) == .paidMoreThanOnce && objection(twice, nil) == .paidMoreThanOnce)
    }

    @Test func aGiftCardMustCoverTheTotalToTheCent() {
        for (balance, isEnough) in [(13_000, true), (12_999, false), (0, false)] {
            let method = FlowShop.gift(balance)
            let item = ServiceCase("modify_pending_order_payment", FlowShop.order(.pending), of: FlowShop.customer(gift: balance), method: method)
            #expect(interpreter.objection(to: item) == (isEnough ? nil : .balanceTooLow(method, needed: FlowShop.dollars(13_000))))
            #expect(interpreter.admissibleMethods(for: item).map(\.id) == (isEnough ? ["paypal", "gift"] : ["paypal"]))
        }
    }

    @Test(arguments: ["modify_pending_order_items", "exchange_delivered_order_items"])
    func aGiftCardMustCoverWhatTheNewItemsCostMore(action: String) {
        let order = FlowShop.order(action.contains("pending") ? .pending : .delivered)
        func objection(_ balance: Int, _ new: Variant?) -> ServiceObjection? {
            interpreter.objection(to: ServiceCase(
                action, order, of: FlowShop.customer(gift: balance), method: FlowShop.gift(balance), units: [.init(line: FlowShop.lines[0], newVariant: new)]))
        }
        #expect(objection(550, FlowShop.blue) == nil)
        #expect(objection(549, FlowShop.blue) == .balanceTooLow(FlowShop.gift(549), needed: FlowShop.dollars(550)))
        // Cheaper, as dear, and not chosen yet.
        #expect(objection(0, FlowShop.grey) == nil && objection(0, FlowShop.variant("pink", 2_000)) == nil && objection(0, nil) == nil)
        let card = ServiceCase(action, order, method: FlowShop.card, units: [.init(line: FlowShop.lines[0], newVariant: FlowShop.blue)])
        #expect(interpreter.objection(to: card) == nil)
    }

    @Test func whatIsStillOpenBreaksNothing() {
        for flow in FlowShop.flows {
            #expect(interpreter.objection(to: ServiceCase(flow: flow, customer: customer)) == nil, "\(flow.action)")
        }
    }
}
