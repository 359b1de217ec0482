import Commerce
import Testing

@testable import CustomerService

/// What each action writes, record by record: all that is not named stays as it is.
@Suite struct FlowEffectTests {
    private let interpreter = FlowInterpreter()
    private let customer = FlowShop.customer()

    private func change(_ item: ServiceCase) -> ServiceChange { interpreter.change(for: item, id: "c1", time: 9) }

    /// The records that `change` is to leave.
    private func expect(
        _ change: ServiceChange, from order: Order, _ editOrder: (inout Order) -> Void, customer edit: ((inout Customer) -> Void)? = nil
    ) {
        var after = order
        editOrder(&after)
        after.revision += 1
        #expect(change.order == .init(before: order, after: after))
        var owner = customer
        edit?(&owner)
        #expect(change.customer == (edit == nil ? nil : .init(before: customer, after: owner)))
    }

    private func balance(_ cents: Int) -> (inout Customer) -> Void { { $0.payments?[2].balance = FlowShop.dollars(cents) } }

    // MARK: Cancelling

    @Test func cancellingGivesEveryPaymentBackWhereItCameFrom() {
        let entries: [OrderAccount.Entry] = [.init(.payment, FlowShop.dollars(9_000), "gift"), .init(.payment, FlowShop.dollars(4_000), "card")]
        let order = FlowShop.order(.pending, entries: entries)
        var item = ServiceCase("cancel_pending_order", order)
        item.reason = "ordered by mistake"
        expect(change(item), from: order, {
            $0.state = .cancelled
            $0.account?.cancelReason = "ordered by mistake"
            $0.account?.entries = entries + [.init(.refund, FlowShop.dollars(9_000), "gift"), .init(.refund, FlowShop.dollars(4_000), "card")]
        }, customer: balance(19_000))
    }

    @Test func aCardRefundLeavesTheCustomerAsTheyAre() {
        let order = FlowShop.order(.pending)
        var item = ServiceCase("cancel_pending_order", order)
        item.reason = "no longer needed"
        let change = change(item)
        #expect(change.customer == nil && change.order?.after.account?.entries.count == 2)
        #expect(change.order?.after.account?.entries.last == .init(.refund, FlowShop.dollars(13_000), "card"))
    }

    /// What was charged anew and given back once is not given back again.
    @Test func whatWentBackAlreadyIsNotRefundedTwice() throws {
        let moved = try #require(change(ServiceCase("modify_pending_order_payment", FlowShop.order(.pending), method: FlowShop.paypal)).order?.after)
        let cancelled = try #require(change(ServiceCase("cancel_pending_order", moved)).order?.after)
        #expect(cancelled.account?.entries == [
            .init(.payment, FlowShop.dollars(13_000), "card"), .init(.payment, FlowShop.dollars(13_000), "paypal"),
            .init(.refund, FlowShop.dollars(13_000), "card"), .init(.refund, FlowShop.dollars(13_000), "paypal"),
        ])
    }

    // MARK: Addresses

    @Test(arguments: [Order.State.pending, .pendingModified])
    func anOrdersAddressIsReplacedWhole(state: Order.State) {
        let order = FlowShop.order(state)
        var item = ServiceCase("modify_pending_order_address", order)
        item.address = FlowShop.elsewhere
        expect(change(item), from: order, { $0.address = FlowShop.elsewhere })
    }

    @Test func aCustomersAddressIsReplacedWhole() {
        var item = ServiceCase("modify_user_address", nil)
        item.address = FlowShop.elsewhere
        var after = customer
        after.address = FlowShop.elsewhere
        #expect(change(item).order == nil && change(item).customer == .init(before: customer, after: after))
    }

    // MARK: Payments

    @Test func aPaymentMovesToAnotherCardAndTheFirstIsRefunded() {
        let order = FlowShop.order(.pending)
        expect(change(ServiceCase("modify_pending_order_payment", order, method: FlowShop.paypal)), from: order, {
            $0.account?.entries += [.init(.payment, FlowShop.dollars(13_000), "paypal"), .init(.refund, FlowShop.dollars(13_000), "card")]
        })
    }

    @Test func giftCardBalancesFollowAMovedPayment() {
        let order = FlowShop.order(.pending, entries: [.init(.payment, FlowShop.dollars(6_000), "card")])
        expect(change(ServiceCase("modify_pending_order_payment", order, method: customer.payments?[2])), from: order, {
            $0.account?.entries += [.init(.payment, FlowShop.dollars(6_000), "gift"), .init(.refund, FlowShop.dollars(6_000), "card")]
        }, customer: balance(4_000))
        let gifted = FlowShop.order(.pendingModified, paidBy: "gift")
        expect(change(ServiceCase("modify_pending_order_payment", gifted, method: FlowShop.card)), from: gifted, {
            $0.account?.entries += [.init(.payment, FlowShop.dollars(13_000), "card"), .init(.refund, FlowShop.dollars(13_000), "gift")]
        }, customer: balance(23_000))
    }

    // MARK: Items

    /// Both of two equal lines, each to another variant; the third stays where it is.
    @Test func itemsBecomeOtherVariantsInTheirPlacesAndTheDifferenceIsPaid() {
        let order = FlowShop.order(.pending)
        let units = [
            ServiceCase.Unit(line: FlowShop.lines[0], newVariant: FlowShop.blue), .init(line: FlowShop.lines[1], newVariant: FlowShop.blue),
        ]
        let item = ServiceCase("modify_pending_order_items", order, method: customer.payments?[2], units: units)
        #expect(item.difference == FlowShop.dollars(1_100))
        expect(change(item), from: order, {
            $0.state = .pendingModified
            $0.lines = [FlowShop.line(FlowShop.blue, of: "kite"), FlowShop.line(FlowShop.blue, of: "kite"), FlowShop.lines[2]]
            $0.account?.entries.append(.init(.payment, FlowShop.dollars(1_100), "gift"))
        }, customer: balance(8_900))
    }

    @Test func oneOfTwoEqualItemsIsChangedAndTheDifferenceRefunded() {
        let order = FlowShop.order(.pending)
        let item = ServiceCase(
            "modify_pending_order_items", order, method: customer.payments?[2], units: [.init(line: FlowShop.lines[1], newVariant: FlowShop.grey)])
        expect(change(item), from: order, {
            $0.state = .pendingModified
            $0.lines = [FlowShop.line(FlowShop.grey, of: "kite"), FlowShop.lines[1], FlowShop.lines[2]]
            $0.account?.entries.append(.init(.refund, FlowShop.dollars(775), "gift"))
        }, customer: balance(10_775))
    }

    @Test func anEqualPriceIsARefundOfNothing() {
        let order = FlowShop.order(.pending)
        let same = FlowShop.variant("pink", 2_000)
        let item = ServiceCase("modify_pending_order_items", order, method: FlowShop.card, units: [.init(line: FlowShop.lines[0], newVariant: same)])
        #expect(change(item).order?.after.account?.entries.last == .init(.refund, FlowShop.dollars(0), "card"))
        #expect(change(item).customer == nil)
    }

    // MARK: Returns and exchanges

    @Test func aReturnIsNotedAndMovesNoMoney() {
        let order = FlowShop.order(.delivered)
        let units = [FlowShop.lines[2], FlowShop.lines[0], FlowShop.lines[1]].map { ServiceCase.Unit(line: $0) }
        expect(change(ServiceCase("return_delivered_order_items", order, method: customer.payments?[2], units: units)), from: order, {
            $0.state = .returnRequested
            $0.account?.goodsReturn = .init(variants: ["red", "red", "round"], method: "gift")
        })
    }

    /// Each list is sorted by itself; the difference has its sign.
    @Test func anExchangeIsNotedAndMovesNoMoney() {
        let order = FlowShop.order(.delivered)
        let units = [
            ServiceCase.Unit(line: FlowShop.lines[2], newVariant: FlowShop.variant("oval", 7_000)),
            .init(line: FlowShop.lines[0], newVariant: FlowShop.blue),
        ]
        expect(change(ServiceCase("exchange_delivered_order_items", order, method: FlowShop.paypal, units: units)), from: order, {
            $0.state = .exchangeRequested
            $0.account?.exchange = .init(
                variants: ["red", "round"], newVariants: ["blue", "oval"], method: "paypal", difference: FlowShop.dollars(-1_450))
        })
    }

    // MARK: The record

    @Test func aChangeSaysWhoAskedAndByWhichClause() {
        var item = ServiceCase("cancel_pending_order", FlowShop.order(.pending))
        item.reason = "no longer needed"
        let change = change(item)
        #expect((change.id, change.actor, change.reason, change.time) == ("c1", "ines_1", "no longer needed", 9))
        #expect(change.action == "cancel_pending_order" && change.policy == "Cancel pending order")
    }
}
